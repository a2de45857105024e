using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What has just been told of one and is now told of others: "The same charge was repeated by X and by Y".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Charges = ["charge", "accusation", "complaint", "criticism", "reproach", "allegation", "demand", "attack"];

    private bool Repeated(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (DidTheSame(s, w) || SameFate(s, w) || WentAfter(s, w)) return true;
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
        if (word.Tag is not ("VBD" or "VBZ" or "VBP" or "VBN") || !(word.Lemma is "do" or "follow" or "join")) return false;
        string[] behind = [.. sentence.Words.Skip(w + 1).Take(3).Select(one => one.Lower)];
        bool same = word.Lemma switch
        {
            "do" => behind is ["the", "same", ..] or ["likewise", ..] or ["so", "too", ..],
            "follow" => behind is ["suit", ..],
            _ => behind is ["in", "the" or "this" or "these", var speech] && Charges.Contains(speech.TrimEnd('s')),
        };
        if (!same || Negation.Of(sentence, w)) return false;
        FoundRelation? last = _found.FindLast(one => (s - one.Sentence == 1 || (one.Sentence == s && one.Word < w)) && one.IsDone && !IsNeutral(one.Type));
        List<Party> sources = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (last is null || sources.Count == 0) return false;
        List<Party> targets = [.. _found.FindAll(one => one.Sentence == last.Sentence && one.Word == last.Word && one.Type == last.Type).Select(one => one.Target).Distinct().Select(target => new Party(target, -1))];
        Emit(s, w, new PatternMatch(new Pattern(last.Type, PatternHead.Verb, word.Lemma, [], $"{word.Lemma} the same"), [], w), sources, targets, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"The same fate befell X", "X met with the same fate", "X shared his fate": what was done to one before was done to X.</summary>
    private bool SameFate(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        bool befalls = word.Lemma is "befall" or "befell" or "overtake" or "strike" or "hit" or "reach" or "be", meets = word.Lemma is "meet" or "share" or "suffer";
        if (!(befalls || meets) || Negation.Of(sentence, w) || sentence.Child(w, "aux") is >= 0 and var modal && sentence.Words[modal].Tag == "MD") return false;
        int fate = befalls ? sentence.Words.FindLastIndex(w, word => word.Lemma is "fate" or "lot") : sentence.Words.FindIndex(w, word => word.Lemma is "fate" or "lot" or "punishment" or "treatment");
        if (fate < 1 || Math.Abs(fate - w) > 6) return false;
        // Whose fate it was, where the text says whose.
        int owner = sentence.Child(fate, "nmod:poss");
        int whose = owner >= 0 && _reading.At(s, owner) is { Actors: [var one] } ? one : -1;
        if (owner < 0 && !sentence.Words.Take(fate).TakeLast(3).Any(before => before.Lower is "same" or "like" or "similar" or "identical")) return false;
        FoundRelation? last = _found.FindLast(found => found.IsDone && s - found.Sentence is >= 0 and <= 3 && (found.Sentence < s || found.Word < w) && _lexicon.Lists("demands/against", found.Type) && IsAct(found.Type) && (whose < 0 || sentence.Words[owner].Tag == "PRP$" || found.Target == whose));
        if (last is null) return false;
        List<Party> too = [];
        (int from, int to) = befalls ? (w + 1, sentence.Words.Count) : (0, w);
        for (int at = from; at < to; at++)
        {
            if (sentence.Words[at].Form is ";" || sentence.Words[at].Lower is "who" or "which" or "when" or "because") break;
            if (_reading.At(s, at) is { Form: not MentionForm.Pronoun, Actors: { Length: > 0 } actors } && sentence.Words[at].Label is not "nmod:poss") too.AddRange(actors.Where(actor => actor != last.Target && actor != last.Source && _reading.Actors[actor].Kind is ActorKind.Person or ActorKind.Unknown && !too.Exists(party => party.Actor == actor)).Select(actor => new Party(actor, at)));
        }

        if (too.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern(last.Type, PatternHead.Verb, word.Lemma, [], "the same fate befell _"), [], w), [new Party(last.Source, -1)], too, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"Three delegates walked out of the congress. X followed them.": he left it too, and took nobody's place.</summary>
    private bool WentAfter(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma != "follow" || s == 0 || Syntax.IsPassive(sentence, w) || Negation.Of(sentence, w) || sentence.Child(w, "obj") is not (> 0 and var them) || sentence.Words[them].Lower is not ("them" or "him" or "her")) return false;
        FoundRelation? last = _found.FindLast(one => s - one.Sentence == 1 && one is { IsDone: true, Type: "fled" or "resigned" });
        List<Party> too = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (last is null || too.Count == 0 || too.Exists(party => party.Actor == last.Source)) return false;
        Emit(s, w, new PatternMatch(new Pattern(last.Type, PatternHead.Verb, "follow", [], "follow _ out"), [], w), too, [new Party(last.Target, -1)], _context.Of(s, w), agentless: false);
        return true;
    }
}
