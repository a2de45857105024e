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
    public static ParserNetwork Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> tags, WordVectors vectors, TrainingSettings settings, Action<int, double, ParserNetwork> progress)
    {
        int each = DependencyParser.KeysOfTables.Sum();
        uint[][] keys = [.. sentences.Select((sentence, s) =>
        {
            uint[] of = new uint[(sentence.Forms.Length + 1) * each];
            DependencyParser.Keys(sentence.Forms, tags[s], of);
            return of;
        })];
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Labels.Skip(1)).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> labelOf = labels.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        NetworkTraining training = new(settings);
        Encoder encoder = training.MakeEncoder(keys, DependencyParser.KeysOfTables, Sizes, Least, Layers);
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
