using System.Collections.Frozen;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Finds whom pronouns and descriptions mean, sentence by sentence, by gender, number, prominence and the parse.</summary>
internal sealed partial class ReferenceResolver
{
    private readonly Resolution _resolution;
    private readonly SentenceDraft[] _drafts;
    private readonly ActorVocabulary _vocabulary;
    private readonly History _history = new();
    private readonly Descriptions _descriptions;
    private readonly Speakers _speakers;
    private readonly IPronounChooser _chooser;
    private readonly List<DraftMention> _found = [];
    private readonly Dictionary<string, Entity> _unnamed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _together = new(StringComparer.Ordinal);
    private readonly HashSet<(int Sentence, int Word)> _mentioned = [];
    private SentenceMentions _here = new(0);
    private SentenceMentions _before = new(0);
    private double _probability = 1;

    /// <summary>Makes it.</summary>
    public ReferenceResolver(Resolution resolution, SentenceDraft[] drafts, ActorVocabulary vocabulary, IPronounChooser chooser)
    {
        _chooser = chooser;
        _resolution = resolution;
        _drafts = drafts;
        _vocabulary = vocabulary;
        _descriptions = new Descriptions(_history);
        _speakers = new Speakers(drafts, vocabulary);
    }

    /// <summary>Adds mentions for pronouns and descriptions to the resolution's.</summary>
    public void Resolve()
    {
        int next = 0;
        for (int s = 0; s < _drafts.Length; s++)
        {
            ParsedSentence sentence = _drafts[s].Parsed;
            _before = _here;
            _here = new SentenceMentions(sentence.Words.Count);
            for (; next < _resolution.Mentions.Count && _resolution.Mentions[next] is var mention && mention.Sentence == s; next++)
            {
                _here.Add(mention);
                if (mention.Entities.Count > 0) _mentioned.Add((s, mention.Word));
            }

            Begin(s);
            for (int w = 0; w < sentence.Words.Count; w++) Word(sentence, s, w);
            Speaks(s);
            // Who speaks may stand behind the quotation.
            for (int w = 0; w < sentence.Words.Count; w++) FirstPerson(sentence, s, w);
            KeepDeeds(sentence, s);
            KeepSuccessions(sentence);
            KeepWitness(sentence);
            KeepIntroduced(sentence);
            Report(sentence);
            Quote(sentence, s);
        }

        _resolution.Mentions.AddRange(_found);
        _resolution.Mentions.Sort((a, b) => (a.Sentence, a.Word).CompareTo((b.Sentence, b.Word)));
    }

