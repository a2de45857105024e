using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Network.Extraction.Actors;
using Network.Extraction.Language;

namespace Network.Extraction.Documents;

/// <summary>Who says "I" in a paper, by the lines of its head: whoever gave, wrote, signed or sent it.</summary>
/// <remarks>Called where the text says "I" and no plainer mark names the narrator. Linear in the head's length.</remarks>
internal static partial class HeadTeller
{
    private static readonly FrozenSet<string> NoWords = [];

    /// <summary>Title and name of the teller; null where no line tells.</summary>
    /// <param name="head">The lines of the head.</param>
    public static (string? Title, string? Name)? Of(IReadOnlyList<string> head)
    {
        List<string> lines = [.. head.Select(Bare)];
        foreach (Regex form in new[] { Labelled(), PaperOf(), By(), Owned(), Remembers(), Sends(), TellsUnderTitle() })
        {
            foreach (string line in lines)
            {
                if (form.Match(line) is { Success: true } match && Person(match.Groups["who"].Value) is { } teller) return teller;
            }
        }

        return First(lines, Bracketed) ?? First(lines, Between) ?? OneWithAnother(lines) ?? Alone(lines) ?? First(lines, OwnParticipant);
    }

    /// <summary>True for the head of a talk.</summary>
    /// <param name="head">The lines of the head.</param>
    public static bool IsOfTalk(IEnumerable<string> head) => head.Any(line => TalkWith().IsMatch(Bare(line)));

    private static (string? Title, string? Name)? First(List<string> lines, Func<string, (string?, string?)?> read) => lines.Select(read).FirstOrDefault(teller => teller is not null);

