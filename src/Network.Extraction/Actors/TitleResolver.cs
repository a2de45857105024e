using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Finds whom a title alone means: "the First Secretary" is whoever the document calls so, the one spoken of last when several fit.</summary>
internal sealed class TitleResolver
{
    private const int Usual = 2;

    // "our Minister here" of a diplomat is no Minister of War.
    private static readonly FrozenSet<string> Abroad = ["minister", "ambassador", "consul", "envoy", "commissioner"];

    private readonly Resolution _resolution;
    private readonly SentenceDraft[] _drafts;

    // How often each person was meant by a mere title.
    private readonly Dictionary<Entity, int> _calledSo = [];

    /// <summary>Makes it.</summary>
    public TitleResolver(Resolution resolution, SentenceDraft[] drafts)
    {
        _resolution = resolution;
        _drafts = drafts;
    }

    /// <summary>Resolves the titles that stand alone.</summary>
    public void Resolve()
    {
        Dictionary<string, List<Entity>> bearers = new(StringComparer.Ordinal);
        foreach (Entity person in _resolution.Persons.All)
        {
            person.LastSentence = -1;
            foreach (TitlePhrase title in person.Titles)
            {
                Add(bearers, Titles.Class(title.Head), person);
                if (title.Modifiers.Contains("deputy")) Add(bearers, "deputy", person);
            }
        }

        List<Entity> titled = [];
        foreach (DraftMention mention in _resolution.Mentions)
        {
            foreach (Entity entity in mention.Entities) entity.LastSentence = mention.Sentence;
            if (mention.Span is not { Kind: SpanKind.Title or SpanKind.Kin } span || mention.Entities.Count > 0 || span.IsPlural) continue;
            if (Find(span, mention, bearers, titled) is not { } found) continue;
            mention.Entities = [found];
            found.LastSentence = mention.Sentence;
        }
    }

    private static void Add(Dictionary<string, List<Entity>> bearers, string office, Entity person)
    {
        if (!bearers.TryGetValue(office, out List<Entity>? list)) bearers[office] = list = [];
        if (!list.Contains(person)) list.Add(person);
    }

