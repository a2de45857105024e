using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Decides over a whole document whom each span, pronoun and description means.</summary>
internal sealed class Resolution
{
    private readonly DocumentText _document;
    private readonly SentenceDraft[] _drafts;
    private readonly ActorVocabulary _vocabulary;
    private readonly Dictionary<string, Entity> _states = new(StringComparer.Ordinal);
    private readonly List<(string Name, TitlePhrase Title)> _offices = [];
    private readonly HashSet<string> _inner = new(StringComparer.Ordinal);
    private readonly Newspapers _papers = new();
    private Span? _reporter;
    private string? _chair;
    private Span? _sitting;

    /// <summary>Makes it.</summary>
    public Resolution(DocumentText document, SentenceDraft[] drafts, ActorVocabulary vocabulary, DecidedNames decided)
    {
        Decided = decided;
        Bodies = new BodyRegister(decided);
        _document = document;
        _drafts = drafts;
        _vocabulary = vocabulary;
        Persons = new PersonRegister(vocabulary, decided);
    }

    /// <summary>The persons.</summary>
    public PersonRegister Persons { get; }

    /// <summary>The bodies, parties and groups.</summary>
    public BodyRegister Bodies { get; }

    /// <summary>What a person decided about names.</summary>
    public DecidedNames Decided { get; }

    /// <summary>Those known by title only.</summary>
    public List<Entity> TitleOnly { get; } = [];

    /// <summary>The states.</summary>
    public IEnumerable<Entity> States => _states.Values;

    /// <summary>The narrator; null when no one says "I" and the document does not tell.</summary>
    public Entity? Narrator { get; private set; }

    /// <summary>The one addressed as "you"; null when the document does not tell or does not name him.</summary>
    public Entity? Addressee { get; private set; }

    /// <summary>The body that the text calls "our", which says "we"; null for none.</summary>
    public Entity? OwnBody { get; private set; }

    /// <summary>Who is in the chair, as the head or the first sentences tell; null where they don't.</summary>
    public Entity? Chair => _chair is null ? null : Persons.Exact(_chair) ?? (Persons.Bearers(_chair) is [var bearer] ? bearer : null);

    /// <summary>The body whose minutes these are, as the head tells; null where it doesn't.</summary>
    public Entity? Sitting { get; private set; }

    /// <summary>The mentions in order.</summary>
    public List<DraftMention> Mentions { get; private set; } = [];

    /// <summary>Takes in names from the document's head and from the user.</summary>
    public void ReadHead(IEnumerable<(List<RawWord> Words, List<Span> Spans)> head, KnownActors known)
    {
        foreach (Actor actor in known.Actors)
        {
            if (actor.Kind is not (ActorKind.Person or ActorKind.Unknown)) continue;
            Entity entity = Persons.Full(actor.Name, actor.Aliases, background: true);
            entity.KnownName = actor.Name;
        }

        (List<RawWord> Words, List<Span> Spans)[] lines = [.. head];
        foreach ((List<RawWord> words, List<Span> spans) in lines)
        {
            _papers.Learn(spans);
            TakeOffices(words, spans);
        }

        _sitting = Sittings.In(lines);
        _reporter = lines.Select(line => ReporterIn(line.Words, line.Spans)).FirstOrDefault(body => body is not null);
        foreach (Span span in lines.SelectMany(line => line.Spans))
        {
            if (span.Kind == SpanKind.Title && span.Titles[0].Of is { } of) InnerBody(of);
            if (span.Kind == SpanKind.Body)
            {
                Bodies.Background(span.Core, span.Noun, span.Modifiers, (span.NounKinds & WordKinds.Party) != 0 ? ActorKind.Party : ActorKind.Body);
                Inner(span);
            }
            else if (span.Kind == SpanKind.Name && !span.PlaceLike && span.Core.Contains(' ') && _papers.Of(span.Core) is null)
            {
                Entity entity = Persons.Full(span.Core, span.Aliases, background: true);
                Describe(entity, span);
            }
        }

        if (_sitting is not null) Bodies.Sits(_sitting);
    }

