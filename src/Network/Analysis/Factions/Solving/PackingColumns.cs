namespace Network.Analysis.Factions.Solving;

/// <summary>The columns of a packing programme, by column and by row, with what each gains and its reference weight.</summary>
internal sealed class PackingColumns
{
    private readonly List<int[]> _rows = [];
    private readonly List<int>[] _at;
    private readonly List<int> _touched = [];
    private double[] _alpha = new double[64];

    /// <summary>No columns yet.</summary>
    /// <param name="rows">How many rows there may be.</param>
    public PackingColumns(int rows)
    {
        _at = new List<int>[rows];
        RoomWeight = new double[rows];
        Array.Fill(RoomWeight, 1);
    }

    /// <summary>How many columns.</summary>
    public int Count => _rows.Count;

    /// <summary>How many entries all columns have.</summary>
    public long Entries { get; private set; }

    /// <summary>What a unit of each column adds to the sum; 0 for those in use.</summary>
    public double[] Gain { get; private set; } = new double[64];

    /// <summary>Each column's reference weight, from 1.</summary>
    public double[] Weight { get; private set; } = new double[64];

    /// <summary>The reference weight of each row's room.</summary>
    public double[] RoomWeight { get; }

    /// <summary>Whether each column is in the basis.</summary>
    public bool[] InUse { get; private set; } = new bool[64];

    /// <summary>The rows of a column.</summary>
    public int[] Rows(int column) => _rows[column];

    /// <summary>Adds a column.</summary>
    public void Add(int[] rows)
    {
        int column = _rows.Count;
        if (column == Gain.Length)
        {
            Gain = Longer(Gain);
            Weight = Longer(Weight);
            InUse = Longer(InUse);
            _alpha = Longer(_alpha);
        }

        _rows.Add(rows);
        Weight[column] = 1;
        Entries += rows.Length;
        foreach (int r in rows) (_at[r] ??= []).Add(column);
    }

    /// <summary>Takes away the columns that were added last; none of them may be in use.</summary>
    /// <param name="count">How many stay.</param>
    public void Shorten(int count)
    {
        for (int c = _rows.Count - 1; c >= count; c--)
        {
            foreach (int r in _rows[c]) _at[r].RemoveAt(_at[r].Count - 1);
            Entries -= _rows[c].Length;
            InUse[c] = false;
        }

        _rows.RemoveRange(count, _rows.Count - count);
    }

    /// <summary>Computes all gains from the rows' prices.</summary>
    public void SetGains(double[] price)
    {
        for (int c = 0; c < _rows.Count; c++)
        {
            double gain = 1;
            foreach (int r in _rows[c]) gain -= price[r];
            Gain[c] = InUse[c] ? 0 : gain;
        }
    }

    /// <summary>The column that promises most; -1 when none gains more than <paramref name="least"/>.</summary>
    public int Best(double least, out double most)
    {
        most = 0;
        int best = -1;
        for (int c = 0; c < _rows.Count; c++)
        {
            double gain = Gain[c];
            if (gain <= least || InUse[c]) continue;
            double promise = gain * gain / Weight[c];
            if (promise <= most) continue;
            most = promise;
            best = c;
        }

        return best;
    }

    /// <summary>Gains and reference weights after a replacement.</summary>
    /// <param name="pivotRow">The leaving row of the inverse.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="pivot">The entering column's entry there.</param>
    /// <param name="gain">What the entering column gains.</param>
    /// <param name="reference">Its reference weight.</param>
    /// <returns>How many entries were looked at.</returns>
    public long Update(double[] pivotRow, int rows, double pivot, double gain, double reference)
    {
        long entries = 0;
        _touched.Clear();
        for (int r = 0; r < rows; r++)
        {
            double value = pivotRow[r];
            if (value == 0) continue;
            if (Math.Abs(value) < 1e-13)
            {
                pivotRow[r] = 0;
                continue;
            }

            double quotient = value / pivot;
            RoomWeight[r] = Math.Max(RoomWeight[r], quotient * quotient * reference);
            if (_at[r] is not { } columns) continue;
            entries += columns.Count;
            foreach (int c in columns)
            {
                if (InUse[c]) continue;
                if (_alpha[c] == 0) _touched.Add(c);
                _alpha[c] += value;
            }
        }

        foreach (int c in _touched)
        {
            double quotient = _alpha[c] / pivot;
            _alpha[c] = 0;
            Gain[c] -= gain * quotient;
            Weight[c] = Math.Max(Weight[c], quotient * quotient * reference);
        }

        return entries;
    }

    /// <summary>A column leaves the basis.</summary>
    public void Left(int column, double gain, double weight)
    {
        Gain[column] = gain;
        Weight[column] = weight;
    }

    /// <summary>Makes every column and room its own reference.</summary>
    public void ResetWeights()
    {
        Array.Fill(Weight, 1);
        Array.Fill(RoomWeight, 1);
    }

    private static T[] Longer<T>(T[] array)
    {
        Array.Resize(ref array, 2 * array.Length);
        return array;
    }
}
