using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Makes the numbers of a network and lets them learn, step by step over parts of the treebank.</summary>
internal sealed class NetworkTraining
{
    /// <summary>A batch is always cut in as many parts, so that the result is the same on any number of processors.</summary>
    private const int Shards = 2;

    private const int Warming = 100;

    private readonly TrainingSettings _settings;
    private readonly Random _random;
    private readonly List<Parameter> _parameters = [];

    /// <summary>Begins with nothing.</summary>
    public NetworkTraining(TrainingSettings settings)
    {
        _settings = settings;
        _random = new Random(settings.Seed);
    }

    /// <summary>Learns from a part of a batch.</summary>
    /// <param name="sentences">The part.</param>
    /// <param name="turned">The network's matrices, rows as columns.</param>
    /// <param name="gradients">Added to; in the order in which the numbers were made.</param>
    /// <param name="random">Decides what is left out.</param>
    /// <returns>The loss.</returns>
    public delegate double Pass(IReadOnlyList<TrainingSentence> sentences, float[][] turned, Gradient[] gradients, Random random);

    /// <summary>Makes an encoder's numbers.</summary>
    /// <param name="keys">The keys of all sentences.</param>
    /// <param name="keysOfTables">How many keys a word has for each table.</param>
    /// <param name="sizes">How long each table's vectors are.</param>
    /// <param name="least">How often a key must be seen.</param>
    /// <param name="layers">How many layers.</param>
    public Encoder MakeEncoder(uint[][] keys, int[] keysOfTables, int[] sizes, int[] least, int layers)
    {
        int each = keysOfTables.Sum(), from = 0;
        EmbeddingTable[] tables = new EmbeddingTable[sizes.Length];
        for (int table = 0; table < sizes.Length; table++)
        {
            int to = from + keysOfTables[table], enough = least[table];
            uint[] known = [.. Counts(keys, each, from, to).Where(pair => pair.Value >= enough).Select(pair => pair.Key).Order()];
            float[] vectors = Chance((known.Length + 1) * sizes[table], 0.5f);
            _parameters.Add(new Parameter(vectors, sizes[table]));
            tables[table] = new EmbeddingTable(known, sizes[table], vectors);
            from = to;
        }

        RecurrentLayer[] made = new RecurrentLayer[layers];
        for (int layer = 0; layer < layers; layer++)
        {
            float[] weights = Dense(RecurrentLayer.Size, RecurrentLayer.Columns), bias = Zero(RecurrentLayer.Columns), carry = Chance(4 * RecurrentLayer.Half, 0.3f);
            _parameters.Add(new Parameter(carry));
            made[layer] = new RecurrentLayer(weights, bias, carry);
        }

        return new Encoder(tables, keysOfTables, made);
    }

    /// <summary>A matrix of chance, such that sums of its rows are of size 1 (He et al. 2015).</summary>
    public float[] Dense(int rows, int columns)
    {
        float[] values = Chance(rows * columns, MathF.Sqrt(3f / rows));
        _parameters.Add(new Parameter(values));
        return values;
    }

    /// <summary>Numbers that begin at 0.</summary>
    public float[] Zero(int length)
    {
        float[] values = new float[length];
        _parameters.Add(new Parameter(values));
        return values;
    }

    /// <summary>Makes examples of sentences.</summary>
    /// <param name="encoder">Knows the rows.</param>
    /// <param name="keys">Keys of each sentence.</param>
    /// <param name="heads">Gold heads of each; empty for a tagger.</param>
    /// <param name="labels">Numbers of the gold labels or tags of each.</param>
    /// <param name="always">Keys of a word, the last, that are never left out.</param>
    /// <param name="given">Vectors that words have beside their own.</param>
    public TrainingSentence[] Examples(Encoder encoder, uint[][] keys, Func<int, int[]> heads, Func<int, int[]> labels, int always, WordVectors given)
    {
        int each = encoder.KeyCount;
        Dictionary<uint, int> counts = Counts(keys, each, 0, 1);
        float[] gone = [.. Enumerable.Repeat(_settings.Gone, each - always), .. new float[always]];
        return [.. keys.Select((of, s) =>
        {
            int[] rows = new int[of.Length];
            float[] unknown = new float[of.Length / each];
            int[] givenRows = new int[unknown.Length];
            for (int word = 0; word < unknown.Length; word++)
            {
                encoder.Rows(of.AsSpan(word * each, each), rows.AsSpan(word * each, each));
                unknown[word] = 0.25f / (0.25f + counts[of[word * each]]);
                givenRows[word] = given.Row(of[word * each]);
            }

            return new TrainingSentence(rows, heads(s), labels(s), unknown, gone, givenRows);
        })];
    }

