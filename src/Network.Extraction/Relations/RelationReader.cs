using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Reads relations out of a document's parsed sentences by the lexicon.</summary>
internal sealed partial class RelationReader
{
    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly EdtfDate? _written;
    private readonly ClaimContext _context;
    private readonly Parties _parties;
    private readonly SessionBody _session;
    private readonly Resolutions _resolutions;
    private readonly Tellings _tellings;
    private readonly List<FoundRelation> _found = [];
    private readonly List<UncertainReading> _uncertain = [];

    private RelationReader(ActorReading reading, RelationLexicon lexicon, EdtfDate? written)
    {
        _written = written;
        _reading = reading;
        _lexicon = lexicon;
        _resolutions = new Resolutions(reading);
        _context = new ClaimContext(reading, lexicon, _resolutions);
        _parties = new Parties(reading, lexicon);
        _session = new SessionBody(reading);
        _tellings = new Tellings(reading, lexicon);
    }

    /// <summary>The relations of a document, and what was seen but could not be read.</summary>
    public static (IReadOnlyList<FoundRelation> Relations, IReadOnlyList<UncertainReading> Uncertain) Read(ActorReading reading, RelationLexicon lexicon, EdtfDate? written)
    {
        RelationReader reader = new(reading, lexicon, written);
        for (int s = 0; s < reading.Sentences.Count; s++) reader.Sentence(s);
        reader._found.AddRange(Affiliations.Of(reading));
        reader._found.AddRange([.. new Belonging(reading, lexicon, reader._session).Of(reader._found)]);
        return (Acts.Name(Aftermath.Apply(reading, lexicon, ThirdParties.Fill(reading, reader._found))), reader._uncertain);
    }

    private void Sentence(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        FollowSpeech(s);
        Votes(s);
        DoesNot(s);
        Sentenced(s);
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            NoLonger(s, w);
            CleftCharge(s, w);
            if (_reading.At(s, w) is { Form: MentionForm.Name or MentionForm.Body })
            {
                NamedSuccessor(s, w);
                NamedCulprits(s, w);
                NamedAgent(s, w);
                ApposedAgent(s, w);
                Beside(s, w);
                continue;
            }

            if (Echo(s, w)) continue;
            LetGo(s, w);
            if (word.Tag == "MD") WouldNotDo(s, w);
            if (word.Lower is "thanks" or "but" or "had" or "were" or "if") Saved(s, w);
            if (word.IsVerb || word.Tag is "JJ" or "NN" && word.Label is not ("obj" or "nsubj" or "compound") && word.Lower.EndsWith("ed", StringComparison.Ordinal)) Verb(s, w);
            if (!word.IsVerb && sentence.Child(w, "cop") >= 0)
            {
                Charge(s, w);
                JudgedInTurn(s, w);
                OfTheSameMind(s, w);
            }

            if (!word.IsVerb && word.Head < 0) DeclaredTrue(s, w);

            if (word.IsNoun && !NoConfidence(s, w) && !Mutual(s, w))
            {
                Noun(s, w);
                State(s, w);
                if (sentence.Child(w, "cop") < 0) Verbless(s, w);
                Adjunct(s, w);
                Answered(s, w);
            }

            if (word.Tag.StartsWith('J') || word.Tag == "VBN" || (word.Tag == "VBD" && word.Label != "root")) Adjective(s, w);
        }

