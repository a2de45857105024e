using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Several parsers that decide together: the trees that they find likeliest teach one of them what it would not learn by itself (Hinton, Vinyals, Dean 2015).</summary>
internal sealed class Committee
{
    /// <summary>Trees of which the parsers are less sure teach more mistakes than they are worth.</summary>
    public const double Sure = 0.75;

    private const int ArcSize = ParserNetwork.ArcSize, LabelSize = ParserNetwork.LabelSize, Columns = ParserNetwork.RoleColumns, LabelColumns = ParserNetwork.LabelColumns;

    private readonly Member[] _members;
    private readonly string[] _labels;

    /// <summary>Makes it.</summary>
    /// <param name="networks">Parsers with the same labels.</param>
    /// <exception cref="ArgumentException">They have others.</exception>
    public Committee(IReadOnlyList<ParserNetwork> networks)
    {
        _labels = networks[0].Labels;
        if (networks.Any(network => !network.Labels.SequenceEqual(_labels))) throw new ArgumentException("the parsers were not trained on the same treebank");
        _members = [.. networks.Select(network => new Member(network))];
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tags">Their tags.</param>
    /// <returns>Its tree, and the mean share that the parsers give to its arcs, from 0 to 1.</returns>
    public (TreebankSentence Tree, double Sureness) Parse(string[] forms, string[] tags)
    {
        int count = forms.Length + 1;
        uint[] keys = new uint[count * DependencyParser.KeysOfTables.Sum()];
        DependencyParser.Keys(forms, tags, keys);
        float[] arcs = new float[count * count];
        float[][] roles = [.. _members.Select(member => member.AddArcs(keys, count, arcs))];
        for (int i = 0; i < arcs.Length; i++) arcs[i] /= _members.Length;
        int[] heads = new int[count];
        TreeDecoder.Decode(arcs, count, count, heads);
        string[] labels = new string[count];
        labels[0] = "";
        float[] scores = new float[LabelColumns];
        double sureness = 0;
        for (int word = 1; word < count; word++)
        {
            sureness += Math.Exp(arcs[(word * count) + heads[word]]);
            Array.Clear(scores);
            for (int member = 0; member < _members.Length; member++) _members[member].AddLabels(roles[member], word, heads[word], scores);
            int best = -1;
            for (int label = 0; label < _labels.Length; label++)
            {
                if (_labels[label] != "root" && (best < 0 || scores[label] > scores[best])) best = label;
            }

            labels[word] = heads[word] == 0 ? "root" : _labels[best];
        }

        heads[0] = 0;
        return (new TreebankSentence(forms, tags, heads, labels), sureness / forms.Length);
    }

    private sealed class Member(ParserNetwork network)
    {
        private readonly FixedEncoder _encoder = new(network.Encoder);

        /// <summary>Adds the logarithm of each arc's share, and returns the words' numbers.</summary>
        public float[] AddArcs(uint[] keys, int count, float[] arcs)
        {
            float[] encoded = new float[count * RecurrentLayer.Size], roles = new float[count * Columns], asked = new float[count * ArcSize], dependents = new float[count * ArcSize];
            _encoder.Encode(keys, count, encoded);
            for (int word = 0; word < count; word++)
            {
                network.RoleBias.CopyTo(roles.AsSpan(word * Columns));
                network.ArcBias.CopyTo(asked.AsSpan(word * ArcSize));
            }

            Matrices.AddProduct(encoded, count, RecurrentLayer.Size, network.Roles, Columns, roles);
            for (int i = 0; i < roles.Length; i++)
            {
                if (i % Columns < 2 * ArcSize) roles[i] = Math.Max(roles[i], 0.1f * roles[i]);
            }

            for (int word = 0; word < count; word++) roles.AsSpan(word * Columns, ArcSize).CopyTo(dependents.AsSpan(word * ArcSize));
            Matrices.AddProduct(dependents, count, ArcSize, network.Arcs, ArcSize, asked);
            float[] row = new float[count];
            for (int d = 1; d < count; d++)
            {
                for (int h = 0; h < count; h++)
                {
                    row[h] = float.NegativeInfinity;
                    if (h == d) continue;
                    row[h] = network.Distance[ParserNetwork.DistanceAt(h - d)];
                    for (int i = 0; i < ArcSize; i++) row[h] += asked[(d * ArcSize) + i] * roles[(h * Columns) + ArcSize + i];
                }

                AddShares(row, arcs.AsSpan(d * count, count));
            }

            return roles;
        }

        /// <summary>Adds the logarithm of each label's share.</summary>
        public void AddLabels(float[] roles, int word, int head, float[] scores)
        {
            float[] pair = new float[LabelSize], own = [.. network.LabelBias];
            for (int i = 0; i < LabelSize; i++) pair[i] = Math.Max(0, roles[(word * Columns) + (2 * ArcSize) + i] + roles[(head * Columns) + (2 * ArcSize) + LabelSize + i]);
            Matrices.AddProduct(pair, 1, LabelSize, network.LabelWeights, LabelColumns, own);
            AddShares(own.AsSpan(0, network.Labels.Length), scores);
        }

        private static void AddShares(ReadOnlySpan<float> row, Span<float> sums)
        {
            float most = float.NegativeInfinity, total = 0;
            foreach (float score in row) most = Math.Max(most, score);
            foreach (float score in row) total += MathF.Exp(score - most);
            for (int i = 0; i < row.Length; i++) sums[i] += row[i] - most - MathF.Log(total);
        }
    }
}
