using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What a body resolves it does: "voted to expel X", "it was decided that X be dismissed", and the items under "Resolved: 1. To reprimand X. Not to expel him.".</summary>
internal sealed class Resolutions
{
    private static readonly FrozenSet<string> Headings = ["resolved", "resolves", "decided", "decides", "decisions", "decision", "resolution", "resolutions", "decreed", "decrees", "agreed", "ruled", "orders", "ordered"];

    private readonly ActorReading _reading;
    private readonly HashSet<int> _items = [];

    /// <summary>Looks through the document for lists of decisions.</summary>
    public Resolutions(ActorReading reading)
    {
        _reading = reading;
        bool listing = false;
        for (int s = 0; s < reading.Sentences.Count; s++)
        {
            ParsedSentence sentence = reading.Sentences[s];
            bool opens = Opens(sentence);
            listing = opens || (listing && IsItem(sentence));
            // Minutes note decisions without a heading too: "X to be removed and prosecuted."
            if (listing || (reading.Sitting >= 0 && IsItem(sentence) && IsWithoutFiniteVerb(sentence))) _items.Add(s);
        }
    }

    /// <summary>True for a sentence that tells a decision: an item of a list of them, or one with a verb of deciding.</summary>
    public bool Tells(int s)
    {
        if (_items.Contains(s)) return true;
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (sentence.Words[w].IsVerb && Decides(s, w)) return true;
        }

