using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>What has just been told of one and is now told of others: "The same charge was repeated by X and by Y".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Charges = ["charge", "accusation", "complaint", "criticism", "reproach", "allegation", "demand", "attack"];

    private bool Repeated(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (DidTheSame(s, w)) return true;
        if (sentence.Words[w].Lemma is not ("repeat" or "echo" or "renew" or "reiterate" or "endorse")) return false;
        bool passive = Syntax.IsPassive(sentence, w);
        List<int> said = passive ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w);
        int charge = said.Find(one => Charges.Contains(sentence.Words[one].Lemma));
        if (!said.Contains(charge) || !Charges.Contains(sentence.Words[charge].Lemma) || Syntax.Obliques(sentence, charge).Exists(pair => pair.Preposition is "against" or "of" or "for")) return false;
        FoundRelation? last = _found.FindLast(one => s - one.Sentence <= 2 && (one.Sentence < s || one.Word < w) && one.Type is "accused" or "criticized" or "demanded_against" && !one.Negated);
        List<Party> sources = passive ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (last is null || sources.Count == 0) return false;
        Pattern pattern = new(last.Type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} charge");
        List<Party> targets = [.. _found.FindAll(one => one.Sentence == last.Sentence && one.Word == last.Word && one.Type == last.Type).Select(one => one.Target).Distinct().Select(target => new Party(target, -1))];
        Emit(s, w, new PatternMatch(pattern, [], w), sources, targets, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"X accused Y. Z did the same.", "Z followed suit", "Z joined in the accusation": so did Z.</summary>
    private bool DidTheSame(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        if (s == 0 || word.Tag is not ("VBD" or "VBZ" or "VBP" or "VBN") || !(word.Lemma is "do" or "follow" or "join")) return false;
        string[] behind = [.. sentence.Words.Skip(w + 1).Take(3).Select(one => one.Lower)];
        bool same = word.Lemma switch
        {
            "do" => behind is ["the", "same", ..] or ["likewise", ..] or ["so", "too", ..],
            "follow" => behind is ["suit", ..],
            _ => behind is ["in", "the" or "this" or "these", var speech] && Charges.Contains(speech.TrimEnd('s')),
        };
        if (!same || Negation.Of(sentence, w)) return false;
        FoundRelation? last = _found.FindLast(one => s - one.Sentence == 1 && one.IsDone && !IsNeutral(one.Type));
        List<Party> sources = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (last is null || sources.Count == 0) return false;
        List<Party> targets = [.. _found.FindAll(one => one.Sentence == last.Sentence && one.Word == last.Word && one.Type == last.Type).Select(one => one.Target).Distinct().Select(target => new Party(target, -1))];
        Emit(s, w, new PatternMatch(new Pattern(last.Type, PatternHead.Verb, word.Lemma, [], $"{word.Lemma} the same"), [], w), sources, targets, _context.Of(s, w), agentless: false);
        return true;
    }
}