    /// <summary>Keeps who holds which office, and who is in the chair.</summary>
    private void TakeOffices(List<RawWord> words, List<Span> spans)
    {
        (string Name, TitlePhrase Title)[] told = [.. HeadOffices.Of(words, spans)];
        _offices.AddRange(told);
        _chair ??= told.FirstOrDefault(office => office.Title.Head == "chairman" && words.Exists(word => word.Lower is "chair" or "presiding" or "presided")).Name;
    }

    /// <summary>"Report of the delegation", "Findings of the commission of inquiry": the body; null for no such line.</summary>
    private static Span? ReporterIn(List<RawWord> words, List<Span> spans) =>
        words.Count > 3 && words[0].Lower is "report" or "findings" or "statement" or "declaration" or "memorial" && words[1].Lower is "of" or "by" or "from" && spans.Find(span => span.First is 2 or 3) is { Kind: SpanKind.Body, IsPlural: false } body ? body : null;

    /// <summary>Resolves everything.</summary>
    /// <param name="pronouns">Decides whom "he" and "she" mean.</param>
    public void Resolve(IPronounChooser pronouns)
    {
        TellNarrator();
        foreach (SentenceDraft draft in _drafts) _papers.Learn(draft.Spans);
        foreach (SentenceDraft draft in _drafts) _papers.LearnBeside(draft.Raw, draft.Spans);
        // Minutes may open with who took the chair.
        foreach (SentenceDraft opening in _drafts.Take(Openings).Where(draft => draft.Raw.Take(6).Any(word => word.Form == ":"))) TakeOffices(opening.Raw, opening.Spans);
        _chair ??= _drafts.Take(Openings).Select(draft => HeadOffices.InChair(draft.Raw, draft.Spans)).FirstOrDefault(name => name is not null);
        FullNames();
        SpansInOrder();
        if (_sitting is not null) Sitting = Bodies.Of(_sitting);
        // "Report of the Commission of Inquiry": it says "we", though the text may never name it.
        if (_reporter is { Modifiers.Count: > 0 } && Narrator is null && OwnBody is null)
        {
            OwnBody = Bodies.Of(_reporter);
            OwnBody.SpokenOf(0);
            OwnBody.Evidence += Weighing.Body;
        }

        foreach ((string name, TitlePhrase title) in _offices) (Persons.Exact(name) ?? (Persons.Bearers(name) is [var bearer] ? bearer : null))?.AddTitle(title);
        TitleLinks links = new(_drafts, Mentions);
        links.Join();
        new TitleResolver(this, _drafts).Resolve();
        Mentions = [.. Mentions.OrderBy(mention => mention.Sentence).ThenBy(mention => mention.Word)];
        Reflexives.Learn(_drafts, Mentions);
        new ReferenceResolver(this, _drafts, _vocabulary, pronouns).Resolve();
    }

    // Among the first sentences minutes tell who took the chair.
    private const int Openings = 4;

    /// <summary>Who has the word in a sentence of a record that names its speakers.</summary>
    public Dictionary<int, Entity> Turns { get; } = [];

    /// <summary>The narrator, made when the text says "I" though its author is not told.</summary>
    public Entity NeedNarrator()
    {
        if (Narrator is not null) return Narrator;
        Narrator = new Entity { Kind = ActorKind.Person, IsNarrator = true, Evidence = 10 };
        Narrator.AddName("narrator");
        TitleOnly.Add(Narrator);
        return Narrator;
    }

    private void TellNarrator()
    {
        if (!string.IsNullOrWhiteSpace(_document.Addressee)) Addressee = Persons.Exact(_document.Addressee) ?? Greeted(_document.Addressee.Trim());
        if (string.IsNullOrWhiteSpace(_document.Narrator)) return;
        string name = _document.Narrator.Trim();
        Narrator = !name.Contains(' ', StringComparison.Ordinal) && Persons.Bearers(name) is [var bearer] ? bearer : Persons.Full(name, [], background: true);
        Narrator.IsNarrator = true;
        Narrator.Evidence = 10;
        if (!string.IsNullOrWhiteSpace(_document.NarratorTitle)) Narrator.AddTitle(Titles.Parse(_document.NarratorTitle, _vocabulary));
    }

