using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Constructions of verbs that no pattern of the lexicon can tell.</summary>
internal sealed partial class RelationReader
{
    private static readonly HashSet<string> Unions = ["alliance", "front", "bloc", "coalition", "pact", "league", "faction", "clique", "partnership", "force", "forces", "hand"];

    /// <summary>"A and B met", "A, B and C formed a bloc", "A and B quarrelled": the subjects with each other.</summary>
    private bool Pairs(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word verb = sentence.Words[w];
        List<int> objects = Syntax.Objects(sentence, w);
        bool union = verb.Lemma is "form" or "make" or "conclude" or "enter" or "join" or "build" && objects.Exists(one => Unions.Contains(sentence.Words[one].Lemma[(sentence.Words[one].Lemma.LastIndexOf(' ') + 1)..]));
        bool together = verb.Lemma is "unite" or "cooperate" or "collaborate" or "conspire" or "plot" or "ally" or "work" or "act" && objects.Count == 0
            && (verb.Lemma is not ("work" or "act") || sentence.Words.Skip(w + 1).Take(4).Any(word => word.Lower is "together" or "hand" or "jointly" or "concert" or "league"));
        bool quarrel = verb.Lemma is "quarrel" or "clash" or "feud" && objects.Count == 0;
        bool meeting = verb.Lemma is "meet" or "confer" && objects.Count == 0;
        if (!(union || together || quarrel || meeting)) return false;
        if (Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "with" && _parties.Of(s, [pair.Word], false).Count > 0)) return false;
        if (objects.Exists(one => Syntax.Obliques(sentence, one).Exists(pair => pair.Preposition is "with"))) return false;
        List<Party> parties = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (parties.Count is < 2 or > 6) return false;
        string type = meeting ? "met" : quarrel ? "opposed" : "allied_with";
        Pattern pattern = new(type, PatternHead.Verb, verb.Lemma, [], $"{verb.Lemma} with each other");
        for (int i = 0; i + 1 < parties.Count; i++) Emit(s, w, new PatternMatch(pattern, [], w), [parties[i]], parties[(i + 1)..], _context.Of(s, w), agentless: false);
        // "formed a front against X" tells of X besides.
        return !union;
    }

    /// <summary>"had X removed", "got X dismissed": who has it done acts.</summary>
    private bool Caused(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        if (word.Tag is not ("VBN" or "VBD") || word.Label is not ("xcomp" or "ccomp" or "acl") || word.Head < 0 || sentence.Child(w, "aux", "aux:pass", "nsubj", "nsubj:pass", "mark") >= 0) return false;
        int have = word.Label == "acl" ? sentence.Words[word.Head].Head : word.Head;
        if (have < 0 || have > w || sentence.Words[have].Lemma is not ("have" or "get" or "want")) return false;
        List<int> objects = Syntax.Objects(sentence, have);
        if (objects.Count == 0 || Best(s, w, true) is null && Best(s, w, false) is null && _lexicon.Of(PatternHead.Verb, word.Lemma).FirstOrDefault(one => one.Weight == 1) is null) return false;
        Pattern? pattern = Best(s, w, true)?.Pattern ?? _lexicon.Of(PatternHead.Verb, word.Lemma).FirstOrDefault(one => one.Weight == 1);
        if (pattern is null || pattern.Head != PatternHead.Verb) return false;
        List<Party> targets = _parties.Of(s, objects, TakesProxies(pattern.Type));
        List<Party> sources = _parties.Of(s, Syntax.Subjects(sentence, have), false);
        if (sources.Count == 0) sources = SubjectBefore(s, have, []);
        if (targets.Count == 0 || sources.Count == 0) return false;
        Emit(s, w, new PatternMatch(pattern with { Text = $"have _ {word.Lower}" }, [], w), sources, targets, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"The Governor declined.": what had been asked of him just before.</summary>
    private bool Declined(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        if (word.Lemma is not ("decline" or "refuse") || word.Tag is not ("VBD" or "VBZ") || sentence.Child(w, "obj", "xcomp", "ccomp", "aux", "obl") >= 0) return false;
        List<Party> refusing = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        FoundRelation? asked = _found.FindLast(one => s - one.Sentence <= 1 && one.Type is "requested" && refusing.Exists(party => party.Actor == one.Target));
        if (asked is null) return false;
        Pattern pattern = new("rejected", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} what was asked");
        Emit(s, w, new PatternMatch(pattern, [], w), refusing, [new Party(asked.Source, -1)], _context.Of(s, w), agentless: false);
        return true;
    }

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

    /// <summary>Who gives what a subject receives: "a reprimand from X", "the support of X".</summary>
    private List<Party> Givers(int s, int w)
    {
        List<Party> givers = Agents(s, w, "by", "from");
        if (givers.Count > 0) return givers;
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int one in Syntax.Objects(sentence, w))
        {
            foreach (int noun in Syntax.Coordinated(sentence, one)) givers.AddRange(_parties.Owners(s, noun, "of", "from", "by").Where(party => !givers.Exists(known => known.Actor == party.Actor)));
        }

        return givers;
    }
}
