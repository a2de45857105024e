namespace Network.Analysis.Factions.Solving;

/// <summary>
/// A simplex basis of unit columns and 0/1 columns, its inverse kept as a product of elementary matrices (product form, Dantzig and
/// Orchard-Hays 1954), each of which replaces one unit column.
/// </summary>
/// <remarks>
/// The inverse is built anew from the columns: those that can be ordered to a triangle need no arithmetic and cause no fill, only the
/// kernel that remains is eliminated. To solve takes time O(entries), a replacement adds the entries of one solved column.
/// </remarks>
internal sealed class SparseBasis
{
    private const double Least = 1e-9;

    private readonly List<int> _pivotRow = [];
    private readonly List<double> _pivot = [];
    private readonly List<int> _start = [0];
    private int[] _index = new int[64];
    private double[] _value = new double[64];
    private int _entries;

    /// <summary>The basis of unit columns.</summary>
    /// <param name="rows">How many rows.</param>
    public SparseBasis(int rows) => Rows = rows;

    /// <summary>How many rows there are; more may come, with unit columns.</summary>
    public int Rows { get; set; }

    /// <summary>How many numbers a solution has to go through.</summary>
    public int Entries => _entries + _pivot.Count;

    /// <summary>How many unit columns were replaced since the inverse was built anew.</summary>
    public int Replacements { get; private set; }

    /// <summary>Solves B x = a in place.</summary>
    /// <param name="x">The right side; becomes the solution, by rows.</param>
    public void Solve(double[] x)
    {
        for (int i = 0; i < _pivot.Count; i++)
        {
            double at = x[_pivotRow[i]];
            if (at == 0) continue;
            at /= _pivot[i];
            x[_pivotRow[i]] = at;
            for (int j = _start[i]; j < _start[i + 1]; j++) x[_index[j]] -= at * _value[j];
        }
    }

    /// <summary>The same for a right side with few entries, whose rows are listed once each; the list becomes that of the solution's.</summary>
    private void Solve(double[] x, List<int> touched)
    {
        for (int i = 0; i < _pivot.Count; i++)
        {
            double at = x[_pivotRow[i]];
            if (at == 0) continue;
            at /= _pivot[i];
            x[_pivotRow[i]] = at;
            for (int j = _start[i]; j < _start[i + 1]; j++)
            {
                int row = _index[j];
                if (x[row] == 0) touched.Add(row);
                // What cancels out stays a trace above nothing, so that no row is listed twice.
                double left = x[row] - (at * _value[j]);
                x[row] = left == 0 ? double.Epsilon : left;
            }
        }
    }

    /// <summary>Solves y B = c in place.</summary>
    /// <param name="y">The left side, by the rows at which the columns stand; becomes the solution.</param>
    public void SolveTransposed(double[] y)
    {
        for (int i = _pivot.Count - 1; i >= 0; i--)
        {
            double sum = y[_pivotRow[i]];
            for (int j = _start[i]; j < _start[i + 1]; j++) sum -= _value[j] * y[_index[j]];
            y[_pivotRow[i]] = sum / _pivot[i];
        }
    }

    /// <summary>Replaces the column that stands at a row by one that was solved.</summary>
    /// <param name="row">The row; the column's entry there is not 0.</param>
    /// <param name="solved">The new column, solved by the basis so far.</param>
    public void Replace(int row, double[] solved)
    {
        Append(row, solved);
        Replacements++;
    }

    /// <summary>How many <see cref="Entries"/> there were when the inverse was built anew.</summary>
    public int EntriesAtRebuild { get; private set; }

    /// <summary>How often the inverse was built anew.</summary>
    public int Builds { get; private set; }

    /// <summary>How many columns were replaced since the basis was all of unit columns, as the inverse has it: what <see cref="GoBack"/> takes.</summary>
    public int Length => _pivot.Count;

    /// <summary>Undoes the latest replacements, as long as the inverse was not built anew since.</summary>
    /// <param name="length">What <see cref="Length"/> was.</param>
    public void GoBack(int length)
    {
        Replacements -= _pivot.Count - length;
        _pivotRow.RemoveRange(length, _pivotRow.Count - length);
        _pivot.RemoveRange(length, _pivot.Count - length);
        _start.RemoveRange(length + 1, _start.Count - length - 1);
        _entries = _start[^1];
    }

    /// <summary>Builds the inverse anew.</summary>
    /// <param name="columns">The columns that are no unit columns, each its rows with an entry of 1.</param>
    /// <param name="allowed">The rows at which they are to stand, as many; unit columns stand at all others.</param>
    /// <returns>The row at which each column now stands; null when they are no basis to rounding, and this one is then of no use.</returns>
    public int[]? Rebuild(IReadOnlyList<int[]> columns, bool[] allowed)
    {
        _pivotRow.Clear();
        _pivot.Clear();
        _start.RemoveRange(1, _start.Count - 1);
        _entries = 0;
        Replacements = 0;
        Builds++;
        KernelOrder order = new(Rows, columns, allowed);
        int[] rowOf = new int[columns.Count];
        double[] work = new double[Rows];
        foreach ((int column, int row) in order.First) AppendUnsolved(column, row);
        bool[] open = new bool[Rows];
        foreach (int row in order.KernelRows) open[row] = true;
        List<int> touched = [];
        foreach (int column in order.Kernel)
        {
            touched.Clear();
            foreach (int row in columns[column])
            {
                work[row] = 1;
                touched.Add(row);
            }

            Solve(work, touched);
            int best = -1;
            double most = Least;
            foreach (int row in touched)
            {
                if (open[row]) most = Math.Max(most, Math.Abs(work[row]));
            }

            foreach (int row in touched)
            {
                if (!open[row] || Math.Abs(work[row]) < 0.1 * most || work[row] == 0) continue;
                if (best < 0 || (order.RowCount[row], row).CompareTo((order.RowCount[best], best)) < 0) best = row;
            }

            if (best < 0 || Math.Abs(work[best]) <= Least) return null;
            open[best] = false;
            rowOf[column] = best;
            _pivotRow.Add(best);
            _pivot.Add(work[best]);
            foreach (int row in touched)
            {
                if (row != best && Math.Abs(work[row]) > 1e-12) AddEntry(row, work[row]);
                work[row] = 0;
            }

            _start.Add(_entries);
        }

        foreach ((int column, int row) in order.Last) AppendUnsolved(column, row);
        EntriesAtRebuild = Entries;
        return rowOf;

        void AppendUnsolved(int column, int row)
        {
            rowOf[column] = row;
            _pivotRow.Add(row);
            _pivot.Add(1);
            foreach (int other in columns[column])
            {
                if (other != row) AddEntry(other, 1);
            }

            _start.Add(_entries);
        }
    }

    private void Append(int row, double[] column)
    {
        _pivotRow.Add(row);
        _pivot.Add(column[row]);
        for (int i = 0; i < Rows; i++)
        {
            if (i != row && Math.Abs(column[i]) > 1e-12) AddEntry(i, column[i]);
        }

        _start.Add(_entries);
    }

    private void AddEntry(int row, double value)
    {
        if (_entries == _index.Length)
        {
            Array.Resize(ref _index, 2 * _entries);
            Array.Resize(ref _value, 2 * _entries);
        }

        _index[_entries] = row;
        _value[_entries++] = value;
    }
}
