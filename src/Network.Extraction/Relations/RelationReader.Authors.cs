using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Whose doing something is, where the act is a noun and its author stands elsewhere: "was X's doing", "behind it stood X", "thanks to X", "but for X".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Doing = ["doing", "work", "handiwork", "deed", "brainchild", "idea", "invention", "achievement", "fault", "merit", "contrivance", "masterpiece", "revenge", "vengeance", "manoeuvre", "plot"];

    private static readonly FrozenSet<string> Lurking = ["stand", "be", "lurk", "loom", "hide", "sit", "lie"];

    private static readonly FrozenSet<string> Downfalls = ["fall", "downfall", "undoing", "ruin", "overthrow", "ouster", "eclipse", "disgrace", "toppling"];

    /// <summary>"The arrest of X was Y's doing", "the work of Y"; "behind the campaign stood Y"; "the order for his arrest came from Y": Y.</summary>
    private List<Party> AuthorOf(int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[noun];
        if (word.Head < 0) return [];
        Word head = sentence.Words[word.Head];
        if (word.Label == "nsubj" && Doing.Contains(head.Lower) && sentence.Child(word.Head, "cop") >= 0) return _parties.Owners(s, word.Head, "of", "by");
        if (Syntax.Case(sentence, noun) == "behind" && Lurking.Contains(head.Lemma))
        {
            // "Behind the campaign stood X", of which parsers make a campaign that stood.
            List<int> who = [];
            foreach (int child in sentence.Children(word.Head))
            {
                if (child != noun && sentence.Words[child].Label is "nsubj" or "obj" or "obl" or "xcomp" && Syntax.Case(sentence, child) is null) who.Add(child);
            }

            return _parties.Of(s, who, false);
        }

        // "The order for the arrest of X came from Y."
        if (word.Label == "nmod" && head.Label == "nsubj" && Commissions.Contains(head.Lemma) && head.Head >= 0 && sentence.Words[head.Head].Lemma is "come" or "emanate" or "originate" or "stem" or "issue")
            return _parties.Of(s, Syntax.Obliques(sentence, head.Head).Where(pair => pair.Preposition == "from").Select(pair => pair.Word), false);
        return [];
    }

    /// <summary>"Behind the Senator stood the bank": it supported him.</summary>
    private bool StoodBehind(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Lurking.Contains(sentence.Words[w].Lemma) || w < 2 || Negation.Of(sentence, w)) return false;
        int front = -1, behind = -1;
        foreach (int child in sentence.Children(w))
        {
            if (child < w && sentence.Words[child].Label is "obl" or "nsubj" && BehindMarker(sentence, child, w)) front = child;
            else if (child > w && behind < 0 && sentence.Words[child].Label is "nsubj" or "obj" or "obl" or "xcomp" && Syntax.Case(sentence, child) is null) behind = child;
        }

        if (front < 0 || behind < 0) return false;
        List<Party> shielded = _parties.Of(s, [front], false), backers = _parties.Of(s, [behind], false);
        backers.RemoveAll(party => shielded.Exists(one => one.Actor == party.Actor));
        if (shielded.Count == 0 || backers.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern("supported", PatternHead.Verb, sentence.Words[w].Lemma, [], "behind _ stood"), [], w), backers, shielded, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>True where "behind" leads a phrase before the verb, whatever the parser hangs it on.</summary>
    private static bool BehindMarker(ParsedSentence sentence, int word, int verb)
    {
        if (Syntax.Case(sentence, word) == "behind") return true;
        int before = word - 1;
        while (before > 0 && sentence.Words[before].Tag is "DT" or "PRP$" or "JJ") before--;
        return before >= 0 && sentence.Words[before] is { Lower: "behind" } marker && marker.Head == verb;
    }

    /// <summary>"His fall was the work of X": X brought him down. A fall that nobody is named for tells nothing.</summary>
    private void Downfall(int s, int w)
    {
        if (!Downfalls.Contains(_reading.Sentences[s].Words[w].Lower) || AuthorOf(s, w) is not { Count: > 0 } authors) return;
        List<Party> fallen = _parties.Owners(s, w, "of");
        fallen.RemoveAll(party => authors.Exists(author => author.Actor == party.Actor));
        Pattern pattern = new("removed", PatternHead.Noun, _reading.Sentences[s].Words[w].Lower, [], $"{_reading.Sentences[s].Words[w].Lower} of _ was doing of");
        if (fallen.Count > 0) Emit(s, w, new PatternMatch(pattern, [], w), authors, fallen, _context.Of(s, w), agentless: false);
    }

    // What one is glad of, and what one owes to whoever is named with thanks.
    private static readonly FrozenSet<string> Fortunate = ["escape", "survive", "return", "recover", "get", "win", "obtain", "receive", "keep", "retain", "regain", "live", "succeed", "pass", "avoid", "rise", "walk", "evade", "secure", "recover", "reach", "remain", "stay", "come", "go"];

    // What one is saved from.
    private static readonly FrozenSet<string> Unlucky = ["die", "perish", "starve", "hang", "drown", "lose", "fall", "rot", "suffer", "swing", "go"];

    /// <summary>"Thanks to X, Y escaped", "but for X, Y would have been shot", "had it not been for X's intercession": X helped Y.</summary>
    private void Saved(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "a vote of thanks to X" owes him nothing.
        bool thanks = sentence.Words[w].Lower == "thanks" && w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "to" && (w == 0 || sentence.Words[w - 1].Form is "," or ";" or "(" or "-" || sentence.Words[w - 1].Lower is "and" or "but" or "that" or "only" or "largely" or "mainly" or "chiefly" or "partly" or "least");
        int from = thanks ? w + 2 : ButFor(sentence, w);
        if (from < 0) return;
        int end = from;
        while (end < sentence.Words.Count && sentence.Words[end].Form is not ("," or ";" or ".") && !(sentence.Words[end].IsVerb && sentence.Words[end].Tag is not ("VBN" or "VBG"))) end++;
        // Who helped: the name, or whose intercession it was.
        int name = Enumerable.Range(from, end - from).FirstOrDefault(at => sentence.Words[at].Tag != "PRP$" && _reading.At(s, at) is { Actors.Length: > 0 }, -1);
        if (name < 0 || Enumerable.Range(from, end - from).Any(at => _lexicon.Lists("demands/hostile nouns", sentence.Words[at].Lemma) || sentence.Words[at].Lemma is "treachery" or "betrayal" or "intrigue" or "machination" or "enmity" or "malice" or "hostility" or "opposition" or "negligence" or "folly" or "blunder" or "error" or "incompetence" or "cowardice" or "indifference")) return;
        bool fronted = end < sentence.Words.Count && sentence.Words[end].Form == ",";
        int verb = fronted ? Enumerable.Range(end, sentence.Words.Count - end).FirstOrDefault(at => sentence.Words[at].IsVerb && sentence.Words[at].Label is not ("aux" or "aux:pass" or "cop" or "acl" or "acl:relcl" or "amod"), -1) : ClauseAround(sentence, w);
        if (verb < 0 || Negation.Of(sentence, verb)) return;
        bool passive = Syntax.IsPassive(sentence, verb);
        string? type = Best(s, verb, passive)?.Pattern.Type;
        bool good = passive ? type is "released" or "reinstated" or "appointed" or "assisted" or "praised" or "supported" : Fortunate.Contains(sentence.Words[verb].Lemma);
        bool harms = type is "detained" or "expelled" or "removed" or "punished" or "attacked" or "investigated";
        bool bad = harms || (!passive && Unlucky.Contains(sentence.Words[verb].Lemma));
        if (thanks ? !good : !bad || !Enumerable.Range(Math.Max(0, verb - 4), Math.Min(4, verb)).Any(at => sentence.Words[at].Lower is "would" or "might" or "could" or "should")) return;
        List<Party> saved = _parties.Of(s, harms && !passive && !thanks ? Syntax.Objects(sentence, verb) : Savees(sentence, verb, w), false);
        List<Party> helpers = [.. _parties.Of(s, [name], false).Where(party => !saved.Exists(one => one.Actor == party.Actor))];
        Pattern pattern = new("assisted", PatternHead.Noun, sentence.Words[w].Lower, [], thanks ? "thanks to _" : "but for _");
        if (saved.Count > 0 && helpers.Count > 0) Emit(s, w, new PatternMatch(pattern, [], w), helpers, saved, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    /// <summary>The subjects of a verb, without the "thanks" that parsers take for one.</summary>
    private static List<int> Savees(ParsedSentence sentence, int verb, int thanks)
    {
        if (sentence.Words[thanks].Head != verb || sentence.Words[thanks].Label is not ("nsubj" or "nsubj:pass")) return Syntax.Subjects(sentence, verb);
        List<int> others = [];
        foreach (int child in sentence.Children(verb))
        {
            if (child > thanks && sentence.Words[child].Label is "nsubj" or "nsubj:pass") others.Add(child);
        }

        return others;
    }

    /// <summary>Word behind "but for", "had it not been for", "were it not for"; -1 where none begins here.</summary>
    private static int ButFor(ParsedSentence sentence, int w)
    {
        string lower = sentence.Words[w].Lower;
        if (lower is not ("but" or "had" or "were" or "if") || w + 2 >= sentence.Words.Count) return -1;
        if (lower == "but") return sentence.Words[w + 1].Lower == "for" && (w == 0 || sentence.Words[w - 1].Form is "," or ";" || sentence.Words[w - 1].IsVerb || sentence.Words[w - 1].IsNoun) ? w + 2 : -1;
        for (int at = w + 1; at < sentence.Words.Count && at < w + 7; at++)
        {
            if (sentence.Words[at].Lower == "for") return at > w + 2 && Enumerable.Range(w + 1, at - w - 1).Any(k => sentence.Words[k].Lower == "not") && Enumerable.Range(w + 1, at - w - 1).Any(k => sentence.Words[k].Lower == "it") ? at + 1 : -1;
            if (sentence.Words[at].Lower is not ("it" or "not" or "been" or "had" or "were" or "was")) return -1;
        }

        return -1;
    }

    // What is told where someone is taken in as a guest and not as a dupe.
    private static readonly FrozenSet<string> Refuges = ["night", "raid", "refuge", "shelter", "flight", "orphan", "widow", "fugitive", "escape", "wounded", "destitute", "penniless", "homeless", "exile", "weeks", "months", "days", "winter", "home", "house", "roof", "cellar", "attic", "farm", "police", "hiding", "convent", "monastery", "family", "families", "peasant", "neighbour", "neighbours", "cousin", "aunt", "uncle", "sister", "brother", "nuns", "monks", "friends"];

    /// <summary>True where "took him in" gives shelter.</summary>
    private static bool IsSheltering(ParsedSentence sentence, int w)
    {
        if (sentence.Words.Take(w).TakeLast(3).Any(word => word.Lower is "completely" or "entirely" or "wholly" or "thoroughly" or "easily" or "utterly" or "badly")) return false;
        return sentence.Words.Any(word => Refuges.Contains(word.Lower) || word.Lemma is "flee" or "hide" or "escape" or "wound" or "pursue" or "evict") || !Syntax.IsPassive(sentence, w) && sentence.Words[w].Lemma == "take" && sentence.Words.Skip(w).Take(3).Any(word => word.Tag == "PRP");
    }
}
