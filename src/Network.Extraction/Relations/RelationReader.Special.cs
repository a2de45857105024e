using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Constructions of verbs that no pattern of the lexicon can tell.</summary>
internal sealed partial class RelationReader
{
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
}
