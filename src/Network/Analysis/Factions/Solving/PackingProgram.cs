namespace Network.Analysis.Factions.Solving;

/// <summary>
/// The linear programme of packing sets of edges: the largest sum of set amounts, none below 0, such that no edge carries more than its weight.
/// </summary>
/// <remarks>
/// Primal simplex on a working basis: only the edges that carry their full weight and the sets in use are kept in the inverse,
/// t of each, so a pivot takes O(t^2 + pool) time and the memory is O(t^2). Every solution on the way is a packing, hence a bound.
/// Sets are added between solves; the next solve goes on from where the last ended.
/// </remarks>
internal sealed class PackingProgram
{
    private const double Tolerance = 1e-9;
    private const int PivotsBetweenRefreshes = 60;

    private readonly List<int[]> _sets = [];
    private readonly List<int> _position = [];
    private readonly double[] _true;
    private readonly double[] _capacity;
    private readonly double[] _slack;
    private readonly double[] _price;
    private readonly double[] _load;
    private readonly int[] _rowOf;
    private readonly List<int> _rows = [];
    private readonly List<int> _columns = [];
    private double[] _amount = [];
    private double[] _direction = [];
    private double[] _rowVector = [];
    private double[][] _inverse = [];
    private int _sinceRefresh;

    /// <summary>An empty packing.</summary>
    /// <param name="weights">What each edge can carry, above 0.</param>
    public PackingProgram(double[] weights)
    {
        _true = weights;
        _capacity = new double[weights.Length];
        // Unequal capacities keep the simplex from going round in circles; the last step takes them back.
        SeededRandom random = new(1);
        double least = weights.Length == 0 ? 1 : weights.Min();
        for (int e = 0; e < weights.Length; e++) _capacity[e] = weights[e] + (least * 2e-5 * (0.5 + random.Unit()));
        _slack = [.. _capacity];
        _price = new double[weights.Length];
        _load = new double[weights.Length];
        _rowOf = new int[weights.Length];
        Array.Fill(_rowOf, -1);
    }

    /// <summary>The sets that may be used.</summary>
    public IReadOnlyList<int[]> Sets => _sets;

    /// <summary>What each edge's weight is worth at the margin, never much below 0; a set whose edges are worth less than 1 together would raise the sum.</summary>
    public IReadOnlyList<double> Prices => _price;

    /// <summary>How many edges carry their full weight.</summary>
    public int Size => _rows.Count;

    /// <summary>Lets a set of edges be used.</summary>
    public void Add(int[] set)
    {
        _sets.Add(set);
        _position.Add(-1);
    }

    /// <summary>Finds the best amounts for the sets so far. False when the budget was spent, or the working basis grew beyond the limit, before that.</summary>
    public bool Solve(WorkBudget budget, int sizeLimit)
    {
        while (true)
        {
            SetPrices();
            if (!budget.Spend(500L + (6L * _sets.Count) + (4L * _rows.Count * _rows.Count))) return false;
            if (!PickEntering(out int set, out int row)) return true;
            if (_rows.Count >= sizeLimit) return false;
            if (!(set >= 0 ? EnterSet(set) : EnterSlack(row))) return false;
            if (++_sinceRefresh < PivotsBetweenRefreshes) continue;
            _sinceRefresh = 0;
            budget.Spend(2L * _rows.Count * _rows.Count * _rows.Count);
            Refresh(_capacity);
        }
    }

    /// <summary>The amounts of all sets, made to fit the weights exactly (to rounding), set by set.</summary>
    public double[] Amounts()
    {
        Refresh(_true);
        double[] amounts = new double[_sets.Count];
        double[] load = new double[_true.Length];
        for (int b = 0; b < _columns.Count; b++)
        {
            double amount = Math.Max(0, _amount[b]);
            amounts[_columns[b]] = amount;
            foreach (int e in _sets[_columns[b]]) load[e] += amount;
        }

        double worst = 1;
        for (int e = 0; e < load.Length; e++) worst = Math.Max(worst, load[e] / _true[e]);
        for (int s = 0; s < amounts.Length; s++) amounts[s] /= worst * (1 + 1e-12);
        Refresh(_capacity);
        return amounts;
    }

    private void SetPrices()
    {
        Array.Clear(_price);
        int t = _rows.Count;
        for (int r = 0; r < t; r++)
        {
            double sum = 0;
            for (int b = 0; b < t; b++) sum += _inverse[b][r];
            _price[_rows[r]] = sum;
        }
    }