    private void Word(ParsedSentence sentence, int s, int w)
    {
        if (_here.At(w) is { } known)
        {
            if (known.Span is { IsPlural: true, IsCapital: false, Kind: SpanKind.Body or SpanKind.Title } span && span.Modifiers.Count == 0 && !known.Entities.Exists(entity => entity.Kind == ActorKind.Person) && _descriptions.Counted(sentence, s, w) is { } counted)
            {
                foreach (Entity group in known.Entities) group.Evidence -= 1.5;
                known.Entities = counted;
            }

            NameOrganisation(s, known);
            if (known.Form == MentionForm.Name) Restyle(sentence, s, w, known);
            // "(X: That is a lie! Commotion.)" interrupts the thread of what is told.
            if (known.Span is { Kind: SpanKind.Kin, IsPlural: false } kin && Relative(sentence, w, kin.Noun) is { } relative && known.Entities.Count == 0) known.Entities = [relative];
            if (known is { Entities.Count: 0, Span: { Kind: SpanKind.Kin, IsPlural: true } brothers } && Siblings(sentence, w, brothers.Noun) is { } siblings) known.Entities = siblings;
            if (known.Span is { IsPlural: true, Kind: SpanKind.Body or SpanKind.Title } && Enumerated(sentence, w) is { } listed)
            {
                foreach (Entity group in known.Entities.Except(listed)) group.Evidence -= 1.5;
                known.Entities = listed;
                if (known.Span.Noun.Length > 0) _together[known.Span.Noun] = listed;
            }
            else if (known.Span is { IsPlural: true, Determiner: "the" or "these" or "those" or "both", Kind: SpanKind.Body or SpanKind.Title, Modifiers.Count: 0 } again && _together.TryGetValue(again.Noun, out List<Entity>? named))
            {
                // "the elders X and Y", and later "the elders".
                foreach (Entity group in known.Entities.Except(named)) group.Evidence -= 1.5;
                known.Entities = named;
            }

            if (known.Span is { Kind: SpanKind.Title } described && known.Entities is [] or [{ IsTitleOnly: true }] && Sufferer(sentence, s, w, described) is { } sufferer)
            {
                foreach (Entity nobody in known.Entities.Except(sufferer)) nobody.Evidence -= 1;
                known.Entities = sufferer;
            }

            if (known.Span is { Kind: SpanKind.Title } && (Presiding(sentence, w) ?? TheSpeaker(sentence, s, w)) is { } atMeeting)
            {
                foreach (Entity nobody in known.Entities.Except(atMeeting).Where(entity => entity.IsTitleOnly)) nobody.Evidence -= 1;
                known.Entities = atMeeting;
            }

            if (_drafts[s].IsLabel && IsDirect) return;
            if (known.Entities.Count > 0 && !IsInterjection(sentence)) Remember(sentence, s, w, known, isPronoun: false);
            else if (known is { Entities.Count: 0, Span: { Kind: SpanKind.Title or SpanKind.Kin, IsPlural: false } unknown }) Unnamed(sentence, s, w, unknown.Noun, unknown.NounKinds);
            return;
        }

        Word word = sentence.Words[w];
        if (IsStyle(sentence, w + 1)) return;
        _probability = 1;
        List<Entity>? meant = word.Lower switch
        {
            "he" or "him" or "his" => Person(sentence, s, w, Gender.Male),
            "she" or "her" or "hers" => Person(sentence, s, w, Gender.Female),
            "they" or "them" or "their" or "theirs" => Several(sentence, s, w),
            "it" or "its" => Body(sentence, s, w),
            "who" or "whom" or "whose" or "which" or "that" when word.Tag is "WP" or "WP$" or "WDT" => Relative(sentence, w),
            _ => null,
        };
        MentionForm form = MentionForm.Pronoun;
        if (meant is null && MayDescribe(word))
        {
            meant = Enumerated(sentence, w) ?? Sufferer(sentence, s, w, null) ?? Predecessor(sentence, s, w) ?? Witness(sentence, w) ?? OfStyle(sentence, s, w) ?? Introduced(sentence, w) ?? ThatBody(sentence, s, w) ?? TheChair(sentence, w) ?? TheSpeaker(sentence, s, w) ?? _descriptions.Read(sentence, _block, s, w);
            form = MentionForm.Description;
        }

        if (meant is null)
        {
            if (sentence.Words[w].Lower is "man" or "woman" or "boy" or "girl" or "fellow" or "lad" or "gentleman" or "stranger") Unnamed(sentence, s, w, sentence.Words[w].Lower, _vocabulary.Of(sentence.Words[w].Lower));
            return;
        }

        DraftMention mention = new(s, w, form, null) { Entities = meant, Role = Roles.Of(sentence, w), Probability = _probability };
        _found.Add(mention);
        _here.Add(mention);
        if (meant.Count > 0 && word.Tag is not ("WP" or "WP$" or "WDT")) Remember(sentence, s, w, mention, isPronoun: true);
    }

    // By which someone is described though the tagger takes them for no nouns: "the latter", "those dismissed".
    private static readonly FrozenSet<string> Describing = [.. Descriptions.Words, "those", "following", "ones", "everybody", "everyone", "predecessor", "successor", "witness", "deponent", "body", "chair", "speaker"];

