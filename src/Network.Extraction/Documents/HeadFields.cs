using System.Text.RegularExpressions;
using Network.Model;

namespace Network.Extraction.Documents;

/// <summary>What head and tail of a document tell about it.</summary>
internal sealed partial class HeadFields
{
    private readonly string _text;
    private readonly DocumentLayout _layout;
    private readonly List<string> _own = [];
    private readonly List<string> _aside = [];
    private readonly List<string> _tail;
    private List<(string Label, string Value)>? _fields;

    private HeadFields(string text, DocumentLayout layout)
    {
        _text = text;
        _layout = layout;
        foreach (TextBlock block in layout.Head)
        {
            // A summary of a web page is prose before the head; a citation names its archive.
            bool isAside = LineKinds.IsCitation(block.Joined(text));
            foreach (string line in block.Texts(text)) (isAside || LineKinds.IsChrome(line) ? _aside : _own).Add(line);
        }

        _tail = [.. layout.Tail.SelectMany(block => block.Texts(text)).Where(line => !LineKinds.IsChrome(line))];
        Title = ReadTitle();
        Date = HeadDates.Of(_own, _aside);
        Archive = _aside.Concat(_own).Concat(_tail).Select(ArchiveReference.Find).FirstOrDefault(found => found is not null);
        Url = layout.Head.Concat(layout.Tail).SelectMany(block => block.Texts(text)).Select(line => Address().Match(line)).Where(match => match.Success)
            .Select(match => match.Value.TrimEnd('.', ',', ';', ')', '>')).FirstOrDefault();
        (NarratorTitle, Narrator) = ReadNarrator();
        Addressee = ReadAddressee();
    }

    public string? Title { get; }

    public EdtfDate? Date { get; }

    public string? Archive { get; }

    public string? Url { get; }

    public string? Narrator { get; }

    public string? NarratorTitle { get; }

    public string? Addressee { get; }

    /// <summary>Reads them.</summary>
    public static HeadFields Of(string text, DocumentLayout layout) => new(text, layout);

    private string? ReadTitle()
    {
        if (Value("subject", "subj", "re", "title", "matter") is { } subject) return subject;
        string? cited = _aside.Select(line => CitedTitle().Match(line)).Where(match => match.Success).Select(match => match.Groups["title"].Value.TrimEnd(',', ' ')).FirstOrDefault();
        if (cited is not null) return cited;
        // A letter opens with its writer's address, which is no title.
        bool isLetter = (_layout.Body.Count > 0 && LineKinds.IsSalutation(_layout.Body[0].Joined(_text))) || _own.Exists(LineKinds.IsSalutation);
        List<string> candidates = [.. _own.Where(line => !LineKinds.IsNumberOrClass(line) && LineKinds.Field(line) is null && !IsMereDate(line) && line[0] is not ('[' or '('))];
        int at = candidates.FindIndex(line => KindOfPaper().IsMatch(line));
        if (at < 0) at = candidates.FindLastIndex(LineKinds.IsCapitals);
        if (at < 0 && _own.Find(line => KindOfPaper().IsMatch(line)) is { } numbered) return numbered;
        if (at < 0) at = isLetter ? candidates.Count : 0;
        if (at >= candidates.Count) return null;
        string title = candidates[at];
        if (at + 1 < candidates.Count && char.IsLower(candidates[at + 1][0])) title = $"{title} {candidates[at + 1]}";
        return title.Length <= 300 ? title.Trim('.', ' ') : null;
    }

    private static bool IsMereDate(string line) => HeadDates.IsDateLine(line) && !KindOfPaper().IsMatch(line);

    private string? ReadAddressee()
    {
        string first = _layout.Body.Count == 0 ? "" : _layout.Body[0].Joined(_text);
        // "Respected Comrade Chairman!": the head says who that is.
        if (DearSomeone().Match(first) is { Success: true } dear && (PersonLine.Parse(dear.Groups["who"].Value, true) is not null || NamedTo() is null)) return dear.Groups["who"].Value.Trim();
        if (NamedTo() is { } named) return named;
        foreach (string line in _own.Concat(_aside))
        {
            if (LineKinds.IsSalutation(line) && DearSomeone().Match(line) is { Success: true } greeted) return greeted.Groups["who"].Value.Trim();
        }

        if (Value("to") is { } to) return to;
        foreach (string line in _own)
        {
            if (ToSomeone().Match(line) is { Success: true } match) return match.Groups["who"].Value.TrimEnd(',', '.', ' ');
        }

        return OpeningAddress().Match(first) is { Success: true } opening ? opening.Groups["who"].Value : null;
    }

    /// <summary>The person to whom a line of the head is addressed; null where none names one.</summary>
    private string? NamedTo() =>
        _own.Select(line => LineKinds.Field(line) is { Label: "to" } field ? field.Value : ToSomeone().Match(line) is { Success: true } match ? match.Groups["who"].Value : null)
            .OfType<string>().Select(who => Gloss().Replace(who, "").Split(',')[0].Trim('.', ' ')).FirstOrDefault(who => PersonLine.Parse(who) is not null);

    private List<(string Label, string Value)> Fields() => _fields ??= [.. _own.SelectMany(FieldsIn)];

    /// <summary>A line may hold several fields, a sentence each: "Agent report. Source: "Lis". Received by: Lt. Grzyb".</summary>
    private static IEnumerable<(string Label, string Value)> FieldsIn(string line)
    {
        if (LineKinds.Field(line) is { } whole && !FieldBreak().IsMatch(whole.Value)) return [whole];
        return FieldBreak().Split(line).Select(LineKinds.Field).Where(field => field is not null).Select(field => field!.Value);
    }

    private string? Value(params string[] labels) =>
        Fields().Where(field => labels.Contains(field.Label) && field.Value.Length > 1).Select(field => field.Value.TrimEnd('.')).FirstOrDefault();

    [GeneratedRegex(@"[""“](?<title>[^""”]{8,300})[""”]")]
    private static partial Regex CitedTitle();

    [GeneratedRegex(@"https?://[^\s<>""]+|\bwww\.[^\s<>""]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:\p{L}+ ){0,3}(?:minutes|report|memorandum|record|diary|telegram|cable|protocol|letter|statement|note|transcript|resolution|decision|testimony|journal|dispatch|despatch|memoirs?|verbatim|stenogram|proceedings|communiqué)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindOfPaper();

    [GeneratedRegex(@"^(?:[Mm]y |[Oo]ur )?(?:[Dd]ear(?:est)?|[Ee]steemed|[Hh]onou?red|[Rr]espected) (?!(?:sir|sirs|madam|friend|friends|comrades|colleague|colleagues|gentlemen|father|mother|brother|sister)\b)(?<who>\p{Lu}(?:(?!Sirs?\b|Madam\b|Friends?\b|Comrades\b|Gentlemen\b|Colleagues?\b)[\p{L}.’' \-])*?)[,:!]")]
    private static partial Regex DearSomeone();

    [GeneratedRegex(@"^(?:To|TO|For)(?: the)? (?<who>\p{Lu}.*?)(?=,\s*[Ff]rom\b|,\s*\d|$)")]
    private static partial Regex ToSomeone();

    [GeneratedRegex(@"^To (?:the )?(?<who>\p{Lu}[^.!?:,]{2,80})[.:]\s")]
    private static partial Regex OpeningAddress();

    [GeneratedRegex(@"\s*\[[^\]]*\]")]
    private static partial Regex Gloss();

    [GeneratedRegex(@"(?<=[.”""])\s+(?=\p{Lu}[\p{L} ]{1,20}:)")]
    private static partial Regex FieldBreak();
}
