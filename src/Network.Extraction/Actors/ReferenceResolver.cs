using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Finds whom pronouns and descriptions mean, sentence by sentence, by gender, number, prominence and the parse.</summary>
internal sealed class ReferenceResolver
{
    private readonly Resolution _resolution;
    private readonly SentenceDraft[] _drafts;
    private readonly ActorVocabulary _vocabulary;
    private readonly History _history = new();
    private readonly Descriptions _descriptions;
    private readonly Speakers _speakers;
    private readonly List<DraftMention> _found = [];
    private Dictionary<int, DraftMention> _here = [];

    /// <summary>Makes it.</summary>
    public ReferenceResolver(Resolution resolution, SentenceDraft[] drafts, ActorVocabulary vocabulary)
    {
        _resolution = resolution;
        _drafts = drafts;
        _vocabulary = vocabulary;
        _descriptions = new Descriptions(_history);
        _speakers = new Speakers(drafts, vocabulary);
    }

    /// <summary>Adds mentions for pronouns and descriptions to the resolution's.</summary>
    public void Resolve()
    {
        ILookup<int, DraftMention> bySentence = _resolution.Mentions.ToLookup(mention => mention.Sentence);
        for (int s = 0; s < _drafts.Length; s++)
        {
            _here = bySentence[s].ToDictionary(mention => mention.Word);
            ParsedSentence sentence = _drafts[s].Parsed;
            for (int w = 0; w < sentence.Words.Count; w++) Word(sentence, s, w);
            // Who speaks may stand behind the quotation.
            for (int w = 0; w < sentence.Words.Count; w++) FirstPerson(sentence, s, w);
        }

        _resolution.Mentions.AddRange(_found);
        _resolution.Mentions.Sort((a, b) => (a.Sentence, a.Word).CompareTo((b.Sentence, b.Word)));
    }

    private void Word(ParsedSentence sentence, int s, int w)
    {
        if (_here.TryGetValue(w, out DraftMention? known))
        {
            if (known.Entities.Count > 0) Remember(sentence, s, w, known, isPronoun: false);
            return;
        }

        Word word = sentence.Words[w];
        IReadOnlyList<Entity>? meant = word.Lower switch
        {
            "he" or "him" or "his" => Person(sentence, s, w, Gender.Male),
            "she" or "her" or "hers" => Person(sentence, s, w, Gender.Female),
            "they" or "them" or "their" or "theirs" => Several(sentence, s, w),
            "it" or "its" => Body(sentence, s, w),
            "who" or "whom" or "whose" or "which" or "that" when word.Tag is "WP" or "WP$" or "WDT" => Relative(sentence, w),
            _ => null,
        };
        MentionForm form = MentionForm.Pronoun;
        if (meant is null)
        {
            meant = _descriptions.Read(sentence, s, w);
            form = MentionForm.Description;
        }

        if (meant is null) return;
        DraftMention mention = new(s, w, form, null) { Entities = meant, Role = Roles.Of(sentence, w) };
        _found.Add(mention);
        _here[w] = mention;
        if (meant.Count > 0 && word.Tag is not ("WP" or "WP$" or "WDT")) Remember(sentence, s, w, mention, isPronoun: true);
    }

    private void Remember(ParsedSentence sentence, int s, int w, DraftMention mention, bool isPronoun)
    {
        int governor = Roles.Governor(sentence, w);
        _history.Add(new History.Entry(mention.Entities, s, w, mention.Role, governor, mention.Entities.Count > 1, isPronoun));
        if (isPronoun || sentence.Words[w].Label != "conj") return;

        // The last of those named together closes their group.
        int first = w;
        while (sentence.Words[first].Label == "conj" && sentence.Words[first].Head >= 0 && !sentence.Words[first].IsVerb) first = sentence.Words[first].Head;
        List<Entity> group = [];
        for (int i = first; i <= w; i++)
        {
            if ((i == first || (sentence.Words[i].Label == "conj" && sentence.IsWithin(i, first))) && _here.TryGetValue(i, out DraftMention? member))
            {
                foreach (Entity entity in member.Entities)
                {
                    if (entity.Kind == ActorKind.Person && !group.Contains(entity)) group.Add(entity);
                }
            }
        }

        if (group.Count > 1) _history.Add(new History.Entry(group, s, first, Roles.Of(sentence, first), governor, true, false));
    }

    private IReadOnlyList<Entity> Person(ParsedSentence sentence, int s, int w, Gender gender)
    {
        bool possessive = sentence.Words[w].Tag == "PRP$";
        int governor = Roles.Governor(sentence, w);
        int subject = possessive || Roles.Of(sentence, w) == Role.Subject ? -1 : Clauses.Subject(sentence, governor);
        int speech = Clauses.SpeechAbove(sentence, w, _vocabulary);
        int speaker = speech < 0 ? -1 : Clauses.Subject(sentence, speech);
        bool quoted = _speakers.IsQuoted(s, w);
        (History.Entry? best, double lead) = _history.Find(
            s,
            Roles.Of(sentence, w) == Role.Subject,
            entry => entry.Entities is [{ Kind: ActorKind.Person, IsNarrator: false } person] && (person.Gender == Gender.Unknown || person.Gender == gender)
                && (person.IsTitleOnly || person.Evidence > Weighing.Person)
                && !(entry.Sentence == s && !possessive && (entry.Governor == governor || entry.Word == subject)),
            entry => (entry.Entities[0].Gender == gender ? 12 : 0) + (entry.Sentence == s && entry.Word == speaker ? 8 : 0) - (quoted && entry.Sentence == s && !_speakers.IsQuoted(s, entry.Word) ? 20 : 0));
        if (best is null) return [];
        if (best.Entities[0].Gender == Gender.Unknown && lead > 8) best.Entities[0].Gender = gender;
        return best.Entities;
    }

