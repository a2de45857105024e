using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What was offered, asked or wished, and whoever turned it down or granted it.</summary>
internal sealed partial class RelationReader
{
    // By which something is put to somebody that he may turn down.
    private static readonly FrozenSet<string> Inviting =
        ["offer", "invite", "ask", "urge", "beg", "request", "press", "implore", "entreat", "propose", "approach", "extend", "tender", "demand", "order", "instruct", "summon", "command", "suggest", "appeal", "plead", "call", "apply", "nominate", "challenge", "want", "wish", "hold"];

    // What is turned down or taken up where nobody is named whose it is.
    private static readonly FrozenSet<string> Offered = ["offer", "invitation", "nomination", "honour", "honor", "proposal", "suggestion", "request", "demand", "plea", "appeal"];

    /// <summary>"X offered him her diary. He sent it back": who offered it; nobody where nothing was offered.</summary>
    private List<Party> Offering(int s, int w, List<Party> refusing)
    {
        if (refusing is not [var one]) return [];
        foreach ((int at, int back) in AskingVerbs(s, w))
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Words[at].Lemma is not ("offer" or "hold" or "extend" or "tender" or "propose")) continue;
            if (OfferedBy(back, at) is { Count: > 0 } offering && OfferedTo(back, at).Exists(party => party.Actor == one.Actor) && !offering.Exists(party => party.Actor == one.Actor)) return offering;
        }

        return [];
    }

    /// <summary>"was invited by X, but declined", "X asked whether the Legation would shelter him. Y declined": who put it to whoever declines, whomever the words name as asked.</summary>
    private List<Party> PutTo(int s, int w, List<Party> refusing)
    {
        if (refusing is not [var one]) return [];
        foreach ((int at, int back) in AskingVerbs(s, w))
        {
            List<Party> asking = OfferedBy(back, at);
            if (asking.Count == 0 || asking.Exists(party => party.Actor == one.Actor)) continue;
            // Where another person was asked, it is he who would have declined.
            List<Party> asked = OfferedTo(back, at);
            if (asked.Exists(party => party.Actor == one.Actor) || !asked.Exists(party => _reading.Actors[party.Actor].Kind == ActorKind.Person && _reading.Actors[one.Actor].Kind == ActorKind.Person)) return asking;
        }

        // "was visited by X with the offer of a post, which he declined".
        for (int at = w - 1; at > 0; at--)
        {
            ParsedSentence sentence = _reading.Sentences[s];
            if (!Offered.Contains(sentence.Words[at].Lemma) || !sentence.Words[at].IsNoun) continue;
            List<Party> owners = _parties.Owners(s, at, "by", "from");
            if (owners.Count == 0 && Syntax.Case(sentence, at) == "with" && sentence.Words[at].Head is >= 0 and var verb && sentence.Words[verb].IsVerb) owners = Syntax.IsPassive(sentence, verb) ? Agents(s, verb, "by") : _parties.Of(s, Syntax.Subjects(sentence, verb), false);
            owners.RemoveAll(party => party.Actor == one.Actor);
            if (owners.Count > 0) return owners;
        }

        return [];
    }

    /// <summary>Verbs of asking before a word, nearest first: in its sentence and the one before.</summary>
    private IEnumerable<(int Word, int Sentence)> AskingVerbs(int s, int w)
    {
        for (int back = s; back >= Math.Max(0, s - 1); back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Paragraph != _reading.Sentences[s].Paragraph) break;
            for (int at = (back == s ? w : sentence.Words.Count) - 1; at >= 0; at--)
            {
                if (!sentence.Words[at].IsVerb || !Inviting.Contains(sentence.Words[at].Lemma) || Negation.Of(sentence, at)) continue;
                if (sentence.Words[at].Lemma is "hold" or "call" && sentence.Words[Math.Min(at + 1, sentence.Words.Count - 1)].Lower is not ("out" or "on" or "upon" or "for")) continue;
                yield return (at, back);
            }
        }
    }

    private List<Party> OfferedBy(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        return [.. (Syntax.IsPassive(sentence, verb) ? Agents(s, verb, "by") : _parties.Of(s, Syntax.Subjects(sentence, verb), false)).Select(party => party with { Word = -1 })];
    }

    private List<Party> OfferedTo(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        return _parties.Of(s, Syntax.IsPassive(sentence, verb) ? Syntax.Subjects(sentence, verb) : Syntax.Objects(sentence, verb).Concat(Syntax.Obliques(sentence, verb).Where(pair => pair.Preposition is "to" or "on" or "upon" or "with").Select(pair => pair.Word)), false);
    }

    /// <summary>"sent it back", "would not take it", "turned it down", "an offer which she turned down": what was offered is refused.</summary>
    private static bool TurnsItDown(ParsedSentence sentence, int w)
    {
        if (!sentence.Words[w].IsVerb || sentence.Child(w, "obj") is not (>= 0 and var thing)) return false;
        bool pointed = sentence.Words[thing].Lower is "it" or "them" or "this" or "both";
        // "which he declined", "the offer".
        bool named = sentence.Words[thing].Lower == "which" || (Offered.Contains(sentence.Words[thing].Lemma) && sentence.Child(thing, "nmod", "nmod:poss", "acl", "acl:relcl") < 0 && sentence.Child(thing, "det") is >= 0 and var the && sentence.Words[the].Lower is "the" or "this");
        if (!pointed && !named) return false;
        bool back = sentence.Words.Skip(w + 1).Take(3).Any(word => word.Lower == "back"), down = sentence.Words.Skip(w + 1).Take(3).Any(word => word.Lower == "down");
        return sentence.Words[w].Lemma switch
        {
            "send" or "give" or "hand" => back && !Negation.Of(sentence, w),
            "turn" => down && !Negation.Of(sentence, w),
            "wave" or "brush" or "push" or "thrust" => sentence.Words.Skip(w + 1).Take(4).Any(word => word.Lower is "aside" or "away"),
            "return" or "decline" or "refuse" or "reject" or "spurn" or "scorn" => !Negation.Of(sentence, w),
            "take" or "accept" or "touch" or "have" => Negation.Of(sentence, w) && sentence.Child(w, "aux") >= 0,
            _ => false,
        };
    }

    /// <summary>"X asked the Prefect for a passport, which was refused": the Prefect turned X down; "which was granted": he helped him.</summary>
    private bool Granted(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string? type = sentence.Words[w].Lemma switch { "refuse" or "deny" or "reject" or "decline" => "rejected", "grant" or "accord" => "assisted", _ => null };
        if (type is null || Negation.Of(sentence, w) || (passive && HasBy(sentence, w))) return false;
        // "which was refused", "It was granted", "his request was refused".
        int thing = sentence.Child(w, passive ? "nsubj:pass" : "obj");
        if (thing < 0 || !(sentence.Words[thing].Lower is "which" or "it" or "this" || (Offered.Contains(sentence.Words[thing].Lemma) && passive))) return false;
        FoundRelation? asked = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && one is { Type: "requested", Modality: Modality.Asserted, Negated: false } && (one.Sentence < s || one.Word < w));
        if (asked is null) return false;
        if (!passive && !_parties.Of(s, Syntax.Subjects(sentence, w), false).Exists(party => party.Actor == asked.Target)) return false;
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} what was asked"), [], w), [new Party(asked.Target, -1)], [new Party(asked.Source, -1)], _context.Of(s, w), agentless: false);
        return true;
    }
}
