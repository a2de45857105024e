using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Sentences whose predicate is the act itself: "His reward was expulsion", "X asked for money and was refused".</summary>
internal sealed partial class RelationReader
{
    // What someone gets, good or bad.
    private static readonly FrozenSet<string> Lots = ["reward", "thanks", "lot", "fate", "punishment", "prize", "penalty", "pay", "wages", "recompense", "due", "deserts", "share", "end", "payment"];

    /// <summary>"His reward was expulsion from the party", "X's thanks were a reprimand": he suffers it, from the body named behind it or the one that sits.</summary>
    private void Reward(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (RewardedHere(s, w)) return;
        if (sentence.Child(w, "cop") < 0 || sentence.Child(w, "nsubj") is not (>= 0 and var lot) || !Lots.Contains(sentence.Words[lot].Lemma) || Negation.Of(sentence, w)) return;
        if (_lexicon.Of(PatternHead.Noun, sentence.Words[w].Lemma).FirstOrDefault(one => IsAct(one.Type)) is not { } pattern) return;
        List<Party> targets = _parties.Owners(s, lot, "of");
        Claim claim = _context.Of(s, w);
        if (targets.Count == 0 || !claim.IsFact || claim.Demand >= 0) return;
        List<Party> sources = Agents(s, w, "by", "from");
        if (sources.Count == 0) sources = NestedBy(s, w);
        if (sources.Count == 0) sources = [.. _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition is "from" or "by").Select(pair => pair.Word), false)];
        sources.RemoveAll(party => targets.Exists(target => target.Actor == party.Actor));
        Emit(s, w, new PatternMatch(pattern with { Text = $"{sentence.Words[lot].Lemma} of _ was {sentence.Words[w].Lemma}" }, [], w), sources, targets, claim, agentless: true);
    }

    /// <summary>"X asked the chairman for money and was refused", "applied to Y for a passport and was turned down": whoever was asked turned him away.</summary>
    private List<Party> Asked(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[verb];
        bool refuses = word.Lemma is "refuse" or "rebuff" or "reject" or "repulse" or "snub" or "deny" || (word.Lemma is "turn" or "send" or "put" && verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Lower is "down" or "away" or "off" or "back");
        if (!refuses || word is not { Label: "conj", Head: >= 0 and var asking } || sentence.Words[asking].Lemma is not ("ask" or "apply" or "appeal" or "beg" or "petition" or "request" or "write" or "turn" or "go" or "approach" or "implore" or "plead" or "beseech")) return [];
        List<Party> asked = _parties.Of(s, Syntax.Objects(sentence, asking).Concat(Syntax.Obliques(sentence, asking).Where(pair => pair.Preposition is "to" or "with" or "of").Select(pair => pair.Word)), false);
        List<Party> own = _parties.Of(s, Syntax.Subjects(sentence, asking), false);
        asked.RemoveAll(party => own.Exists(one => one.Actor == party.Actor));
        return asked;
    }

    private static readonly FrozenSet<string> Rewards = ["reward", "thank", "repay", "requite", "pay", "recompense", "honour", "honor", "compensate"];

    /// <summary>The noun of the act with which someone is rewarded or repaid; -1 where he is with anything else.</summary>
    private int RewardedWith(ParsedSentence sentence, int verb)
    {
        if (!Rewards.Contains(sentence.Words[verb].Lemma)) return -1;
        foreach ((string preposition, int word) in Syntax.Obliques(sentence, verb))
        {
            if (preposition is "with" or "by" && _lexicon.Lists("demands/hostile nouns", sentence.Words[word].Lemma)) return word;
        }

        return -1;
    }

    /// <summary>"for this he was rewarded with dismissal by the board", "the King repaid him with banishment": who rewards does it to who is rewarded.</summary>
    private bool RewardedHere(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w] is not { Label: "obl" or "obl:agent" or "nmod", Head: >= 0 and var verb } || !sentence.Words[verb].IsVerb || RewardedWith(sentence, verb) != w || _lexicon.Of(PatternHead.Noun, sentence.Words[w].Lemma).FirstOrDefault(one => IsAct(one.Type)) is not { } pattern) return false;
        bool passive = Syntax.IsPassive(sentence, verb);
        List<Party> targets = _parties.Of(s, passive ? Syntax.Subjects(sentence, verb) : Syntax.Objects(sentence, verb), false);
        List<Party> sources = passive ? NestedBy(s, w) : _parties.Of(s, Syntax.Subjects(sentence, verb), false);
        if (sources.Count == 0 && passive) sources = Agents(s, verb, "by");
        Claim claim = _context.Of(s, verb);
        if (targets.Count == 0 || claim.Demand >= 0 || !claim.IsFact) return false;
        Emit(s, w, new PatternMatch(pattern with { Text = $"{sentence.Words[verb].Lemma} _ with {sentence.Words[w].Lemma}" }, [], w), sources, targets, claim, agentless: passive);
        return true;
    }

    /// <summary>"took sides with X against Y", "allied himself with X against Y", "took the part of X against Y": besides the one of whom the pattern tells the other.</summary>
    private void WithAndAgainst(int s, int w, PatternMatch match, List<Party> sources)
    {
        if (sources.Count == 0 || match.Pattern.Type is not ("opposed" or "allied_with" or "supported")) return;
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("take" or "side" or "ally" or "join" or "unite" or "combine" or "conspire" or "plot" or "stand" or "make" or "go" or "back" or "support" or "plead" or "fight" or "league" or "band" or "intrigue")) return;
        bool opposes = match.Pattern.Type == "opposed";
        int against = -1, with = -1;
        for (int at = w + 1; at < sentence.Words.Count && at < w + 16; at++)
        {
            if (sentence.Words[at].Form is ";" or ":" || sentence.Words[at].Lower is "who" or "which" or "that" || (sentence.Words[at].IsVerb && at > w + 1)) break;
            if (sentence.Words[at].Lower == "against") against = at;
            else if (sentence.Words[at].Lower == "with" && against < 0) with = at;
        }

        int marker = opposes ? with : against;
        if (against < 0 || marker < 0) return;
        int name = marker + 1;
        while (name + 1 < sentence.Words.Count && sentence.Words[name].Tag is "DT" or "PRP$" or "JJ") name++;
        List<Party> others = _parties.Of(s, [name], false).FindAll(party => !sources.Exists(source => source.Actor == party.Actor) && _reading.Actors[party.Actor].Kind == ActorKind.Person);
        if (others.Count == 0 || _found.Exists(one => one.Sentence == s && one.Source == sources[0].Actor && one.Target == others[0].Actor)) return;
        Emit(s, w, match with { Pattern = match.Pattern with { Type = opposes ? "allied_with" : "opposed", Text = $"{match.Pattern.Lemma} {sentence.Words[marker].Lower} _" }, Last = marker }, sources, others, _context.Of(s, w), agentless: false);
    }
}