    private IReadOnlyList<Entity> Several(ParsedSentence sentence, int s, int w)
    {
        bool possessive = sentence.Words[w].Tag == "PRP$";
        int governor = Roles.Governor(sentence, w);
        int subject = possessive || Roles.Of(sentence, w) == Role.Subject ? -1 : Clauses.Subject(sentence, governor);
        (History.Entry? best, _) = _history.Find(
            s,
            Roles.Of(sentence, w) == Role.Subject,
            entry => (entry.Entities.Count > 1 || entry.Entities[0].Kind is not ActorKind.Person) && !(entry.Sentence == s && !possessive && (entry.Governor == governor || entry.Word == subject)),
            entry => entry.Entities.Count > 1 || entry.Entities[0].IsPlural || entry.Entities[0].Kind == ActorKind.Group ? 15 : -10);
        return best?.Entities ?? [];
    }

    private IReadOnlyList<Entity>? Body(ParsedSentence sentence, int s, int w)
    {
        Word word = sentence.Words[w];
        bool possessive = word.Tag == "PRP$" || word.Lower == "its";
        int governor = Roles.Governor(sentence, w);
        if (!possessive)
        {
            if (word.Label is not ("nsubj" or "nsubj:pass") || governor < 0 || !sentence.Words[governor].IsVerb) return null;
            // "It was noted that …" points at no one.
            if (sentence.Child(governor, "ccomp", "csubj", "expl", "cop") >= 0 && (word.Label == "nsubj:pass" || sentence.Words[governor].Lower is "is" or "was" or "seems" or "appears" or "happened")) return null;
        }

        (History.Entry? best, _) = _history.Find(
            s,
            !possessive,
            entry => entry.Sentence >= s - 1 && entry.Entities is [{ Kind: not ActorKind.Person } body] && !body.IsPlural,
            entry => 0);
        return best?.Entities;
    }

    private IReadOnlyList<Entity>? Relative(ParsedSentence sentence, int w)
    {
        int antecedent = Clauses.Antecedent(sentence, w);
        bool person = sentence.Words[w].Lower is "who" or "whom";
        if (antecedent < 0 || antecedent >= w || !_here.ContainsKey(antecedent))
        {
            antecedent = w - 1;
            while (antecedent >= 0 && antecedent >= w - 3 && !_here.ContainsKey(antecedent) && (sentence.Words[antecedent].Form is "," or "'s" || sentence.Words[antecedent].Tag is "IN" or "TO")) antecedent--;
        }

        if (antecedent < 0 || !_here.TryGetValue(antecedent, out DraftMention? mention) || mention.Entities.Count == 0) return null;
        if (!person && sentence.Words[w].Lower != "whose" && mention.Entities[0].Kind == ActorKind.Person) return null;
        // "A, B and C who have left": all of them, when the verb is plural.
        int verb = sentence.Words[w].Head;
        bool plural = verb >= 0 && (sentence.Words[verb].Tag == "VBP" || (sentence.Child(verb, "aux", "aux:pass", "cop") is var aux and >= 0 && sentence.Words[aux].Lower is "are" or "were" or "have"));
        if (!plural || mention.Entities.Count > 1) return mention.Entities;
        foreach (History.Entry entry in _history.Back(_here[antecedent].Sentence, 0))
        {
            if (entry.IsGroup && entry.Entities.Contains(mention.Entities[0])) return entry.Entities;
        }

        return mention.Entities;
    }

    private void FirstPerson(ParsedSentence sentence, int s, int w)
    {
        if (_here.ContainsKey(w) || sentence.Words[w].Tag is not ("PRP" or "PRP$")) return;
        string lower = sentence.Words[w].Lower;
        bool singular = lower is "i" or "me" or "my" or "mine";
        bool plural = lower is "we" or "us" or "our" or "ours";
        bool you = lower is "you" or "your";
        if (!singular && !plural && !you) return;
        int speaker = _speakers.SpeakerOf(s, w);
        if (speaker < 0 && plural) speaker = _speakers.ReportedSpeaker(s, w);
        DraftMention? by = speaker >= 0 ? _here.GetValueOrDefault(speaker) : null;
        Entity? meant = null;
        if (you) meant = by is not null ? _resolution.Narrator : _resolution.Addressee;
        else if (by is { Entities: [var one] }) meant = one;
        else if (_speakers.IsQuoted(s, w)) meant = null;
        else if (singular) meant = _resolution.NeedNarrator();
        else meant = _resolution.Narrator ?? _resolution.OwnBody;
        if (you && meant is null) return;
        DraftMention mention = new(s, w, MentionForm.Pronoun, null) { Entities = meant is null ? [] : [meant], Role = Roles.Of(sentence, w) };
        if (meant is not null) meant.FirstSentence = Math.Min(meant.FirstSentence, s);
        _found.Add(mention);
        _here[w] = mention;
    }
}