    /// <summary>True for a word that may mean someone by what he is or does.</summary>
    private bool MayDescribe(Word word) =>
        word.IsNoun || word.Tag == "CD" || char.IsUpper(word.Form[0]) || Describing.Contains(word.Lower) || (_introduced.Count > 0 && Plain.Contains(word.Lower));

    /// <summary>Someone of whom the text speaks without a name, "the old man": a pronoun that follows may mean him, and then no actor.</summary>
    private void Unnamed(ParsedSentence sentence, int s, int w, string noun, WordKinds kinds)
    {
        // "The old man laughed", of which the parser makes a man who was laughed.
        Role role = sentence.Words[w].Head < 0 ? Role.Subject : Roles.Of(sentence, w);
        if (role is not (Role.Subject or Role.Object or Role.Agent)) return;
        Gender gender = (kinds & WordKinds.Female) != 0 ? Gender.Female : (kinds & WordKinds.Male) != 0 ? Gender.Male : Gender.Unknown;
        if (!_unnamed.TryGetValue(noun, out Entity? entity)) _unnamed[noun] = entity = new Entity { Kind = ActorKind.Person, IsTitleOnly = true, IsUnnamed = true, Gender = gender };
        Remember(sentence, s, w, new DraftMention(s, w, MentionForm.Description, null) { Entities = [entity], Role = role }, isPronoun: false);
    }

    private static bool IsInterjection(ParsedSentence sentence) => sentence.Words[0].Form is "(" && sentence.Words.Take(6).Any(word => word.Form == ":");

    private static bool IsSeparator(string lower) => lower is "," or "and" or "or" or "nor" or "the" or "a" or "an" or "its" or "old" or "young";

    private static bool IsCoordinated(ParsedSentence sentence, int w) =>
        (sentence.Words[w].Label == "conj" && !sentence.Words[w].IsVerb) || sentence.Child(w, "conj") >= 0;

