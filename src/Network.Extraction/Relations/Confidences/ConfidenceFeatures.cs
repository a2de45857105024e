using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations.Confidences;

/// <summary>Gathers what speaks for each relation that was read in a document, and against it.</summary>
internal sealed class ConfidenceFeatures
{
    private const int MostArcs = 5;
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Suppositions = ["if", "whether", "would", "might", "could", "should", "unless"];

    private readonly ActorReading _reading;
    private readonly RelationLexicon _lexicon;
    private readonly Dictionary<(int Sentence, int Word), int> _byWord = [];
    private readonly Dictionary<int, int> _bySentence = [];
    private readonly Dictionary<(int, string, int, bool), int> _same = [];
    private readonly Dictionary<(int, int), List<(string Type, int Source, int Sign)>> _pairs = [];

    /// <summary>Counts what the document tells more than once.</summary>
    /// <param name="reading">Sentences and mentions.</param>
    /// <param name="lexicon">How many types a word may tell.</param>
    /// <param name="relations">All relations of the document.</param>
    public ConfidenceFeatures(ActorReading reading, RelationLexicon lexicon, IReadOnlyList<FoundRelation> relations)
    {
        _reading = reading;
        _lexicon = lexicon;
        foreach (FoundRelation relation in relations)
        {
            Count(_byWord, (relation.Sentence, relation.Word));
            Count(_bySentence, relation.Sentence);
            Count(_same, (relation.Source, relation.Type, relation.Target, relation.Negated));
            (int, int) pair = PairOf(relation);
            if (!_pairs.TryGetValue(pair, out List<(string, int, int)>? told)) _pairs[pair] = told = [];
            told.Add((relation.Type, relation.Source, SignOf(relation)));
        }
    }

    /// <summary>The values of a relation by <see cref="ConfidenceFeature"/>.</summary>
    public float[] Of(FoundRelation relation)
    {
        ParsedSentence sentence = _reading.Sentences[relation.Sentence];
        Word word = sentence.Words[relation.Word];
        float[] values = new float[ConfidenceModel.Features];
        Set(ConfidenceFeature.Always);
        if (word.IsNoun) Set(ConfidenceFeature.Noun);
        else if (!word.IsVerb) Set(ConfidenceFeature.OtherWord);
        else if (Syntax.IsPassive(sentence, relation.Word)) Set(ConfidenceFeature.Passive);
        if (word.Tag == "VB") Set(ConfidenceFeature.Infinitive);
        if (word.Tag == "VBG") Set(ConfidenceFeature.Participle);
        if (!relation.Rule.Contains('_', StringComparison.Ordinal)) Set(ConfidenceFeature.OwnRule);
        Value(ConfidenceFeature.PatternWords, Logarithm(relation.Rule.AsSpan().Count(' ')));
        if (relation.SourceInferred) Set(ConfidenceFeature.SourceInferred);
        if (relation.Modality == Modality.Alleged) Set(ConfidenceFeature.Alleged);
        else if (relation.Modality == Modality.Refuted) Set(ConfidenceFeature.Refuted);
        else if (relation.Modality != Modality.Asserted) Set(ConfidenceFeature.NotYet);
        if (relation.Negated) Set(ConfidenceFeature.Negated);
        if (relation.AssertedBy.Count > 0) Set(ConfidenceFeature.Reported);
        if (relation.ContestedBy.Count > 0) Set(ConfidenceFeature.Contested);
        if (sentence.Words.Any(other => Suppositions.Contains(other.Lower))) Set(ConfidenceFeature.Supposing);
        if (word.Label.StartsWith("acl", StringComparison.Ordinal)) Set(ConfidenceFeature.Relative);
        if (word.Label == "advcl") Set(ConfidenceFeature.Adverbial);
        if (word.Label is "ccomp" or "xcomp") Set(ConfidenceFeature.Complement);
        if (word.Label is "conj" or "parataxis") Set(ConfidenceFeature.Joined);
        if (word.Label == "root") Set(ConfidenceFeature.Leading);
        Value(ConfidenceFeature.TypesOfWord, Logarithm(_lexicon.Of(word.IsNoun ? PatternHead.Noun : PatternHead.Verb, word.Lemma).Select(pattern => pattern.Type).Distinct().Count()));
        Value(ConfidenceFeature.SentenceWords, Logarithm(sentence.Words.Count));
        Value(ConfidenceFeature.Together, Logarithm(_byWord[(relation.Sentence, relation.Word)] - 1));
        Value(ConfidenceFeature.InSentence, Logarithm(_bySentence[relation.Sentence] - 1));
        Pair(relation, values);
        int source = End(relation, relation.Source, ConfidenceFeature.SourceMentions, values);
        int target = End(relation, relation.Target, ConfidenceFeature.TargetMentions, values);
        if (source >= 0 && target >= 0 && (source < relation.Word) == (target < relation.Word)) Set(ConfidenceFeature.SameSide);
        return values;

        void Set(ConfidenceFeature feature) => values[(int)feature] = 1;
        void Value(ConfidenceFeature feature, float value) => values[(int)feature] = value;
    }

