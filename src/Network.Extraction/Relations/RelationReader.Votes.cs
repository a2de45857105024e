using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Debates on a motion: who seconds it, who speaks and votes for and against it, without naming its mover again.</summary>
internal sealed partial class RelationReader
{
    private List<Party> _movers = [];
    private int _movedIn = -1;

    /// <summary>Reads a sentence's share in a debate: "P. Nolan seconded", "Tribe and Lumley spoke against; Gaskin in favour".</summary>
    private void Votes(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (_movedIn >= 0 && sentence.Paragraph - _reading.Sentences[_movedIn].Paragraph > 1) _movers = [];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (IsMoving(sentence, w))
            {
                List<Party> moving = Syntax.IsPassive(sentence, w) ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
                if (moving.Count > 0) (_movers, _movedIn) = ([.. moving.Select(party => party with { Word = -1 })], s);
            }
            else if (_movers.Count > 0 && word is { Lemma: "second", Tag: "VBD" or "VBZ" or "VBN" } && !HasBy(sentence, w) && !Syntax.Objects(sentence, w).Exists(thing => _parties.Of(s, [thing], true).Count > 0))
            {
                TakeSides(s, w, Sides(s, w), "supported");
            }
            else if (_movers.Count > 0 && s - _movedIn <= 2 && word.Lower is "dissenting" or "dissented" && sentence.Child(w, "obl", "obj") < 0)
            {
                // "This was agreed to, X dissenting."
                TakeSides(s, w, Sides(s, w), "opposed");
            }
            else if (_movers.Count > 0 && s - _movedIn <= 6 && word.Lower == "minority" && w > 2 && sentence.Words[w - 1].Lower is "the" or "a" && sentence.Words[w - 2].Lower is "in" or "with" && sentence.Words[w - 3].Lemma is "vote" or "be")
            {
                TakeSides(s, w, Sides(s, w - 2), "opposed");
            }
            else if (_movers.Count > 0 && s - _movedIn <= 6 && Side(sentence, w) is { } side)
            {
                TakeSides(s, w, Sides(s, w), side);
            }
        }
    }

    private static bool IsMoving(ParsedSentence sentence, int w) =>
        sentence.Words[w] is { Lemma: "move" or "propose" or "table", Tag: "VBD" or "VBN" or "VBZ" } && !Negation.Of(sentence, w)
        && (sentence.Words[w].Lemma == "move" || sentence.Words.Any(word => MotionNouns.Contains(word.Lemma) || word.Lower == "that"));

    /// <summary>"against", "in favour" and "for" that lead to nothing: the side that is taken; null for another word.</summary>
    private static string? Side(ParsedSentence sentence, int w)
    {
        int last = sentence.Words[w].Lower is "favour" or "favor" && w > 0 && sentence.Words[w - 1].Lower == "in" ? w : sentence.Words[w].Lower is "against" ? w : -1;
        if (last < 0 || (last + 1 < sentence.Words.Count && sentence.Words[last + 1].Form is not ("." or ";" or "," or "and" or ")"))) return null;
        return sentence.Words[w].Lower == "against" ? "opposed" : "supported";
    }

    /// <summary>Who takes the side or seconds: those named right before it, with or without a verb of speaking or voting between.</summary>
    private List<Party> Sides(int s, int side)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int at = side - 1;
        while (at >= 0 && sentence.Words[at].Lower is "in" or "then" or "also" or "both" or "all" or "spoke" or "voted" or "argued" or "declared" or "speaking" or "voting" or "were" or "was" or "came" or "out") at--;
        List<Party> found = [];
        for (; at >= 0; at--)
        {
            Word word = sentence.Words[at];
            if (_reading.At(s, at) is { Form: MentionForm.Name or MentionForm.Title or MentionForm.Pronoun, Actors.Length: > 0 } && !(at > 0 && sentence.Words[at - 1].Tag is "IN" or "TO"))
                found.InsertRange(0, _parties.Of(s, [at], false).Where(party => !found.Exists(known => known.Actor == party.Actor)));
            else if (!(word.Form is "," or "and" || word.Tag == "DT")) break;
        }

        return found;
    }

    private void TakeSides(int s, int w, List<Party> sides, string type)
    {
        sides.RemoveAll(party => _movers.Exists(mover => mover.Actor == party.Actor));
        if (sides.Count == 0) return;
        Pattern pattern = new(type, PatternHead.Verb, _reading.Sentences[s].Words[w].Lemma, [], $"{_reading.Sentences[s].Words[w].Lower} a motion of _");
        Claim claim = _context.Of(s, w);
        // "This was agreed to, X voting in the minority": he has voted, whatever was agreed to.
        if (claim.Modality == Modality.Planned) claim = claim with { Modality = Modality.Asserted };
        Emit(s, w, new PatternMatch(pattern, [], w), sides, _movers, claim, agentless: false);
    }
}
