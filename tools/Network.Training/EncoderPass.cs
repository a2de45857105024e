using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Runs an encoder over sentences, remembers what it did, and tells what each learned number did to the result.</summary>
internal sealed class EncoderPass
{
    private const int Size = RecurrentLayer.Size;
    private const int Columns = RecurrentLayer.Columns;

    private readonly Encoder _encoder;
    private readonly GivenTable _given;
    private readonly Dropout _dropout;
    private readonly List<float[]> _inputs = [];
    private readonly List<float[]> _masks = [];
    private readonly List<float[]> _sums = [];
    private readonly List<float[]> _carried = [];
    private int[] _rows = [];
    private int[] _starts = [];
    private float[] _vectors = [];

    /// <summary>Begins.</summary>
    public EncoderPass(Encoder encoder, GivenTable given, Dropout dropout)
    {
        _encoder = encoder;
        _given = given;
        _dropout = dropout;
    }

    /// <summary>Where each of the sentences begins when they stand one behind the other; one entry more than sentences.</summary>
    public static int[] Starts(IReadOnlyList<TrainingSentence> sentences)
    {
        int[] starts = new int[sentences.Count + 1];
        for (int s = 0; s < sentences.Count; s++) starts[s + 1] = starts[s] + sentences[s].Count;
        return starts;
    }

    /// <summary>Encodes sentences.</summary>
    /// <param name="rows">Rows of the words' keys, -1 for none, sentence behind sentence.</param>
    /// <param name="given">Rows of the words' given vectors, -1 for none.</param>
    /// <param name="starts">Where each sentence begins; one entry more than sentences.</param>
    /// <returns>The encoded words, some numbers dropped.</returns>
    public float[] Forward(int[] rows, int[] given, int[] starts)
    {
        _rows = rows;
        _starts = starts;
        int count = starts[^1];
        float[] x = new float[count * Size];
        for (int word = 0; word < count; word++) Embed(rows.AsSpan(word * _encoder.KeyCount, _encoder.KeyCount), x.AsSpan(word * Size, Size));
        // Where a word's form is left out, so is its given vector.
        _vectors = _given.Gather([.. given.Select((row, word) => rows[word * _encoder.KeyCount] < 0 ? -1 : row)]);
        _given.Add(_vectors, count, x, Size);
        Drop(x);
        foreach (RecurrentLayer layer in _encoder.Layers)
        {
            float[] sums = new float[count * Columns], carried = new float[count * Size], h = new float[count * Size];
            layer.Sum(x, count, sums);
            for (int s = 0; s + 1 < starts.Length; s++)
            {
                int at = starts[s], length = starts[s + 1] - at;
                layer.Run(x.AsSpan(at * Size, length * Size), length, sums.AsSpan(at * Columns, length * Columns), carried.AsSpan(at * Size, length * Size), h.AsSpan(at * Size, length * Size));
            }

            _inputs.Add(x);
            _sums.Add(sums);
            _carried.Add(carried);
            x = h;
            Drop(x);
        }

        return x;
    }

    /// <summary>Goes back from what the result should have been.</summary>
    /// <param name="slope">How the loss changes with each number of the result; used up.</param>
    /// <param name="turned">The layers' weights, rows as columns.</param>
    /// <param name="gradients">Of the tables, then of each layer's weights, bias and carry; added to.</param>
    /// <param name="projection">Of what the given vectors are multiplied by; added to.</param>
    public void Backward(float[] slope, float[][] turned, ReadOnlySpan<Gradient> gradients, Gradient projection)
    {
        int count = _starts[^1];
        for (int layer = _encoder.Layers.Length - 1; layer >= 0; layer--)
        {
            Undrop(slope, layer + 1);
            float[] below = new float[count * Size], gates = new float[count * Columns];
            ReadOnlySpan<Gradient> own = gradients.Slice(_encoder.Tables.Length + (3 * layer), 3);
            for (int s = 0; s + 1 < _starts.Length; s++) BackThrough(layer, _starts[s], _starts[s + 1], slope, gates, below, own[2].Values);
            for (int word = 0; word < count; word++)
            {
                ReadOnlySpan<float> gate = gates.AsSpan(word * Columns, Columns);
                for (int i = 0; i < Columns; i++) own[1].Values[i] += gate[i];
            }

            float[] across = new float[count * Size];
            Matrices.Transpose(_inputs[layer], count, Size, across, count);
            Matrices.AddProduct(across, Size, count, gates, Columns, own[0].Values);
            Matrices.AddProduct(gates, count, Columns, turned[layer], Size, below);
            slope = below;
        }

        Undrop(slope, 0);
        _given.Learn(_vectors, count, slope, Size, projection.Values);
        for (int word = 0; word < count; word++)
        {
            int at = word * _encoder.KeyCount, offset = word * Size;
            for (int table = 0; table < _encoder.Tables.Length; table++)
            {
                int size = _encoder.Tables[table].Size;
                for (int key = 0; key < _encoder.Keys[table]; key++, at++)
                {
                    if (_rows[at] < 0) continue;
                    gradients[table].Touched.Add(_rows[at]);
                    Span<float> to = gradients[table].Values.AsSpan(_rows[at] * size, size);
                    for (int i = 0; i < size; i++) to[i] += slope[offset + i];
                }

                offset += size;
            }
        }
    }

