using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>What several subjects do with one another.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Unions = ["alliance", "front", "bloc", "coalition", "pact", "league", "faction", "clique", "partnership", "force", "forces", "hand"];

    private static readonly FrozenSet<string> Treaties = ["treaty", "agreement", "convention", "accord", "accords", "protocol", "truce", "armistice", "ceasefire", "cease-fire", "peace", "compact", "settlement", "compromise", "deal", "understanding", "concordat", "pact"];

    private static readonly FrozenSet<string> Signings = ["sign", "conclude", "negotiate", "ratify", "initial", "reach", "make", "strike"];

    /// <summary>"A and B met", "A, B and C formed a bloc", "A and B quarrelled": the subjects with each other.</summary>
    private bool Pairs(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word verb = sentence.Words[w];
        List<int> objects = Syntax.Objects(sentence, w);
        bool union = verb.Lemma is "form" or "make" or "conclude" or "enter" or "join" or "build" && objects.Exists(one => Unions.Contains(sentence.Words[one].Lemma[(sentence.Words[one].Lemma.LastIndexOf(' ') + 1)..]));
        bool together = verb.Lemma is "unite" or "cooperate" or "collaborate" or "conspire" or "plot" or "ally" or "work" or "act" && objects.Count == 0
            && (verb.Lemma is not ("work" or "act") || sentence.Words.Skip(w + 1).Take(4).Any(word => word.Lower is "together" or "hand" or "jointly" or "concert" or "league"));
        bool treaty = Signings.Contains(verb.Lemma) && objects.Exists(one => Treaties.Contains(sentence.Words[one].Lemma[(sentence.Words[one].Lemma.LastIndexOf(' ') + 1)..]));
        // "X and Y signed a treaty of friendship with Z": with Z, wherever the parser hangs him.
        treaty = treaty && !sentence.Words.Skip(w + 1).Take(14).Any(word => word.Lower == "with");
        together |= verb.Lemma == "draw" && objects.Count == 0 && w + 2 < sentence.Words.Count && sentence.Words.Skip(w + 1).Take(2).Any(word => word.Lower == "together");
        bool quarrel = verb.Lemma is "quarrel" or "clash" or "feud" && objects.Count == 0;
        bool meeting = verb.Lemma is "meet" or "confer" && objects.Count == 0;
        if (!(union || treaty || together || quarrel || meeting)) return false;
        if (Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "with" && _parties.Of(s, [pair.Word], false).Count > 0)) return false;
        if (objects.Exists(one => Syntax.Obliques(sentence, one).Exists(pair => pair.Preposition is "with"))) return false;
        List<Party> parties = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (parties.Count is < 2 or > 6) return false;
        string type = meeting ? "met" : treaty && !union ? "agreed_with" : quarrel ? "opposed" : "allied_with";
        Pattern pattern = new(type, PatternHead.Verb, verb.Lemma, [], $"{verb.Lemma} with each other");
        for (int i = 0; i + 1 < parties.Count; i++) Emit(s, w, new PatternMatch(pattern, [], w), [parties[i]], parties[(i + 1)..], _context.Of(s, w), agentless: false);
        // "formed a front against X" tells of X besides.
        return !union;
    }

    private static readonly FrozenSet<string> WithOneAnother = ["quarrel", "clash", "feud", "agree", "meet", "confer", "bicker", "wrangle", "collaborate", "cooperate", "co-operate", "conspire", "collude", "ally", "unite", "disagree", "converse"];

    /// <summary>"A and B fell out", "A and B were at odds with each other": what is told with "with" holds between the subjects.</summary>
    private bool EachOther(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (passive || sentence.Words[w].Tag is "VBG") return false;
        List<Party> parties = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (parties.Count is < 2 or > 4) return false;
        if (ToEachOther(s, w, parties)) return true;
        // "X and Y met the owners": nobody of whom more is told, but not each other.
        if (sentence.Words[w].Lemma == "meet" && Syntax.Objects(sentence, w).Count > 0) return false;
        PatternMatch? best = null;
        bool told = sentence.Words.Skip(w + 1).Take(8).Any(word => word.Lower is "other" or "another");
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, sentence.Words[w].Lemma))
        {
            if (pattern.Lemma == "agree" && !Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "on" or "upon" or "about")) continue;
            if (pattern.Lemma == "sign" || pattern.Type is not ("opposed" or "allied_with" or "met" or "agreed_with") || pattern.IsDenial || (best is not null && best.Pattern.Weight >= pattern.Weight)) continue;
            if (!MayFit(s, pattern)) continue;
            if (pattern.Parts is not [.., { Kind: PartKind.PrepositionSlot } last] || !last.Prepositions.Contains("with")) continue;
            if (pattern.Parts.Length == 1 && !told && !WithOneAnother.Contains(pattern.Lemma)) continue;
            best = PatternMatch.Find(sentence, w, pattern, passive, reciprocal: true) ?? best;
        }

        if (best is null) return false;
        Claim claim = _context.Of(s, w);
        for (int i = 0; i + 1 < parties.Count; i++) Emit(s, w, best, [parties[i]], parties[(i + 1)..], claim, agentless: false);
        return true;
    }

    /// <summary>"A and B accused each other of treason": each the other.</summary>
    private bool ToEachOther(int s, int w, List<Party> parties)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (w + 2 >= sentence.Words.Count || (sentence.Words[w + 1].Lower, sentence.Words[w + 2].Lower) is not (("each", "other") or ("one", "another"))) return false;
        if (_lexicon.Of(PatternHead.Verb, sentence.Words[w].Lemma).FirstOrDefault(pattern => pattern is { Weight: 1, IsDenial: false } && pattern.Parts is [{ Kind: PartKind.Object }]) is not { } told) return false;
        Claim claim = _context.Of(s, w);
        foreach (Party one in parties) Emit(s, w, new PatternMatch(told, [], w + 2), [one], parties.FindAll(other => other.Actor != one.Actor), claim, agentless: false);
        return true;
    }
}
