using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Demands for an act.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"demanded the resignation of X", "his removal was requested by Y": a noun of an act under a demand.</summary>
    private bool DemandedNoun(int s, int w, bool hostile)
    {
        Claim claim = _context.Of(s, w);
        ParsedSentence sentence = _reading.Sentences[s];
        // "signed a petition for the release of X": parsers hang the release on the signing.
        if (claim.Demand < 0 && sentence.Child(w, "case") is > 0 and var marker && _lexicon.Lists("demands/nouns", $"{sentence.Words[marker - 1].Lemma} {sentence.Words[marker].Lower}")) claim = claim with { Demand = marker - 1 };
        if (claim.Demand < 0 && SingledOut(sentence, w) is >= 0 and var singled) claim = claim with { Demand = singled };
        if (claim.Demand < 0 && MovedBefore(sentence, w) is >= 0 and var moved) claim = claim with { Demand = moved, Negated = false };
        if (claim.Demand < 0) return false;
        List<Party> targets = _parties.Owners(s, w, "of", "against", "into");
        // "the expulsion of X from the League" goes against X.
        if (targets.Count == 0) targets = _parties.Owners(s, w, "from");
        if (targets.Count == 0) return false;
        EmitDemand(s, w, claim, targets, hostile ? "demanded_against" : "supported", w);
        return true;
    }

    /// <summary>"Her removal from the board, which had been moved by X, was voted down": the verb of moving, though the parser hangs it on the board; -1 for none.</summary>
    private int MovedBefore(ParsedSentence sentence, int w)
    {
        for (int at = w + 1; at < sentence.Words.Count && at < w + 16; at++)
        {
            if (sentence.Words[at] is not { Lower: "which", Label: "nsubj:pass", Head: >= 0 and var moving } || sentence.Words[at - 1].Form != "," || !sentence.IsWithin(moving, w)) continue;
            return _lexicon.Lists("demands/verbs", sentence.Words[moving].Lemma) && sentence.Child(moving, "obl:agent") >= 0 && !Negation.Of(sentence, moving) ? moving : -1;
        }

        return -1;
    }

    /// <summary>"What X demanded was the removal of Y", "It was the removal of Y that X demanded": the verb of demanding; -1 for none.</summary>
    private int SingledOut(ParsedSentence sentence, int w)
    {
        if (sentence.Child(w, "cop") < 0) return -1;
        int about = sentence.Child(w, "nsubj") is >= 0 and var what && sentence.Words[what].Lower is "what" or "all" or "everything" or "thing" ? what : w;
        return sentence.Child(about, "acl:relcl") is >= 0 and var wanting && sentence.Child(wanting, "nsubj") >= 0 && _lexicon.Lists("demands/verbs", sentence.Words[wanting].Lemma) && !Syntax.IsPassive(sentence, wanting) ? wanting : -1;
    }

    private void EmitDemand(int s, int w, Claim claim, List<Party> targets, string type, int last)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int demand = claim.Demand;
        List<Party> sources = sentence.Words[demand].IsVerb
            ? Syntax.IsPassive(sentence, demand) && sentence.Child(demand, "aux:pass") >= 0 ? Agents(s, demand, "by") : _parties.Of(s, Syntax.Subjects(sentence, demand), true)
            : DemandOwners(s, demand);
        // "asked the consul to protect him": what one asks for oneself is done to nobody else.
        bool asksAnother = sentence.Words[demand].IsVerb && sentence.Child(demand, "obj", "iobj") is > 0 and var asked && asked < w;
        if (asksAnother && sources.Count > 0 && targets.TrueForAll(target => target.Word > w && sources.Exists(source => source.Actor == target.Actor))) return;
        if (sources.Count > 0 && sentence.Words[demand].IsVerb) AddCompanions(s, demand, sources, targets);
        Pattern pattern = new(type, PatternHead.Verb, sentence.Words[demand].Lemma, [], $"{sentence.Words[demand].Lemma} {sentence.Words[w].Lemma}");
        Claim made = _context.Of(s, demand);
        // "does not support the demand of X for …": it was made all the same.
        if (sentence.Words[demand].IsNoun && made.Negated && sentence.Words[demand].Lemma is not ("favour" or "favor") && !Negation.IsNoun(sentence, demand) && !(sentence.Words[demand] is { Label: "obj", Head: >= 0 and var verb } && _lexicon.Lists("performs", sentence.Words[verb].Lemma))) made = made with { Negated = false };
        Emit(s, demand, new PatternMatch(pattern, [], last), sources, targets, made, agentless: false);
    }

    private static readonly FrozenSet<string> Resisting = ["resist", "reject", "refuse", "ignore", "disregard", "oppose", "defy", "withstand", "rebuff", "turn", "brush", "dismiss", "deny", "discourage", "meet", "hear", "read", "receive", "note", "quash", "vote", "throw", "defeat"];

    private List<Party> DemandOwners(int s, int noun)
    {
        List<Party> owners = _parties.Owners(s, noun, "of", "by", "from");
        if (owners.Count == 0) owners = Performers(s, noun);
        // "resisted calls to dismiss X": whose they are is not told.
        if (owners.Count == 0 && _reading.Sentences[s].Words[noun] is { Label: "obj" or "nsubj:pass", Head: >= 0 and var resisting } && Resisting.Contains(_reading.Sentences[s].Words[resisting].Lemma)) return owners;
        // "attack X and call for his dismissal": taggers take the verb for a noun.
        if (owners.Count == 0 && _reading.Sentences[s].Words[noun] is { Label: "conj", Head: >= 0, Lemma: "call" or "demand" or "appeal" or "request" or "plea" } verb && _reading.Sentences[s].Words[verb.Head].IsVerb)
            owners = _parties.Of(s, Syntax.Subjects(_reading.Sentences[s], verb.Head), false);
        return owners.Count > 0 ? owners : SubjectAround(s, noun, "demanded_against");
    }
}