    /// <summary>"After his return Hsü formed an alliance": the subject that follows; "in his view Deng was misled" is another's view. Null for neither.</summary>
    private Entity? Cataphor(ParsedSentence sentence, int w)
    {
        int noun = sentence.Words[w].Head;
        if (noun < 0 || sentence.Words[noun].Label is not "obl" || Roles.Preposition(sentence, noun) is not ("after" or "before" or "on" or "upon" or "during" or "since" or "despite")) return null;
        int subject = sentence.Child(sentence.Words[noun].Head, "nsubj", "nsubj:pass");
        return subject > w && _here.At(subject) is { Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
    }

    /// <summary>"X and his wife": his is X's, the name just before. Null for no such.</summary>
    private Entity? Relation(ParsedSentence sentence, int w) =>
        w >= 2 && w + 1 < sentence.Words.Count && sentence.Words[w - 1].Lower is "and" or "," or "with" && (_vocabulary.Of(sentence.Words[w + 1].Lower) & WordKinds.Kin) != 0
        && _here.At(sentence.Words[w - 1].Lower == "and" && w >= 3 && sentence.Words[w - 2].Form == "," ? w - 3 : w - 2) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] } ? person : null;

    private List<Entity> Person(ParsedSentence sentence, int s, int w, Gender gender)
    {
        bool possessive = IsPossessive(sentence.Words[w]);
        PronounSite site = Site(sentence, s, w, gender, possessive);
        HashSet<Entity> others = [];
        if (possessive) AddDemanders(others, sentence, w);
        else AddAuthors(others, sentence, w);
        if (possessive) AddObjectsBehind(others, sentence, w);
        else if (site.Form == PronounForm.Subject) AddPrompters(others, sentence, w);
        AddProposed(others, sentence, w);
        // "Titus, his own half-brother, charged him": another's.
        if (possessive && sentence.Words[w].Head is >= 0 and var owned && sentence.Words[owned].Label == "appos" && _here.At(sentence.Words[owned].Head) is { } apposed) others.UnionWith(apposed.Entities);
        if (possessive) AddOwned(others, sentence, w);
        // A letter speaks to its reader, and of him as "you".
        if (_resolution.Addressee is { } reader && SaysYou) others.Add(reader);
        // "Winter took his place": another's.
        if (site.Possession == Possession.Anothers && site.ClauseSubject >= 0) AddWithin(others, sentence, site.ClauseSubject, w);
        if (site.Form == PronounForm.Object && Persuaded(sentence, Roles.Governor(sentence, w)) is >= 0 and var persuaded)
        {
            if (_here.At(persuaded) is { } doing) others.UnionWith(doing.Entities);
            else AddWithin(others, sentence, persuaded, w);
        }

        if (_turn is not null && IsDirect && !site.IsQuoted) others.Add(_turn);
        // "X, who had beaten him", "accuses X of having betrayed him": another than who did it.
        if (site.Form == PronounForm.Object) AddDoers(others, sentence, w);
        if (site.Form == PronounForm.Subject && Defended(sentence, w) is { } defended) others.Add(defended);
        if (site.Form == PronounForm.Subject)
        {
            AddOrdering(others, sentence, w);
            AddActedUpon(others, sentence, w);
            AddEmployers(others, sentence, w);
            others.UnionWith(OfThePair(sentence, s, w));
            if (TheLatter(sentence, w) is { } latter) others.UnionWith(latter.Entities);
        }

        // "The former voted against X; the latter praised him": X, and not the former.
        if (site.Form == PronounForm.Object && _descriptions.Former(s) is { } former && !ActsOnTheLatter(sentence, w) && Clauses.SubjectBefore(sentence, w) is > 0 and var subjectWord && sentence.Words[subjectWord].Lower == "latter") others.Add(former);
        List<PronounCandidate> candidates = PronounCandidates.Of(
            site,
            _history,
            _here,
            person => person.MayBe(gender) && (person.IsTitleOnly || person.Evidence > Weighing.Person) && !others.Contains(person),
            _turn,
            word => _speakers.IsQuoted(s, word));
        // "He testified against him, and so did X": an object points at nobody who is named behind it.
        if (site.Form == PronounForm.Object || (possessive && !site.IsFronted)) candidates.RemoveAll(candidate => candidate.Entity is not null && candidate.Features[(int)PronounFeature.Behind] > 0 && !candidate.IsKnownBefore);
        // "The Rector for his part defended her".
        if (possessive && w > 1 && w + 1 < sentence.Words.Count && sentence.Words[w - 1].Lower == "for" && sentence.Words[w + 1].Lower == "part" && _here.At(w - 2) is { Entities: [{ Kind: ActorKind.Person } acting] } && acting.MayBe(gender)) return [acting];
        if (possessive && (Relation(sentence, w) ?? Cataphor(sentence, w)) is { } told && told.MayBe(gender)) return [told];
        if (possessive && OwnGiven(sentence, w, site) is { } giver && !others.Contains(giver)) return [giver];
        // "The old man laughed. X denounced him": nobody with a name.
        if (_history.Only(s - 1, _block) is { IsUnnamed: true } && !candidates.Exists(candidate => candidate.Features[(int)PronounFeature.Here] > candidate.Features[(int)PronounFeature.CoArgument])) return [];
        // "With regard to Kim, X said that he …": Kim is spoken of.
        if (site.Form == PronounForm.Subject && candidates.Find(candidate => candidate.Features[(int)PronounFeature.Topic] > 0)?.Entity is { } topic) return [topic];
        if (site.Form == PronounForm.Subject && AskedBefore(sentence, s, site.Clause) is { } asked && asked.MayBe(gender) && !others.Contains(asked)) return [asked];
        if (site.Form == PronounForm.Object && Interrupted(sentence, s, site.Clause) is { } speaking && speaking.MayBe(gender) && !others.Contains(speaking)) return [speaking];
        if (site.Form == PronounForm.Object && Suffering(sentence, site.Clause) is { } sufferer && candidates.Exists(candidate => candidate.Entity == sufferer)) return [sufferer];
        if (site.Form == PronounForm.Subject && (Blamed(sentence, w) ?? Provoking(sentence, site) ?? Replaced(sentence, s, w) ?? Convicted(s, site) ?? AskedBefore(sentence, site) ?? Answering(s, site)) is { } addressed && candidates.Exists(candidate => candidate.Entity == addressed)) return [addressed];
        // "He, Barakat, demanded".
        if (site.Form == PronounForm.Subject && w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form == "," && _here.At(w + 2) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } apposite] } && sentence.Words[w + 2].Label == "appos" && apposite.MayBe(gender)) return [apposite];
        if (site.Form == PronounForm.Object && Complaining(sentence, site.Clause) is { } complaining && complaining.MayBe(gender) && !others.Contains(complaining)) return [complaining];
        if (!possessive && Concerned(sentence, site) is { } concerned && candidates.Exists(candidate => candidate.Entity == concerned)) return [concerned];
        (int index, double probability) = _chooser.Choose(site, candidates);
        if (candidates[index].Entity is not { } meant) return [];
        _probability = probability;
        if (meant.Gender == Gender.Unknown)
        {
            // Whom two pronouns are likely to mean is what they say.
            meant.TakenForHim += gender == Gender.Male ? probability : -probability;
            if (probability > Certain || Math.Abs(meant.TakenForHim) > Often) meant.Gender = meant.TakenForHim > 0 ? Gender.Male : Gender.Female;
        }

        return [meant];
    }

    /// <summary>"X was driven out by Y, who accused him", "Y had him brought before the court, which acquitted him": X; null for another clause.</summary>
    private Entity? Suffering(ParsedSentence sentence, int clause)
    {
        if (clause >= 0 && sentence.Words[clause] is { Label: "acl:relcl", Head: >= 0 and var court } && sentence.Child(clause, "nsubj") is > 0 and var which && sentence.Words[which].Lower is "who" or "which" && sentence.Words[court].Label is "obl" or "nmod")
        {
            for (int at = court - 1; at >= 0; at--)
            {
                if (sentence.Words[at].Label is "nsubj" or "nsubj:pass" || sentence.Words[at].Form is "," or ";") break;
                if (sentence.Words[at].Lower is "him" or "her" && sentence.Words[at].Label is "obj" or "iobj" && _here.At(at) is { Entities: [{ Kind: ActorKind.Person } brought] }) return brought;
            }
        }

        if (clause < 0 || sentence.Words[clause] is not { Label: "acl:relcl", Head: >= 0 and var agent } || sentence.Child(clause, "nsubj") is not (>= 0 and var who) || sentence.Words[who].Lower != "who" || sentence.Words[agent] is not { Label: "obl:agent", Head: >= 0 and var verb }) return null;
        int subject = sentence.Child(verb, "nsubj:pass");
        return subject >= 0 && _here.At(subject) is { Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
    }

    /// <summary>"handed the Prime Minister his resignation", "lost his seat": his who hands it, his who loses it; null for no such.</summary>
    private Entity? OwnGiven(ParsedSentence sentence, int w, PronounSite site)
    {
        int noun = sentence.Words[w].Head;
        if (PronounClauses.IsKept(sentence, w))
            return _here.At(site.ClauseSubject) is { Entities: [{ Kind: ActorKind.Person } loser] } && loser.MayBe(site.Gender) ? loser : null;
        if (noun < 0 || sentence.Words[noun].Lower is not ("resignation" or "consent" or "apologies" or "word" or "thanks") || sentence.Words[noun].Head is not (>= 0 and var verb)) return null;
        return sentence.Words[verb].Lemma is "hand" or "offer" or "tender" or "submit" or "give" or "send" && _here.At(site.ClauseSubject) is { Entities: [{ Kind: ActorKind.Person } giver] } ? giver : null;
    }

    private PronounSite Site(ParsedSentence sentence, int s, int w, Gender gender, bool possessive)
    {
        int governor = Roles.Governor(sentence, w);
        bool isSubject = Roles.Of(sentence, w) == Role.Subject && !possessive;
        bool quoted = _speakers.IsQuoted(s, w);
        int speech = Clauses.SpeechAbove(sentence, w, _vocabulary);
        int clause = PronounClauses.Clause(sentence, w);
        (ClauseLink link, int above) = PronounClauses.Link(sentence, clause);
        return new PronounSite
        {
            Sentence = s,
            Parsed = sentence,
            Word = w,
            Form = possessive ? PronounForm.Possessive : isSubject ? PronounForm.Subject : PronounForm.Object,
            Gender = gender,
            Block = _block,
            Paragraph = sentence.Paragraph,
            IsQuoted = quoted,
            Speaker = speech < 0 ? -1 : Clauses.Subject(sentence, speech),
            ClauseSubject = possessive && clause >= 0 ? Clauses.Subject(sentence, clause) : -1,
            SubjectBefore = isSubject ? SubjectOfClauseBefore(sentence, w, governor) : -1,
            LastSubject = LastSubject(w),
            // "Luo remarked that Tan had written. He charged …": what is told goes on with whom it tells of, unless the speaker is heard again.
            Told = isSubject && s > 0 && governor >= 0 && !quoted && !Clauses.IsSpeech(sentence.Words[governor], _vocabulary) ? Reported(s - 1) : -1,
            IsPerfect = clause >= 0 && sentence.Child(clause, "aux") is >= 0 and var aux && sentence.Words[aux].Lower == "had",
            Answers = isSubject && governor >= 0 && AnswerVerbs.Contains(sentence.Words[governor].Lemma),
            Clause = clause,
            Above = above,
            Link = link,
            Possession = possessive ? PronounClauses.Possessed(sentence, w) : Possession.Unknown,
            IsFronted = PronounClauses.IsFronted(sentence, w, clause),
            Befalls = possessive ? PronounStance.None : PronounStances.Befalls(sentence, w),
            CoArguments = possessive ? [] : CoArguments(sentence, w, governor),
        };
    }

    private static readonly FrozenSet<string> AnswerVerbs = ["answer", "reply", "deny", "refuse", "retort", "reject", "protest", "object", "decline", "agree", "admit", "confess", "dispute", "object", "obey", "comply", "accept", "explain"];

    /// <summary>Probability from which a pronoun tells the gender of whom it means.</summary>
    private const double Certain = 0.9;

    /// <summary>Together two pronouns are believed from here on.</summary>
    private const double Often = 1.4;

    /// <summary>The nearest subject before a word that means someone; -1 for none.</summary>
    private int LastSubject(int w)
    {
        for (int i = w - 1; i >= 0; i--)
        {
            if (_here.At(i) is { Role: Role.Subject, Entities.Count: > 0 }) return i;
        }

        return -1;
    }

    /// <summary>The subject of the clause that a mark or "and" parts from the pronoun's, "Rudakov agreed; he recalled …"; -1 for none.</summary>
    private static int SubjectOfClauseBefore(ParsedSentence sentence, int w, int governor)
    {
        if (w == 0 || governor < 0 || sentence.Words[w - 1].Form is not (";" or ":" or "," or "and" or "but" or "for" or "because")) return -1;
        if (sentence.Words[governor] is { Label: "conj" or "parataxis", Head: >= 0 and var first } && Clauses.Subject(sentence, first) is var shared and >= 0 && shared < w) return shared;
        for (int i = w - 1; i >= 0; i--)
        {
            if (sentence.Words[i].Label is "nsubj" or "nsubj:pass" && sentence.Words[i].Head != governor) return i;
        }

        return -1;
    }

    private void Found(ParsedSentence sentence, int s, int w, Entity? meant)
    {
        DraftMention mention = new(s, w, MentionForm.Pronoun, null) { Entities = meant is null ? [] : [meant], Role = Roles.Of(sentence, w) };
        if (meant is not null) meant.FirstSentence = Math.Min(meant.FirstSentence, s);
        _found.Add(mention);
        _here.Add(mention);
    }
}