    private void BackThrough(int layer, int start, int end, float[] slope, float[] gates, float[] below, float[] carryGradient)
    {
        const int Part = RecurrentLayer.Half / 16;
        ReadOnlySpan<Vector512<float>> x = MemoryMarshal.Cast<float, Vector512<float>>(_inputs[layer].AsSpan());
        ReadOnlySpan<Vector512<float>> u = MemoryMarshal.Cast<float, Vector512<float>>(_sums[layer].AsSpan());
        ReadOnlySpan<Vector512<float>> c = MemoryMarshal.Cast<float, Vector512<float>>(_carried[layer].AsSpan());
        ReadOnlySpan<Vector512<float>> carry = MemoryMarshal.Cast<float, Vector512<float>>(_encoder.Layers[layer].Carry.AsSpan());
        ReadOnlySpan<Vector512<float>> dh = MemoryMarshal.Cast<float, Vector512<float>>(slope.AsSpan());
        Span<Vector512<float>> du = MemoryMarshal.Cast<float, Vector512<float>>(gates.AsSpan());
        Span<Vector512<float>> dx = MemoryMarshal.Cast<float, Vector512<float>>(below.AsSpan());
        Span<Vector512<float>> dv = MemoryMarshal.Cast<float, Vector512<float>>(carryGradient.AsSpan());
        Vector512<float> one = Vector512<float>.One;
        for (int backwards = 0; backwards < 2; backwards++)
        {
            for (int lane = 0; lane < Part; lane++)
            {
                int forgetAt = (2 * Part * backwards) + lane, resetAt = forgetAt + Part;
                Vector512<float> flow = Vector512<float>.Zero, forgetSum = flow, resetSum = flow;
                for (int step = end - start - 1; step >= 0; step--)
                {
                    int word = backwards == 0 ? start + step : end - 1 - step;
                    int gate = (word * 6 * Part) + (3 * Part * backwards) + lane, at = (word * 2 * Part) + (Part * backwards) + lane;
                    Vector512<float> candidate = u[gate], forget = u[gate + Part], reset = u[gate + (2 * Part)];
                    Vector512<float> before = step == 0 ? Vector512<float>.Zero : c[backwards == 0 ? at - (2 * Part) : at + (2 * Part)];
                    Vector512<float> d = dh[at];
                    Vector512<float> resetSlope = d * (c[at] - x[at]) * reset * (one - reset);
                    dx[at] += d * (one - reset);
                    Vector512<float> state = (d * reset) + flow;
                    Vector512<float> forgetSlope = state * (before - candidate) * forget * (one - forget);
                    du[gate] = state * (one - forget);
                    du[gate + Part] = forgetSlope;
                    du[gate + (2 * Part)] = resetSlope;
                    forgetSum += forgetSlope * before;
                    resetSum += resetSlope * before;
                    flow = (state * forget) + (forgetSlope * carry[forgetAt]) + (resetSlope * carry[resetAt]);
                }

                dv[forgetAt] += forgetSum;
                dv[resetAt] += resetSum;
            }
        }
    }

    private void Embed(ReadOnlySpan<int> rows, Span<float> x)
    {
        int at = 0;
        for (int table = 0; table < _encoder.Tables.Length; table++)
        {
            EmbeddingTable embedding = _encoder.Tables[table];
            Span<float> part = x[..embedding.Size];
            for (int key = 0; key < _encoder.Keys[table]; key++, at++)
            {
                if (rows[at] < 0) continue;
                ReadOnlySpan<float> vector = embedding.Vectors.AsSpan(rows[at] * embedding.Size, embedding.Size);
                for (int i = 0; i < vector.Length; i++) part[i] += vector[i];
            }

            x = x[embedding.Size..];
        }
    }

    /// <summary>Drops the same numbers of all words of a sentence (Gal and Ghahramani 2016).</summary>
    private void Drop(float[] x)
    {
        float[] mask = new float[(_starts.Length - 1) * Size];
        _dropout.Fill(mask);
        _masks.Add(mask);
        Mask(x, mask);
    }

    private void Undrop(float[] slope, int layer) => Mask(slope, _masks[layer]);

    private void Mask(float[] x, float[] mask)
    {
        for (int s = 0; s + 1 < _starts.Length; s++)
        {
            ReadOnlySpan<float> of = mask.AsSpan(s * Size, Size);
            for (int word = _starts[s]; word < _starts[s + 1]; word++)
            {
                Span<float> row = x.AsSpan(word * Size, Size);
                for (int i = 0; i < Size; i++) row[i] *= of[i];
            }
        }
    }
}
