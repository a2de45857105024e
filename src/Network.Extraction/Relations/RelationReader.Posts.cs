using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Posts that are given to people: "the management is given to X", "the line has been entrusted to X".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> PostNouns =
    [
        "post", "office", "chair", "command", "portfolio", "ministry", "treasury", "presidency", "secretaryship", "chairmanship", "management", "direction", "editorship", "leadership", "premiership", "seat",
        "directorship", "governorship", "rectorship", "treasurership", "supervision", "conduct", "running", "vacancy", "succession", "place", "function", "functions", "mandate", "control",
    ];

    private bool Entrusted(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        if (word.Lemma is not ("entrust" or "give" or "hand" or "assign" or "transfer" or "award" or "offer" or "commit" or "confide") || !Syntax.IsPassive(sentence, w) || sentence.Child(w, "aux:pass") < 0) return false;
        int thing = sentence.Child(w, "nsubj:pass", "nsubj");
        if (thing < 0) return false;
        string noun = sentence.Words[thing].Lemma;
        int of = noun.IndexOfAny([' ', '_']);
        if (!(PostNouns.Contains(of > 0 ? noun[..of] : noun) || (word.Lemma == "entrust" && (_reading.At(s, thing) is not { Actors: [var actor] } || _reading.Actors[actor].Kind != ActorKind.Person)))) return false;
        List<Party> holders = [];
        for (int at = w + 1; at + 1 < sentence.Words.Count && at <= w + 8 && holders.Count == 0; at++)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is ";" or ":") return false;
            if (sentence.Words[at].Lower != "to") continue;
            int next = at + 1;
            while (next + 1 < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ") next++;
            holders = [.. _parties.Of(s, [next], false).Where(party => _reading.Actors[party.Actor].Kind is ActorKind.Person)];
        }

        if (holders.Count == 0) return false;
        List<Party> giving = Agents(s, w, "by");
        Claim claim = _context.Of(s, w);
        if (word.Lemma == "offer") claim = claim with { Modality = Modality.Planned };
        Pattern pattern = new("appointed", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} post to _");
        Emit(s, w, new PatternMatch(pattern, [], w), giving, holders, claim, agentless: giving.Count == 0);
        if (word.Lemma != "offer") Takes(s, w, thing, holders, claim);
        return true;
    }

    private static readonly FrozenSet<string> Passing = ["go", "pass", "fall", "devolve", "come", "revert"];

    /// <summary>"his post goes to X", "the Treasury went to Y": X has it now, in place of whose it was.</summary>
    private bool GoesTo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Passing.Contains(sentence.Words[w].Lemma) || sentence.Child(w, "nsubj") is not (>= 0 and var thing) || thing > w) return false;
        string noun = sentence.Words[thing].Lemma;
        if (!PostNouns.Contains(noun[(noun.LastIndexOf(' ') + 1)..]) && !PostNouns.Contains(noun[..(noun.IndexOf(' ') is > 0 and var of ? of : noun.Length)])) return false;
        List<Party> holders = [.. _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition == "to").Select(pair => pair.Word), false).Where(party => _reading.Actors[party.Actor].Kind == ActorKind.Person)];
        if (holders.Count == 0) return false;
        Claim claim = _context.Of(s, w);
        Pattern pattern = new("appointed", PatternHead.Verb, sentence.Words[w].Lemma, [], $"post {sentence.Words[w].Lemma} to _");
        List<Party> giving = Offering(s, w);
        if (giving.Count > 0) Emit(s, w, new PatternMatch(pattern, [], w), giving, holders, claim, agentless: false);
        Takes(s, w, thing, holders, claim);
        return true;
    }

    /// <summary>"He offered the Interior to X; the Treasury went to Y": who gives posts in the same sentence.</summary>
    private List<Party> Offering(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w - 1; at > 0; at--)
        {
            if (sentence.Words[at].IsVerb && sentence.Words[at].Lemma is "offer" or "give" or "appoint" or "name" or "entrust" or "assign" && !Syntax.IsPassive(sentence, at)) return _parties.Of(s, Syntax.Subjects(sentence, at), false);
        }

        return [];
    }

    /// <summary>Whose post it was: its owner, or who has just been removed; the new holder replaces him.</summary>
    private void Takes(int s, int w, int post, List<Party> holders, Claim claim)
    {
        List<Party> gone = _parties.Owners(s, post);
        if (gone.Count == 0 && _found.FindLast(one => one.Sentence == s && one.Type is "removed" or "expelled" or "resigned" && !one.Negated) is { } left) gone = [new Party(left.Type == "resigned" ? left.Source : left.Target, -1)];
        gone.RemoveAll(one => _reading.Actors[one.Actor].Kind != ActorKind.Person || holders.Exists(holder => holder.Actor == one.Actor));
        if (gone.Count == 0) return;
        Pattern pattern = new("replaced", PatternHead.Verb, _reading.Sentences[s].Words[w].Lemma, [], "has the post of _");
        Emit(s, w, new PatternMatch(pattern, [], w), holders, gone, claim, agentless: false);
    }
}
