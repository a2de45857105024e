using System.Collections.Frozen;
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
        KeepMoved(s);
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            if (IsMoving(sentence, w))
            {
                List<Party> moving = Moving(s, w);
                if (moving.Count > 0) (_movers, _movedIn) = ([.. moving.Select(party => party with { Word = -1 })], s);
            }
            else if (SpeaksFor(sentence, w))
            {
                if (_parties.Of(s, Syntax.Subjects(sentence, w), false) is { Count: > 0 } speaking) (_movers, _movedIn) = ([.. speaking.Select(party => party with { Word = -1 })], s);
            }
            else if (word is { Lemma: "motion", IsNoun: true } && w > 0 && OnTheMotion(s, w) is { Count: > 0 } owners)
            {
                (_movers, _movedIn) = (owners, s);
            }
            else if (_moved.Count > 0 && word is { Lemma: "second", Tag: "VBD" or "VBZ" or "VBN" or "VBP" } && !HasBy(sentence, w) && !Syntax.Objects(sentence, w).Exists(thing => _parties.Of(s, [thing], true).Count > 0))
            {
                TakeSides(s, w, Sides(s, w), "supported");
            }
            else if (word.Lower == "dissenting" && Dissenters(s, w) is { Count: > 0 } dissenters)
            {
                TakeSides(s, w, dissenters, "opposed");
            }
            else if (word.Lower is "dissenting" or "dissented" && sentence.Child(w, "obl", "obj") < 0)
            {
                // "This was agreed to, X dissenting."
                TakeSides(s, w, Sides(s, w), "opposed");
            }
            else if (word.Lower is "dissentient" or "dissentients" && w + 2 < sentence.Words.Count && sentence.Words[w + 1].Form is "," or ":" or "(" && _reading.At(s, w + 2) is { Form: MentionForm.Name or MentionForm.Title })
            {
                TakeSides(s, w, _parties.Of(s, [w + 2], false), "opposed");
            }
            else if (word is { Lower: "dissent" } && !word.IsVerb && IsPutOnRecord(sentence, w))
            {
                TakeSides(s, w, _parties.Owners(s, w, "of"), "opposed");
            }
            else if (word.Lower == "minority" && w > 2 && sentence.Words[w - 1].Lower is "the" or "a" && sentence.Words[w - 2].Lower is "in" or "with" && sentence.Words[w - 3].Lemma is "vote" or "be")
            {
                TakeSides(s, w, Sides(s, w - 2), "opposed");
            }
            else if (Side(sentence, w) is { } side)
            {
                TakeSides(s, w, Sides(s, w), side);
            }
        }
    }

    /// <summary>"On the motion of X, seconded by Y, it was resolved": whose motion it is; nobody elsewhere.</summary>
    private List<Party> OnTheMotion(int s, int motion)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int on = motion - 1;
        while (on > 0 && motion - on < 4 && sentence.Words[on].Lower is not ("on" or "upon")) on--;
        return sentence.Words[on].Lower is "on" or "upon" ? [.. _parties.Owners(s, motion, "of", "by").Select(party => party with { Word = -1 })] : [];
    }

    /// <summary>"speaks for the removal of X", "voted for the expulsion": whoever is against is against those.</summary>
    private bool SpeaksFor(ParsedSentence sentence, int w) =>
        sentence.Words[w] is { Lemma: "speak" or "vote" or "argue" or "plead" or "declare", Tag: "VBD" or "VBZ" or "VBP" } && w + 2 < sentence.Words.Count && sentence.Words[w + 1].Lower is "for" or "in"
        && sentence.Words.Skip(w + 2).Take(4).Any(word => word.IsNoun && _lexicon.Lists("demands/hostile nouns", word.Lemma)) && !Negation.Of(sentence, w);

    private static readonly FrozenSet<string> Recorded = ["record", "minute", "note", "enter", "register", "inscribe"];

    /// <summary>"desired his dissent to be recorded", "asked that her dissent be minuted".</summary>
    private static bool IsPutOnRecord(ParsedSentence sentence, int dissent) => sentence.Words.Exists(word => word.IsVerb && Recorded.Contains(word.Lemma)) && !Negation.IsNoun(sentence, dissent);

    private static bool IsMoving(ParsedSentence sentence, int w) =>
        sentence.Words[w] is { Lemma: "move" or "propose" or "table" or "introduce" or "submit" or "present" or "sponsor", Tag: "VBD" or "VBN" or "VBZ" or "VBP" or "VBG" } && !Negation.Of(sentence, w)
        && (sentence.Words[w].Lemma == "move" || sentence.Words.Any(word => MotionNouns.Contains(word.Lemma) || word.Lower is "that" or "vote" || (sentence.Words[w].Lemma == "propose" && word.Lower == "to")));

    /// <summary>"against", "in favour" and "for" that lead to nothing: the side that is taken; null for another word.</summary>
    private static string? Side(ParsedSentence sentence, int w)
    {
        int last = sentence.Words[w].Lower is "favour" or "favor" && w > 0 && sentence.Words[w - 1].Lower == "in" ? w : sentence.Words[w].Lower is "against" ? w : -1;
        // "voted for it".
        if (last < 0 && w > 0 && w + 1 < sentence.Words.Count && sentence.Words[w].Lower == "for" && sentence.Words[w - 1].Lemma is "vote" or "voting" && sentence.Words[w + 1].Lower is "it" or "this") last = w + 1;
        // "voted against the first point", "spoke against (b)".
        if (last > 0 && last == w && sentence.Words[w].Lower == "against" && PartOfMotion(sentence, w + 1) is > 0 and var part) last = part;
        // "voting against it".
        else if (last > 0 && last + 2 < sentence.Words.Count && sentence.Words[last + 1].Lower is "it" or "this" && sentence.Words[last - 1].Lemma is "vote" or "voting" or "speak" or "be") last++;
        if (last < 0 || (last + 1 < sentence.Words.Count && sentence.Words[last + 1].Form is not ("." or ";" or "," or "and" or ")" or ":"))) return null;
        return sentence.Words[w].Lower == "against" ? "opposed" : "supported";
    }

    /// <summary>The last word of "the first point", "point 2", "(b)" that begins at a word; -1 where none does.</summary>
    private static int PartOfMotion(ParsedSentence sentence, int at)
    {
        if (at < sentence.Words.Count && sentence.Words[at].Lower is "the" or "both" or "this") at++;
        for (int before = 0; before < 2 && at < sentence.Words.Count && sentence.Words[at].Tag is "JJ" or "CD" or "RB"; before++) at++;
        bool part = at < sentence.Words.Count && sentence.Words[at].Lemma is "point" or "item" or "paragraph" or "clause" or "part" or "half" or "section";
        int last = part ? at : -1;
        if (part && at + 1 < sentence.Words.Count && (sentence.Words[at + 1].Tag == "CD" || sentence.Words[at + 1].Form.Length == 1 && char.IsAsciiLetterOrDigit(sentence.Words[at + 1].Form[0]))) last = at + 1;
        int open = part ? at + 1 : at;
        return open + 2 < sentence.Words.Count && sentence.Words[open].Form == "(" && sentence.Words[open + 1].Form.Length <= 2 && sentence.Words[open + 2].Form == ")" ? open + 2 : last;
    }

    private static readonly FrozenSet<string> Records = ["opinion", "vote", "note", "view", "statement", "minute", "declaration"];

    /// <summary>"entered a dissenting opinion": who did.</summary>
    private List<Party> Dissenters(int s, int dissenting)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        return dissenting + 1 < sentence.Words.Count && Records.Contains(sentence.Words[dissenting + 1].Lemma) && sentence.Words[dissenting + 1] is { Label: "obj", Head: >= 0 and var verb } && sentence.Words[verb].IsVerb && !Negation.Of(sentence, verb)
            ? _parties.Of(s, Syntax.Subjects(sentence, verb), false) : [];
    }

    /// <summary>Who takes the side or seconds: those named right before it, with or without a verb of speaking or voting between.</summary>
    private List<Party> Sides(int s, int side)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int at = side - 1;
        while (at >= 0 && sentence.Words[at].Lower is "in" or "then" or "also" or "both" or "all" or "am" or "spoke" or "voted" or "argued" or "declared" or "speaking" or "voting" or "were" or "was" or "came" or "out" or "had" or "has" or "who" or "have" or "having") at--;
        if (at > 0 && sentence.Words[at].Form == "," && sentence.Words[at + 1].Lower == "who") at--;
        List<Party> found = [];
        for (; at >= 0; at--)
        {
            Word word = sentence.Words[at];
            if (_reading.At(s, at) is { Form: MentionForm.Name or MentionForm.Title or MentionForm.Pronoun, Actors.Length: > 0 } && !(at > 0 && sentence.Words[at - 1].Tag is "IN" or "TO" && sentence.Words[at - 1].Lower != "with"))
                found.InsertRange(0, _parties.Of(s, [at], false).Where(party => !found.Exists(known => known.Actor == party.Actor)));
            else if (!(word.Form is "," or "and" || word.Tag == "DT")) break;
        }

        return found;
    }

    /// <summary>Emits that some take a side: for or against whoever moved, or where nobody did against the body whose decision is told.</summary>
    private void TakeSides(int s, int w, List<Party> sides, string type)
    {
        if (sides.Count == 0) return;
        ParsedSentence sentence = _reading.Sentences[s];
        // "I demand that X be tried. Y: I second that."
        if (type == "supported" && sentence.Words[w].Lemma == "second" && LastMoved(s, "motion", near: true) is { Count: > 0 } last) (_movers, _movedIn) = (last, s);
        bool moved = _movers.Count > 0 && s - _movedIn <= (sentence.Words[w].Lower is "dissenting" or "dissented" ? 2 : FateReach);
        List<Party> other = moved ? _movers : type == "opposed" && (_resolutions.Tells(s) || (s > 0 && _reading.Sentences[s - 1].Paragraph == sentence.Paragraph && _resolutions.Tells(s - 1)) || (_ruledIn >= 0 && s - _ruledIn <= 1)) && Session(s, sides[0].Actor) is >= 0 and var body ? [new Party(body, -1)] : [];
        sides.RemoveAll(party => other.Exists(one => one.Actor == party.Actor));
        if (sides.Count == 0 || other.Count == 0) return;
        Pattern pattern = new(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lower} a motion of _");
        Claim claim = _context.Of(s, w);
        // "This was agreed to, X voting in the minority": he has voted, whatever was agreed to.
        if (claim.Modality == Modality.Planned) claim = claim with { Modality = Modality.Asserted };
        Emit(s, w, new PatternMatch(pattern, [], w), sides, other, claim, agentless: false);
    }
}
