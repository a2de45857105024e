using System.Numerics;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>An averaged perceptron in training (Freund and Schapire 1999; Collins 2002) over features that were seen often enough.</summary>
internal sealed class Perceptron
{
    private readonly Dictionary<uint, int> _rowOf = [];
    private readonly IReadOnlyList<string> _classes;
    private readonly float[] _weight;
    private readonly float[] _total;
    private readonly int[] _stamp;
    private readonly int _width;
    private int _step;

    /// <summary>Starts with all weights at 0.</summary>
    /// <param name="classes">Names of the classes.</param>
    /// <param name="counts">How often each feature was seen.</param>
    /// <param name="least">Features seen less often are left out.</param>
    public Perceptron(IReadOnlyList<string> classes, Dictionary<uint, int> counts, int least)
    {
        _classes = classes;
        foreach ((uint key, int count) in counts)
        {
            if (count >= least) _rowOf.Add(key, _rowOf.Count);
        }

        // A whole number of vectors, so that sums need no remainder.
        _width = (classes.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weight = new float[(long)_rowOf.Count * _width];
        _total = new float[(long)_rowOf.Count * _width];
        _stamp = new int[_rowOf.Count];
    }

    /// <summary>How many features are learned.</summary>
    public int Features => _rowOf.Count;

    /// <summary>As long as scores must be.</summary>
    public int Width => _width;

    /// <summary>Turns hashes into rows; unknown ones are left out.</summary>
    public int Rows(ReadOnlySpan<uint> features, Span<int> rows)
    {
        int n = 0;
        foreach (uint key in features)
        {
            if (_rowOf.TryGetValue(key, out int row)) rows[n++] = row;
        }

        return n;
    }

    /// <summary>Sums the weights of rows.</summary>
    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        scores.Clear();
        foreach (int row in rows)
        {
            ReadOnlySpan<float> weights = _weight.AsSpan(row * _width, _width);
            for (int c = 0; c < _width; c += Vector<float>.Count)
                (new Vector<float>(scores[c..]) + new Vector<float>(weights[c..])).CopyTo(scores[c..]);
        }
    }

    /// <summary>One example is over.</summary>
    public void Tick() => _step++;

    /// <summary>Rewards the right class and punishes the one that was chosen.</summary>
    public void Update(ReadOnlySpan<int> rows, int right, int chosen)
    {
        foreach (int row in rows)
        {
            CatchUp(row);
            _weight[(row * _width) + right] += 1;
            _weight[(row * _width) + chosen] -= 1;
        }
    }

    /// <summary>The averaged weights, rounded to whole parts; those that round to 0 are dropped.</summary>
    /// <param name="scale">How many parts a weight of the average size 1 has.</param>
    public LinearModel Average(double scale)
    {
        List<(uint Key, int Row)> rows = [.. _rowOf.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];
        List<uint> keys = [];
        List<int> start = [0];
        List<byte> classes = [];
        List<short> weights = [];
        foreach ((uint key, int row) in rows)
        {
            CatchUp(row);
            int before = classes.Count;
            for (int c = 0; c < _classes.Count; c++)
            {
                int value = (int)Math.Clamp(Math.Round(_total[(row * _width) + c] / _step * scale), -30_000, 30_000);
                if (value == 0) continue;
                classes.Add((byte)c);
                weights.Add((short)value);
            }

            if (classes.Count == before) continue;
            keys.Add(key);
            start.Add(classes.Count);
        }

        return new LinearModel(_classes, [.. keys], [.. start], [.. classes], [.. weights]);
    }

    private void CatchUp(int row)
    {
        int late = _step - _stamp[row];
        if (late == 0) return;
        _stamp[row] = _step;
        Span<float> weights = _weight.AsSpan(row * _width, _width);
        Span<float> totals = _total.AsSpan(row * _width, _width);
        Vector<float> times = new(late);
        for (int c = 0; c < _width; c += Vector<float>.Count)
            (new Vector<float>(totals[c..]) + (new Vector<float>(weights[c..]) * times)).CopyTo(totals[c..]);
    }
}
