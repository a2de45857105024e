using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What becomes of motions, and votes of no confidence.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> MotionNouns = ["motion", "proposal", "amendment", "resolution", "request", "appeal", "petition", "demand", "suggestion", "application"];

    /// <summary>"A motion by X that Y should resign was voted down": the motion it is, wherever the parser hangs the verb.</summary>
    private List<Party> Movers(int s, int verb, string type)
    {
        if (type is not ("rejected" or "agreed_with" or "supported" or "obstructed")) return [];
        ParsedSentence sentence = _reading.Sentences[s];
        // "The motion", "X's motion".
        int noun = Array.FindIndex([.. sentence.Words.Take(Math.Min(verb, 4))], word => word.IsNoun && word.Label != "nmod:poss");
        if (noun < 0 || !MotionNouns.Contains(sentence.Words[noun].Lemma) || sentence.Words[noun].Label == "obj") return [];
        // Another subject of the verb's own would have to stand between.
        int own = sentence.Child(verb, "nsubj", "nsubj:pass");
        return own >= 0 && own != noun ? [] : _parties.Owners(s, noun, "by", "of", "from");
    }

    /// <summary>"moved by X and seconded by Y": Y supports X.</summary>
    private bool Seconded(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w] is { Lemma: "second", Tag: "VBD" or "VBN" } && !HasBy(sentence, w) && sentence.Child(w, "obj", "aux:pass") < 0 && BareSecond(s, w)) return true;
        if (sentence.Words[w] is not { Lemma: "second", Tag: "VBN" or "VBD" } || !HasBy(sentence, w)) return false;
        List<Party> seconders = Agents(s, w, "by");
        if (seconders.Count == 0) return false;
        for (int mover = w - 1; mover >= 0; mover--)
        {
            if (sentence.Words[mover].Lower is ";") return false;
            if (!(sentence.Words[mover].Tag is "VBN" or "VBD" && _lexicon.Lists("performs", sentence.Words[mover].Lemma)) || !HasBy(sentence, mover)) continue;
            List<Party> movers = [.. Agents(s, mover, "by").Where(party => !seconders.Exists(one => one.Actor == party.Actor))];
            if (movers.Count == 0) continue;
            Pattern pattern = new("supported", PatternHead.Verb, "second", [], "moved by _ and seconded by");
            Emit(s, w, new PatternMatch(pattern, [], w), seconders, movers, _context.Of(s, w), agentless: false);
            return true;
        }

        // "on the motion of X, seconded by Y".
        if (sentence.Words[w] is { Label: "acl" or "advcl", Head: >= 0 and var moved } && IsMotion(sentence.Words[moved]) && _parties.Owners(s, moved, "of", "by", "from") is { Count: > 0 } owners)
        {
            Emit(s, w, new PatternMatch(new Pattern("supported", PatternHead.Verb, "second", [], "motion of _ seconded by"), [], w), seconders, owners, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
            return true;
        }

        return false;
    }

    /// <summary>"X moved that Y be suspended; Z seconded": Z wants it too.</summary>
    private bool BareSecond(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> seconders = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        FoundRelation? moved = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && one is { Type: "demanded_against" or "supported", IsDone: true } && (one.Sentence < s || one.Word < w));
        if (seconders.Count == 0 || moved is null || seconders.Exists(one => one.Actor == moved.Source || one.Actor == moved.Target)) return false;
        Emit(s, w, new PatternMatch(new Pattern(moved.Type, PatternHead.Verb, "second", [], "second what was moved"), [], w), seconders, [new Party(moved.Target, -1)], new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
        return true;
    }

    /// <summary>"passed a vote of no confidence in X", "expressed their lack of confidence in X".</summary>
    private bool NoConfidence(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        // "a vote of no confidence": told by the confidence.
        if (word.Lemma is "vote" or "motion" or "resolution" && sentence.Words.Skip(w + 1).Take(3).Any(one => one.Lower is "no-confidence" or "non-confidence") || (word.Lemma is "vote" or "motion" or "resolution" && IsNone(sentence, w + 3))) return true;
        if (word.Lemma is not ("confidence" or "no-confidence" or "non-confidence")) return false;
        bool none = word.Lemma != "confidence" || IsNone(sentence, w) || (w > 1 && sentence.Words[w - 1].Lower == "of" && sentence.Words[w - 2].Lower is "lack" or "want");
        if (!none) return false;
        int at = w;
        while (sentence.Words[at] is { Label: "nmod" or "compound" or "obl", Head: >= 0 } inner && sentence.Words[inner.Head].Lemma is "vote" or "motion" or "resolution" or "lack" or "declaration" or "want") at = inner.Head;
        List<Party> targets = After(s, w, "in");
        if (targets.Count == 0) targets = After(s, at, "in", "against");
        if (targets.Count == 0) return true;
        int verb = sentence.Words[at].Head;
        List<Party> sources = _parties.Owners(s, at, "by", "of");
        sources.RemoveAll(party => targets.Exists(target => target.Actor == party.Actor));
        bool carried = sentence.Words[at].Label is "obj" or "nsubj:pass" or "nsubj" or "obl" && verb >= 0 && sentence.Words[verb].IsVerb;
        if (sources.Count == 0 && carried) sources = Syntax.IsPassive(sentence, verb) ? Agents(s, verb, "by") : sentence.Words[at].Label == "nsubj" ? [] : _parties.Of(s, Syntax.Subjects(sentence, verb), true);
        bool tabled = false;
        if (sources.Count == 0) sources = InWhoseName(s, at);
        if (sources.Count == 0) tabled = (sources = [.. (Performers(s, at) is { Count: > 0 } moving ? moving : Performers(s, w)).Where(party => !targets.Exists(target => target.Actor == party.Actor))]).Count > 0;
        if (sources.Count == 0) return true;
        // "had no confidence in X" says no and denies nothing.
        Claim claim = _context.Of(s, verb >= 0 && carried ? verb : at);
        bool moved = tabled || carried && sentence.Words[verb].Lemma is "move" or "propose" or "demand" or "table" or "introduce" or "call" or "submit";
        Pattern pattern = new(moved ? "demanded_against" : "opposed", PatternHead.Noun, "confidence", [], "no confidence in _");
        Emit(s, w, new PatternMatch(pattern, [], w), sources, targets, claim with { Negated = carried && !moved && Negation.Of(sentence, verb), Demand = -1 }, agentless: false);
        return true;
    }

    /// <summary>"a motion standing in the name of X and seconded by Y", "tabled in X's name": those whose motion it is.</summary>
    private List<Party> InWhoseName(int s, int motion)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = motion + 1; at + 2 < sentence.Words.Count && at < motion + 16; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":") break;
            if (sentence.Words[at].Lower is not ("name" or "names") || sentence.Words[at].IsVerb || !sentence.Words.Take(at).TakeLast(4).Any(word => word.Lower == "in")) continue;
            List<Party> owners = _parties.Owners(s, at, "of");
            int seconded = sentence.Words.FindIndex(at, word => word.Lemma == "second" && word.IsVerb);
            if (owners.Count > 0 && seconded > 0 && seconded + 2 < sentence.Words.Count && sentence.Words[seconded + 1].Lower == "by") owners.AddRange(Agents(s, seconded, "by").Where(party => !owners.Exists(one => one.Actor == party.Actor)));
            return owners;
        }

        return [];
    }

    private static bool IsNone(ParsedSentence sentence, int word) => word > 0 && word < sentence.Words.Count && sentence.Words[word].Lower == "confidence" && sentence.Words[word - 1].Lower is "no" or "non";

    private List<Party> After(int s, int noun, params string[] prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> found = _parties.Of(s, Syntax.Obliques(sentence, noun).Where(pair => prepositions.Contains(pair.Preposition)).Select(pair => pair.Word), true);
        if (found.Count > 0 || noun + 2 >= sentence.Words.Count || !prepositions.Contains(sentence.Words[noun + 1].Lower)) return found;
        return sentence.Words[noun + 1].Head is var led && led > noun ? _parties.Of(s, [led], true) : [];
    }
}
