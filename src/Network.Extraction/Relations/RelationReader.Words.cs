using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>What one has for another: praise, contempt, hard words.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Kind = ["good", "kind", "warm", "high", "fine", "friendly", "generous", "warmest", "kindest", "highest"];
    private static readonly FrozenSet<string> Hard = ["hard", "harsh", "sharp", "bitter", "angry", "strong", "severe", "scornful", "unkind", "biting"];

    /// <summary>"For X he had nothing but praise", "had only harsh words for X".</summary>
    private bool HasWordsFor(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("have" or "find" or "reserve") || !sentence.Words[w].IsVerb || sentence.Words[w].Label == "aux" || Negation.Of(sentence, w)) return false;
        int noun = -1;
        string? type = null;
        bool nothingBut = false;
        for (int at = w + 1; at < sentence.Words.Count && at <= w + 6 && type is null; at++)
        {
            Word word = sentence.Words[at];
            if (word.IsVerb || word.Tag is "PRP" or "NNP" || word.Lower is "no" or "little" or "not" or "," or ";" or "." or "for" or "of" or "with") return false;
            nothingBut |= word.Lower is "but" or "except" or "only" && sentence.Words[at - 1].Lower is "nothing" or "else" || word.Lower == "only";
            type = word.Lower switch
            {
                "praise" or "admiration" or "esteem" => "praised",
                "contempt" or "scorn" or "disdain" or "abuse" or "ridicule" or "reproaches" => "criticized",
                "words" or "word" => Kind.Contains(sentence.Words[at - 1].Lower) ? "praised" : Hard.Contains(sentence.Words[at - 1].Lower) ? "criticized" : null,
                _ => null,
            };
            noun = at;
        }

        // "had a word with X", "had the words": nothing is told by them alone.
        if (type is null || (!nothingBut && sentence.Words[noun].Lower == "word" && type == "criticized")) return false;
        IEnumerable<int> whom = Syntax.Obliques(sentence, w).Concat(Syntax.Obliques(sentence, noun)).Where(pair => pair.Preposition is "for" or "about").Select(pair => pair.Word);
        List<Party> holding = _parties.Of(s, Syntax.Subjects(sentence, w), false), targets = _parties.Of(s, whom, true);
        if (holding.Count == 0 || targets.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} {sentence.Words[noun].Lower} for _"), [], noun), holding, targets, _context.Of(s, w), agentless: false);
        return true;
    }
}
