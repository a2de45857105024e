using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who acts where a passive names nobody.</summary>
internal sealed partial class RelationReader
{
    // What a meeting says of someone rather than does to him.
    private static readonly FrozenSet<string> Voiced = ["criticized", "praised", "supported", "accused", "opposed", "agreed_with", "rejected"];

    /// <summary>The body or force that acts; -1 where a guess would be worth nothing.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="w">The word that tells the act.</param>
    /// <param name="type">What was done.</param>
    /// <param name="target">To whom.</param>
    /// <param name="done">False where the text denies it.</param>
    private int Unnamed(int s, int w, string type, int target, bool done)
    {
        Word word = _reading.Sentences[s].Words[w];
        // "the disbanded division", "were obliged to admit": by whom or by what, the text does not ask.
        if (word.Label == "amod" || (type == "ordered" && word.Lemma is "force" or "oblige" or "compel" or "constrain" && Syntax.IsPassive(_reading.Sentences[s], w))) return -1;
        int guess = Guess(s, w, type, target, done);
        if (guess < 0 || _reading.Actors[guess].Kind == ActorKind.Person || type is "detained" or "released" or "investigated" or "attacked") return guess;
        // Where the paragraph tells of another act of that body, or of one against the same person, it goes on so.
        bool goesOn = (type is "removed" or "expelled" && _session.IsNamedIn(guess, s)) || _found.Exists(one => one.Paragraph == _reading.Sentences[s].Paragraph && IsAct(one.Type) && (one.Source == guess || (one.Target == target && _reading.Actors[one.Source].Kind is ActorKind.Body or ActorKind.Party)));
        return goesOn || _session.IsProminent(guess, s) ? guess : -1;
    }

    private int Guess(int s, int w, string type, int target, bool done)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (IsByOther(sentence, w) || IsFromCrowd(sentence, w)) return -1;
        // "The Council's deputation was turned away": not by the Council.
        if (type is "rejected" or "obstructed" && sentence.Child(w, "nsubj:pass") is >= 0 and var own && sentence.Child(own, "nmod:poss") >= 0 && _reading.At(s, own) is not null) return -1;
        if (_resolutions.Leads(s, w) || _resolutions.DecidedBy(s, w) >= 0) return Session(s, target);
        // "X is dismissed": minutes note in the present what the meeting decides.
        if (_lexicon.Official.Contains(type) && _reading.Sitting >= 0 && sentence.Child(w, "aux:pass") is >= 0 and var auxiliary && sentence.Words[auxiliary].Lower is "is" or "are") return Session(s, target);
        // "was found guilty of rudeness": by whoever sits in judgment.
        if (type == "accused" && _reading.Sitting >= 0 && sentence.Words[w].Lemma is "find" or "hold" or "adjudge" or "declare" or "pronounce") return Session(s, target);
        // Who let someone in, where nobody turned him away, is not worth a guess.
        if (type == "obstructed" && Negation.Of(sentence, w) && sentence.Words[w].Lemma is "deny" or "refuse" or "forbid" or "bar" or "prevent" or "stop") return -1;
        if (_lexicon.Official.Contains(type) && Measures(s, target) is >= 0 and var measuring) return measuring;
        if (type is "released" or "investigated") return _session.ForceBefore(s, target);
        // "X's men surrounded the station. Y was beaten."
        if (type == "attacked") return done ? _session.MenBefore(s, target) : -1;
        if (type == "detained")
        {
            int force = _session.ForceBefore(s, target);
            // Whoever arrested the one before arrested the next as well.
            if (force < 0 && done && sentence.Words[w].Lemma is "intern" or "confine" or "banish" && AuthorityBefore(s, w, target) is >= 0 and var interning) return interning;
            return force < 0 && _found.FindLast(one => one.Paragraph == sentence.Paragraph && one.Sentence >= s - 2 && one.Type == "detained" && !one.SourceInferred && one.IsDone) is { } captor && captor.Source != target ? captor.Source : force;
        }