    /// <summary>Whom a letter greets by name; he becomes an actor when the letter says "you".</summary>
    private Entity? Greeted(string name)
    {
        string[] words = name.Split(' ');
        bool isName = words.Length <= 3 && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && (_vocabulary.Of(word.ToLowerInvariant()) & (WordKinds.Body | WordKinds.Party | WordKinds.Group | WordKinds.Stop | WordKinds.Kin | WordKinds.Title | WordKinds.NotName | WordKinds.Place)) == 0);
        if (!isName || _document.Narrator is null && _document.Paragraphs.Count == 0) return null;
        string bare = string.Join(' ', words.SkipWhile(word => (_vocabulary.Of(word.ToLowerInvariant()) & WordKinds.Honorific) != 0));
        if (bare.Length == 0) return null;
        return !bare.Contains(' ', StringComparison.Ordinal) && Persons.Bearers(bare) is [var bearer] ? bearer : Persons.Full(bare, [], background: true);
    }

    private void FullNames()
    {
        foreach (SentenceDraft draft in _drafts)
        {
            // "Bill Sykes and William Sykes" are two.
            for (int i = 0; i + 1 < draft.Spans.Count; i++)
            {
                (Span a, Span b) = (draft.Spans[i], draft.Spans[i + 1]);
                Relatives(draft, i);
                if (a.Kind == SpanKind.Name && b.Kind == SpanKind.Name && b.First == a.Last + 2 && draft.Raw[a.Last + 1].Lower is "and" or "," or "or" or "nor") Persons.KeepApart(a.Core, b.Core);
            }
        }

        for (int s = 0; s < _drafts.Length; s++)
        {
            foreach (Span span in _drafts[s].Spans)
            {
                if (span.Kind != SpanKind.Name || span.IsPlural || !span.Core.Contains(' ') || IsHouse(span) || _papers.Of(span.Core) is not null) continue;
                Entity entity = Persons.Full(span.Core, span.Aliases);
                entity.FirstSentence = Math.Min(entity.FirstSentence, s);
                Describe(entity, span);
                if (span.SharedSurname.Length > 0)
                {
                    entity.AddName(span.Core[..span.Core.IndexOf(' ', StringComparison.Ordinal)]);
                    entity.AddReason($"\"{span.Core}\" shares the surname that follows the names of the relatives");
                }
            }
        }
    }

    /// <summary>"Kaya's wife, Nermin Kaya,": "Kaya" alone is not she.</summary>
    private void Relatives(SentenceDraft draft, int i)
    {
        Span owner = draft.Spans[i];
        if (owner.Kind != SpanKind.Name || owner.IsPlural || owner.Last + 2 >= draft.Raw.Count || !Chunker.IsClitic(draft.Raw[owner.Last + 1])) return;
        Span? relative = draft.Spans.Skip(i + 1).Take(2).FirstOrDefault(span => span.Kind == SpanKind.Name);
        if (relative is null || relative.First - owner.Last > 6 || !relative.Core.Contains(' ')) return;
        string surname = owner.Core[(owner.Core.LastIndexOf(' ') + 1)..];
        bool kin = relative.Titles.Exists(title => title.IsKin) || Enumerable.Range(owner.Last + 2, Math.Max(0, relative.First - owner.Last - 2)).Any(at => draft.Raw[at].Is(WordKinds.Kin));
        if (kin && relative.Core.EndsWith($" {surname}", StringComparison.Ordinal)) Persons.KeepSurname(surname, relative.Core);
    }

    private void SpansInOrder()
    {
        for (int s = 0; s < _drafts.Length; s++)
        {
            SentenceDraft draft = _drafts[s];
            int first = Mentions.Count;
            for (int i = 0; i < draft.Spans.Count; i++)
            {
                Span span = draft.Spans[i];
                Role role = Roles.Of(draft.Parsed, draft.WordOf[i]);
                Role weighty = role == Role.Other && span.Kind is SpanKind.Name or SpanKind.Title && Roles.IsCleft(draft.Parsed, draft.WordOf[i]) ? Role.Subject
                    : role == Role.Place && _papers.Of(span.Core) is not null && Newspapers.Speaks(draft.Parsed, draft.WordOf[i]) ? Role.Subject : role;
                MentionForm form = span.Kind switch { SpanKind.Name => MentionForm.Name, SpanKind.Body or SpanKind.State => MentionForm.Body, SpanKind.Title => MentionForm.Title, _ => MentionForm.Description };
                DraftMention mention = new(s, draft.WordOf[i], form, span) { Role = role, Entities = Means(span, s, IsCompound(draft.Parsed, draft.WordOf[i]), i > 0 ? draft.Spans[i - 1] : null) };
                Mentions.Add(mention);
                foreach (Entity entity in mention.Entities)
                {
                    // A short form of a body that the head or a title names in full.
                    if (entity.IsBackground && span.Kind == SpanKind.Body) entity.Evidence += 0.5;
                    entity.Count++;
                    entity.IsBackground = false;
                    entity.FirstSentence = Math.Min(entity.FirstSentence, s);
                    entity.LastSentence = s;
                    bool idle = span.Kind == SpanKind.Body && !span.IsCapital && (Gatherings.Is(span.Noun) || Gatherings.IsDated(span)) && !Gatherings.Acts(draft.Parsed, draft.WordOf[i]);
                    if (!idle) entity.Evidence += Weighing.Of(span, weighty, HasRelative(draft.Raw, span.Last), Dealings.Of(span, role, draft.Parsed, draft.WordOf[i]));
                    if (span is { Kind: SpanKind.Name, PlaceLike: false }) entity.Evidence += Weighing.OfNeighbours(draft.Parsed, draft.WordOf[i]);
                }
            }

            foreach (int listed in draft.Spans.Count > 1 ? NameLists.Persons(draft) : [])
            {
                foreach (Entity entity in Mentions[first + listed].Entities) entity.Evidence += NameLists.Weight;
            }
        }
    }

    /// <summary>True before the noun that it is part of; the parser takes "the strike committee met" for one as well.</summary>
    private static bool IsCompound(ParsedSentence sentence, int word) =>
        sentence.Words[word].Label == "compound" && !(word + 1 < sentence.Words.Count && IrregularForms.IsPast(sentence.Words[word + 1].Lower));

    private static bool HasRelative(List<RawWord> raw, int last) =>
        last + 2 < raw.Count && (raw[last + 1].Lower is "who" or "which" || (raw[last + 1].Form == "," && raw[last + 2].Lower is "who" or "which" or "whose"));

    /// <summary>"His wife, Mme Balian": not the Balian of whom the text spoke.</summary>
    private static bool IsWife(Span kin, Span name) =>
        kin is { Kind: SpanKind.Kin, Noun: "wife" or "widow" or "mother" or "sister" or "daughter" or "sister-in-law" or "niece" or "aunt" } && name.Honorifics.Count > 0 && name.First - kin.Last <= 3;

    /// <summary>With whose full name a sentence ends; null for another end.</summary>
    private Entity? Ending(int sentence) =>
        Mentions.Count > 0 && Mentions[^1] is { Span: { Kind: SpanKind.Name, IsPlural: false } last, Entities: [{ Kind: ActorKind.Person } person] } mention && mention.Sentence == sentence
            && last.Core.Contains(' ', StringComparison.Ordinal) && last.Last + 2 >= _drafts[sentence].Raw.Count ? person : null;

    /// <summary>"X does not: his Front threatened the elder Mardini": of two who bear the name, not the one of whom the sentence speaks; null where that tells nobody.</summary>
    private Entity? OtherOfTheName(Span span, int sentence)
    {
        if (span.First == 0 || span.Core.Contains(' ', StringComparison.Ordinal)) return null;
        if (_drafts[sentence].Raw[span.First - 1].Lower is not ("elder" or "younger" or "older")) return null;
        List<Entity> bearers = Persons.Bearers(span.Core);
        if (bearers.Count < 2) return null;
        List<Entity> others = bearers.FindAll(person => !Mentions.Exists(mention => mention.Sentence == sentence && mention.Span is { Kind: SpanKind.Name } named && named.Core.EndsWith(' ' + span.Core, StringComparison.Ordinal) && mention.Entities.Contains(person)));
        return others is [var other] ? other : null;
    }

    private List<Entity> Means(Span span, int sentence, bool isCompound, Span? before)
    {
        switch (span.Kind)
        {
            case SpanKind.Name when span.IsPlural:
                List<Entity> family = Persons.Bearers(span.Core);
                if (family.Count == 0 && span.Core.EndsWith('s')) family = Persons.Bearers(span.Core[..^1]);
                return family;
            case SpanKind.Name when span.Honorifics.Count == 0 && span.Titles.Count == 0 && _papers.Of(span.Core) is { } paper:
                return [Bodies.Of(paper)];
            case SpanKind.Name when span.Honorifics.Count == 0 && span.Titles.Count == 0 && _states.TryGetValue(span.Core.ToLowerInvariant(), out Entity? realm):
                realm.AddName(span.Core);
                return [realm];
            case SpanKind.Name when OtherOfTheName(span, sentence) is { } other:
                return [other];
            case SpanKind.Name when IsHouse(span):
                return [];
            case SpanKind.Name:
                Entity person = span.Core.Contains(' ') ? Persons.Full(span.Core, span.Aliases) : Persons.Single(span.Core, span.Aliases, GenderOf(span) is var own && own == Gender.Unknown && before is { Kind: SpanKind.Kin } kin && span.First - kin.Last == 2 ? GenderOf(kin) : own, span.Titles, sentence, before is not null && IsWife(before, span), span.First == 0 ? Ending(sentence - 1) : null);
                Describe(person, span);
                return [person];
            case SpanKind.State:
            // "Union" is a body's noun, but the Soviet Union is a state.
            case SpanKind.Body when span.IsCapital && _vocabulary.State(span.Core.ToLowerInvariant()) is not null:
                string name = Realm(span.Core);
                if (!_states.TryGetValue(name, out Entity? state)) _states[name] = state = new Entity { Kind = ActorKind.State };
                state.AddName(span.Core);
                return [state];
            // "Source: KOLÁŘ" in the head is no body's abbreviation in the text.
            case SpanKind.Body when Narrator is { Kind: ActorKind.Person } narrator && !span.Core.Contains(' ', StringComparison.Ordinal) && Persons.Exact(span.Core) == narrator:
                return [narrator];
            case SpanKind.Body:
                Inner(span);
                // "plenum discussion" speaks of no body.
                if (isCompound && !span.IsCapital) return [];
                if (span.IsBare && !Bodies.Has(span.Noun)) return [];
                Entity body = Bodies.Of(span);
                if ((span.Determiner == "our" && body.Kind != ActorKind.Party) || IsOwnOffice(span) || (span.Noun == _reporter?.Noun && span.Modifiers.Count == 0)) OwnBody ??= body;
                return [body];
            default:
                if (span.Titles[0].Of is not { } of) return [];
                // "the editors of the Observer" speak as the paper.
                if (span.IsPlural && _papers.Of(of) is { } edited) return [Bodies.Of(edited)];
                InnerBody(of);
                return [];
        }
    }

    /// <summary>"the White House" is no full name of Major House.</summary>
    private bool IsHouse(Span span) =>
        span is { PlaceLike: true, Honorifics.Count: 0, Titles.Count: 0, Aliases.Count: 0 } && span.Core.EndsWith(" House", StringComparison.Ordinal)
        && (_vocabulary.Of(span.Core[..span.Core.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant()) & (WordKinds.MensName | WordKinds.WomensName)) == 0;

    /// <summary>"this Legation", "this Section" of whoever writes.</summary>
    private static bool IsOwnOffice(Span span) =>
        span.Determiner == "this" && span.IsCapital && span.Noun is "embassy" or "legation" or "consulate" or "mission" or "directorate" or "section" or "office" or "department" or "bureau" or "branch" or "station" or "headquarters" or "prefecture" or "command";

    /// <summary>One name for "Republic of Korea", "Korea" and whatever else the vocabulary knows of it.</summary>
    private string Realm(string core)
    {
        string lower = core.ToLowerInvariant();
        int of = lower.IndexOf(" of ", StringComparison.Ordinal);
        return _vocabulary.State(lower) ?? _vocabulary.StateOfPeople(lower) ?? _vocabulary.StateOfAdjective(lower) ?? (of < 0 ? lower : _vocabulary.State(lower[(of + 4)..]) ?? lower[(of + 4)..]);
    }

    private void Inner(Span span)
    {
        foreach (string inner in span.Inner) InnerBody(inner);
    }

    private void InnerBody(string inner)
    {
        // Once is enough: the register keeps it.
        if (!_inner.Add(inner)) return;
        string[] words = inner.ToLowerInvariant().Split(' ');
        int of = Array.IndexOf(words, "of");
        int noun = Array.FindLastIndex(words, of < 0 ? words.Length - 1 : Math.Max(of - 1, 0), word => (_vocabulary.Of(word) & (WordKinds.Body | WordKinds.Party)) != 0);
        bool ends = noun >= 0 && (noun == words.Length - 1 || noun == of - 1);
        if (!ends || words.Length < 2 || (inner.Contains('\'', StringComparison.Ordinal) && !char.IsUpper(inner[0]))) return;
        string[] modifiers = [.. words.Where((word, i) => i != noun && word is not ("of" or "the"))];
        Bodies.Background(inner, words[noun], modifiers, (_vocabulary.Of(words[noun]) & WordKinds.Party) != 0 ? ActorKind.Party : ActorKind.Body);
    }

    private void Describe(Entity entity, Span span)
    {
        foreach (TitlePhrase title in span.Titles)
        {
            if (title.Of is not null) InnerBody(title.Of);
            if (!title.IsKin) entity.AddTitle(title);
            else if (span.Determiner == "my") entity.KinOfNarrator ??= title.Head;
        }

        if (span.Honorifics.Count > 0) entity.Style ??= string.Join(' ', span.Honorifics.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        foreach (string honorific in span.Honorifics)
        {
            // "Oba", "Chief", "Father" are called by alone: "the Oba".
            if (honorific is not ("mr" or "mr." or "mrs" or "mrs." or "miss" or "ms" or "ms." or "comrade" or "cde." or "madam" or "don"
                or "sir" or "lady" or "dame" or "messrs" or "messrs." or "madame" or "mme" or "mlle" or "monsieur" or "m." or "herr" or "frau" or "señor" or "señora" or "señorita" or "pan" or "pani" or "tuan" or "u" or "ông" or "bà"))
                entity.AddTitle(new TitlePhrase(char.ToUpperInvariant(honorific[0]) + honorific[1..], honorific, [], null));
        }

        // "Kemal Pasha" is "the Pasha".
        if (span.Core.LastIndexOf(' ') is > 0 and var space && _vocabulary.Of(span.Core[(space + 1)..].ToLowerInvariant()) is var last && last.HasFlag(WordKinds.Honorific) && last.HasFlag(WordKinds.Title))
            entity.AddTitle(new TitlePhrase(span.Core[(space + 1)..], span.Core[(space + 1)..].ToLowerInvariant(), [], null));
        if (entity.Style is null && span.Titles is [{ IsKin: false, Of: null, Modifiers.Count: 0 } own] && char.IsUpper(own.Text[0])) entity.Style = own.Text;
        Gender gender = GenderOf(span);
        if (entity.Gender == Gender.Unknown || (gender != Gender.Unknown && span.Honorifics.Count > 0)) entity.Gender = gender == Gender.Unknown ? entity.Gender : gender;
    }

    private Gender GenderOf(Span span)
    {
        foreach (string honorific in span.Honorifics)
        {
            if (GenderOf(honorific) is not Gender.Unknown and var gender) return gender;
        }

        foreach (TitlePhrase title in span.Titles)
        {
            if (GenderOf(title.Head) is not Gender.Unknown and var gender) return gender;
        }

        return Gender.Unknown;
    }

    private Gender GenderOf(string word)
    {
        WordKinds kinds = _vocabulary.Of(word);
        return (kinds & WordKinds.Female) != 0 ? Gender.Female : (kinds & WordKinds.Male) != 0 ? Gender.Male : Gender.Unknown;
    }
}
