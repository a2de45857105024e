using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Posts that are given to people: "the management is given to X", "the line has been entrusted to X".</summary>
internal sealed partial class RelationReader
{
    private static readonly HashSet<string> PostNouns =
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
        return true;
    }
}