        if (Voiced.Contains(type) && Where(s, w, target) is >= 0 and var there) return there;
        // "Mr X was asked to explain his conduct": minutes tell what the meeting asks.
        if (type == "requested" && done && _reading.Sitting >= 0 && sentence.Child(w, "xcomp") > w) return Session(s, target);
        // "The Central Committee heard a report. X was criticized for his arrogance."
        if (done && (type is "criticized" or "praised" || (type == "accused" && sentence.Words[w].Lemma is "blame" or "find" or "hold")) && s > 0 && _reading.Sentences[s - 1].Paragraph == sentence.Paragraph && _session.InParagraph(s, target) is >= 0 and var judging) return judging;
        // "He was warned that a repetition would lead to his exclusion."
        if (type == "warned" && _reading.Sitting >= 0) return _session.At(s, target);
        // "The Governor received X. His request was refused."
        if (type == "rejected" && done && _found.FindLast(one => one.Paragraph == sentence.Paragraph && s - one.Sentence <= 1 && one is { Type: "met" or "requested", IsDone: true } && (one.Source == target || one.Target == target)) is { } heard) return heard.Source == target ? heard.Target : heard.Source;
        bool motion = type is "agreed_with" or "supported" or "opposed" && Movers(s, w, type).Count > 0;
        if (!(motion || _lexicon.Official.Contains(type) || type == "rejected" || (type == "warned" && sentence.Words[w].Lemma == "let") || Crowd.Contains(sentence.Words[w].Lemma))) return -1;
        // Orders come from anybody: only a body that sits right there is to be thought of.
        int near = _session.InParagraph(s, target);
        // "had been appointed to the Commission": by whom, it does not tell.
        if (type == "appointed" && near >= 0 && _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition is "to" or "onto").Select(pair => pair.Word), false).Exists(party => party.Actor == near)) near = -1;
        if (near >= 0 || type == "ordered") return near;
        if (type is "appointed" or "removed" && _session.RulerBefore(s, target) is >= 0 and var ruler) return ruler;
        // Whoever dismissed the one before dismissed the next as well.
        if (done && type is "removed" or "expelled" or "punished" && _found.FindLast(one => one.Paragraph == sentence.Paragraph && one.Sentence >= s - 1 && one.Type is "removed" or "expelled" or "punished") is { SourceInferred: false, Negated: false, Modality: Modality.Asserted } before && before.Source != target && before.Target != target && sentence.Words.Take(w).Any(word => word.Lower == "they")) return before.Source;
        if (done && type is "appointed" or "removed" && sentence.Words[w].Lemma != "recall" && _session.HeadOfState(target) is >= 0 and var head) return head;
        if (type is "expelled" or "removed" && Left(s, w).FirstOrDefault(party => party.Actor != target, new Party(-1, -1)).Actor is >= 0 and var left) return left;
        // "X was questioned by the Party College. He was then deprived of his card": by the same body.
        if (done && _found.FindLast(one => one.Paragraph == sentence.Paragraph && one.Sentence >= s - 1 && one.Target == target && one is { SourceInferred: false, IsDone: true } && IsAct(one.Type) && _lexicon.Lists("demands/against", one.Type)) is { } again && _reading.Actors[again.Source].Kind is ActorKind.Body or ActorKind.Party && again.Source != target) return again.Source;
        // "was taken back into the Guards".
        if (type == "reinstated" && _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition is "into" or "to").Select(pair => pair.Word), false).Find(party => party.Actor != target && _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party or ActorKind.Group) is { Word: > 0 } into) return into.Actor;
        if (done && type is "appointed" or "removed" or "expelled" or "reinstated" && _reading.Sitting < 0 && AuthorityBefore(s, w, target) is >= 0 and var authority) return authority;
        if (done && type == "obstructed" && sentence.Words[w].Lemma is "forbid" or "ban" or "prohibit" or "silence" or "close" or "shut" or "suspend" or "suppress" && _reading.Sitting < 0 && AuthorityBefore(s, w, target) is >= 0 and var banning) return banning;
        if (type == "appointed" && Offices(s, Enumerable.Range(w + 1, Math.Min(8, sentence.Words.Count - w - 1))).FirstOrDefault(new Party(-1, -1)).Actor is >= 0 and var office && office != target) return office;
        int sitting = _session.At(s, target);
        // Courts judge; they appoint and dismiss nobody.
        return type is "appointed" or "removed" && sitting >= 0 && _reading.Actors[sitting].Name.Split(' ').Any(word => word.ToLowerInvariant() is "court" or "tribunal" or "jury") ? -1 : sitting;
    }

    private static readonly FrozenSet<string> Authorities =
        ["president", "premier", "minister", "chancellor", "governor", "governor-general", "viceroy", "resident", "commissioner", "regent", "dictator", "vizier", "marshal", "bishop", "archbishop", "patriarch", "metropolitan", "abbot", "mayor", "prefect", "rector", "director", "commander", "commander-in-chief", "general", "administrator", "king", "emperor", "shah", "sultan", "emir", "khedive"];

    // How many sentences back whoever has the power to dismiss is still the one who acts.
    private const int AuthorityReach = 2;

    /// <summary>"The President addressed the nation. Three ministers were dropped": who has such power and is whom the sentences before tell of, as the subject of what they tell last in the active; -1 for nobody.</summary>
    private int AuthorityBefore(int s, int w, int not)
    {
        for (int back = s; back >= Math.Max(0, s - AuthorityReach) && _reading.Sentences[back].Paragraph == _reading.Sentences[s].Paragraph; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            for (int verb = back == s ? w - 1 : sentence.Words.Count - 1; verb >= 0; verb--)
            {
                if (!sentence.Words[verb].IsVerb || sentence.Words[verb].Label is not ("root" or "conj" or "parataxis") || Syntax.IsPassive(sentence, verb)) continue;
                // Assemblies elect; nobody who rules does.
                if (_parties.Of(back, Syntax.Subjects(sentence, verb), false) is not [var acting]) continue;
                if (acting.Actor == not || back == s || _reading.Sentences[s].Words[w].Lemma is "elect" or "vote" or "choose" or "re-elect") return -1;
                return Rules(acting.Actor) ? acting.Actor : -1;
            }
        }

        return -1;
    }

    private bool Rules(int actor) => _reading.Actors[actor].Kind is ActorKind.Body
        ? _reading.Actors[actor].Name.ToLowerInvariant().Split(' ').Any(word => word is "ministry" or "government" or "palace" or "residency" or "vatican" or "headquarters")
        : _reading.Actors[actor].Kind is ActorKind.Person or ActorKind.Unknown && _reading.Actors[actor].Positions.Select(post => post.Title ?? "").Append(_reading.Actors[actor].Name).Any(title => title.ToLowerInvariant().Split(' ') is [.., var last] && (Authorities.Contains(last) || title.StartsWith("Governor", StringComparison.Ordinal)) && !title.Contains("eputy", StringComparison.Ordinal) && !title.Contains("ice-", StringComparison.Ordinal) && !title.Contains("ormer", StringComparison.Ordinal));

    /// <summary>"had X put out of the hall", "had the microphone switched off": the "had" of whoever saw to it; -1 for none.</summary>
    private static int Causer(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w] is not { Tag: "VBN", Head: >= 0 and var head }) return -1;
        int have = sentence.Words[w].Label == "acl" && sentence.Words[head].Label == "obj" ? sentence.Words[head].Head : sentence.Words[w].Label is "xcomp" or "ccomp" ? head : -1;
        return have >= 0 && have < w && sentence.Words[have] is { Lemma: "have", Label: not ("aux" or "aux:pass") } && sentence.Child(have, "obj") is > 0 and var what && what > have && what < w ? have : -1;
    }

    /// <summary>"I have taken the following measures. X has been suspended": who took them, for the rest of the paragraph; -1 for nobody.</summary>
    private int Measures(int s, int not)
    {
        for (int back = s - 1; back >= 0 && _reading.Sentences[back].Paragraph == _reading.Sentences[s].Paragraph; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (Acted(back) is >= 0 and var acting && acting != not) return acting;
            for (int w = 2; w < sentence.Words.Count; w++)
            {
                if (sentence.Words[w].Lemma is not ("measure" or "step" or "decision" or "action") || sentence.Words[w - 1].Lower is not ("following" or "these")) continue;
                int verb = sentence.Words[w].Head;
                if (verb < 0 || sentence.Words[verb].Lemma is not ("take" or "adopt" or "make" or "order")) continue;
                int actor = _parties.Of(back, Syntax.IsPassive(sentence, verb) ? Agents(back, verb, "by").Select(party => party.Word) : Syntax.Subjects(sentence, verb), false) is [var one, ..] ? one.Actor : -1;
                return actor == not ? -1 : actor;
            }
        }

        return -1;
    }

    /// <summary>"The Governor has acted.", "On Sunday Beck struck back.": who did in a sentence that says no more; -1 for nobody.</summary>
    private int Acted(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int root = sentence.Words.FindIndex(word => word.Head < 0);
        if (root < 0 || sentence.Words[root] is not { IsVerb: true, Lemma: "act" or "strike" or "hit" or "retaliate" } act || Negation.Of(sentence, root)) return -1;
        if (act.Lemma is "strike" or "hit" && sentence.Words.ElementAtOrDefault(root + 1)?.Lower != "back") return -1;
        if (sentence.Child(root, "obj", "ccomp", "xcomp", "advcl", "conj") >= 0 || sentence.Child(root, "aux") is >= 0 and var auxiliary && sentence.Words[auxiliary].Tag == "MD") return -1;
        return _parties.Of(s, Syntax.Subjects(sentence, root), false) is [var one] ? one.Actor : -1;
    }

    /// <summary>"was criticized at a meeting of the Party group": the body whose meeting it was; -1 for none.</summary>
    private int Where(int s, int w, int not)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach ((string preposition, int word) in Syntax.Obliques(sentence, w))
        {
            if (preposition is not ("at" or "in" or "before")) continue;
            bool meeting = sentence.Words[word].Lemma is "meeting" or "session" or "sitting" or "gathering" or "plenum" or "conference" or "congress" or "assembly";
            List<Party> bodies = _parties.Of(s, [word], false);
            if (bodies.Count == 0 && meeting) bodies = _parties.Owners(s, word, "of");
            int body = bodies.Find(party => party.Actor != not && _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party) is { Word: > 0 } found ? found.Actor : -1;
            if (body >= 0 && (meeting || preposition == "at")) return body;
        }

        return -1;
    }

    /// <summary>"was howled down from the government benches": those there did it, and no body.</summary>
    private static bool IsFromCrowd(ParsedSentence sentence, int verb) =>
        Syntax.Obliques(sentence, verb).Exists(pair => pair.Preposition == "from" && sentence.Words[pair.Word].Lemma is "bench" or "gallery" or "floor" or "crowd" or "audience");

    /// <summary>"was howled down by the gallery": somebody did it, whom the reading does not know as an actor; "by eleven votes" and "by letter" name nobody.</summary>
    private static bool IsByOther(ParsedSentence sentence, int verb)
    {
        for (int at = verb + 1; at + 1 < sentence.Words.Count && at < verb + 4; at++)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is "," or ";") return false;
            if (sentence.Words[at].Lower == "by") return sentence.Words[at + 1].Tag is "DT" or "PRP$" && sentence.Words[Math.Min(at + 2, sentence.Words.Count - 1)] is var noun && noun.Tag is "NN" or "NNS" or "JJ" && !Means.Contains(noun.Lemma) && !Means.Contains(sentence.Words[Math.Min(at + 3, sentence.Words.Count - 1)].Lemma);
        }

        return false;
    }

    private static readonly FrozenSet<string> Means = ["vote", "majority", "letter", "order", "decree", "decision", "telegram", "ballot", "show", "way", "resolution", "margin", "end", "time", "word", "hand", "judgment", "sentence", "decision", "motion", "force", "rule"];
}
