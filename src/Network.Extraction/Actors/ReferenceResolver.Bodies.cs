using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom "it" and "its" mean, where they mean a body.</content>
internal sealed partial class ReferenceResolver
{
    // What is done to bodies and seldom to things.
    private static readonly FrozenSet<string> DoneToBodies =
        ["dissolve", "disband", "join", "deceive", "mislead", "represent", "warn", "remind", "inform", "ban", "outlaw", "petition", "chair", "infiltrate", "sue", "urge", "persuade", "betray", "convene"];

    // What bodies do, things and circumstances do not.
    private static readonly FrozenSet<string> DoneByBodies =
    [
        "conclude", "learn", "resolve", "vote", "expel", "elect", "appoint", "dismiss", "remove", "declare", "demand", "recommend", "decide", "condemn", "accuse", "reprimand", "censure", "reject", "announce", "promise",
        "consist", "meet", "ask", "thank", "protest", "deny", "consider", "hold", "believe", "readmit", "suspend", "question", "refuse", "decline", "agree", "reply", "answer", "acquit", "sentence", "clear", "rule", "uphold", "approve", "overrule", "support", "back", "oppose", "defend", "criticize", "criticise", "apologize", "apologise", "relieve", "oust", "hear", "summon", "instruct", "order", "forbid", "print", "publish", "write", "withdraw",
    ];

    // What those are who think, and things are not.
    private static readonly FrozenSet<string> Minded =
        ["dissatisfied", "displeased", "hostile", "opposed", "indignant", "grateful", "loyal", "willing", "unwilling", "determined", "convinced", "alarmed", "adamant", "reluctant", "jealous", "suspicious", "unanimous", "angry", "furious"];

    private static readonly FrozenSet<string> Leaving = ["expel", "exclude", "remove", "resign", "withdraw", "suspend", "secede", "drive", "dismiss", "oust", "recall", "strike"];
    private static readonly FrozenSet<string> Coming = ["belong", "elect", "admit", "readmit", "appeal", "write", "report", "appoint", "co-opt", "complain", "apply", "turn"];
    private static readonly FrozenSet<string> Acting = ["march", "act", "rise", "protest", "testify", "work", "side", "negotiate", "break", "quarrel", "conspire"];

    private List<Entity>? Body(ParsedSentence sentence, int s, int w)
    {
        Word word = sentence.Words[w];
        bool possessive = word.Tag == "PRP$" || word.Lower == "its";
        int governor = Roles.Governor(sentence, w);
        if (!possessive && !IsBodySubject(sentence, word, governor)) return IsBodyObject(sentence, w, word) ? BodyBefore(sentence, s, w, governor) : null;
        int owner = possessive && governor >= 0 ? Clauses.Subject(sentence, sentence.Words[governor].Head) : -1;
        (History.Entry? best, _) = _history.Find(
            s,
            _block,
            sentence.Paragraph,
            !possessive,
            entry => entry.Sentence >= s - 1 && entry.Entities is [{ Kind: not ActorKind.Person } body] && !body.IsPlural && (possessive || entry.Role is Role.Subject or Role.Agent),
            entry => possessive && entry.Sentence == s ? (entry.Word == owner ? 12 : 0) + (entry.Role is Role.Oblique or Role.Possessor && w - entry.Word <= 6 ? 20 : 0) : 0);
        if (best is null && !possessive && (DoneByBodies.Contains(sentence.Words[governor].Lemma) || Minded.Contains(sentence.Words[governor].Lower))) return BodyBefore(sentence, s, w, governor);
        return best?.Entities;
    }

    /// <summary>"It expelled him"; not "It was noted that", which points at no one.</summary>
    private static bool IsBodySubject(ParsedSentence sentence, Word word, int governor)
    {
        if (governor < 0) return false;
        Word verb = sentence.Words[governor];
        // "It concludes that …", of which the parser makes an empty "it".
        if (word.Label == "expl") return verb.Tag is "VBZ" or "VBD" or "VBP" && DoneByBodies.Contains(verb.Lemma) && sentence.Child(governor, "aux:pass", "cop") < 0;
        if (word.Label == "nsubj" && Minded.Contains(verb.Lower)) return true;
        if (word.Label is not ("nsubj" or "nsubj:pass") || !verb.IsVerb) return false;
        if (ThatFollows(sentence, governor) && (word.Label == "nsubj:pass" || verb.Lower is "turned" or "follows" or "seems" or "appears" or "happened")) return false;
        return sentence.Child(governor, "ccomp", "csubj", "expl", "cop") < 0 || !(word.Label == "nsubj:pass" || verb.Lower is "is" or "was" or "seems" or "appears" or "happened");
    }

    /// <summary>"deceived it", "expelled from it", "elected to it", "promised it his protection".</summary>
    private bool IsBodyObject(ParsedSentence sentence, int w, Word word)
    {
        if (word.Head < 0 || word.Head > w) return false;
        string verb = sentence.Words[word.Head].Lemma;
        return word.Label switch
        {
            "iobj" => true,
            "obj" => DoneToBodies.Contains(verb) || (Stances.Contains(verb) && FollowsBody(sentence, w, word.Head)),
            "obl" or "obl:agent" => Roles.Preposition(sentence, w) switch
            {
                "from" => Leaving.Contains(verb),
                "to" => Coming.Contains(verb),
                "against" or "for" or "with" => Acting.Contains(verb),
                "by" => sentence.Child(word.Head, "aux:pass") >= 0 && DoneByBodies.Contains(verb),
                _ => false,
            },
            _ => false,
        };
    }

