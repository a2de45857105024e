using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Reads relations out of a document's parsed sentences by the lexicon.</summary>
internal sealed class RelationReader
{
    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly EdtfDate? _written;
    private readonly ClaimContext _context;
    private readonly Parties _parties;
    private readonly SessionBody _session;
    private readonly List<FoundRelation> _found = [];
    private readonly List<UncertainReading> _uncertain = [];

    private RelationReader(ActorReading reading, RelationLexicon lexicon, EdtfDate? written)
    {
        _written = written;
        _reading = reading;
        _lexicon = lexicon;
        _context = new ClaimContext(reading, lexicon);
        _parties = new Parties(reading, lexicon);
        _session = new SessionBody(reading);
    }

    /// <summary>The relations of a document, and what was seen but could not be read.</summary>
    public static (IReadOnlyList<FoundRelation> Relations, IReadOnlyList<UncertainReading> Uncertain) Read(ActorReading reading, RelationLexicon lexicon, EdtfDate? written)
    {
        RelationReader reader = new(reading, lexicon, written);
        for (int s = 0; s < reading.Sentences.Count; s++) reader.Sentence(s);
        return (Aftermath.Apply(reading, lexicon, reader._found), reader._uncertain);
    }

    private void Sentence(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (_reading.At(s, w) is { Form: MentionForm.Name or MentionForm.Body }) continue;
            if (word.IsVerb || word.Tag is "JJ" or "NN" && word.Label is not ("obj" or "nsubj" or "compound") && word.Lower.EndsWith("ed", StringComparison.Ordinal)) Verb(s, w);
            if (word.IsNoun) Noun(s, w);
            if (word.Tag.StartsWith('J') || word.Tag == "VBN" || (word.Tag == "VBD" && word.Label != "root")) Adjective(s, w);
        }
    }

    private void Verb(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool passive = Syntax.IsPassive(sentence, w);
        string lemma = sentence.Words[w].Lemma;
        PatternMatch? best = null;
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, lemma).Concat(_lexicon.Of(PatternHead.Suffers, lemma)))
        {
            if (best is not null && best.Pattern.Weight >= pattern.Weight) continue;
            if (PatternMatch.Find(sentence, w, pattern, passive) is { } match && (match.Slot.Count > 0 || pattern.Head == PatternHead.Suffers)) best = match;
        }

        if (best is null) return;
        bool suffers = best.Pattern.Head == PatternHead.Suffers;
        bool proxies = TakesProxies(best.Pattern.Type);
        List<int> subjects = Syntax.Subjects(sentence, w);
        List<Party> targets = suffers ? _parties.Of(s, subjects, false) : _parties.Of(s, best.Slot, proxies);
        if (targets.Count == 0 && proxies) targets = Recalled(s, best.Slot);
        if (targets.Count == 0) return;
        List<Party> sources = suffers ? Agents(s, w, "by", "from") : passive ? Agents(s, w, "by") : _parties.Of(s, subjects, passive || IsSaid(best.Pattern.Type));
        Claim claim = _context.Of(s, w);
        Emit(s, w, best, sources, targets, claim, agentless: suffers || (passive && Agents(s, w, "by").Count == 0 && !HasAgentPhrase(sentence, w)));
    }

    private void Noun(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        bool hostile = _lexicon.Lists("demands/hostile nouns", word.Lemma);
        bool friendly = _lexicon.Lists("demands/friendly nouns", word.Lemma);
        if ((hostile || friendly) && DemandedNoun(s, w, hostile)) return;
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Noun, word.Lemma))
        {
            PatternMatch? match = PatternMatch.Find(sentence, w, pattern, false);
            List<Party> targets = match is null ? [] : _parties.Of(s, match.Slot, TakesProxies(pattern.Type));
            bool takesOf = pattern.Parts.Count > 0 && pattern.Parts[0].Prepositions.Contains("of");
            List<Party> sources = takesOf && match is not null && OnlyOf(sentence, w, match) ? _parties.Owners(s, w, "by", "from") : _parties.Owners(s, w, "by", "from", "of");
            if (takesOf && targets.Count == 0 && IsAct(pattern.Type))
            {
                // "Yun's expulsion by the plenum": who is possessed suffers.
                targets = _parties.Owners(s, w);
                sources = Agents(s, w, "by");
            }

            if (targets.Count == 0) continue;
            match ??= new PatternMatch(pattern, [.. targets.Select(target => target.Word)], w);
            sources = [.. sources.Where(source => !targets.Exists(target => target.Actor == source.Actor))];
            if (pattern.Type is "met" && targets.Count > 1 && pattern.Parts[0].Prepositions.Contains("between"))
            {
                Emit(s, w, match, [targets[0]], targets[1..], _context.Of(s, w), false);
                return;
            }

            if (sources.Count == 0) sources = SubjectAround(s, w, pattern.Type);
            Claim claim = _context.Of(s, w);
            if (sources.Count == 0 && IsAct(pattern.Type)) continue;
            Emit(s, w, match, sources, targets, claim, agentless: false);
            return;
        }
    }

    private void Adjective(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Adjective, sentence.Words[w].Lower))
        {
            if (PatternMatch.Find(sentence, w, pattern, false) is not { } match) continue;
            List<Party> targets = _parties.Of(s, match.Slot, true);
            List<int> holders = sentence.Words[w].Label is "amod" or "acl" ? [sentence.Words[w].Head] : Syntax.Subjects(sentence, w);
            List<Party> sources = _parties.Of(s, holders, false);
            foreach (int holder in holders) AddListBefore(s, holder, sources);
            if (targets.Count == 0 || sources.Count == 0) continue;
            Emit(s, w, match, sources, targets, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"A, B and others dissatisfied with …": A and B are among them.</summary>
    private void AddListBefore(int s, int holder, List<Party> sources)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[holder].Lower is not ("others" or "other" or "persons" or "people" or "members" or "those") || sentence.Words[holder].Label != "conj") return;
        foreach (Party party in _parties.Of(s, [sentence.Words[holder].Head], false))
        {
            if (!sources.Exists(known => known.Actor == party.Actor)) sources.Add(party);
        }
    }

    /// <summary>"demanded the resignation of X", "his removal was requested by Y": a noun of an act under a demand.</summary>
    private bool DemandedNoun(int s, int w, bool hostile)
    {
        Claim claim = _context.Of(s, w);
        if (claim.Demand < 0) return false;
        List<Party> targets = _parties.Owners(s, w, "of", "against", "from", "into");
        if (targets.Count == 0) return false;
        EmitDemand(s, w, claim, targets, hostile ? "demanded_against" : "supported", w);
        return true;
    }

    private void EmitDemand(int s, int w, Claim claim, List<Party> targets, string type, int last)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int demand = claim.Demand;
        List<Party> sources = sentence.Words[demand].IsVerb
            ? Syntax.IsPassive(sentence, demand) ? Agents(s, demand, "by") : _parties.Of(s, Syntax.Subjects(sentence, demand), false)
            : DemandOwners(s, demand);
        Pattern pattern = new(type, PatternHead.Verb, sentence.Words[demand].Lemma, [], $"{sentence.Words[demand].Lemma} {sentence.Words[w].Lemma}");
        Emit(s, demand, new PatternMatch(pattern, [], last), sources, targets, _context.Of(s, demand), agentless: false);
    }

    private List<Party> DemandOwners(int s, int noun)
    {
        List<Party> owners = _parties.Owners(s, noun, "of", "by", "from");
        return owners.Count > 0 ? owners : SubjectAround(s, noun, "demanded_against");
    }

    private void Emit(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets, Claim claim, bool agentless)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string type = match.Pattern.Type;
        if (claim.Demand >= 0 && claim.Demand != w && type != "demanded_against")
        {
            if (_lexicon.Lists("demands/against", type)) EmitDemand(s, w, claim, targets, "demanded_against", match.Last);
            else if (_lexicon.Lists("demands/for", type)) EmitDemand(s, w, claim, targets, "supported", match.Last);
            return;
        }

        bool inferred = false;
        if (sources.Count == 0)
        {
            int body = agentless && _lexicon.Official.Contains(type) ? _session.At(s, targets[0].Actor) : -1;
            if (body < 0)
            {
                if (agentless && claim.IsFact) _uncertain.Add(new UncertainReading(s, w, $"nobody is named who {sentence.Words[w].Lower} {_reading.Actors[targets[0].Actor].Name}"));
                return;
            }

            sources = [new Party(body, -1)];
            inferred = true;
        }

        bool negated = claim.Negated;
        // Not to agree is to reject.
        if (negated && type == "agreed_with" && claim.Modality == Modality.Asserted) (type, negated) = ("rejected", false);
        // An accusation that is denied was made all the same.
        foreach (Party source in sources)
        {
            foreach (Party target in targets)
            {
                if (source.Actor == target.Actor) continue;
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
                    Confidence = inferred ? 0.6 : match.Pattern.Head is PatternHead.Noun ? 0.7 : 0.85,
                });
            }
        }
    }

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

        return chain;
    }

    private List<Party> Agents(int s, int verb, params string[] prepositions) =>
        _parties.Of(s, Syntax.Obliques(_reading.Sentences[s], verb).Where(pair => prepositions.Contains(pair.Preposition)).Select(pair => pair.Word), true);

    private static bool HasAgentPhrase(ParsedSentence sentence, int verb) => sentence.Child(verb, "obl:agent") >= 0;

    /// <summary>The subject of the clause around a noun: "during a meeting with X he said", "made accusations".</summary>
    private List<Party> SubjectAround(int s, int noun, string type)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int at = noun;
        for (int step = 0; step < 4; step++)
        {
            int head = sentence.Words[at].Head;
            if (head < 0) return [];
            string label = sentence.Words[at].Label;
            Word governor = sentence.Words[head];
            if (governor.IsVerb)
            {
                bool own = label is "obj" && !_lexicon.Lists("reports/deny", governor.Lemma) && !IsReceiving(governor.Lemma);
                bool around = type is "met" or "informed" && label is "obl" or "obj" or "nsubj";
                bool stance = !IsAct(type) && label is "obl" && sentence.Child(at, "case") is var c && c >= 0 && sentence.Words[c].Lower is "in" or "with" or "out" or "of";
                if (!own && !around && !stance) return [];
                return Syntax.IsPassive(sentence, head) ? own ? [] : Agents(s, head, "by") : _parties.Of(s, Syntax.Subjects(sentence, head), false);
            }

            if (label is not ("conj" or "nmod" or "obl" or "appos") || (label == "nmod" && type is not "met")) return [];
            at = head;
        }

        return [];
    }

    private static bool IsReceiving(string lemma) => lemma is "receive" or "get" or "hear" or "learn" or "reject" or "ignore" or "refuse" or "face" or "meet" or "fear" or "await" or "expect" or "read" or "suffer" or "survive" or "examine" or "discuss" or "consider" or "know";

    /// <summary>"rejected this account": whose account it is, the sentences before tell.</summary>
    private List<Party> Recalled(int s, IReadOnlyList<int> slot)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int word in slot)
        {
            if (!_lexicon.Lists("proxies", sentence.Words[word].Lemma)) continue;
            int determiner = sentence.Child(word, "det");
            if (determiner < 0 || sentence.Words[determiner].Lower is not ("this" or "that" or "the" or "these" or "such" or "those")) continue;
            bool isDecision = sentence.Words[word].Lemma is "decision" or "resolution" or "decree" or "verdict" or "expulsion" or "removal" or "order" or "measure" or "dismissal";
            for (int back = _found.Count - 1; back >= 0; back--)
            {
                FoundRelation before = _found[back];
                if (s - before.Sentence > 2) break;
                if (before.Sentence == s) continue;
                if (isDecision == _lexicon.Official.Contains(before.Type)) return [new Party(before.Source, word)];
                if (!isDecision && before.AssertedBy.Count > 0) return [new Party(before.AssertedBy[^1], word)];
            }
        }

        return [];
    }

    /// <summary>Types that are stances towards what someone says or does, so that the thing stands for its owner.</summary>
    private static bool TakesProxies(string type) => type is "accused" or "criticized" or "opposed" or "rejected" or "supported" or "praised" or "agreed_with" or "misrepresented" or "contradicted" or "obstructed" or "demanded_against" or "investigated" or "threatened" or "allied_with" or "deceived";

    private static bool IsSaid(string type) => type is "accused" or "criticized" or "contradicted" or "misrepresented" or "supported" or "opposed";

    private bool IsAct(string type) => _lexicon.Official.Contains(type) || type is "detained" or "released" or "attacked" or "investigated" or "obstructed";

    private static bool OnlyOf(ParsedSentence sentence, int noun, PatternMatch match)
    {
        foreach (int slot in match.Slot)
        {
            foreach (int child in sentence.Children(slot))
            {
                if (sentence.Words[child].Label == "case" && sentence.Words[child].Lower == "of" && sentence.Words[slot].Head == noun) return true;
            }
        }

        return false;
    }

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
