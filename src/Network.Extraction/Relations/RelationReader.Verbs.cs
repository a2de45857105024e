using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Verbs.</summary>
internal sealed partial class RelationReader
{
    private void Verb(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool passive = Syntax.IsPassive(sentence, w);
        PatternMatch? best = Best(s, w, passive);
        if (best is null && MayBeEither(sentence, w))
        {
            // "arrested same night by militia", "Mazanek arrested": telegrams leave the auxiliary out.
            bool agent = !passive && Agents(s, w, "by").Count > 0;
            if (agent || passive || (IsTelegraphic(sentence) && sentence.Words[w].Tag != "VBZ")) best = Best(s, w, passive = !passive);
        }

        if (best is null) return;
        bool suffers = best.Pattern.Head == PatternHead.Suffers;
        bool proxies = TakesProxies(best.Pattern.Type);
        List<int> subjects = Syntax.Subjects(sentence, w);
        List<Party> targets = suffers ? _parties.Of(s, subjects, false) : _parties.Of(s, best.Slot, proxies);
        if (targets.Count == 0 && proxies) targets = Recalled(s, best.Slot);
        if (targets.Count == 0) return;
        List<Party> agents = suffers ? Agents(s, w, "by", "from") : passive ? Agents(s, w, "by") : [];
        List<Party> sources = suffers || passive ? agents : _parties.Of(s, subjects, IsSaid(best.Pattern.Type));
        if (sources.Count == 0 && !suffers && !passive) sources = SubjectBefore(s, w, subjects);
        Emit(s, w, best, sources, targets, _context.Of(s, w), agentless: (suffers || passive) && agents.Count == 0 && sentence.Child(w, "obl:agent") < 0);
        if (best.Pattern.Type == "appointed") InPlaceOf(s, w, best, targets);
    }

    private PatternMatch? Best(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string lemma = sentence.Words[w].Lemma;
        PatternMatch? best = null;
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, lemma).Concat(_lexicon.Of(PatternHead.Suffers, lemma)))
        {
            if (best is not null && best.Pattern.Weight >= pattern.Weight) continue;
            if (PatternMatch.Find(sentence, w, pattern, passive) is { } match && (match.Slot.Count > 0 || pattern.Head == PatternHead.Suffers)) best = match;
        }

        return best;
    }

    /// <summary>True for "-ed" without an auxiliary, which may be the past or the passive.</summary>
    private static bool MayBeEither(ParsedSentence sentence, int w) =>
        sentence.Words[w].Tag is "VBD" or "VBN" or "VBZ" && sentence.Child(w, "aux", "aux:pass", "nsubj:pass", "xcomp", "ccomp") < 0;

    /// <summary>True for a sentence without articles: a telegram, notes.</summary>
    private static bool IsTelegraphic(ParsedSentence sentence) => !sentence.Words.Any(word => word.Lower is "the" or "a" or "an");

    /// <summary>Who acts where the parser found no subject: the party before the verb in its clause, or the subject of the sentence before.</summary>
    private List<Party> SubjectBefore(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (subjects.Count > 0 && sentence.Words[subjects[0]].Lower is not ("who" or "which" or "that")) return [];
        if (sentence.Words[w].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN")) return [];
        if (sentence.Words[w].Tag == "VBN" && sentence.Child(w, "aux") < 0) return [];
        for (int at = w - 1; at >= 0; at--)
        {
            Word word = sentence.Words[at];
            if ((word.IsVerb && word.Label is not ("aux" or "aux:pass" or "cop")) || word.Lower is ";" or ":" or "that" or "if" or "while") return [];
            if (_reading.At(s, at) is not { Actors.Count: > 0 } || word.Tag is "PRP$") continue;
            int before = at - 1;
            while (before >= 0 && sentence.Words[before].Tag is "DT" or "JJ" or "PRP$" or "CD") before--;
            if (before >= 0 && sentence.Words[before].Tag is "IN" or "TO" or "POS") continue;
            if (at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS") continue;
            return _parties.Of(s, [at], false);
        }

        bool opens = w == 0 || (w < 3 && sentence.Words[w - 1].Tag is "RB" or "." or ")");
        if (!opens || s == 0 || _reading.Sentences[s - 1].Paragraph != sentence.Paragraph) return [];
        ParsedSentence previous = _reading.Sentences[s - 1];
        for (int root = 0; root < previous.Words.Count; root++)
        {
            if (previous.Words[root].Head < 0) return [.. _parties.Of(s - 1, Syntax.Subjects(previous, root), false).Select(party => party with { Word = -1 })];
        }

        return [];
    }

    /// <summary>"elected X head of the office in place of Y": X replaced Y.</summary>
    private void InPlaceOf(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("place" or "stead" or "succession" or "successor") || sentence.Words[at + 1].Lower is not ("of" or "to")) continue;
            int next = at + 2;
            while (next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$") next++;
            List<Party> gone = next < sentence.Words.Count ? _parties.Of(s, [next], false) : [];
            if (gone.Count == 0) return;
            Pattern pattern = match.Pattern with { Type = "replaced", Text = "in place of _" };
            Emit(s, w, new PatternMatch(pattern, [], at), appointed, gone, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>Who a passive names as its agent: in the tree, else the party behind the next "by" of the clause.</summary>
    private List<Party> Agents(int s, int verb, params string[] prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> agents = _parties.Of(s, Syntax.Obliques(sentence, verb).Where(pair => prepositions.Contains(pair.Preposition)).Select(pair => pair.Word), true);
        if (agents.Count > 0 || !prepositions.Contains("by")) return agents;
        for (int at = verb + 1; at + 1 < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.IsVerb || word.Tag is "MD" or "WP" or "WDT" || word.Lower is ";" or ":" or "that") break;
            if (word.Lower != "by") continue;
            int next = at + 1;
            while (next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ" or "CD" or "RB") next++;
            if (next == sentence.Words.Count) break;
            int head = next;
            while (head + 1 < sentence.Words.Count && sentence.Words[head].Label is "compound" or "nmod:poss" && sentence.Words[head].Head > head) head = sentence.Words[head].Head;
            agents = _parties.Of(s, [head], true);
            if (agents.Count > 0) return agents;
        }

        return agents;
    }

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
}