    /// <summary>What else is told of the two.</summary>
    private void Pair(FoundRelation relation, float[] values)
    {
        if (_same[(relation.Source, relation.Type, relation.Target, relation.Negated)] > 1) values[(int)ConfidenceFeature.ToldAgain] = 1;
        int sign = SignOf(relation);
        bool mutual = RelationTypes.BuiltIn.Find(relation.Type) is { Symmetric: true };
        foreach ((string type, int source, int other) in _pairs[PairOf(relation)])
        {
            if (type != relation.Type && other * sign > 0) values[(int)ConfidenceFeature.Alike] = 1;
            if (other * sign < 0) values[(int)ConfidenceFeature.Opposite] = 1;
            if (!mutual && type == relation.Type && source == relation.Target) values[(int)ConfidenceFeature.Turned] = 1;
        }
    }

    /// <summary>How one end is spoken of in the sentence.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="actor">The end.</param>
    /// <param name="first">Its first feature; those of both ends stand in the same order.</param>
    /// <param name="values">Takes the values.</param>
    /// <returns>The word that speaks of it; -1 for none.</returns>
    private int End(FoundRelation relation, int actor, ConfidenceFeature first, float[] values)
    {
        FoundActor end = _reading.Actors[actor];
        Set(ConfidenceFeature.SourceMentions, Logarithm(end.Mentions));
        if (end.Kind is not (ActorKind.Person or ActorKind.Unknown)) Set(ConfidenceFeature.SourceBody);
        if (Nearest(relation, actor) is not { } nearest)
        {
            Set(ConfidenceFeature.SourceElsewhere);
            return -1;
        }

        ParsedSentence sentence = _reading.Sentences[relation.Sentence];
        switch (nearest.Form)
        {
            case MentionForm.Name when sentence.Words[nearest.Word].Form is var name && _reading.Actors.Any(other => other != end && IsPart(name, other.Name)):
                Set(ConfidenceFeature.SourceShared);
                break;
            case MentionForm.Title:
                Set(ConfidenceFeature.SourceTitle);
                break;
            case MentionForm.Description:
                Set(ConfidenceFeature.SourceDescription);
                break;
            case MentionForm.Pronoun:
                Set(ConfidenceFeature.SourcePronoun);
                break;
        }

        if (nearest.Actors.Length > 1) Set(ConfidenceFeature.SourceSeveral);
        Set(ConfidenceFeature.SourceArcs, Arcs(sentence, relation.Word, nearest.Word) - 1);
        Set(ConfidenceFeature.SourceDistance, Logarithm(Math.Abs(nearest.Word - relation.Word) - 1));
        Set(ConfidenceFeature.SourceBetween, Between(relation, nearest.Word, actor));
        Set(ConfidenceFeature.SourceDoubt, (float)(1 - nearest.Probability));
        return nearest.Word;

        // Named as of who acts; of whom it concerns they stand as far behind.
        void Set(ConfidenceFeature feature, float value = 1) => values[(int)first + (feature - ConfidenceFeature.SourceMentions)] = value;
    }

    /// <summary>True for one of a name's words.</summary>
    private static bool IsPart(string word, string name)
    {
        int at = name.IndexOf(word, StringComparison.Ordinal), end = at + word.Length;
        return at >= 0 && name.Length > word.Length && (at == 0 || name[at - 1] == ' ') && (end == name.Length || name[end] == ' ');
    }

    /// <summary>The mention of an actor in the relation's sentence that the fewest arcs part from the word that tells it.</summary>
    private Mention? Nearest(FoundRelation relation, int actor)
    {
        ParsedSentence sentence = _reading.Sentences[relation.Sentence];
        Mention? nearest = null;
        int least = int.MaxValue;
        for (int at = 0; at < sentence.Words.Count; at++)
        {
            if (_reading.At(relation.Sentence, at) is not { } mention || !mention.Actors.Contains(actor)) continue;
            int arcs = Arcs(sentence, relation.Word, at);
            if (arcs < least) (nearest, least) = (mention, arcs);
        }

        return nearest;
    }

    /// <summary>Mentions of others between the word that tells a relation and another word; 3 at most.</summary>
    private int Between(FoundRelation relation, int word, int actor)
    {
        int count = 0;
        for (int at = Math.Min(word, relation.Word) + 1; at < Math.Max(word, relation.Word); at++)
        {
            if (_reading.At(relation.Sentence, at) is { Actors.Length: > 0 } mention && !mention.Actors.Contains(actor)) count++;
        }

        return Math.Min(count, MostBetween);
    }

    /// <summary>Arcs of the tree between two words, from 1 to 5.</summary>
    private static int Arcs(ParsedSentence sentence, int one, int other)
    {
        int up = 0;
        for (int at = one; at >= 0; at = sentence.Words[at].Head, up++)
        {
            int down = 0;
            for (int below = other; below >= 0; below = sentence.Words[below].Head, down++)
            {
                if (below == at) return Math.Clamp(up + down, 1, MostArcs);
            }
        }

        return MostArcs;
    }

    private static float Logarithm(int count) => MathF.Log(1 + Math.Max(count, 0));

    private static int SignOf(FoundRelation relation) => (RelationTypes.BuiltIn.Find(relation.Type)?.Sign ?? 0) * (relation.Negated ? -1 : 1);

    private static (int, int) PairOf(FoundRelation relation) => (Math.Min(relation.Source, relation.Target), Math.Max(relation.Source, relation.Target));

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
