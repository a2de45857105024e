using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Learns to parse from a treebank: every word's head and label are learned by themselves, the tree is found when parsing.</summary>
internal static class ParserTraining
{
    private const int Layers = 3;

    private static readonly int[] Sizes = [64, 32, 32];
    private static readonly int[] Least = [2, 3, 1];

    /// <summary>Trains on sentences with the tags that a tagger gives them.</summary>
    /// <remarks>Of a form's vector a part is its own and a part is made of the vector that it is given; a form that the sentences lack has only the second.</remarks>
    /// <param name="annotated">Sentences that people annotated.</param>
    /// <param name="tags">The tags that a tagger gives them.</param>
    /// <param name="others">Sentences with the tags that the tagger gave and the trees that other parsers found; may be empty.</param>
    /// <param name="vectors">Vectors of words.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="progress">Told the number of each round, the loss of a word, and the network as it is.</param>
    public static ParserNetwork Train(IReadOnlyList<TreebankSentence> annotated, IReadOnlyList<string[]> tags, IReadOnlyList<TreebankSentence> others, WordVectors vectors, TrainingSettings settings, Action<int, double, ParserNetwork> progress)
    {
        TreebankSentence[] sentences = [.. annotated, .. others];
        tags = [.. tags, .. others.Select(sentence => sentence.Tags)];
        int each = DependencyParser.KeysOfTables.Sum();
        uint[][] keys = [.. sentences.Select((sentence, s) =>
        {
            uint[] of = new uint[(sentence.Forms.Length + 1) * each];
            DependencyParser.Keys(sentence.Forms, tags[s], of);
            return of;
        })];
        string[] labels = [.. annotated.SelectMany(sentence => sentence.Labels.Skip(1)).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> labelOf = labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        NetworkTraining training = new(settings);
        Encoder encoder = training.MakeEncoder(keys[..annotated.Count], DependencyParser.KeysOfTables, Sizes, Least, Layers);
        ParserNetwork network = new(
            encoder,
            labels,
            training.Dense(RecurrentLayer.Size, ParserNetwork.RoleColumns),
            training.Zero(ParserNetwork.RoleColumns),
            training.Dense(ParserNetwork.ArcSize, ParserNetwork.ArcSize),
            training.Zero(ParserNetwork.ArcSize),
            training.Zero(ParserNetwork.Distances),
            training.Dense(ParserNetwork.LabelSize, ParserNetwork.LabelColumns),
            training.Zero(ParserNetwork.LabelColumns));
        GivenTable given = new(vectors, training.Dense(vectors.Size, Sizes[0]), Sizes[0]);
        TrainingSentence[] examples = training.Examples(encoder, keys, s => sentences[s].Heads, s => [.. sentences[s].Labels.Select(label => label.Length == 0 ? 0 : labelOf[label])], 0, vectors);
        training.Learn(
            examples,
            annotated.Count,
            () =>
            [
                .. encoder.Layers.Select(layer => NetworkTraining.Turn(layer.Weights, RecurrentLayer.Columns)),
                NetworkTraining.Turn(network.Roles, ParserNetwork.RoleColumns),
                NetworkTraining.Turn(network.Arcs, ParserNetwork.ArcSize),
                NetworkTraining.Turn(network.LabelWeights, ParserNetwork.LabelColumns),
            ],
            (part, turned, gradients, random) => ParserPass.Run(network, given, part, turned, gradients, new Dropout(random, settings.Dropout), random),
            (round, loss) => progress(round, loss, given.Fold(network)));
        return given.Fold(network);
    }
}