    private static readonly FrozenSet<string> Stances = ["condemn", "denounce", "support", "back", "defend", "oppose", "attack", "criticise", "criticize", "fight", "assail", "praise", "champion"];

    /// <summary>"X backed the Syndicate; Y condemned it": the object of the clause before was a body.</summary>
    private bool FollowsBody(ParsedSentence sentence, int w, int verb)
    {
        for (int at = w - 1; at >= 0 && w - at < 16; at--)
        {
            if (at == verb || sentence.Words[at].Label != "obj") continue;
            return _here.At(at) is { Entities: [{ Kind: ActorKind.Body or ActorKind.Party or ActorKind.Group }] };
        }

        return false;
    }

    /// <summary>The body named last before a word, in its sentence or the one before, that takes no other part in the clause; nobody for none.</summary>
    private List<Entity> BodyBefore(ParsedSentence sentence, int s, int w, int governor)
    {
        HashSet<Entity> others = CoArguments(sentence, w, governor);
        // "the Ministry would have to dissolve it": another body.
        bool isObject = sentence.Words[w].Label is not ("nsubj" or "nsubj:pass" or "expl");
        if (isObject && _here.At(Clauses.SubjectBefore(sentence, w)) is { } subject) others.UnionWith(subject.Entities);
        (History.Entry? best, _) = _history.Find(
            s,
            _block,
            sentence.Paragraph,
            false,
            // Whoever resolves and reprimands is still meant a sentence later.
            entry => entry.Sentence >= (isObject ? s - 1 : s - 2) && entry.Paragraph == _block && entry.Entities is [{ Kind: ActorKind.Body or ActorKind.Party or ActorKind.Group, IsPlural: false } body] && !others.Contains(body),
            // "condemned the group, and X was expelled from it": what suffered is still spoken of.
            entry => isObject && entry.Role is not Role.Subject ? 26 : 0);
        return best?.Entities ?? [];
    }

    // What is called an organisation for short.
    private static readonly FrozenSet<string> Organised = ["society", "league", "union", "association", "federation", "confederation", "brotherhood", "club", "lodge", "movement", "front", "congress", "guild", "fraternity", "circle"];

    /// <summary>"the organisation" is no body of its own where one of that sort was named just before.</summary>
    private void NameOrganisation(int s, DraftMention known)
    {
        if (known.Span is not { Kind: SpanKind.Body, Noun: "organisation" or "organization", Determiner: "the" or "this", IsCapital: false, Modifiers.Count: 0 } || Organisation(s) is not { } organisation || known.Entities.Contains(organisation)) return;
        foreach (Entity nameless in known.Entities) nameless.Evidence -= 1.5;
        known.Entities = [organisation];
    }

    /// <summary>"the organisation" behind "the Society for …": the one body of that sort named just before; null for none or several.</summary>
    private Entity? Organisation(int s)
    {
        Entity? only = null;
        foreach (History.Entry entry in _history.Back(s, 2))
        {
            if (entry.Entities is not [{ Kind: ActorKind.Body or ActorKind.Group or ActorKind.Party, IsPlural: false } body] || body == only || !body.Names.Exists(IsOrganised)) continue;
            if (only is not null) return null;
            only = body;
        }

        return only;

        static bool IsOrganised(string name)
        {
            foreach (string word in name.Split(' '))
            {
                if (char.IsUpper(word[0]) && Organised.Contains(word.ToLowerInvariant())) return true;
            }

            return false;
        }
    }

    /// <summary>"elected a Committee of Public Order", "a Council was set up": the body that the sentence before tells to have been made; null for none.</summary>
    private Entity? Founded(int s)
    {
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (entry.Sentence != s - 1 || entry.Governor < 0 || entry.Entities is not [{ Kind: ActorKind.Body or ActorKind.Party or ActorKind.Group } body]) continue;
            ParsedSentence before = _drafts[s - 1].Parsed;
            bool made = before.Words[entry.Governor].Lemma is "elect" or "set" or "form" or "create" or "found" or "establish" or "appoint" or "constitute" or "name";
            if (made && (entry.Role == Role.Object || (entry.Role == Role.Subject && before.Child(entry.Governor, "aux:pass") >= 0))) return body;
        }

        return null;
    }

    /// <summary>"the new body", "this body", "the body at once dismissed X": the body named just before; null for another noun, and where it may be a dead one's.</summary>
    private List<Entity>? ThatBody(ParsedSentence sentence, int s, int w)
    {
        if (sentence.Words[w].Lower != "body" || w == 0 || (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "of")) return null;
        bool isNew = w > 1 && sentence.Words[w - 1].Lower is "new" or "latter" or "same" && sentence.Words[w - 2].Lower is "the" or "this";
        int governor = Roles.Governor(sentence, w);
        bool acts = governor >= 0 && sentence.Words[w].Label == "nsubj" && sentence.Words[w - 1].Lower == "the" && DoneByBodies.Contains(sentence.Words[governor].Lemma);
        if (!(isNew || acts || sentence.Words[w - 1].Lower is "this" or "that")) return null;
        if (isNew && Founded(s) is { } founded) return [founded];
        return BodyBefore(sentence, s, w, governor) is { Count: > 0 } body ? body : null;
    }

    private static bool ThatFollows(ParsedSentence sentence, int word)
    {
        for (int i = word + 1; i < sentence.Words.Count && i < word + 8; i++)
        {
            if (sentence.Words[i].Lower is "that" or "whether") return true;
        }

        return false;
    }
}