    private bool PickEntering(out int set, out int row)
    {
        set = -1;
        row = -1;
        double most = 1e-7;
        for (int s = 0; s < _sets.Count; s++)
        {
            if (_position[s] >= 0) continue;
            double gain = 1;
            foreach (int e in _sets[s]) gain -= _price[e];
            if (gain <= most) continue;
            most = gain;
            set = s;
        }

        for (int r = 0; r < _rows.Count; r++)
        {
            if (-_price[_rows[r]] <= most) continue;
            most = -_price[_rows[r]];
            row = r;
            set = -1;
        }

        return set >= 0 || row >= 0;
    }

    /// <summary>Brings a set into use: amounts in use change by -direction, slacks of other edges by what that frees.</summary>
    private bool EnterSet(int set)
    {
        int t = _rows.Count;
        double[] direction = _direction;
        Array.Clear(direction, 0, t);
        foreach (int e in _sets[set])
        {
            int r = _rowOf[e];
            if (r < 0) continue;
            for (int b = 0; b < t; b++) direction[b] += _inverse[b][r];
        }

        LoadOf(direction);
        foreach (int e in _sets[set]) _load[e] += 1;
        double step = Ratio(out int leavingColumn, out int leavingEdge);
        if (leavingColumn < 0 && leavingEdge < 0) return false;
        Advance(step);
        if (leavingColumn >= 0)
        {
            ReplaceColumn(leavingColumn, set);
            _amount[leavingColumn] = step;
        }
        else
        {
            Grow(set, leavingEdge, step);
        }

        return true;
    }

    /// <summary>Lets an edge carry less than its weight.</summary>
    private bool EnterSlack(int row)
    {
        int t = _rows.Count;
        for (int b = 0; b < t; b++) _direction[b] = _inverse[b][row];
        LoadOf(_direction);
        double step = Ratio(out int leavingColumn, out int leavingEdge);
        if (leavingColumn < 0 && leavingEdge < 0) return false;
        int freed = _rows[row];
        Advance(step);
        _slack[freed] = step;
        if (leavingColumn >= 0) Shrink(leavingColumn, row);
        else ReplaceRow(row, leavingEdge);
        return true;
    }

    /// <summary>How fast each edge's load grows: minus what the amounts in use give up.</summary>
    private void LoadOf(double[] direction)
    {
        Array.Clear(_load);
        for (int b = 0; b < _columns.Count; b++)
        {
            double d = direction[b];
            if (d == 0) continue;
            foreach (int e in _sets[_columns[b]]) _load[e] -= d;
        }
    }

    private double Ratio(out int leavingColumn, out int leavingEdge)
    {
        double step = double.PositiveInfinity;
        double pivot = 0;
        leavingColumn = -1;
        leavingEdge = -1;
        for (int b = 0; b < _columns.Count; b++)
        {
            double d = _direction[b];
            if (d <= Tolerance) continue;
            double ratio = Math.Max(0, _amount[b]) / d;
            if (ratio > step + 1e-12 || (ratio > step - 1e-12 && d <= pivot)) continue;
            step = Math.Min(step, ratio);
            pivot = d;
            leavingColumn = b;
        }

        for (int e = 0; e < _load.Length; e++)
        {
            double d = _load[e];
            if (d <= Tolerance || _rowOf[e] >= 0) continue;
            double ratio = Math.Max(0, _slack[e]) / d;
            if (ratio > step + 1e-12 || (ratio > step - 1e-12 && d <= pivot)) continue;
            step = Math.Min(step, ratio);
            pivot = d;
            leavingColumn = -1;
            leavingEdge = e;
        }

        return step;
    }

    private void Advance(double step)
    {
        for (int b = 0; b < _columns.Count; b++) _amount[b] -= step * _direction[b];
        for (int e = 0; e < _load.Length; e++)
        {
            if (_rowOf[e] < 0) _slack[e] -= step * _load[e];
        }
    }

    private void ReplaceColumn(int column, int set)
    {
        int t = _rows.Count;
        double pivot = _direction[column];
        double[] pivotRow = _inverse[column];
        for (int r = 0; r < t; r++) pivotRow[r] /= pivot;
        for (int b = 0; b < t; b++)
        {
            double d = _direction[b];
            if (b == column || d == 0) continue;
            double[] row = _inverse[b];
            for (int r = 0; r < t; r++) row[r] -= d * pivotRow[r];
        }

        _position[_columns[column]] = -1;
        _columns[column] = set;
        _position[set] = column;
    }

    private void ReplaceRow(int row, int edge)
    {
        int t = _rows.Count;
        RowTimesInverse(edge);
        double pivot = _rowVector[row];
        for (int b = 0; b < t; b++)
        {
            double[] line = _inverse[b];
            double scaled = line[row] / pivot;
            for (int r = 0; r < t; r++) line[r] -= scaled * _rowVector[r];
            line[row] = scaled;
        }

        _rowOf[_rows[row]] = -1;
        _rows[row] = edge;
        _rowOf[edge] = row;
        _slack[edge] = 0;
    }

