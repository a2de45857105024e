using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Who speaks for or against what has just been moved, without naming it: "X proposed the expulsion of Y. A spoke in favour, B against."</summary>
internal sealed partial class RelationReader
{
    private bool SpokeOfMotion(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("speak" or "argue" or "vote") || Syntax.IsPassive(sentence, w) || w + 1 >= sentence.Words.Count) return false;
        int last = w + 1;
        string type;
        if (sentence.Words[last].Lower == "against" && EndsAt(sentence, last + 1)) type = "opposed";
        else if (sentence.Words[last].Lower is "for" && EndsAt(sentence, last + 1)) type = "supported";
        else if (sentence.Words[last].Lower == "in" && last + 1 < sentence.Words.Count && sentence.Words[last + 1].Lower is "favour" or "favor" or "support" && IsOfMotion(sentence, last + 2)) type = "supported";
        else return false;
        Claim claim = _context.Of(s, w);
        if (!claim.IsFact || claim.Demand >= 0) return false;
        FoundRelation? moved = _found.FindLast(one => s - one.Sentence <= 2 && one.Paragraph == sentence.Paragraph && one is { Type: "demanded_against" or "supported", IsDone: true } && (one.Sentence < s || one.Word < w) && IsMoving(_reading.Sentences[one.Sentence].Words[one.Word].Lemma));
        List<Party> speaking = moved is null ? [] : [.. _parties.Of(s, Syntax.Subjects(sentence, w), false).Where(party => party.Actor != moved.Source && party.Actor != moved.Target)];
        if (moved is null || speaking.Count == 0) return false;
        Pattern pattern = new(type, PatternHead.Verb, sentence.Words[w].Lemma, [], type == "opposed" ? "speak against what was moved" : "speak in favour of what was moved");
        Emit(s, w, new PatternMatch(pattern, [], last), speaking, [new Party(moved.Source, -1)], claim, agentless: false);
        // "A spoke in favour, B against."
        int comma = sentence.Words.FindIndex(last, word => word.Form is "," or ";");
        if (type == "supported" && comma > 0 && comma - last <= 2 && _parties.Of(s, [.. Enumerable.Range(comma + 1, Math.Min(3, sentence.Words.Count - comma - 1))], false) is [var other, ..] && other.Word + 1 < sentence.Words.Count && sentence.Words[other.Word + 1].Lower == "against" && EndsAt(sentence, other.Word + 2) && other.Actor != moved.Source)
            Emit(s, w, new PatternMatch(pattern with { Type = "opposed", Text = "speak against what was moved" }, [], other.Word + 1), [other], [new Party(moved.Source, -1)], claim, agentless: false);
        return true;
    }

    private static bool IsMoving(string lemma) => lemma is "propose" or "move" or "demand" or "recommend" or "suggest" or "urge" or "ask" or "insist";

    private static bool EndsAt(ParsedSentence sentence, int at) => at >= sentence.Words.Count || sentence.Words[at].Form is "." or "," or ";" or "and" or "but";

    /// <summary>Nothing, "of it", "of this", "of the proposal".</summary>
    private static bool IsOfMotion(ParsedSentence sentence, int of)
    {
        if (EndsAt(sentence, of)) return true;
        if (sentence.Words[of].Lower != "of" || of + 1 >= sentence.Words.Count) return false;
        int noun = sentence.Words[of + 1].Lower is "the" or "this" or "that" && !EndsAt(sentence, of + 2) ? of + 2 : of + 1;
        return (sentence.Words[noun].Lower is "it" or "this" or "that" || MotionNouns.Contains(sentence.Words[noun].Lemma)) && EndsAt(sentence, noun + 1);
    }
}
