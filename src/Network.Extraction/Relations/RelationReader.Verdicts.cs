using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Verdicts and rulings as records note them, without a verb: "Sentence: to be reduced to the ranks", "X: three years", "The Court allowed the objection".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Terms = ["year", "month", "week", "day", "lash", "stroke", "death", "reprimand", "fine", "expulsion", "dismissal", "imprisonment", "confinement", "detention", "banishment", "warning"];
    private static readonly FrozenSet<string> Frees = ["acquitted", "released", "discharged", "acquittal"];

    /// <summary>"X: three years. Y, in his absence: five.": what the court in session gives each.</summary>
    private void Sentenced(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int colon = -1;
        for (int at = 1; at < sentence.Words.Count - 1 && at < 9 && colon < 0; at++)
        {
            if (sentence.Words[at].IsVerb && sentence.Words[at].Tag is "VBD" or "VBZ" or "VBP") return;
            if (sentence.Words[at].Form == ":") colon = at;
        }

        if (colon < 0 || sentence.Words.Count - colon > 12) return;
        bool heading = sentence.Words[0].Lower is "sentence" or "verdict" or "penalty" or "punishment" or "judgment";
        bool elliptic = s > 0 && _found.Exists(one => one.Sentence >= s - 1 && one.Sentence < s && one.Rule == "sentence: …");
        bool term = false, free = false;
        for (int at = colon + 1; at < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.Tag is "VBD" or "VBZ" or "VBP" || word.Lower is "who" or "that" or "not" or "age" or "old") return;
            term |= Terms.Contains(word.Lemma) || Terms.Contains(word.Lower.TrimEnd('s')) || (heading && word.Tag == "VBN") || (elliptic && word.Tag == "CD");
            free |= Frees.Contains(word.Lower);
        }

        if (!(term || free)) return;
        List<Party> whom = heading ? Accused() : _reading.At(s, 0) is { Actors: [var named, ..] } first && first.Form is MentionForm.Name or MentionForm.Title ? [new Party(named, 0)] : Named(s, colon);
        whom.RemoveAll(party => _reading.Actors[party.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown));
        // Elsewhere "X: three years" may tell how long he served.
        if (whom.Count == 0 || !(heading || elliptic || _reading.Sentences.Skip(Math.Max(0, s - 4)).Take(5).Any(near => near.Words.Any(word => word.Lower is "tribunal" or "court" or "judge" or "verdict" or "sentence" or "sentenced" or "sentences" or "judgment" || word.Lower.EndsWith("tribunal", StringComparison.Ordinal) || word.Lower.EndsWith("court", StringComparison.Ordinal))))) return;
        int body = _session.At(s, whom[0].Actor);
        if (body < 0) return;
        Pattern pattern = new(free ? "released" : "punished", PatternHead.Noun, "sentence", [], "sentence: …");
        Emit(s, colon, new PatternMatch(pattern, [], colon), [new Party(body, -1)], whom, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    private List<Party> Named(int s, int before)
    {
        for (int at = 0; at < before; at++)
        {
            if (_reading.At(s, at) is { Form: MentionForm.Name or MentionForm.Title, Actors: [var actor] }) return [new Party(actor, at)];
        }

        return [];
    }

    /// <summary>Who stands before the court: who is most often accused, questioned or held in what has been read.</summary>
    private List<Party> Accused()
    {
        var most = _found.Where(one => one is { Type: "accused" or "investigated" or "detained", Negated: false }).GroupBy(one => one.Target).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault();
        return most is null ? [] : [new Party(most.Key, -1)];
    }

    private static readonly FrozenSet<string> Rulings = ["allow", "sustain", "grant", "admit"];

    /// <summary>"X objected. The Court allowed the objection.": it agrees with X.</summary>
    private bool Ruled(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Rulings.Contains(sentence.Words[w].Lemma) || !sentence.Words[w].IsVerb || Negation.Of(sentence, w)) return false;
        bool passive = Syntax.IsPassive(sentence, w);
        int plea = (passive ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w)).FirstOrDefault(-1);
        if (plea < 0 || !Pleas.Contains(sentence.Words[plea].Lemma)) return false;
        List<Party> pleading = _parties.Owners(s, plea, "of", "by", "from");
        if (pleading.Count == 0) pleading = DemandBefore(s, sentence.Words[plea].Lemma);
        List<Party> ruling = passive ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (pleading.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern("agreed_with", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} {sentence.Words[plea].Lemma}"), [], plea), ruling, pleading, _context.Of(s, w), agentless: passive);
        return true;
    }

    private static readonly FrozenSet<string> Generic = ["man", "woman", "person", "one", "official", "officer", "culprit", "only"];

    /// <summary>"The man she blamed was X", "the person whom he defended was Y": whom the verb is about stands behind "was".</summary>
    private List<Party> ManWas(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "The person X defended was Y": parsers hang the clause on Y.
        if (sentence.Words[w] is { Label: "advcl" or "ccomp", Head: >= 0 and var named } && named > w && sentence.Child(named, "cop") > w && sentence.Child(named, "nsubj") is >= 0 and var whom && whom < w && Generic.Contains(sentence.Words[whom].Lemma) && sentence.Words[whom + 1].Lower is not ("and" or ",")) return _parties.Of(s, [named], false);
        if (sentence.Words[w] is not { Label: "acl:relcl", Head: >= 0 and var man } || man > w || !Generic.Contains(sentence.Words[man].Lemma)) return [];
        int predicate = sentence.Words[man] is { Label: "nsubj", Head: >= 0 } subject && sentence.Child(subject.Head, "cop") >= 0 ? subject.Head : -1;
        return predicate < w ? [] : _parties.Of(s, [predicate], false);
    }
}