    private void Grow(int set, int edge, double amount)
    {
        int t = _rows.Count;
        RowTimesInverse(edge);
        double pivot = _load[edge];
        Reserve(t + 1);
        for (int b = 0; b < t; b++)
        {
            double[] line = _inverse[b];
            double scaled = _direction[b] / pivot;
            for (int r = 0; r < t; r++) line[r] += scaled * _rowVector[r];
            line[t] = -scaled;
        }

        for (int r = 0; r < t; r++) _inverse[t][r] = -_rowVector[r] / pivot;
        _inverse[t][t] = 1 / pivot;
        _amount[t] = amount;
        _rows.Add(edge);
        _rowOf[edge] = t;
        _columns.Add(set);
        _position[set] = t;
        _slack[edge] = 0;
    }

    private void Shrink(int column, int row)
    {
        int last = _rows.Count - 1;
        double pivot = _inverse[column][row];
        double[] pivotRow = _inverse[column];
        for (int b = 0; b <= last; b++)
        {
            if (b == column) continue;
            double[] line = _inverse[b];
            double scaled = line[row] / pivot;
            for (int r = 0; r <= last; r++) line[r] -= scaled * pivotRow[r];
        }

        (_inverse[column], _inverse[last]) = (_inverse[last], _inverse[column]);
        for (int b = 0; b < last; b++) _inverse[b][row] = _inverse[b][last];
        _position[_columns[column]] = -1;
        _rowOf[_rows[row]] = -1;
        if (column != last)
        {
            _columns[column] = _columns[last];
            _position[_columns[column]] = column;
            _amount[column] = _amount[last];
        }

        if (row != last)
        {
            _rows[row] = _rows[last];
            _rowOf[_rows[row]] = row;
        }

        _columns.RemoveAt(last);
        _rows.RemoveAt(last);
    }

    private void RowTimesInverse(int edge)
    {
        int t = _rows.Count;
        Array.Clear(_rowVector, 0, t);
        for (int b = 0; b < t; b++)
        {
            if (Array.IndexOf(_sets[_columns[b]], edge) < 0) continue;
            double[] line = _inverse[b];
            for (int r = 0; r < t; r++) _rowVector[r] += line[r];
        }
    }

    private void Reserve(int size)
    {
        if (size <= _inverse.Length) return;
        int room = Math.Max(16, 2 * _inverse.Length);
        double[][] wider = new double[room][];
        for (int b = 0; b < room; b++)
        {
            wider[b] = new double[room];
            if (b < _inverse.Length) _inverse[b].CopyTo(wider[b], 0);
        }

        _inverse = wider;
        Array.Resize(ref _amount, room);
        Array.Resize(ref _direction, room);
        Array.Resize(ref _rowVector, room);
    }

    /// <summary>Inverts the working basis anew and recomputes amounts and slacks, which takes rounding errors away.</summary>
    private void Refresh(double[] capacity)
    {
        int t = _rows.Count;
        double[][] matrix = new double[t][];
        for (int r = 0; r < t; r++) matrix[r] = new double[2 * t];
        for (int b = 0; b < t; b++)
        {
            foreach (int e in _sets[_columns[b]])
            {
                if (_rowOf[e] >= 0) matrix[_rowOf[e]][b] = 1;
            }

            matrix[b][t + b] = 1;
        }

        if (!GaussJordan(matrix, t)) return;
        for (int b = 0; b < t; b++)
        {
            double amount = 0;
            for (int r = 0; r < t; r++)
            {
                _inverse[b][r] = matrix[b][t + r];
                amount += matrix[b][t + r] * capacity[_rows[r]];
            }

            _amount[b] = amount;
        }

        capacity.CopyTo(_slack, 0);
        for (int b = 0; b < t; b++)
        {
            foreach (int e in _sets[_columns[b]]) _slack[e] -= _amount[b];
        }
    }

    private static bool GaussJordan(double[][] matrix, int t)
    {
        for (int c = 0; c < t; c++)
        {
            int pivot = c;
            for (int r = c + 1; r < t; r++)
            {
                if (Math.Abs(matrix[r][c]) > Math.Abs(matrix[pivot][c])) pivot = r;
            }

            if (Math.Abs(matrix[pivot][c]) < 1e-11) return false;
            (matrix[c], matrix[pivot]) = (matrix[pivot], matrix[c]);
            double[] line = matrix[c];
            double scale = 1 / line[c];
            for (int i = c; i < 2 * t; i++) line[i] *= scale;
            for (int r = 0; r < t; r++)
            {
                double factor = matrix[r][c];
                if (r == c || factor == 0) continue;
                double[] other = matrix[r];
                for (int i = c; i < 2 * t; i++) other[i] -= factor * line[i];
            }
        }

        return true;
    }
}