        PassFloor();
    }

    private void Emit(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets, Claim claim, bool agentless)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string type = match.Pattern.Type;
        if (claim.Demand >= 0 && claim.Demand != w && type != "demanded_against")
        {
            // "moved that the House has no confidence in X" is against X, "asked the board not to dismiss Y" for Y.
            bool against = _lexicon.Lists("demands/against", type), friendly = _lexicon.Lists("demands/for", type);
            bool spares = claim.Negated && match.Pattern is { SaysNo: false, IsDenial: false } && _context.Of(s, claim.Demand) is { Negated: false };
            // "demanded that X be handed over to the police": it goes against X, not against the police.
            // "demanded that X leave the council": X is to go.
            if (type is "fled" or "resigned" && sources.Count > 0 && sentence.Words[w].IsVerb) (targets, type) = (sources, "removed");
            if (type == "referred") targets = _parties.Of(s, Syntax.IsPassive(sentence, w) ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w), false);
            if ((against || friendly) && targets.Count > 0) EmitDemand(s, w, claim, targets, against != spares ? "demanded_against" : "supported", match.Last);
            else if (type is "informed" or "ordered" or "warned") EmitDemand(s, w, claim, type == "informed" ? targets : sources, "requested", match.Last);
            return;
        }

        // "moved that X be called upon to resign": the mover demands it.
        if (claim.Demand >= 0 && claim.Demand != w && type == "demanded_against" && sources.Count == 0 && targets.Count > 0)
        {
            EmitDemand(s, w, claim, targets, type, match.Last);
            return;
        }

        // "passed a vote of no confidence in X" is read by its noun.
        if (match.Last > 1 && sentence.Words[match.Last].Lower == "confidence" && sentence.Words[match.Last - 1].Lower == "no" && type == "supported") return;
        // What may be, or is only what somebody is accused of, is worth telling of enmity and friendship alone.
        // "put his name on no list".
        if (match.Last != w && match.Last > 0 && sentence.Words[match.Last].IsNoun && sentence.Words[match.Last - 1].Lower == "no" && !match.Pattern.IsDenial && !match.Pattern.SaysNo) claim = claim with { Negated = true };
        if (match.Pattern.IsDenial || match.Pattern.SaysNo) claim = claim with { Negated = false, Modality = claim.Modality == Modality.Hypothetical && !Says(s, claim, sources) ? Modality.Asserted : claim.Modality };
        // "promised her support if he won".
        if (sentence.Words[w].Lemma is "promise" or "offer" or "pledge" or "agree" && claim.IsFact && IsConditional(sentence, w)) claim = claim with { Modality = Modality.Hypothetical };
        // "voted to remove X": one vote does not yet do it.
        bool isVote = sentence.Words[w] is { Label: "xcomp", Head: >= 0 and var vote } && sentence.Words[vote].Lemma == "vote" && sources is [var voter] && _reading.Actors[voter.Actor].Kind == ActorKind.Person;
        if ((claim.IsPurpose || isVote) && claim.IsFact && IsAct(type)) claim = claim with { Modality = Modality.Planned };
        // "Did they ever take him back?" tells nothing.
        if (claim.Modality == Modality.Hypothetical && Unreal.Asks(sentence)) return;
        if (IsNeutral(type) && (claim.IsContent || claim.Modality is Modality.Hypothetical or Modality.Planned or Modality.Future)) return;

        // "escaped arrest by the police": from no place and no body.
        if (type == "fled" && match.Slot.Concat(Syntax.Objects(sentence, w)).Any(slot => ActNouns.ContainsKey(sentence.Words[slot].Lemma) || _lexicon.Lists("demands/hostile nouns", sentence.Words[slot].Lemma))) return;
        // "refused to remove X" turns nothing of his down.
        if (type == "rejected" && match.Pattern.Parts.Any(part => part.Kind == PartKind.Clause) && sentence.Child(w, "xcomp", "ccomp") is >= 0 and var refused && _lexicon.IsHostile(sentence.Words[refused].Lemma)) return;
        bool negated = claim.Negated;
        // Not to agree is to reject.
        if (negated && type == "agreed_with" && claim.Modality == Modality.Asserted) (type, negated) = ("rejected", false);
        bool inferred = false;
        if (sources.Count == 0)
        {
            // Who might do what nobody did is not worth guessing.
            if (claim.Modality is Modality.Hypothetical or Modality.Planned or Modality.Future) return;
            int body = agentless ? Unnamed(s, w, type, targets[0].Actor, done: !claim.Negated && claim.Modality != Modality.Refuted) : -1;
            if (body < 0)
            {
                if (agentless && claim.IsFact) _uncertain.Add(new UncertainReading(s, w, $"nobody is named who did this to {_reading.Actors[targets[0].Actor].Name}"));
                return;
            }

            sources = [new Party(body, -1)];
            inferred = true;
        }

        if (type is "misrepresented" && sentence.Words[w].Lemma is "distort" or "misrepresent" or "slander" or "misquote" or "twist" or "falsify" or "misinterpret" or "garble" or "defame" or "libel" && claim.Modality == Modality.Asserted && !claim.Negated) Correction(s, w, match, sources, targets, claim);
        if (claim.Speakers.Count > 0 && Reproached.Contains(type) && claim.Modality is Modality.Asserted or Modality.Alleged && !claim.Negated && !claim.IsContent) Reproach(s, w, sources, claim);
        targets = NotOneself(s, match.Pattern, sources, targets);
        // An accusation that is denied was made all the same.
        foreach (Party source in sources)
        {
            foreach (Party target in targets)
            {
                // A letter tells its reader everything that it tells.
                if (type == "informed" && source.Word >= 0 && target.Word >= 0 && sentence.Words[source.Word].Lower is "i" or "we" && sentence.Words[target.Word].Lower == "you") continue;
                // "X and Y arrested Z and W, respectively": each his own.
                if (sources.Count > 1 && sources.Count == targets.Count && sources.IndexOf(source) != targets.IndexOf(target) && IsRespective(sentence, w)) continue;
                if (source.Actor == target.Actor || !IsAffiliation(type, source.Actor, target.Actor)) continue;
                // Who joins a body is its member besides.
                if (type == "allied_with" && match.Pattern.Text.StartsWith("join", StringComparison.Ordinal) && claim.IsFact && IsAffiliation("member_of", source.Actor, target.Actor))
                    Emit(s, w, match with { Pattern = match.Pattern with { Type = "member_of" } }, [source], [target], claim, agentless: false);
                // "left Yelagin where he is": one flees bodies and places.
                if (type == "fled" && match.Pattern.Text == "leave _" && _reading.Actors[target.Actor].Kind == ActorKind.Person) continue;
                if (target.Word >= 0 && _reading.Actors[target.Actor].Kind == ActorKind.State && States.IsPlace(sentence, target.Word, type, match.Pattern.Text)) continue;
                // One closes meetings and doors; who closes a newspaper or a school stands in its way.
                if (match.Pattern.Text is "close _" or "shut _" && !Closes(target.Actor)) continue;
                // One arrests people, and holds sessions; one elects people, and restores order.
                if (type is "detained" or "reinstated" or "appointed" && _reading.Actors[target.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown or ActorKind.Group)) continue;
                (int start, int end) = Span(sentence, w, match.Last, source.Word, target.Word);
                (int triggerStart, int triggerEnd) = Trigger(sentence, w, match.Last);
                _found.Add(new FoundRelation
                {
                    Source = source.Actor,
                    Type = type,
                    Target = target.Actor,
                    Sentence = s,
                    Paragraph = sentence.Paragraph,
                    Word = w,
                    TriggerStart = triggerStart,
                    TriggerEnd = triggerEnd,
                    Start = start,
                    End = end,
                    Modality = claim.Modality,
                    Negated = negated,
                    AssertedBy = Speakers(s, claim.Speakers),
                    ContestedBy = [.. _parties.Of(s, claim.DeniedBy, false).Select(party => party.Actor).Distinct()],
                    SourceInferred = inferred,
                    Date = claim.Modality is Modality.Asserted or Modality.Refuted ? SentenceDates.For(sentence, w, _written) : null,
                    Rule = match.Pattern.Text,
                });
            }
        }
    }

    private static bool IsRespective(ParsedSentence sentence, int w)
    {
        for (int at = sentence.Words.Count - 1; at > w; at--)
        {
            if (sentence.Words[at].Lower == "respectively") return true;
        }

        return false;
    }

    /// <summary>Who says that another misrepresented a third contradicts that other.</summary>
    private void Correction(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets, Claim claim)
    {
        if (claim.Speakers.Count == 0) return;
        List<Party> speakers = [.. _parties.Of(s, [claim.Speakers[^1]], false).Where(speaker => !sources.Exists(source => source.Actor == speaker.Actor) && !targets.Exists(target => target.Actor == speaker.Actor))];
        if (speakers.Count == 0 || sources.Count == 0) return;
        Pattern pattern = match.Pattern with { Type = "contradicted", Text = $"says that {match.Pattern.Text}" };
        Emit(s, w, match with { Pattern = pattern }, speakers, sources, claim with { Speakers = [.. claim.Speakers.Take(claim.Speakers.Count - 1)] }, agentless: false);
    }

    /// <summary>"let it be known that he would not admit them": who says what he himself will not do has not done it yet.</summary>
    private bool Says(int s, Claim claim, List<Party> sources) =>
        (claim.Speakers.Count > 0 && _parties.Of(s, [claim.Speakers[^1]], false).Exists(speaker => sources.Exists(source => source.Actor == speaker.Actor)))
            || (_reading.Sentences[s].Words.Any(word => word.Lemma is "let" or "make") && _reading.Sentences[s].Words.Any(word => word.Lower is "known" or "understood" or "clear"));

    private List<int> Speakers(int s, IReadOnlyList<int> words)
    {
        List<int> chain = [];
        foreach (int word in words)
        {
            foreach (Party party in _parties.Of(s, [word], false).Take(1))
            {
                if (!chain.Contains(party.Actor)) chain.Add(party.Actor);
            }
        }

        // In a turn of a record everything is on the speaker's word.
        if (_reading.Turns.TryGetValue(s, out int speaker) && !chain.Contains(speaker)) chain.Insert(0, speaker);
        return chain;
    }

    /// <summary>Types that are stances towards what someone says or does, so that the thing stands for its owner.</summary>
    private static bool TakesProxies(string type) => type is "accused" or "criticized" or "opposed" or "rejected" or "supported" or "praised" or "agreed_with" or "misrepresented" or "contradicted" or "obstructed" or "demanded_against" or "investigated" or "threatened" or "allied_with" or "deceived";

    /// <summary>"struck off the rolls of the Union", "dropped from the board": where nobody else could have done it, that body did.</summary>
    private List<Party> Left(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        IEnumerable<int> words = Syntax.Obliques(sentence, w).Where(pair => pair.Preposition is "from" or "off" or "of" or "out" && sentence.Child(pair.Word, "nmod:poss") < 0).SelectMany(pair => Syntax.Obliques(sentence, pair.Word).Where(inner => inner.Preposition == "of").Select(inner => inner.Word).Prepend(pair.Word));
        // "lost his membership in the Union".
        words = words.Concat(Syntax.Objects(sentence, w).Where(thing => sentence.Words[thing].Lemma is "membership" or "seat" or "place" or "card").SelectMany(thing => Syntax.Obliques(sentence, thing).Where(pair => pair.Preposition is "in" or "on" or "of").Select(pair => pair.Word)));
        return [.. _parties.Of(s, words, false).Where(party => _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party or ActorKind.Group)];
    }

    /// <summary>True for any other type, and for an affiliation when its ends can have it: people lead, bodies are led.</summary>
    private bool IsAffiliation(string type, int source, int target)
    {
        if (type is not ("leads" or "speaks_for" or "member_of" or "part_of")) return true;
        bool person = _reading.Actors[source].Kind is ActorKind.Person or ActorKind.Unknown;
        bool body = _reading.Actors[target].Kind is not (ActorKind.Person or ActorKind.Unknown);
        return body && (type == "part_of" ? !person : person || type == "speaks_for");
    }

    private static bool IsConditional(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label == "advcl" && child > verb && sentence.Child(child, "mark") is var mark && mark >= 0 && sentence.Words[mark].Lower is "if" or "provided" or "unless") return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Shut = ["daily", "newspaper", "paper", "weekly", "gazette", "herald", "review", "journal", "school", "theatre", "theater", "university", "institute", "college", "club", "press", "library", "seminary", "station", "radio", "academy", "monastery", "mission", "bank"];

    private bool Closes(int actor) => _reading.Actors[actor].Kind != ActorKind.Person && _reading.Actors[actor].Name.ToLowerInvariant().Split(' ', '-').Any(Shut.Contains);

    private static bool IsNeutral(string type) => RelationTypes.BuiltIn.All.First(known => known.Id == type).Sign == 0;

    // What a meeting does to a speaker, told without saying who does it.
    private static readonly FrozenSet<string> Crowd = ["boo", "hiss", "jeer", "heckle", "whistle", "applaud", "cheer", "commend", "thank", "express", "censure", "ridicule", "admonish", "acclaim"];

    private static bool IsSaid(string type) => type is "accused" or "criticized" or "contradicted" or "misrepresented" or "supported" or "opposed";

    private bool IsAct(string type) => _lexicon.Official.Contains(type) || type is "detained" or "released" or "attacked" or "investigated" or "obstructed";

    private static (int Start, int End) Span(ParsedSentence sentence, params ReadOnlySpan<int> words)
    {
        int start = int.MaxValue, end = 0;
        foreach (int word in words)
        {
            if (word < 0) continue;
            start = Math.Min(start, sentence.Words[word].Start);
            end = Math.Max(end, sentence.Words[word].End);
        }

        return (start, end);
    }

    private static (int Start, int End) Trigger(ParsedSentence sentence, int word, int last) =>
        last > word && last - word <= 5 ? (sentence.Words[word].Start, sentence.Words[last].End) : (sentence.Words[word].Start, sentence.Words[word].End);
}

/// <summary>Something that was seen but could not be read as a relation.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Index of the word.</param>
/// <param name="Why">Why, in words for the user.</param>
internal sealed record UncertainReading(int Sentence, int Word, string Why);
