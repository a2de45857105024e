using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>The body that an office belongs to.</summary>
internal sealed partial class RelationReader
{
    private Dictionary<string, int>? _bodies;

    /// <summary>"stepped down as secretary of the Union", "resigned as its chairman": the Union it is.</summary>
    private List<Party> Offices(int s, IEnumerable<int> words)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> found = [];
        foreach (int word in words)
        {
            string office = sentence.Words[word].Lower;
            int of = office.IndexOf(" of ", StringComparison.Ordinal);
            if (of > 0 && Bodies.TryGetValue(WithoutArticle(office[(of + 4)..]), out int body)) found.Add(new Party(body, word));
            else if (_reading.At(s, word) is { Form: MentionForm.Title })
                found.AddRange(_parties.Owners(s, word, "of", "to", "in").Where(party => _reading.Actors[party.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown)));
        }

        return found;
    }

    private List<FoundRelation>? _belonging;

    /// <summary>"She resigned in protest", "condemned the decision and resigned": out of the body that the text says somebody leads, speaks for or is a member of.</summary>
    private bool Resigned(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma != "resign" || sentence.Words[w].Tag is not ("VBD" or "VBZ" or "VBN" or "VBG") || sentence.Child(w, "aux:pass", "xcomp", "ccomp") >= 0) return false;
        // "resigned the chairmanship": of what the text has told.
        if (sentence.Child(w, "obj") is >= 0 and var office && !(LaidDown.Contains(sentence.Words[office].Lower) && sentence.Child(office, "nmod") < 0 && !(sentence.Child(office, "nmod:poss") is >= 0 and var whose && sentence.Words[whose].Tag != "PRP$"))) return false;
        // "resigned as", "resigned from": the post is named, and somebody else reads it.
        if (w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower is "as" or "from" or "himself" or "herself" or "themselves") return false;
        List<Party> leaving = _parties.Of(s, subjects, false);
        if (leaving.Count == 0) leaving = OuterSubject(s, w);
        Claim claim = _context.Of(s, w);
        if (!claim.IsFact || claim.Demand >= 0) return false;
        // "Two members of the Board, X and Y, resigned."
        Party partly = leaving.Find(party => _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party or ActorKind.Group);
        bool told = false;
        foreach (Party one in leaving)
        {
            if (_reading.Actors[one.Actor].Kind is not (ActorKind.Person or ActorKind.Unknown)) continue;
            int body = leaving.Count > 1 && partly.Word > 0 && leaving.Exists(party => party == partly) ? partly.Actor : BodyOf(one.Actor, s);
            if (body < 0 || body == one.Actor) continue;
            Emit(s, w, new PatternMatch(new Pattern("resigned", PatternHead.Verb, "resign", [], "resign"), [], w), [one], [new Party(body, -1)], claim, agentless: false);
            told = true;
        }

        return told;
    }

    private static readonly FrozenSet<string> LaidDown = ["chairmanship", "presidency", "secretaryship", "directorship", "leadership", "command", "post", "office", "seat", "mandate", "chair", "position", "editorship", "membership", "vice-chairmanship", "treasurership", "offices", "posts"];

    /// <summary>The body that somebody leads, speaks for or belongs to as the text told last before the end of a sentence, else wherever it tells it; -1 for none.</summary>
    private int BodyOf(int actor, int s)
    {
        _belonging ??= [.. Affiliations.Of(_reading)];
        FoundRelation? last = _belonging.FindLast(one => one.Source == actor && one.Sentence <= s && one.Type is "leads" or "member_of" or "speaks_for")
            ?? _belonging.Find(one => one.Source == actor && one.Type is "leads" or "member_of" or "speaks_for")
            ?? _found.FindLast(one => one.Source == actor && one is { Type: "member_of" or "leads", IsDone: true })
            ?? _found.FindLast(one => one.Target == actor && one is { Type: "appointed", IsDone: true } && _reading.Actors[one.Source].Kind is ActorKind.Body or ActorKind.Party);
        if (last is null) return -1;
        return last.Type == "appointed" ? last.Source : last.Target;
    }

    private Dictionary<string, int> Bodies
    {
        get
        {
            if (_bodies is not null) return _bodies;
            _bodies = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int actor = 0; actor < _reading.Actors.Count; actor++)
            {
                if (_reading.Actors[actor].Kind is ActorKind.Person or ActorKind.Unknown) continue;
                foreach (string name in _reading.Actors[actor].Aliases.Prepend(_reading.Actors[actor].Name)) _bodies.TryAdd(WithoutArticle(name.ToLowerInvariant()), actor);
            }

            return _bodies;
        }
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
