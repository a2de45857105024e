using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>What stands around a clause and tells of another actor behind it.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"with the help of X, Y escaped": X helped Y; "on the orders of X, Y was arrested by Z": X ordered Z.</summary>
    private void Adjunct(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Adjunct, sentence.Words[w].Lemma))
        {
            if (!IsMarked(sentence, w, pattern.Parts[0].Prepositions)) continue;
            List<Party> owners = _parties.Owners(s, w, "of", "from", "by");
            int verb = owners.Count == 0 ? -1 : ClauseAround(sentence, w);
            if (verb < 0) return;
            // "came to the aid of X": who came helps.
            if (pattern.Type == "assisted" && Syntax.Case(sentence, w) == "to" && Comings.Contains(sentence.Words[verb].Lemma)) return;
            bool passive = Syntax.IsPassive(sentence, verb);
            List<Party> acting = passive && pattern.Type is "ordered" or "requested" ? Agents(s, verb, "by") : _parties.Of(s, Syntax.Subjects(sentence, verb), false);
            if (acting.Count == 0 && !passive) acting = SubjectBefore(s, verb, []);
            // "The mission of X was undertaken against the advice of Y".
            if (acting.Count == 0 && (!passive || _lexicon.Lists("performs", sentence.Words[verb].Lemma)) && Syntax.Subjects(sentence, verb) is [var deed] && sentence.Words[deed] is { IsNoun: true } && _reading.At(s, deed) is null) acting = _parties.Owners(s, deed, "of", "by");
            Claim claim = _context.Of(s, verb);
            // "appointed X against the wishes of Y", "in spite of the opposition of Y": it is X whom Y did not want.
            if (pattern.Type == "opposed" && _found.FindAll(one => one.Sentence == s && one.Word == verb && one.Type is "appointed" or "reinstated") is { Count: > 0 } raised) acting = [.. raised.Select(one => new Party(one.Target, -1)).Where(party => !owners.Exists(owner => owner.Actor == party.Actor))];
            // "X was excluded by the council against the vote of Y": Y stood against the council.
            else if (pattern.Type == "opposed" && passive && _lexicon.IsHostile(sentence.Words[verb].Lemma)) acting = [.. Agents(s, verb, "by").Where(party => !owners.Exists(owner => owner.Actor == party.Actor))];
            if (acting.Count == 0 || claim.Negated || claim.Demand >= 0) return;
            Emit(s, w, new PatternMatch(pattern, [], w), owners, acting, claim, agentless: false);
            return;
        }
    }

    private static readonly FrozenSet<string> Comings = ["come", "go", "rush", "hurry", "fly", "run", "hasten", "spring", "march", "leap", "ride", "sail"];

    /// <summary>Who gave the order by which something was done that nobody else is named for.</summary>
    private List<Party> OrderedBy(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (!sentence.Words[w].IsNoun) continue;
            // "By a resolution of the board X was expelled."
            string lemma = sentence.Words[w].Lemma;
            bool decided = Decrees.Contains(lemma[(lemma.LastIndexOf(' ') + 1)..]) && (Syntax.Case(sentence, w) is "by" or "under" or "through" || (w > 1 && sentence.Words.Take(w).TakeLast(4).Any(word => word.Lower is "virtue" or "strength" or "terms" or "pursuance" or "basis")));
            if (!decided && !_lexicon.Of(PatternHead.Adjunct, sentence.Words[w].Lemma).Any(pattern => pattern.Type == "ordered" && IsMarked(sentence, w, pattern.Parts[0].Prepositions))) continue;
            if (ClauseAround(sentence, w) is var around && around != verb && !(decided && around >= 0 && sentence.Words[verb] is { Label: "conj" } joined && joined.Head == around) && !FollowsAtOnce(sentence, verb, w)) continue;
            List<Party> owners = _parties.Owners(s, w, "of", "from", "by");
            if (owners.Count == 0 && decided) owners = Signed(s, w);
            // "by order of X": parsers make one preposition of it.
            return owners.Count == 0 && sentence.Words[w] is { Label: "case", Head: >= 0 } marker ? _parties.Of(s, [marker.Head], false) : owners;
        }

        return [];
    }

    /// <summary>"Under Decree No. 12, signed by X,": whose decree it is.</summary>
    private List<Party> Signed(int s, int decree)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = decree + 1; at + 2 < sentence.Words.Count && at - decree < 8; at++)
        {
            if (sentence.Words[at].IsVerb && sentence.Words[at].Lemma is not ("sign" or "issue" or "promulgate" or "publish" or "countersign" or "date" or "enact" or "proclaim" or "decree" or "grant" or "announce" or "declare")) return [];
            if (!(sentence.Words[at].Lower == "by" || (sentence.Words[at].Lower == "of" && sentence.Words[at - 1].Tag == "CD" && !char.IsDigit(sentence.Words[at + 1].Form[0])))) continue;
            int name = at + 1;
            while (name + 1 < sentence.Words.Count && sentence.Words[name].Tag is "DT" or "PRP$" or "JJ") name++;
            // He alone: parsers take whoever is named behind the next comma for the same.
            return _reading.At(s, name) is { Actors: [var signing] } ? [new Party(signing, name)] : [];
        }

        return [];
    }

    private static readonly FrozenSet<string> Decrees = ["resolution", "decision", "decree", "verdict", "ruling", "edict", "judgment", "judgement", "sentence", "vote", "ordinance", "ukase", "amnesty", "proclamation", "rescript", "firman"];

    /// <summary>"arrested 28 September on order of X", wherever the parser hangs the order.</summary>
    private static bool FollowsAtOnce(ParsedSentence sentence, int verb, int noun)
    {
        if (noun < verb || noun - verb > 9) return false;
        for (int at = verb + 1; at < noun; at++)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is ";" or ":") return false;
        }

        return true;
    }

    private static bool IsMarked(ParsedSentence sentence, int noun, HashSet<string> prepositions)
    {
        if (prepositions.Contains("despite") && noun > 3 && sentence.Words.Take(noun).TakeLast(4).Any(word => word.Lower == "spite")) return true;
        if (Syntax.Case(sentence, noun) is { } marker) return prepositions.Contains(marker);
        // "thanks to the help of", "on X's orders": whatever the parser made of the preposition.
        for (int at = noun - 1; at >= 0 && noun - at < 5; at--)
        {
            if (sentence.Words[at].Tag is "IN" or "TO") return prepositions.Contains(sentence.Words[at].Lower);
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is "," or ";") return false;
        }

        return false;
    }

    /// <summary>The verb of the clause that a phrase belongs to: what it hangs on, else the next one; -1 for none.</summary>
    private static int ClauseAround(ParsedSentence sentence, int noun)
    {
        int at = sentence.Words[noun].Head;
        for (int step = 0; step < 4 && at >= 0; step++)
        {
            Word word = sentence.Words[at];
            if (word.IsVerb || sentence.Child(at, "cop") >= 0) return at;
            if (at > noun) break;
            at = word.Head;
        }

        for (int next = noun + 1; next < sentence.Words.Count && next < noun + 12; next++)
        {
            if (sentence.Words[next].IsVerb && sentence.Words[next].Label is not ("aux" or "aux:pass" or "cop" or "acl" or "amod")) return next;
        }

        return -1;
    }

    /// <summary>Who makes what a noun names: "the allegations made by X", "a petition was signed by X".</summary>
    private List<Party> Performers(int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child] is { Label: "acl", Tag: "VBN" } made && _lexicon.Lists("performs", made.Lemma)) return PerformersOf(s, child);
            // "the warning which X gave Y".
            if (sentence.Words[child] is { Label: "acl:relcl" } gave && _lexicon.Lists("performs", gave.Lemma) && sentence.Child(child, "nsubj") is var subject && subject >= 0 && Syntax.Antecedent(sentence, subject, child) == subject)
                return _parties.Of(s, [subject], false);
        }

        Word word = sentence.Words[noun];
        if (word is not { Label: "nsubj:pass", Head: >= 0 } || !_lexicon.Lists("performs", sentence.Words[word.Head].Lemma)) return [];
        return PerformersOf(s, word.Head);
    }

    // Who does this to another's paper says what it says.
    private static readonly FrozenSet<string> Backings = ["defend", "endorse", "champion", "back", "countersign", "co-sign"];

    /// <summary>"was inspired by X and carried out by Y", "drafted by X and defended by Y": both.</summary>
    private List<Party> PerformersOf(int s, int verb)
    {
        List<Party> performers = Agents(s, verb, "by");
        foreach (int also in _reading.Sentences[s].Children(verb))
        {
            if (also > verb && _reading.Sentences[s].Words[also] is { Label: "conj", IsVerb: true } joined && (Backings.Contains(joined.Lemma) || _lexicon.Lists("performs", joined.Lemma)) && HasBy(_reading.Sentences[s], also)) AddNew(Agents(s, also, "by"), performers, []);
        }

        return performers;
    }

    /// <summary>"told X that he would have him arrested": to announce a hostile act to the one who is to suffer it threatens.</summary>
    private void Threat(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets, Claim claim)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int told = sentence.Child(w, "ccomp");
        if (told < 0 || match.Pattern.Type is not ("informed" or "warned")) return;
        bool would = false;
        foreach (int child in sentence.Children(told)) would |= sentence.Words[child] is { Label: "aux", Lower: "would" or "will" or "shall" or "'ll" or "'d" };
        // "told me that he would have voted for him if": no threat.
        if (!would || sentence.Words[told].Tag == "VBN") return;
        // "warned X that the Executive would suspend him": what another would do threatens nobody.
        if (match.Pattern.Type == "warned" && !Syntax.IsPassive(sentence, told) && _parties.Of(s, Syntax.Subjects(sentence, told), false) is { Count: > 0 } doing && !doing.Exists(party => sources.Exists(source => source.Actor == party.Actor))) return;
        int act = sentence.Child(told, "xcomp") is var caused && caused >= 0 && sentence.Words[told].Lemma is "have" or "see" ? caused : told;
        string lemma = sentence.Words[act].Lemma;
        Pattern? hostile = _lexicon.Of(PatternHead.Verb, lemma).FirstOrDefault(pattern => pattern.Weight == 1 && _lexicon.Lists("demands/against", pattern.Type));
        if (hostile is null && lemma is not ("shot" or "shoot" or "hang" or "pay" or "suffer" or "regret" or "lose")) return;
        IEnumerable<int> suffers = Syntax.Objects(sentence, told).Concat(Syntax.Objects(sentence, act)).Concat(sentence.Child(told, "nsubj", "nsubj:pass") is >= 0 and var subject ? [subject] : []);
        bool pronoun = suffers.Any(word => sentence.Words[word].Tag is "PRP" || _reading.At(s, word) is { } mention && mention.Actors.Any(actor => targets.Exists(target => target.Actor == actor)));
        if (pronoun) Emit(s, w, match with { Pattern = match.Pattern with { Type = "threatened", Text = $"{sentence.Words[w].Lemma} _ that … would {lemma}" } }, sources, targets, claim, agentless: false);
    }
}
