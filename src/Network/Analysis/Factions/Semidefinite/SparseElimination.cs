namespace Network.Analysis.Factions.Semidefinite;

/// <summary>Cholesky's elimination of the rows with fewest entries, until so little is left, or it is so full, that a dense matrix does better.</summary>
/// <remarks>
/// The order is that of minimum degree (Tinney and Walker 1967), ties by index. To take out a row of d entries costs O(d * (d + entries of its
/// neighbours' rows)); rows are kept whole, so that each entry is changed in the rows of both its ends, to the same bits.
/// </remarks>
internal sealed class SparseElimination
{
    private const int SmallCore = 256;
    private const int Fullness = 10;

    /// <summary>The most entries that are held: some 0.7 GB.</summary>
    private const long MostEntries = 60_000_000;

    private readonly double[] _diagonal;
    private readonly int[][] _column;
    private readonly double[][] _value;
    private readonly int[] _count;
    private readonly bool[] _gone;
    private readonly PriorityQueue<int, (int Count, int Row)> _order = new();
    private int[] _pivotColumn = [];
    private double[] _pivotValue = [];
    private long _entries;

    private SparseElimination(SymmetricMatrix matrix)
    {
        int n = matrix.Rows;
        _diagonal = [.. matrix.Diagonal];
        _column = new int[n][];
        _value = new double[n][];
        _count = new int[n];
        _gone = new bool[n];
        Left = n;
        for (int row = 0; row < n; row++)
        {
            _count[row] = matrix.Start[row + 1] - matrix.Start[row];
            _entries += _count[row];
            _column[row] = matrix.Column[matrix.Start[row]..matrix.Start[row + 1]];
            _value[row] = matrix.Value[matrix.Start[row]..matrix.Start[row + 1]];
            _order.Enqueue(row, (_count[row], row));
        }
    }

    /// <summary>How many rows are left.</summary>
    public int Left { get; private set; }

    /// <summary>Eliminates as long as it is worth it. Null when a pivot is not positive: then there is no factor.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="goesOn">Asked now and then: false stops the work.</param>
    public static SparseElimination? Run(SymmetricMatrix matrix, Func<bool> goesOn)
    {
        SparseElimination elimination = new(matrix);
        return elimination.Eliminate(goesOn) ? elimination : null;
    }

    /// <summary>What is left, as the rows of a dense matrix: each called with the row's place, the columns' places below or at it, and the entries.</summary>
    public void CopyCore(Action<int, int, double> entry)
    {
        int[] place = new int[_gone.Length];
        int next = 0;
        for (int row = 0; row < place.Length; row++) place[row] = _gone[row] ? -1 : next++;
        for (int row = 0; row < place.Length; row++)
        {
            if (_gone[row]) continue;
            entry(place[row], place[row], _diagonal[row]);
            for (int i = 0; i < _count[row] && _column[row][i] < row; i++) entry(place[row], place[_column[row][i]], _value[row][i]);
        }
    }

    private bool Eliminate(Func<bool> goesOn)
    {
        while (Left > SmallCore && _order.TryDequeue(out int row, out (int Count, int Row) was))
        {
            if (_gone[row] || was.Count != _count[row]) continue;
            if (_count[row] * Fullness > Left || _entries > MostEntries) return true;
            if (!goesOn()) return false;
            if (!TakeOut(row)) return false;
        }

        return true;
    }

    private bool TakeOut(int row)
    {
        double pivot = _diagonal[row];
        if (!(pivot > 0)) return false;
        double root = Math.Sqrt(pivot);
        int size = _count[row];
        if (_pivotColumn.Length < size) (_pivotColumn, _pivotValue) = (new int[2 * size], new double[2 * size]);
        for (int i = 0; i < size; i++)
        {
            _pivotColumn[i] = _column[row][i];
            _pivotValue[i] = _value[row][i] / root;
        }

        _gone[row] = true;
        Left--;
        _entries -= size;
        (_column[row], _value[row], _count[row]) = ([], [], 0);
        for (int i = 0; i < size; i++)
        {
            int other = _pivotColumn[i];
            _diagonal[other] = Math.FusedMultiplyAdd(-_pivotValue[i], _pivotValue[i], _diagonal[other]);
            Update(other, row, _pivotColumn.AsSpan(0, size), _pivotValue.AsSpan(0, size), _pivotValue[i]);
            _order.Enqueue(other, (_count[other], other));
        }

        return true;
    }

    /// <summary>Takes a column out of a row, and the pivot row's multiple off it; what the row did not have is filled in.</summary>
    private void Update(int row, int gone, ReadOnlySpan<int> pivot, ReadOnlySpan<double> factor, double own)
    {
        int[] column = _column[row];
        double[] value = _value[row];
        int size = _count[row], at = Array.BinarySearch(column, 0, size, gone);
        Array.Copy(column, at + 1, column, at, size - at - 1);
        Array.Copy(value, at + 1, value, at, size - at - 1);
        size--;
        int union = size;
        for (int i = 0, j = 0; j < pivot.Length; j++)
        {
            while (i < size && column[i] < pivot[j]) i++;
            if (pivot[j] != row && (i == size || column[i] != pivot[j])) union++;
        }

        if (union > column.Length)
        {
            Array.Resize(ref column, union + (union / 2));
            Array.Resize(ref value, column.Length);
            (_column[row], _value[row]) = (column, value);
        }

        // From the end, so that nothing is overwritten before it was read.
        for (int i = size - 1, j = pivot.Length - 1, to = union - 1; j >= 0; j--)
        {
            if (pivot[j] == row) continue;
            while (i >= 0 && column[i] > pivot[j])
            {
                (column[to], value[to]) = (column[i], value[i]);
                to--;
                i--;
            }

            double before = i >= 0 && column[i] == pivot[j] ? value[i--] : 0;
            (column[to], value[to]) = (pivot[j], Math.FusedMultiplyAdd(-own, factor[j], before));
            to--;
        }

        _entries += union - _count[row];
        _count[row] = union;
    }
}
