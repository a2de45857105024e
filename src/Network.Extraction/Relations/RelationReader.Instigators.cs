using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who stands behind an act that another did.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"arrested X on a charge of spying": who arrests him on it accuses him.</summary>
    private void OnACharge(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        OnInformation(s, w, match, targets);
        if (match.Pattern.Type != "detained" || sources.Count == 0) return;
        for (int at = w + 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":" or "who" or "that") return;
            if (sentence.Words[at].Lemma is not ("charge" or "accusation") || sentence.Words[at + 1].Lower is not ("of" or "that")) continue;
            int on = at - 1;
            while (on > w && sentence.Words[on].Tag is "DT" or "JJ") on--;
            if (sentence.Words[on].Lower != "on") continue;
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "accused", Text = $"{match.Pattern.Lemma} _ on a charge" }, [], at), sources, targets, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"arrested on a denunciation by X", "dismissed on the evidence of X": X accused who suffers it.</summary>
    private void OnInformation(int s, int w, PatternMatch match, List<Party> targets)
    {
        if (match.Pattern.Type is not ("detained" or "expelled" or "removed" or "punished" or "investigated") || targets.Count == 0) return;
        ParsedSentence sentence = _reading.Sentences[s];
        // "X, on whose word Y had been exiled".
        if (sentence.Child(w, "obl") is >= 0 and var fronted && fronted < w && IsTelling(sentence.Words[fronted].Lemma) && Syntax.Case(sentence, fronted) is "on" or "upon" && sentence.Child(fronted, "nmod:poss") is >= 0 and var whose && sentence.Words[whose].Lower == "whose")
        {
            EmitAccuser(s, w, fronted, match, _parties.Of(s, [whose], false), targets);
            return;
        }

        for (int at = w + 2; at + 1 < sentence.Words.Count && at < w + 16; at++)
        {
            if (sentence.Words[at - 1].Lower is ";" or ":" or "who" or "that" || (sentence.Words[at].IsVerb && sentence.Words[at].Label is not ("acl" or "aux" or "case"))) return;
            if (!IsTelling(sentence.Words[at].Lemma)) continue;
            int on = at - 1;
            while (on > w + 1 && sentence.Words[on].Tag is "DT" or "JJ" or "PRP$" or "NNP" or "POS") on--;
            if (sentence.Words[on].Lower is not ("on" or "upon" or "following" or "after" or "through")) continue;
            List<Party> telling = _parties.Owners(s, at, "of", "by", "from");
            if (telling.Count == 0) telling = Performers(s, at);
            EmitAccuser(s, w, at, match, telling, targets);
            return;
        }
    }

    private static bool IsTelling(string lemma) => lemma is "denunciation" or "information" or "evidence" or "testimony" or "deposition" or "complaint" or "accusation" or "tip-off" or "charge" or "allegation" or "word" or "report" or "affidavit" or "hint";

    private void EmitAccuser(int s, int w, int noun, PatternMatch match, List<Party> telling, List<Party> targets)
    {
        telling.RemoveAll(party => targets.Exists(target => target.Actor == party.Actor));
        Claim claim = _context.Of(s, w);
        string text = $"{match.Pattern.Lemma} on {_reading.Sentences[s].Words[noun].Lemma} of _";
        if (telling.Count > 0 && claim.IsFact && claim.Demand < 0) Emit(s, w, new PatternMatch(match.Pattern with { Type = "accused", Text = text }, [], noun), telling, targets, claim, agentless: false);
    }

    /// <summary>"on the orders of X", "at X's request", "on the proposal of X": X stands behind the act. Who turns down a request was asked.</summary>
    private void Behind(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Claim claim = _context.Of(s, w);
        if (match.Pattern.Type is "rejected" or "agreed_with" && match.Slot.Concat(Syntax.IsPassive(sentence, w) ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w)).Any(slot => sentence.Words[slot].Lemma is "request" or "appeal" or "petition" or "plea") && sources.Count > 0)
            Emit(s, w, match with { Pattern = match.Pattern with { Type = "requested" } }, targets, sources, claim with { Negated = false }, agentless: false);
        if (!claim.IsFact || claim.Demand >= 0) return;
        for (int at = 0; at < sentence.Words.Count; at++)
        {
            string noun = sentence.Words[at].Lemma;
            bool orders = noun is "order" or "instruction" or "command", asks = noun is "request" or "insistence" or "demand" or "proposal" or "motion" or "suggestion" or "recommendation" or "initiative" or "instigation" or "instance" or "prompting" or "urging" or "behest" or "bidding" or "wish";
            if (!(orders || asks) || at == 0 || !(at < w ? !Between(sentence, at, w, false) && ClauseAround(sentence, at) is var around && (around < 0 || around == w || (around > at && IsOfClause(sentence, w, around))) : sentence.IsWithin(at, w) && !Between(sentence, w, at, true))) continue;
            int marker = sentence.Child(at, "case");
            if (marker < 0 || sentence.Words[marker].Lower is not ("at" or "on" or "upon" or "by" or "under")) continue;
            List<Party> behind = _parties.Owners(s, at, "of", "by", "from");
            if (behind.Count == 0) continue;
            Pattern pattern = match.Pattern with { Text = $"{sentence.Words[marker].Lower} {noun} of _" };
            List<Party> acting = sources.Count > 0 ? sources : _parties.Of(s, _reading.Sentences[s].Words[w].IsVerb ? Agents(s, w, "by").Select(party => party.Word) : [], false);
            if (orders) Emit(s, w, match with { Pattern = pattern with { Type = "ordered" } }, behind, acting, claim, agentless: false);
            else if (noun is "request" or "insistence") Emit(s, w, match with { Pattern = pattern with { Type = "requested" } }, behind, acting, claim, agentless: false);
            if (asks && _lexicon.Lists("demands/against", match.Pattern.Type)) Emit(s, w, match with { Pattern = pattern with { Type = "demanded_against" } }, behind, targets, claim, agentless: false);
            else if (asks && _lexicon.Lists("demands/for", match.Pattern.Type)) Emit(s, w, match with { Pattern = pattern with { Type = "supported" } }, behind, targets, claim, agentless: false);
            return;
        }
    }

    /// <summary>True for the verb of a clause and for those joined to it: what is told further of one of its nouns was done without the request.</summary>
    private static bool IsOfClause(ParsedSentence sentence, int verb, int clause)
    {
        int at = verb;
        for (int step = 0; step < 6 && at >= 0 && at != clause && sentence.Words[at].Label is "conj" or "parataxis" or "xcomp" or "ccomp"; step++) at = sentence.Words[at].Head;
        return at == clause || (at >= 0 && sentence.Words[clause].Head == at && sentence.Words[clause].Label is "conj" or "xcomp" or "ccomp" or "advcl");
    }

    /// <summary>"protested to X against the arrest of Y": against what X did; "pleaded with X for Y": for Y besides.</summary>
    private void Besides(int s, int w, PatternMatch match, List<Party> sources)
    {
        if (sources.Count == 0) return;
        bool protests = match.Pattern is { Lemma: "protest", Type: "supported" };
        bool pleads = match.Pattern is { Lemma: "plead" or "intercede" or "intervene" or "beg" or "appeal", Type: "requested" };
        if (!protests && !pleads) return;
        List<Party> others = _parties.Of(s, Syntax.Obliques(_reading.Sentences[s], w).Where(pair => protests ? pair.Preposition is "to" or "with" : pair.Preposition == "for").Select(pair => pair.Word), false);
        if (pleads) others.RemoveAll(party => _reading.Actors[party.Actor].Kind != ActorKind.Person);
        Pattern pattern = match.Pattern with { Type = protests ? "criticized" : "supported", Text = protests ? "protest to _" : $"{match.Pattern.Lemma} for _" };
        if (others.Count > 0) Emit(s, w, match with { Pattern = pattern }, sources, others, _context.Of(s, w), agentless: false);
    }

    /// <summary>"released after the intervention of X": X helped.</summary>
    private void Intercession(int s, int w, PatternMatch match, List<Party> freed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lemma is not ("intervention" or "intercession" or "mediation" or "efforts")) continue;
            List<Party> helpers = _parties.Owners(s, at, "of", "by");
            Pattern pattern = match.Pattern with { Type = "assisted", Text = "release after intervention of" };
            if (helpers.Count > 0) Emit(s, w, new PatternMatch(pattern, [], at), helpers, freed, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>True when another clause begins between two words.</summary>
    private static bool Between(ParsedSentence sentence, int first, int last, bool verbs)
    {
        for (int at = first + 1; at < last; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":" || (verbs && sentence.Words[at].IsVerb)) return true;
        }

        return false;
    }
}
