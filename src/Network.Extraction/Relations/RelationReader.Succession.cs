using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who takes whose place.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"replaced X with Y": Y is appointed and takes X's place.</summary>
    private void Replacement(int s, int w, PatternMatch match, List<Party> sources, List<Party> gone)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> coming = _parties.Of(s, Syntax.Objects(sentence, w).Prepend(w).SelectMany(head => Syntax.Obliques(sentence, head)).Where(pair => pair.Preposition == "with").Select(pair => pair.Word), false);
        if (coming.Count == 0) return;
        Claim claim = _context.Of(s, w);
        Emit(s, w, match with { Pattern = match.Pattern with { Type = "replaced" } }, coming, gone, claim, agentless: false);
        if (sources.Count > 0) Emit(s, w, match with { Pattern = match.Pattern with { Type = "appointed" } }, sources, coming, claim, agentless: false);
    }

    /// <summary>"elected X head of the office in place of Y", "Instead of Y they elected X": X replaced Y.</summary>
    private void InPlaceOf(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = 0; at + 1 < sentence.Words.Count; at++)
        {
            // What opens the sentence belongs to the verb it hangs on.
            if (at <= w && sentence.Words[at].Head != w && !(at == 0 && sentence.Words[at].Lower == "instead")) continue;
            // "appointed manager in X's place".
            if (sentence.Words[at].Lower is "place" or "stead" or "room" && at > 2 && sentence.Words[at - 1].Tag == "POS" && sentence.Words.Skip(Math.Max(0, at - 6)).Take(5).Any(word => word.Lower == "in"))
            {
                List<Party> owner = _parties.Of(s, [at - 2], false);
                if (owner.Count > 0) Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = "in place of _" }, [], at), appointed, owner, _context.Of(s, w), agentless: false);
                return;
            }

            if (sentence.Words[at].Lower is not ("place" or "stead" or "room" or "succession" or "successor" or "instead") || sentence.Words[at + 1].Lower is not ("of" or "to")) continue;
            int next = at + 2;
            while (next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$") next++;
            List<Party> gone = next < sentence.Words.Count ? _parties.Of(s, [next], false) : [];
            if (gone.Count == 0) return;
            Pattern pattern = match.Pattern with { Type = "replaced", Text = "in place of _" };
            Emit(s, w, new PatternMatch(pattern, [], at), appointed, gone, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"dismissed X and appointed Y in his stead": X it is.</summary>
    private void InHisStead(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = 2; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("place" or "stead" or "room") || sentence.Words[at - 1].Tag is not "PRP$" || sentence.Words[at - 2].Lower is not "in") continue;
            FoundRelation? gone = _found.FindLast(one => s - one.Sentence <= 1 && one.Type is "removed" or "expelled" or "resigned" or "detained" && !one.Negated);
            int who = gone is null ? WhoLeft(s, w) : gone.Type == "resigned" ? gone.Source : gone.Target;
            if (who < 0 && _reading.At(s, at - 1) is { Actors: [var owner] } && _reading.Actors[owner].Kind == ActorKind.Person) who = owner;
            if (who < 0 || appointed.Exists(one => one.Actor == who)) return;
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"in {sentence.Words[at - 1].Lower} {sentence.Words[at].Lower}" }, [], at), appointed, [new Party(who, at - 1)], _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"was elected president, with Y as his deputy": Y is appointed too.</summary>
    private void WithDeputy(int s, int w, PatternMatch match, List<Party> sources, List<Party> appointed, bool agentless)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at + 3 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":") return;
            if (sentence.Words[at].Lower != "with" || sentence.Words[at + 2].Lower != "as" || _reading.At(s, at + 1) is not { Actors.Length: > 0 } || !(sentence.Words[at + 3].Tag is "PRP$" or "DT" || sentence.Words[at + 3].IsNoun)) continue;
            List<Party> deputies = [.. _parties.Of(s, [at + 1], false).Where(party => !appointed.Exists(one => one.Actor == party.Actor) && !sources.Exists(one => one.Actor == party.Actor))];
            if (deputies.Count > 0) Emit(s, w, match with { Pattern = match.Pattern with { Text = $"{match.Pattern.Lemma} with _ as deputy" }, Last = at + 1 }, sources, deputies, _context.Of(s, w), agentless);
            return;
        }
    }

    /// <summary>"dismissed X and gave the post to Y": Y has X's place.</summary>
    private void GivenPost(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("give" or "hand" or "pass" or "transfer" or "entrust" or "offer" or "assign" or "award") || match.Pattern.Text.Contains("offer _", StringComparison.Ordinal)) return;
        int post = sentence.Child(w, Syntax.IsPassive(sentence, w) ? "nsubj:pass" : "obj");
        // "was given Y's post": Y's it was.
        if (Syntax.IsPassive(sentence, w) && sentence.Child(w, "obj") is >= 0 and var given) post = given;
        if (post > w && PostNouns.Contains(sentence.Words[post].Lemma) && sentence.Child(post, "nmod:poss") is >= 0 and var former && sentence.Words[former].Tag is "NNP" && _parties.Of(s, [former], false) is [var holder] && !appointed.Exists(one => one.Actor == holder.Actor))
        {
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"{sentence.Words[w].Lemma} {sentence.Words[post].Lower} of _" }, [], post), appointed, [holder], _context.Of(s, w), agentless: false);
            return;
        }

        if (post < 0 || !(PostNouns.Contains(sentence.Words[post].Lemma) || sentence.Words[post].Lemma is "appointment" or "portfolio" or "ministry" or "command") || !(sentence.Child(post, "det", "nmod:poss") is >= 0 and var article && sentence.Words[article].Lower is "the" or "his" or "her")) return;
        if (_found.FindLast(one => one.Sentence == s && one.Word < w && one is { Type: "removed" or "expelled", Negated: false, Modality: Modality.Asserted }) is not { } gone || appointed.Exists(one => one.Actor == gone.Target)) return;
        Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"{sentence.Words[w].Lemma} {sentence.Words[post].Lower} of who lost it to _" }, [], post), appointed, [new Party(gone.Target, -1)], _context.Of(s, w), agentless: false);
    }

    /// <summary>"named X to succeed Y": X follows Y.</summary>
    private void ToSucceed(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at + 1 < sentence.Words.Count && at < w + 14; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":") return;
            if (sentence.Words[at - 1].Lower is not ("to" or "and") || sentence.Words[at].Lower is not ("succeed" or "replace")) continue;
            List<Party> gone = [.. _parties.Of(s, Syntax.Objects(sentence, at) is { Count: > 0 } objects ? objects : [at + 1], false).Where(party => !appointed.Exists(one => one.Actor == party.Actor))];
            if (gone.Count == 0 && _found.FindLast(one => one.Sentence == s && one.Type is "removed" or "expelled" && !one.Negated) is { } removed) gone = [new Party(removed.Target, at + 1)];
            if (gone.Count == 0) return;
            Claim claim = _context.Of(s, w);
            // Who is only nominated follows nobody yet.
            if (match.Pattern.Lemma is "nominate" or "propose" or "recommend" or "suggest" && claim.IsFact) claim = claim with { Modality = Modality.Planned };
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"{match.Pattern.Lemma} to {sentence.Words[at].Lower} _" }, [], at), appointed, gone, claim, agentless: false);
            return;
        }
    }
}