    /// <summary>A line without its class of secrecy and number of copies, capitals as one would write them in a sentence.</summary>
    private static string Bare(string line)
    {
        string bare = WithoutClass(line);
        if (!LineKinds.IsCapitals(bare)) return bare;
        return string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, index) => word is "OF" or "BY" or "FROM" or "TO" or "WITH" or "THE" or "ON" or "IN" or "AT" or "AND" or "FOR" && index > 0
            ? word.ToLowerInvariant() : word.Length < 3 || word.Contains('.', StringComparison.Ordinal) ? word : word[..1] + word[1..].ToLowerInvariant()));
    }

    /// <summary>"From the journal of V. Holt. Secret. Copy No. 2" without what is said of the paper.</summary>
    public static string WithoutClass(string line)
    {
        string bare = line.Trim();
        while (Class().Match(bare) is { Success: true, Length: > 0 } mark) bare = bare[..mark.Index].Trim();
        return bare;
    }

    /// <summary>The person of a phrase: "the former deputy minister Vera Holt (retd.), aged 41" is Vera Holt.</summary>
    private static (string? Title, string? Name)? Person(string phrase)
    {
        string who = Brackets().Replace(phrase, "").Trim();
        string near = Beyond().Match(who) is { Success: true } beyond ? who[..beyond.Index] : who;
        foreach (string part in near.Split(", ").Concat(who.Split(", ")))
        {
            string name = LowerStart().Replace(part, "").Trim();
            // An office of somewhere is no name, which stands behind the comma, nor is what somebody owns.
            if (OfficeOf().IsMatch(name)) continue;
            return PersonLine.Parse(name) is { } person && IsName(person.Title, person.Name) ? person : null;
        }

        return null;
    }

    /// <summary>"Chapter Nine" and "Two Letters" are words of the language, and nobody's name without an office before them.</summary>
    private static bool IsName(string? title, string name)
    {
        if (title is not null) return true;
        // One for each question: it remembers what it was asked, and documents are read on several threads.
        CommonWords english = new(new Lemmatizer(NoWords));
        return !name.Split(' ').All(word => english.Contains(word.ToLowerInvariant()));
    }

    /// <summary>"Holt (Tangwon) to Foreign Office", "The Ambassador in Tangwon (Holt) to the Secretary of State": who sends, by the place beside him.</summary>
    private static (string? Title, string? Name)? Bracketed(string line) =>
        OfficeAndName().Match(line) is { Success: true } office ? PersonLine.Parse(office.Groups["who"].Value, true) is { } holder ? holder : null
        : NameAndPlace().Match(line) is { Success: true } name && PersonLine.Parse(name.Groups["who"].Value, true) is { } sender ? sender : null;

    /// <summary>"Conversation between Chargé d'affaires Holt and Minister Tan": the diplomat, else the first.</summary>
    private static (string? Title, string? Name)? Between(string line) =>
        TwoTalk().Match(line) is not { Success: true } talk ? null
        : Diplomat().IsMatch(talk.Groups["other"].Value) && !Diplomat().IsMatch(talk.Groups["who"].Value) ? Person(talk.Groups["other"].Value) : Person(talk.Groups["who"].Value);

    /// <summary>"Ambassador Holt with Minister Tan" under the heading of a talk: who received the other.</summary>
    private static (string? Title, string? Name)? OneWithAnother(List<string> lines) =>
        IsOfTalk(lines) ? First(lines, line => !TalkWith().IsMatch(line) && With().IsMatch(line) ? Person(line) : null) : null;

    /// <summary>A line that is only a person: with an office or initials, or above the title of a book or its chapter.</summary>
    private static (string? Title, string? Name)? Alone(List<string> lines)
    {
        bool isTold = lines.Exists(line => Told().IsMatch(line)), isTalk = IsOfTalk(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i];
            if (i > 0 && Addressed().IsMatch(lines[i - 1])) continue;
            // "Vera Holt, former secretary of the dockers' union".
            string name = isTold && NameAndCalling().Match(line) is { Success: true } calling ? calling.Groups["who"].Value : line;
            if (PersonLine.Parse(name) is not { } person || !IsName(person.Title, person.Name) || LineKinds.IsSalutation(line) || LineKinds.IsKindOfPaper(line)) continue;
            // Under the heading of a talk stands he with whom it was, unless his office or his place tells otherwise.
            if (TalkWith().IsMatch(line) || (isTalk && i > 0 && !Diplomat().IsMatch(line))) continue;
            bool hasInitial = person.Name.Split(' ') is [{ Length: 2 } first, ..] && first[1] == '.';
            if (person.Title is not null || hasInitial || (isTold && !Told().IsMatch(line) && LineKinds.WordCount(person.Name) is 2 or 3)) return person;
        }

        return null;
    }

    /// <summary>"Participants: Vera Holt, First Secretary; Tan Boon, Deputy Minister": the diplomat among them, or who is said to report.</summary>
    private static (string? Title, string? Name)? OwnParticipant(string line)
    {
        if (LineKinds.Field(line) is not { Label: "participants" or "participant" or "present" } field) return null;
        string[] all = field.Value.TrimEnd('.').Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] own = [.. all.Where(one => Reporting().IsMatch(one))];
        if (own.Length != 1) own = [.. all.Where(one => Diplomat().IsMatch(one))];
        return own.Length == 1 ? Person(own[0]) : null;
    }

    [GeneratedRegex(@"(?:^|[.,;]?\s+)\(?(?:(?:[Tt]op|TOP|[Mm]ost|MOST|[Ss]trictly|STRICTLY|[Hh]ighly) )?(?:[Ss]ecret|SECRET|[Cc]onfidential|CONFIDENTIAL|[Rr]estricted|RESTRICTED)\)?\.?$|[.,;]\s+(?:Copy|Copies|No\.|Nr\.?|Ref\.?)\s[^,]*$|\s*\((?:extracts?|excerpts?|translat\w+|continued)\)\.?$|, continued$")]
    private static partial Regex Class();

    [GeneratedRegex(@"\s*\([^)]*\)|\s*\[[^\]]*\]")]
    private static partial Regex Brackets();

    /// <summary>Where the phrase that names the teller ends.</summary>
    [GeneratedRegex(@",?\s(?:with|to|before|at|on|for|about|concerning|regarding|taken|aged|recorded|made|given|dated)\b")]
    private static partial Regex Beyond();

    [GeneratedRegex(@"^(?:[\p{Ll}-]+ )+")]
    private static partial Regex LowerStart();

    [GeneratedRegex(@" (?:of|in|for|to|at|and) |['’]s\b")]
    private static partial Regex OfficeOf();

    [GeneratedRegex(@"^(?:sworn )?(?:narrator|witness|deponent|interviewee|respondent|writer|told by|drafted by|(?:deposition|interview|testimony|statement|evidence|letter)(?: (?:no\. ?)?\d+)?)\s*:\s*(?<who>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?:[Dd]iary|[Jj]ournal|[Nn]ote(?:book)?s?|[Ll]eaves|[Mm]emoirs?|[Rr]ecollections|[Rr]eminiscences|[Mm]emories|[Pp]apers|[Ll]etters?|[Ss]tatement|[Dd]eposition|[Tt]estimony|[Ee]vidence|(?:[Cc]ross-)?[Ee]xamination|[Ii]nterrogation|[Qq]uestioning|[Hh]earing|[Cc]onfession|[Ee]xplanation|[Aa]ppeal|[Pp]etition|[Cc]omplaint|[Ss]elf-[Cc]riticism|[Dd]eclaration|[Aa]ccount|[Ss]tory|[Rr]eport|[Dd]espatch|[Dd]ispatch|[Tt]elegram|[Cc]able|[Mm]emorandum|[Rr]ecord|[Ss]peech|[Aa]ddress|[Ii]ntervention)(?: (?:No\.? ?)?\d+)?(?: (?:made|given|delivered|written|drawn up|submitted|kept|dictated|recorded))? (?:of|by|from) (?<who>\P{P}.*)$")]
    private static partial Regex PaperOf();

    [GeneratedRegex(@"(?:^|\s)(?:[Bb]y|[Ff]rom|told by) (?<who>\p{Lu}.+)$|^of (?<who>the \p{Ll}+ \p{Lu}.+)$|^(?:[Mm]ade|[Ww]ritten|[Rr]ecorded|[Kk]ept|[Dd]rawn up) by (?<who>.+)$")]
    private static partial Regex By();

    [GeneratedRegex(@"^(?<who>\p{Lu}[^,:]{2,40}?)['’]s? (?:[Dd]iary|[Jj]ournal|[Nn]otebooks?|[Mm]emoirs?|[Nn]otes|[Ll]etters?|[Ss]tatement|[Rr]ecollections|[Tt]estimony|[Ee]vidence)\b")]
    private static partial Regex Owned();

    [GeneratedRegex(@"\b[Ii]nterview with (?<who>\P{P}.*)$|^(?<who>\p{Lu}[^,.:]{3,40}?) (?:remembers|recalls|tells|looks back|speaks)\b")]
    private static partial Regex Remembers();

    [GeneratedRegex(@"^(?!To\b|From\b)(?<who>\p{Lu}[^:\d(]{2,60}?),? to (?:the |his |her |Mr\.? |Sir )?\p{Lu}[^.!?]{2,60}$")]
    private static partial Regex Sends();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}.'’ -]{3,40}?)(?:,| -| –| —|\.|:) [""“]?(?:[^,]{0,40}\b)?(?:[Mm]emoirs?|[Rr]ecollections|[Rr]eminiscences|[Dd]iary|[Dd]iaries|[Jj]ournal|[Nn]otebooks?|[Nn]otes [Ff]rom|[Ll]etters|[Aa]utobiography|[Ll]ife|[Yy]ears|My)\b")]
    private static partial Regex TellsUnderTitle();

    [GeneratedRegex(@"^(?:The|From) [^()]{3,50}\((?<who>\p{Lu}[\p{L}'’-]+)\)(?:,? to\b|$)")]
    private static partial Regex OfficeAndName();

    [GeneratedRegex(@"^(?<who>(?:\p{Lu}\p{Ll}*\.? )?\p{Lu}[\p{L}'’-]+) \(\p{Lu}[\p{L}' -]+\),? to (?:the )?\p{Lu}")]
    private static partial Regex NameAndPlace();

    [GeneratedRegex(@"\b(?:[Cc]hapter|[Mm]emoirs?|[Rr]ecollections|[Ll]ife|[Oo]ral [Hh]istory|[Ii]nterview|[Tt]estimony|[Dd]eposition|[Ss]tatement|[Nn]otes [Ff]rom|I|My|my|[Cc]ontinued|[Cc]onclusion|[Pp]art (?:[Oo]ne|[Tt]wo|[Tt]hree|[IVX]+))\b")]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:[Tt]alk|[Cc]onversation|[Ii]nterview|[Aa]udience|[Mm]eeting) between (?:the )?(?<who>.+?) and (?:the )?(?<other>.+)$")]
    private static partial Regex TwoTalk();

    [GeneratedRegex(@"^\p{Lu}.+ with (?:\p{Lu}|the \p{Lu})")]
    private static partial Regex With();

    [GeneratedRegex(@"\b(?:[Tt]alks?|[Cc]onversations?|[Aa]udience)\b")]
    private static partial Regex TalkWith();

    [GeneratedRegex(@"^(?:To|TO|For)(?: [^.]{0,40})?:?$")]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^(?<who>\p{Lu}[^,:\d]{3,40}), (?:the )?(?:former|late|retired|sometime|one-time|then|member|secretary|docker|worker|teacher|widow|wife)\b[^.]{0,60}$")]
    private static partial Regex NameAndCalling();

    [GeneratedRegex(@"\b(?:reporting|note[- ]taker|notetaker|recording|drafter|drafted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"\b(?:(?:First|Second|Third) Secretary|Ambassador|Counsell?or|Chargé|Consul|Attaché|Embassy|Legation|Minister-Counsell?or)\b")]
    private static partial Regex Diplomat();
}
