namespace Network.Analysis.Factions.Solving;

/// <summary>
/// An order of columns and rows in which a matrix of 0 and 1 is as near to a lower triangle as peeling makes it: rows with a single entry
/// first, columns with a single entry last, between them the kernel, which has two entries or more everywhere.
/// </summary>
internal sealed class KernelOrder
{
    private readonly List<(int Column, int Row)> _first = [];
    private readonly List<(int Column, int Row)> _last = [];

    /// <summary>Orders the columns. Time O(entries * longest column).</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">The rows of each column's entries.</param>
    /// <param name="allowed">The rows that count.</param>
    public KernelOrder(int rows, IReadOnlyList<int[]> columns, bool[] allowed)
    {
        RowCount = new int[rows];
        int[] columnCount = new int[columns.Count];
        List<int>[] columnsOf = new List<int>[rows];
        bool[] rowDone = new bool[rows];
        bool[] columnDone = new bool[columns.Count];
        for (int r = 0; r < rows; r++)
        {
            if (allowed[r]) columnsOf[r] = [];
            else rowDone[r] = true;
        }

        for (int c = 0; c < columns.Count; c++)
        {
            foreach (int r in columns[c])
            {
                if (!allowed[r]) continue;
                columnsOf[r].Add(c);
                RowCount[r]++;
                columnCount[c]++;
            }
        }

        Queue<int> singleRows = new(Enumerable.Range(0, rows).Where(r => allowed[r] && RowCount[r] == 1));
        Queue<int> singleColumns = new(Enumerable.Range(0, columns.Count).Where(c => columnCount[c] == 1));
        while (singleRows.Count + singleColumns.Count > 0)
        {
            if (singleRows.TryDequeue(out int row))
            {
                if (rowDone[row] || RowCount[row] != 1) continue;
                int column = columnsOf[row].Find(c => !columnDone[c]);
                _first.Add((column, row));
                Peel(column, row);
            }
            else
            {
                int column = singleColumns.Dequeue();
                if (columnDone[column] || columnCount[column] != 1) continue;
                row = Array.Find(columns[column], r => !rowDone[r]);
                _last.Add((column, row));
                Peel(column, row);
            }
        }

        _last.Reverse();
        Kernel = [.. Enumerable.Range(0, columns.Count).Where(c => !columnDone[c]).OrderBy(c => columnCount[c]).ThenBy(c => c)];
        KernelRows = [.. Enumerable.Range(0, rows).Where(r => !rowDone[r])];

        void Peel(int column, int row)
        {
            columnDone[column] = true;
            rowDone[row] = true;
            foreach (int r in columns[column])
            {
                if (!rowDone[r] && --RowCount[r] == 1) singleRows.Enqueue(r);
            }

            foreach (int c in columnsOf[row])
            {
                if (!columnDone[c] && --columnCount[c] == 1) singleColumns.Enqueue(c);
            }
        }
    }

    /// <summary>The columns that come first, each with the row on the diagonal.</summary>
    public IReadOnlyList<(int Column, int Row)> First => _first;

    /// <summary>The columns that come last, each with the row on the diagonal.</summary>
    public IReadOnlyList<(int Column, int Row)> Last => _last;

    /// <summary>The columns between, those with fewest entries first.</summary>
    public int[] Kernel { get; }

    /// <summary>The rows between, ascending.</summary>
    public int[] KernelRows { get; }

    /// <summary>How many entries each row has in the kernel.</summary>
    public int[] RowCount { get; }
}
