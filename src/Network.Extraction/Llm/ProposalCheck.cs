using Network.Extraction.Documents;
using Network.Model;

namespace Network.Extraction.Llm;

/// <summary>Holds proposals of a model against the text: the quote must be there, and name both parties.</summary>
internal sealed class ProposalCheck
{
    private static readonly HashSet<string> References = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their", "themselves", "it", "its", "itself", "who", "whom", "whose", "which",
        "latter", "former", "both", "these", "those", "one", "ones", "group", "members", "officials", "men", "women", "people", "others", "brothers", "delegates",
        "chairman", "secretary", "minister", "president", "director", "chief", "governor", "comrade", "ambassador", "leadership", "party", "committee",
    };

    private static readonly HashSet<string> First = new(StringComparer.OrdinalIgnoreCase) { "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" };

    private readonly DocumentText _document;
    private readonly List<(Actor Actor, HashSet<string> Spellings, HashSet<string> Words)> _actors = [];
    private readonly Actor? _narrator;
    private readonly HashSet<string> _textWords;
    private readonly HashSet<string> _ids;

    /// <summary>Prepares a document with the actors that are known in it.</summary>
    public ProposalCheck(DocumentText document, RelationGraph known)
    {
        _document = document;
        _narrator = known.Documents.Count == 0 ? null : known.Documents[0].Narrator;
        foreach (Actor actor in known.Actors) Know(actor);
        _ids = [.. known.Actors.Select(actor => actor.Id)];
        _textWords = [.. Words(document.Text)];
    }

    /// <summary>Actors that only the model named, in order.</summary>
    public List<Actor> Added { get; } = [];

    /// <summary>A proposal that holds.</summary>
    public sealed record Held(Actor Source, RelationType Type, Actor Target, Paragraph Paragraph, int Start, int End, string Trigger, IReadOnlyList<Actor> AssertedBy);

    /// <summary>Checks a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="group">The paragraphs that the model saw.</param>
    /// <param name="why">Why it does not hold.</param>
    public Held? Check(Proposal proposal, ParagraphGroup group, out string why)
    {
        why = "";
        RelationType? type = RelationTypes.BuiltIn.Find(proposal.Type);
        if (type is null)
        {
            why = "the type is none of the vocabulary";
            return null;
        }

        if (Place(proposal, group) is not { } place)
        {
            why = "the quote is not in the text";
            return null;
        }

        (Actor? source, bool isNewSource) = Resolve(proposal.Source);
        (Actor? target, bool isNewTarget) = Resolve(proposal.Target);
        if (source is null || target is null)
        {
            why = "an actor is not in the text";
            return null;
        }

        string quote = _document.Text[place.Start..place.End];
        string before = _document.Text[Before(group, place.Paragraph).Start..place.Paragraph.End];
        if (source == target) why = "source and target are one actor";
        else if (!Names(quote, before, source)) why = "the quote does not name the source";
        else if (!Names(quote, before, target)) why = "the quote does not name the target";
        if (why.Length > 0) return null;
        if (isNewSource) Add(source);
        if (isNewTarget) Add(target);
        string trigger = proposal.Trigger.Length > 0 && new QuoteFinder(_document.Text, place.Start, place.End).Find(proposal.Trigger) is { } found ? _document.Text[found.Start..found.End] : "";
        List<Actor> chain = [];
        foreach (string speaker in proposal.AssertedBy)
        {
            if (Resolve(speaker) is { Actor: { } said, IsNew: false } && !chain.Contains(said)) chain.Add(said);
        }

        if (_narrator is not null && (chain.Count == 0 || chain[0] != _narrator)) chain.Insert(0, _narrator);
        return new Held(source, type, target, place.Paragraph, place.Start, place.End, trigger, chain);
    }

    private (Paragraph Paragraph, int Start, int End)? Place(Proposal proposal, ParagraphGroup group)
    {
        foreach (Paragraph paragraph in group.Paragraphs.OrderBy(paragraph => paragraph.Number == proposal.Paragraph ? 0 : 1))
        {
            if (new QuoteFinder(_document.Text, paragraph.Start, paragraph.End).Find(proposal.Quote) is { } found) return (paragraph, found.Start, found.End);
        }

        return null;
    }

    private static Paragraph Before(ParagraphGroup group, Paragraph paragraph)
    {
        int at = group.Paragraphs.ToList().FindIndex(other => other.Number == paragraph.Number);
        return group.Paragraphs[Math.Max(0, at - 1)];
    }

    /// <summary>The actor that a name means: a known one by any spelling, or by words that only it has; else a new one when the text has the name.</summary>
    private (Actor? Actor, bool IsNew) Resolve(string name)
    {
        string folded = NameFolding.Fold(name);
        if (First.Contains(name) || folded is "narrator" or "author") return (_narrator, false);
        int exact = _actors.FindIndex(known => known.Spellings.Contains(folded));
        if (exact >= 0) return (_actors[exact].Actor, false);
        List<string> words = [.. Words(name)];
        if (words.Count == 0) return (null, false);
        List<Actor> alike = [.. _actors.Where(known => words.TrueForAll(known.Words.Contains)).Select(known => known.Actor)];
        if (alike.Count == 1) return (alike[0], false);
        if (!words.TrueForAll(_textWords.Contains)) return (null, false);
        string id = DocumentFolder.Slug(name.Replace('.', ' ').ToLowerInvariant(), "actor");
        string free = id;
        for (int n = 2; _ids.Contains(free); n++) free = $"{id}-{n}";
        return (new Actor(free, name), true);
    }

    /// <summary>True when a quote names an actor: by a word of its names, or by a reference to one whom the passage names.</summary>
    private bool Names(string quote, string passage, Actor actor)
    {
        HashSet<string> spellings = [.. actor.Aliases.Prepend(actor.Name).SelectMany(Words)];
        List<string> words = [.. Words(quote)];
        if (words.Exists(spellings.Contains)) return true;
        if (actor == _narrator && words.Exists(First.Contains)) return true;
        return words.Exists(References.Contains) && Words(passage).Any(spellings.Contains);
    }

    private void Add(Actor actor)
    {
        _ids.Add(actor.Id);
        Added.Add(actor);
        Know(actor);
    }

    private void Know(Actor actor) => _actors.Add((actor, [.. actor.Aliases.Prepend(actor.Name).Select(NameFolding.Fold)], [.. actor.Aliases.Prepend(actor.Name).SelectMany(Words)]));

    /// <summary>The words of a text that may be part of a name, folded; short small ones are not.</summary>
    private static IEnumerable<string> Words(string text) => text
        .Split([' ', '\n', '\r', '\t', '\u00A0', ',', '.', ';', ':', '!', '?', '"', '“', '”', '(', ')', '[', ']', '/', '—', '–'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word)
        .Where(word => word.Length > 2 || First.Contains(word) || References.Contains(word) || (word.Length == 2 && char.IsUpper(word[0])))
        .Where(word => word is not ("the" or "The" or "and" or "for" or "from" or "with" or "that" or "Of" or "In" or "On" or "At" or "By" or "To"))
        .Select(NameFolding.Fold);
}