        return false;
    }

    private static bool IsWithoutFiniteVerb(ParsedSentence sentence)
    {
        for (int at = 0; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Tag is not ("VBD" or "VBZ" or "VBP" or "MD")) continue;
            if (RelativeEnd(sentence, at) < 0) return false;
        }

        return sentence.Words.Count > 3;
    }

    /// <summary>The comma that closes the relative clause in which a word stands, "X, who hid it for months, to be reprimanded"; -1 where it stands in none.</summary>
    private static int RelativeEnd(ParsedSentence sentence, int word)
    {
        int who = word;
        while (who > 0 && word - who < 6 && !(sentence.Words[who].Lower is "who" or "which" && sentence.Words[who - 1].Form == ",")) who--;
        if (who == 0 || sentence.Words[who].Lower is not ("who" or "which") || sentence.Words[who - 1].Form != ",") return -1;
        return sentence.Words.FindIndex(word, one => one.Form == ",");
    }

    /// <summary>True for an infinitive that leads an item of a list of decisions, or is joined to one that does: "To dismiss X and to warn Y", "X to be expelled".</summary>
    public bool Leads(int s, int word)
    {
        if (!_items.Contains(s)) return false;
        ParsedSentence sentence = _reading.Sentences[s];
        if (Starts(s, word)) return true;
        for (int at = word, step = 0; step < 6; step++)
        {
            Word self = sentence.Words[at];
            if (!self.IsVerb || !(IsTo(sentence, at) || (at != word && self.Head < 0))) return false;
            if (self.Label is not ("conj" or "parataxis") || self.Head < 0 || !sentence.Words[self.Head].IsVerb) return self.Head < 0 || Ends(sentence, self);
            at = self.Head;
        }

        return false;
    }

    /// <summary>True for the infinitive with which an item of a list of decisions begins, or that follows the reason with which it begins.</summary>
    public bool Starts(int s, int verb) => _items.Contains(s) && StartsItem(_reading.Sentences[s], verb);

    /// <summary>"; (b) to thank X": the infinitive stands first behind a stop.</summary>
    private static bool StartsItem(ParsedSentence sentence, int verb)
    {
        int to = verb - 1;
        while (to > 0 && sentence.Words[to].Tag == "RB" && sentence.Words[to].Lower != "not") to--;
        if (to < 0 || sentence.Words[to].Lower != "to") return false;
        int before = to - 1;
        if (before >= 0 && sentence.Words[before].Lower == "not") before--;
        return before < 0 || sentence.Words[before].Form is ";" or ":" or ")" or "." or "—" or "-" || IsBehindReason(sentence, before);
    }

    /// <summary>"For lowering the dignity of the post, to remove X": a comma behind the reason with which the item begins.</summary>
    private static bool IsBehindReason(ParsedSentence sentence, int comma)
    {
        if (sentence.Words[comma].Form != ",") return false;
        int first = comma;
        while (first > 0 && sentence.Words[first - 1].Form is not (";" or ":" or ")" or "." or "—")) first--;
        return sentence.Words[first].Lower is "for" or "as" or "in" or "because" or "considering" or "having";
    }

    // What hangs on the heading itself, or on the noun that an item is about: "X's demand to be declined".
    private static bool Ends(ParsedSentence sentence, Word self) =>
        self.Label is "xcomp" or "advcl" or "ccomp" or "acl" or "appos" or "dep" or "parataxis" && sentence.Words[self.Head] is var head && (head.Head < 0 || head.Label is "parataxis" or "conj") && (Headings.Contains(head.Lower) || (self.Tag == "VBN" && head.IsNoun));

    /// <summary>True for a verb by which a body takes a decision, or by which one is taken: "the board voted", "it was resolved".</summary>
    public bool Decides(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[verb];
        if (!(word.Lemma is "decide" or "resolve" or "vote" or "rule" or "decree" or "agree") || word.Tag is not ("VBD" or "VBN" or "VBZ" or "VBP") || Negation.Of(sentence, verb) || sentence.Child(verb, "aux") is >= 0 and var aux && sentence.Words[aux].Tag == "MD") return false;
        if (sentence.Child(verb, "nsubj", "nsubj:pass") is not (>= 0 and var subject)) return word.Head < 0 && Headings.Contains(word.Lower) && verb < 3;
        bool impersonal = sentence.Words[subject].Lower == "it" && sentence.Child(verb, "aux:pass") >= 0;
        if (impersonal || word.Lemma == "agree") return impersonal;
        return _reading.At(s, subject) is { Actors: [var actor] } && _reading.Actors[actor].Kind is ActorKind.Body or ActorKind.Party;
    }

    /// <summary>The verb of deciding that an act hangs on; -1 for none.</summary>
    public int DecidedBy(int s, int act)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = act, step = 0; step < 4; step++)
        {
            Word self = sentence.Words[at];
            if (self.Head < 0) return -1;
            if (IsDecided(s, at)) return self.Head;
            // "resolved to remove X, to reprimand Y": parsers hang the second on the first.
            bool next = self.Label == "advcl" && self.Head < at && IsTo(sentence, at) && at > 1 && sentence.Words[at - 2].Form is "," or ";" or "and";
            // "Resolved: that X be reinstated; that Y be thanked".
            bool another = self.Label == "parataxis" && self.Head < at && sentence.Child(at, "mark") is > 1 and var that && sentence.Words[that].Lower == "that" && sentence.Words[that - 1].Form is ";" or "," or ")";
            if (self.Label != "conj" && !next && !another) return -1;
            at = self.Head;
        }

        return -1;
    }

    /// <summary>True for a clause that tells what its verb of deciding decides.</summary>
    public bool IsDecided(int s, int clause)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word self = sentence.Words[clause];
        return self.Head >= 0 && clause > self.Head && (self.Label is "ccomp" or "csubj" || (self.Label == "xcomp" && Syntax.Marker(sentence, clause) != "against") || (self.Label == "advcl" && (IsTo(sentence, clause) || IsVotedFor(sentence, clause)))) && Decides(s, self.Head);
    }

    /// <summary>"voted for expelling X", "voted in favour of expelling him".</summary>
    private static bool IsVotedFor(ParsedSentence sentence, int clause) =>
        sentence.Words[clause] is { Tag: "VBG", Head: >= 0 and var verb } && sentence.Words[verb].Lemma == "vote" && Syntax.Marker(sentence, clause) is "for" or "of";

    private static bool Opens(ParsedSentence sentence)
    {
        for (int at = 0; at + 1 < sentence.Words.Count && at < 12; at++)
        {
            if (sentence.Words[at + 1].Form != ":") continue;
            for (int before = at; before >= 0 && at - before < 5; before--)
            {
                if (Headings.Contains(sentence.Words[before].Lower)) return true;
            }

            return false;
        }

        return false;
    }

    /// <summary>"2.", "To dismiss X", "Not to expel him", "X to be reprimanded".</summary>
    private static bool IsItem(ParsedSentence sentence)
    {
        if (sentence.Words.Count <= 3 && sentence.Words.All(word => word.Tag is "LS" or "CD" or "." or "-LRB-" or "-RRB-" or ":" || word.Form.Length < 2)) return true;
        int first = 0;
        while (first < sentence.Words.Count && first < 4 && (sentence.Words[first].Lower == "not" || !char.IsLetter(sentence.Words[first].Form[0]) || sentence.Words[first].Form.Length == 1)) first++;
        if (first < sentence.Words.Count && sentence.Words[first].Lower == "to") return true;
        for (int at = first + 2; at + 2 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Form == "," && sentence.Words[at + 1].Lower == "to" && sentence.Words[at + 2].Tag == "VB" && IsBehindReason(sentence, at)) return true;
        }

        for (int at = first + 1; at + 2 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is "who" or "which" && RelativeEnd(sentence, at) is > 0 and var end)
            {
                at = end;
                continue;
            }

            if (sentence.Words[at].Tag is "VBD" or "VBZ" or "VBP" or "MD" || sentence.Words[at].Lower is "who" or "which" or "that") return false;
            if (sentence.Words[at].Lower == "to" && sentence.Words[at + 1].Lower == "be") return true;
            // "X to receive a reprimand".
            if (sentence.Words[at].Lower == "to" && sentence.Words[at + 1].Tag == "VB" && (sentence.Words[at - 1].Tag.StartsWith("NNP", StringComparison.Ordinal) || sentence.Words[at - 1].Form == ",")) return true;
        }

        return false;
    }

    private static bool IsTo(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (child < verb && sentence.Words[child].Lower == "to" && sentence.Words[child].Label is "mark" or "aux") return true;
        }

        return false;
    }
}