    /// <summary>Learns.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="certain">How many of them, the first, people annotated: all of these are seen each round. Of the others some are, until the last rounds.</param>
    /// <param name="turn">Writes the network's matrices with rows as columns.</param>
    /// <param name="pass">Learns from a part of a batch.</param>
    /// <param name="progress">Told the number of each round and the loss of a word.</param>
    public void Learn(TrainingSentence[] examples, int certain, Func<float[][]> turn, Pass pass, Action<int, double> progress)
    {
        Gradient[][] gradients = [.. Enumerable.Range(0, Shards).Select(_ => _parameters.Select(Gradient.Of).ToArray())];
        int step = 0;
        int[] others = [.. Enumerable.Range(certain, examples.Length - certain)];
        double[] losses = new double[Shards];
        for (int round = 0; round < _settings.Rounds; round++)
        {
            _random.Shuffle(others);
            int taken = round < _settings.Rounds - _settings.CertainRounds ? Math.Min(others.Length, (int)(_settings.Others * certain)) : 0;
            int[] order = [.. Enumerable.Range(0, certain), .. others.AsSpan(0, taken)];
            int words = order.Sum(example => examples[example].Count);
            _random.Shuffle(order);
            double total = 0;
            for (int at = 0; at < order.Length;)
            {
                List<TrainingSentence>[] parts = [.. Enumerable.Range(0, Shards).Select(_ => new List<TrainingSentence>())];
                for (int size = 0, n = 0; at < order.Length && size < _settings.Batch; at++, n++)
                {
                    parts[n % Shards].Add(examples[order[at]]);
                    size += examples[order[at]].Count;
                }

                int now = ++step;
                float[][] turned = turn();
                Parallel.For(0, Shards, shard => losses[shard] = parts[shard].Count == 0 ? 0 : pass(parts[shard], turned, gradients[shard], new Random(Seed(now, shard))));
                total += losses.Sum();
                float done = (round + ((float)at / order.Length)) / _settings.Rounds;
                float rate = _settings.Rate * Math.Min(1, (float)step / Warming) * Math.Max(0.01f, 1 - done);
                for (int p = 0; p < _parameters.Count; p++) _parameters[p].Step([.. gradients.Select(shard => shard[p])], rate, step);
            }

            progress(round + 1, total / words);
        }
    }

    /// <summary>Writes a matrix with rows as columns.</summary>
    public static float[] Turn(float[] matrix, int columns)
    {
        float[] turned = new float[matrix.Length];
        Matrices.Transpose(matrix, matrix.Length / columns, columns, turned, matrix.Length / columns);
        return turned;
    }

    private int Seed(int step, int shard) => (int)(FeatureHash.Of((uint)_settings.Seed, (uint)step, (uint)shard) & int.MaxValue);

    private float[] Chance(int length, float most)
    {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) values[i] = most * ((2 * _random.NextSingle()) - 1);
        return values;
    }

    private static Dictionary<uint, int> Counts(uint[][] keys, int each, int from, int to)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint[] of in keys)
        {
            for (int i = 0; i < of.Length; i++)
            {
                if (i % each >= from && i % each < to) counts[of[i]] = counts.GetValueOrDefault(of[i]) + 1;
            }
        }

        return counts;
    }
}
