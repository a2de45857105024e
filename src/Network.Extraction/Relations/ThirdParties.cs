using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>The third party of an act: the body that someone was removed from, expelled from or elected to, the commission that a case was referred to.</summary>
internal sealed class ThirdParties
{
    private static readonly FrozenSet<string> Hostile = ["removal", "expulsion", "dismissal", "exclusion", "recall", "suspension", "remove", "expel", "dismiss", "exclude", "oust", "recall", "suspend"];
    private static readonly FrozenSet<string> Cases = ["question", "case", "matter", "affair", "complaint", "charge", "file", "dossier", "conduct", "appeal"];

    private readonly ActorReading _reading;

    private ThirdParties(ActorReading reading) => _reading = reading;

    /// <summary>The relations with the third parties that their sentences name; one of a person removed from two bodies becomes two.</summary>
    public static List<FoundRelation> Fill(ActorReading reading, IReadOnlyList<FoundRelation> found)
    {
        ThirdParties reader = new(reading);
        List<FoundRelation> filled = [.. found.SelectMany(reader.With)];
        // "removed from the post and removed from the Committee": told with a body once, it need not be told without.
        HashSet<(int, int, string, int, bool)> placed = [.. filled.Where(one => one.To is not null).Select(Act)];
        filled.RemoveAll(one => one.To is null && placed.Contains(Act(one)));
        return filled;

        static (int, int, string, int, bool) Act(FoundRelation one) => (one.Sentence, one.Source, one.Type, one.Target, one.Negated);
    }

    private IEnumerable<FoundRelation> With(FoundRelation relation)
    {
        ParsedSentence sentence = _reading.Sentences[relation.Sentence];
        if (relation.Type == "referred") return [Referred(relation, sentence)];
        int anchor = relation.Type == "demanded_against" ? Demanded(sentence, relation.Word) : relation.Word;
        string[] prepositions = Prepositions(relation.Type);
        if (anchor < 0 || prepositions.Length == 0) return [relation];
        List<int> bodies = Bodies(relation.Sentence, anchor, prepositions);
        bodies.Remove(relation.Target);
        return bodies.Count == 0 ? [relation] : bodies.Select(body => relation with { To = body });
    }

    private static string[] Prepositions(string type) => type switch
    {
        "removed" or "expelled" or "demanded_against" => ["from", "off", "of", "out"],
        "reinstated" => ["to", "in", "into"],
        "appointed" => ["to", "into", "onto"],
        _ => [],
    };

    /// <summary>The word that names the act demanded: "demand for the removal of X from Y".</summary>
    private static int Demanded(ParsedSentence sentence, int demand)
    {
        if (Hostile.Contains(sentence.Words[demand].Lemma)) return demand;
        for (int at = demand + 1; at < sentence.Words.Count && at < demand + 12; at++)
        {
            if (Hostile.Contains(sentence.Words[at].Lemma)) return at;
        }

        return -1;
    }

    /// <summary>"The question about X was referred to the Commission": it is X's case, and the commission is the third.</summary>
    private FoundRelation Referred(FoundRelation relation, ParsedSentence sentence)
    {
        if (_reading.Actors[relation.Target].Kind == ActorKind.Person) return relation;
        IEnumerable<int> things = Syntax.Objects(sentence, relation.Word).Concat(Syntax.IsPassive(sentence, relation.Word) ? Syntax.Subjects(sentence, relation.Word) : []);
        foreach (int thing in things)
        {
            IEnumerable<int> whose = Cases.Contains(sentence.Words[thing].Lemma)
                ? Syntax.Obliques(sentence, thing).Where(pair => pair.Preposition is "of" or "about" or "concerning" or "on" or "against" or "regarding").Select(pair => pair.Word).Append(sentence.Child(thing, "nmod:poss"))
                : [thing];
            foreach (int word in whose)
            {
                if (word >= 0 && _reading.At(relation.Sentence, word) is { Actors: [var person] } && person != relation.Target && person != relation.Source && _reading.Actors[person].Kind == ActorKind.Person)
                    return relation with { Target = person, To = relation.Target };
            }
        }

        return relation;
    }

    /// <summary>The bodies behind one of the prepositions: those on the word itself, else the first behind it before another verb.</summary>
    private List<int> Bodies(int s, int anchor, string[] prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<int> bodies = [];
        foreach ((string preposition, int word) in Syntax.Obliques(sentence, anchor))
        {
            // "the expulsion of X": "of" leads to whom it befell.
            if (preposition == "of" && sentence.Words[anchor].IsNoun) continue;
            if (prepositions.Contains(preposition)) Add(bodies, s, word, 0);
        }

        for (int at = anchor + 1; bodies.Count == 0 && at < sentence.Words.Count && !sentence.Words[at].IsVerb && sentence.Words[at].Lower != ";"; at++)
        {
            if (sentence.Words[at].Label == "case" && sentence.Words[at].Lower != "of" && prepositions.Contains(sentence.Words[at].Lower) && sentence.Words[at].Head > at) Add(bodies, s, sentence.Words[at].Head, 0);
        }

        return bodies;
    }

    /// <summary>The bodies of a phrase: "the Presidium", "his seat on the council", "the post of deputy head of the Bureau", "A and B".</summary>
    private void Add(List<int> bodies, int s, int head, int depth)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int word in Syntax.Coordinated(sentence, head))
        {
            if (_reading.At(s, word) is { Actors: [var actor] } && _reading.Actors[actor].Kind is ActorKind.Body or ActorKind.Party or ActorKind.Group or ActorKind.State)
            {
                if (!bodies.Contains(actor)) bodies.Add(actor);
                continue;
            }

            if (depth > 3) continue;
            foreach ((string preposition, int inner) in Syntax.Obliques(sentence, word))
            {
                if (preposition is "of" or "in" or "on" or "at" or "within") Add(bodies, s, inner, depth + 1);
            }

            if (sentence.Child(word, "nmod:poss", "compound") is >= 0 and var owner && _reading.At(s, owner) is { Form: MentionForm.Body }) Add(bodies, s, owner, depth + 1);
        }
    }
}