    private Entity? Find(Span span, DraftMention mention, Dictionary<string, List<Entity>> bearers, List<Entity> titled)
    {
        TitlePhrase title = span.Titles[0];
        bool definite = span.Determiner is "the" or "this" or "that" or "his" or "her" or "its" or "their" or "our" or "'s" || (span.Determiner.Length == 0 && (span.IsCapital || _drafts[mention.Sentence].Raw[span.First].Opens || title.Of is null));
        if (span.Kind == SpanKind.Kin)
        {
            if (span.Determiner is not ("your" or "my") || (span.Determiner == "my" && IsQuoted(mention))) return null;
            // "My uncle Sinnathamby took me": whom "my uncle" and "your uncle" of him who asks mean from then on.
            if ((span.Determiner == "my" || _drafts[mention.Sentence].IsQuestion) && title.Of is null && title.Modifiers.Count == 0 && _resolution.Persons.All.Find(person => person.KinOfNarrator == title.Head) is { } relative) return relative;
            return TitleOnly($"{span.Determiner} {title.Text.ToLowerInvariant()}", title, titled, mention, true);
        }

        if (span.Determiner == "my" && title.Head is "chief" or "superior" or "boss" && !IsQuoted(mention) && Superior(bearers) is { } superior) return superior;
        // "My Indian colleague" is one person as long as the narrator speaks of him.
        if (span.Determiner == "my" && !IsQuoted(mention)) return TitleOnly($"my {title.Text}", title, titled, mention, true);
        // "one Alderman assured me": any of them.
        if (span.First > 0 && _drafts[mention.Sentence].Raw[span.First - 1].Lower is "one" or "another" or "some" or "each" or "every") definite = false;
        if (!definite) return null;
        if (_resolution.Decided.Same(title.Text).Select(_resolution.Persons.Exact).FirstOrDefault(person => person is not null) is { } same)
        {
            same.AddReason(DecidedNames.Reason(title.Text, same.Names[0]));
            return same;
        }

        Entity[] fitting = [.. bearers.GetValueOrDefault(Titles.Class(title.Head), []).Where(person => !_resolution.Decided.AreApart(title.Text, person.Names) && person.Titles.Exists(borne => (Titles.Fits(title, borne) && borne.Since <= mention.Sentence && !(span.Determiner == "our" && borne.Of is not null && title.Of is null && Abroad.Contains(title.Head))) || (title.Head == "deputy" && borne.Modifiers.Contains("deputy"))))];
        Entity? found = title.Modifiers.Contains("new") && Successor(mention) is { } successor && fitting.Any(bearer => bearer != successor) ? successor : Spoken(fitting) ?? fitting.MinBy(person => person.FirstSentence);
        if (found is null && title.Text.ToLowerInvariant() is "prime minister" or "premier" && Premiers.Before(_drafts, _resolution, mention.Sentence) is { } premier)
        {
            premier.AddReason($"\"{title.Text}\" alone is taken for {premier.Names.FirstOrDefault() ?? title.Text}, after whom the document calls the government");
            return premier;
        }

        if (found is not null)
        {
            if (title.Of is null) _calledSo[found] = _calledSo.GetValueOrDefault(found) + 1;
            found.SpokenOf(mention.Sentence);
            found.AddReason($"\"{title.Text}\" alone is taken for {found.Names.FirstOrDefault() ?? title.Text}, whom the document calls \"{found.Titles.Find(borne => Titles.Fits(title, borne) || title.Head == "deputy")?.Text ?? title.Text}\"");
            if (title.Modifiers.Contains("new")) found.AddTitle(title with { Text = title.Text[(title.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..], Modifiers = [.. title.Modifiers.Where(word => word != "new")] });
            return found;
        }

        if (Predicates.Is(_drafts[mention.Sentence].Parsed, mention.Word, span.Determiner)) return null;
        // "the Apostolic Delegate" is one, though delegates are many.
        bool loose = (span.NounKinds & WordKinds.Loose) != 0 && !(span.IsCapital && (title.Modifiers.Count > 0 || title.Head == "speaker"));
        return TitleOnly(title.Text, title, titled, mention, !loose && !(span.Determiner.Length == 0 && !span.IsCapital && mention.Role is Role.Object or Role.Oblique or Role.Other) && span.Determiner is "the" or "" && ((span.IsCapital && mention.Role != Role.Other) || mention.Role is Role.Subject or Role.Object or Role.Agent or Role.Oblique));
    }

    /// <summary>"my chief" of a deputy minister: the minister; null where no one or several may be meant.</summary>
    private Entity? Superior(Dictionary<string, List<Entity>> bearers)
    {
        if (_resolution.Narrator?.Titles.Find(title => title.Modifiers.Any(word => word is "deputy" or "assistant" or "vice" or "under")) is not { } own) return null;
        return Spoken([.. bearers.GetValueOrDefault(Titles.Class(own.Head), []).Where(person => person != _resolution.Narrator && person.Titles.Exists(borne => Titles.Class(borne.Head) == Titles.Class(own.Head) && borne.Modifiers.Count == 0))]);
    }

    /// <summary>Of those whom a title fits the one spoken of last, unless the document has called another so by the title alone, more than once, and him never.</summary>
    private Entity? Spoken(Entity[] fitting)
    {
        Entity? last = fitting.Where(person => person.LastSentence >= 0).MaxBy(person => person.LastSentence);
        if (last is null || _calledSo.ContainsKey(last)) return last;
        return fitting.Where(person => _calledSo.GetValueOrDefault(person) >= Usual).MaxBy(person => _calledSo[person]) ?? last;
    }

    /// <summary>How many sentences back "the new Ambassador" may have been named.</summary>
    private const int SuccessionReach = 8;

    /// <summary>"Ryang has been succeeded by Han. … the new Ambassador": Han; null where nobody is told to have succeeded another.</summary>
    private Entity? Successor(DraftMention mention)
    {
        for (int s = mention.Sentence; s >= 0 && mention.Sentence - s <= SuccessionReach; s--)
        {
            ParsedSentence sentence = _drafts[s].Parsed;
            Entity? next = null;
            foreach ((_, int after) in Successions.In(sentence))
            {
                if ((s < mention.Sentence || after < mention.Word) && _resolution.Mentions.Find(one => one.Sentence == s && one.Word == after) is { Entities: [{ Kind: ActorKind.Person } person] }) next = person;
            }

            if (next is not null) return next;
        }

        return null;
    }

    /// <summary>True within quotation marks, where "my" is another's.</summary>
    private bool IsQuoted(DraftMention mention) =>
        _drafts[mention.Sentence].Parsed.Words.Take(mention.Word).Count(word => word.Form is "\"" or "\u201C" or "\u201D" or "``" or "''") % 2 == 1;

    private Entity? TitleOnly(string name, TitlePhrase title, List<Entity> titled, DraftMention mention, bool create)
    {
        Entity? known = titled.Find(entity => entity.Titles.Exists(borne => Titles.Fits(title, borne) && Titles.Fits(borne, title)));
        // "the District Auditor", then "the Auditor", when there is but one.
        if (known is null && title.Of is null && title.Modifiers.Count == 0 && titled.FindAll(entity => entity.Titles.Exists(borne => Titles.Fits(title, borne))) is [var only]) known = only;
        if (known is null && create)
        {
            known = new Entity { Kind = ActorKind.Person, IsTitleOnly = true };
            known.AddTitle(title);
            titled.Add(known);
            _resolution.TitleOnly.Add(known);
        }

        if (known is null) return null;
        known.AddName(name);
        known.Count++;
        known.FirstSentence = Math.Min(known.FirstSentence, mention.Sentence);
        // "appealed to the Resident", "according to the Dutch Chargé"; of longer titles many a one is but a position.
        bool foreign = title.Modifiers.Any(word => (ActorVocabulary.English.Of(word) & WordKinds.Demonym) != 0);
        bool plain = mention is { Role: Role.Oblique, Span: { } span } && title.Of is null && (span.IsCapital || foreign) && title.Modifiers.All(word => word == "chief" || (ActorVocabulary.English.Of(word) & WordKinds.Demonym) != 0);
        known.Evidence += plain || mention.Role is Role.Subject or Role.Agent or Role.Object ? 1 : 0.5;
        return known;
    }
}
