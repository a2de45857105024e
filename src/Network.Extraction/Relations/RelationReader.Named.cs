using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who is meant by those of whom the sentence before told: the members of a group, the victim of a story.</summary>
internal sealed partial class RelationReader
{
    /// <summary>What one calls another by how one stands to him, and what that tells.</summary>
    private static readonly Dictionary<string, string> Stances = new()
    {
        ["opponent"] = "opposed",
        ["adversary"] = "opposed",
        ["rival"] = "opposed",
        ["enemy"] = "opposed",
        ["supporter"] = "supported",
        ["protector"] = "supported",
        ["ally"] = "allied_with",
        ["partner"] = "allied_with",
    };

    private static readonly Dictionary<string, string> Doers = new(Stances)
    {
        ["successor"] = "replaced",
        ["replacement"] = "replaced",
        ["accuser"] = "accused",
        ["denouncer"] = "accused",
        ["defender"] = "supported",
        ["rescuer"] = "assisted",
        ["benefactor"] = "assisted",
        ["murderer"] = "attacked",
        ["assassin"] = "attacked",
        ["assailant"] = "attacked",
    };

    /// <summary>"His successor was X", "Y's accuser was X": X did it.</summary>
    private void NamedAgent(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Child(w, "cop") is not (>= 0 and var be) || sentence.Words[be].Lower is not ("was" or "is" or "were" or "are") || Predicated(sentence, w) is not (>= 0 and var noun) || noun > w || !Doers.TryGetValue(sentence.Words[noun].Lemma, out string? type)) return;
        // One talks with a partner in talks, and need be no friend of his.
        if (type == "allied_with" && noun > 0 && sentence.Words[noun - 1].Lower is "negotiating" or "bargaining" or "trading" or "sparring") type = "met";
        List<Party> named = _parties.Of(s, [w], false);
        List<Party> owners = [.. _parties.Owners(s, noun, "of", "to").Where(party => !named.Exists(one => one.Actor == party.Actor))];
        Claim claim = _context.Of(s, w);
        if (named.Count > 0 && owners.Count > 0 && claim.Demand < 0) Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[noun].Lemma, [], $"{sentence.Words[noun].Lemma} of _ is"), [], w), named, owners, claim, agentless: false);
    }

    /// <summary>What a name is said to be, "his successor was X", or to be one of, "among his accusers was X"; -1 for nothing.</summary>
    private static int Predicated(ParsedSentence sentence, int name)
    {
        int subject = sentence.Child(name, "nsubj");
        if (subject >= 0) return subject;
        return sentence.Child(name, "obl") is >= 0 and var those && Syntax.Case(sentence, those) is "among" or "amongst" ? those : -1;
    }

    /// <summary>What one calls another right before his name, and what that tells: "his ally X".</summary>
    private static readonly Dictionary<string, string> SaidBeside = new(Stances)
    {
        ["associate"] = "allied_with",
        ["accomplice"] = "allied_with",
        ["confederate"] = "allied_with",
        ["collaborator"] = "allied_with",
        ["backer"] = "supported",
        ["patron"] = "supported",
        ["foe"] = "opposed",
        ["antagonist"] = "opposed",
        ["nemesis"] = "opposed",
        ["critic"] = "criticized",
    };

    /// <summary>"Y's ally X", "his longtime rival X": what the noun before a name says of X and its owner.</summary>
    private void Beside(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int noun = w - 1;
        if (noun < 1 || !SaidBeside.TryGetValue(sentence.Words[noun].Lower, out string? type)) return;
        int owner = noun - 1;
        while (owner >= 0 && (sentence.Words[owner].Tag is "JJ" or "RB" or "NN" or "JJS" or "VBN" && _reading.At(s, owner) is null)) owner--;
        if (owner < 0 || !(sentence.Words[owner].Tag is "PRP$" or "POS")) return;
        if (sentence.Words[owner].Tag == "POS") owner--;
        if (owner < 0 || noun - owner > 5) return;
        List<Party> named = _parties.Of(s, [w], false);
        if (named.Count > 1) named.RemoveRange(1, named.Count - 1);
        List<Party> owners = [.. _parties.Of(s, [owner], false).Where(party => !named.Exists(one => one.Actor == party.Actor))];
        // "former", "would-be": what was or is not.
        bool past = sentence.Words.Skip(owner + 1).Take(noun - owner - 1).Any(word => word.Lower is "former" or "erstwhile" or "onetime" or "one-time" or "sometime" or "potential" or "possible" or "prospective" or "would-be" or "supposed" or "alleged");
        if (past || named.Count == 0 || owners.Count == 0) return;
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[noun].Lower, [], $"{sentence.Words[noun].Lower} of _ beside a name"), [], noun), named, owners, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    /// <summary>"suspended his accuser, X", "X, my accuser, used to visit him": X accused him.</summary>
    private void ApposedAgent(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int noun = sentence.Words[w] is { Label: "appos", Head: >= 0 and var above } ? above : sentence.Child(w, "appos");
        if (noun < 0 || sentence.Words[noun].Lemma is not ("accuser" or "denouncer" or "murderer" or "assassin" or "assailant" or "rescuer") || !Doers.TryGetValue(sentence.Words[noun].Lemma, out string? type)) return;
        List<Party> named = _parties.Of(s, [w], false);
        List<Party> owners = [.. _parties.Owners(s, noun, "of").Where(party => !named.Exists(one => one.Actor == party.Actor))];
        if (named.Count > 0 && owners.Count > 0) Emit(s, noun, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[noun].Lemma, [], $"{sentence.Words[noun].Lemma} of _,"), [], noun), named, owners, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    /// <summary>"three demonstrators had been held. They were named as X, Y and Z": it was done to these.</summary>
    private bool NamedAs(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("name" or "identify" or "give") || !Syntax.IsPassive(sentence, w) || Syntax.Subjects(sentence, w) is not [var group] || Negation.Of(sentence, w)) return false;
        if (!(sentence.Words[group].Lower is "they" or "names" || sentence.Words[group].Tag is "NNS" or "CD")) return false;
        List<Party> named = [];
        bool behind = false;
        for (int at = w + 1; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is ";" or "." or "who" || (sentence.Words[at].IsVerb && named.Count > 0)) break;
            behind |= sentence.Words[at].Lower == "as";
            if (behind && _reading.At(s, at) is { Form: MentionForm.Name, Actors: [var actor] } && _reading.Actors[actor].Kind == ActorKind.Person && !named.Exists(one => one.Actor == actor)) named.Add(new Party(actor, at));
        }

        FoundRelation? done = named.Count == 0 ? null : _found.FindLast(one => s - one.Sentence is >= 0 and <= 2 && IsAct(one.Type) && one is { Negated: false, Modality: Modality.Asserted } && _reading.Actors[one.Target].Kind != ActorKind.Person);
        if (done is null) return false;
        Emit(s, w, new PatternMatch(new Pattern(done.Type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"were named as _ ({done.Type})"), [], w), [new Party(done.Source, -1)], named, _context.Of(s, w), agentless: false);
        return true;
    }

    private static readonly FrozenSet<string> Tales = ["slander", "story", "rumour", "rumor", "calumny", "tale", "lie", "fabrication", "invention", "legend", "libel"];

    /// <summary>"It is said that X spoke ill of the flag. This slander was invented by Y": Y blames X for it.</summary>
    private bool Slandered(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (RefutesTale(s, w)) return true;
        if (sentence.Words[w].Lemma is not ("invent" or "spread" or "concoct" or "circulate" or "fabricate" or "start") || Negation.Of(sentence, w)) return false;
        bool passive = Syntax.IsPassive(sentence, w);
        int thing = (passive ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w)).FirstOrDefault(-1);
        if (thing < 0 || !(Tales.Contains(sentence.Words[thing].Lemma) || (sentence.Words[thing].Lower is "it" && s > 0 && _reading.Sentences[s - 1].Words.Any(word => Tales.Contains(word.Lemma))))) return false;
        List<Party> telling = passive ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (telling.Count == 0 || Victim(s) is not (>= 0 and var victim) || telling.Exists(one => one.Actor == victim)) return false;
        Emit(s, w, new PatternMatch(new Pattern("accused", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} story against _"), [], thing), telling, [new Party(victim, -1)], _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"It was invented by Y and has been refuted by four witnesses, among them Z": Z contradicts Y.</summary>
    private bool RefutesTale(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("refute" or "disprove" or "deny" or "contradict") || !Syntax.IsPassive(sentence, w) || Negation.Of(sentence, w) || Syntax.Subjects(sentence, w) is not [var thing]) return false;
        if (!(sentence.Words[thing].Lower == "it" || Tales.Contains(sentence.Words[thing].Lemma))) return false;
        FoundRelation? told = _found.FindLast(one => s - one.Sentence is 0 or 1 && one.Type == "accused" && one.Rule.EndsWith("story against _", StringComparison.Ordinal));
        if (told is null) return false;
        List<Party> refuting = Agents(s, w, "by");
        for (int at = w + 1; refuting.Count == 0 && at + 2 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("among" or "including")) continue;
            for (int next = at + 1; next < sentence.Words.Count && refuting.Count == 0; next++)
            {
                if (_reading.At(s, next) is { Form: MentionForm.Name or MentionForm.Title, Actors: [var actor] } && actor != told.Source) refuting = [new Party(actor, next)];
            }
        }

        if (refuting.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern("contradicted", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} story of _"), [], w), refuting, [new Party(told.Source, -1)], _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>Of whom the story tells: the subject of what is said, in this sentence or the two before; -1 for nobody.</summary>
    private int Victim(int s)
    {
        for (int back = s - 1; back >= 0 && s - back <= 2; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Paragraph != _reading.Sentences[s].Paragraph) return -1;
            for (int at = 0; at < sentence.Words.Count; at++)
            {
                if (sentence.Words[at].Label is not ("ccomp" or "advcl") || !sentence.Words.Take(at).Any(word => word.Lower == "that") || sentence.Child(at, "nsubj", "nsubj:pass") is not (>= 0 and var subject)) continue;
                if (_parties.Of(back, [subject], false) is [var told] && _reading.Actors[told.Actor].Kind == ActorKind.Person) return told.Actor;
            }
        }

        return -1;
    }
}
