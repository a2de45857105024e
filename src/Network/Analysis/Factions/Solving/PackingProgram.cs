namespace Network.Analysis.Factions.Solving;

/// <summary>
/// The linear programme of packing sets of edges: the largest sum of set amounts, none below 0, such that no edge carries more than its weight.
/// </summary>
/// <remarks>
/// Primal revised simplex on a sparse basis, with reference weights for the choice of the entering column (Devex: Harris 1973,
/// doi:10.1007/BF01580108), which the many ties of such programmes make worth a multiple of its cost. Every solution on the way is a
/// packing, hence a bound. Sets are added between solves; the next solve goes on from where the last ended. Only edges that sets use
/// have a row.
/// </remarks>
internal sealed class PackingProgram
{
    private const double Tolerance = 1e-9;
    private const double LeastGain = 1e-7;
    private const double MostWeight = 1e7;
    private const int LeastReplacements = 60;
    private const int MostReplacements = 250;

    private readonly double[] _weights;
    private readonly double[] _edgePrice;
    private readonly double _jitter;
    private readonly int[] _rowOf;
    private readonly int[] _edgeOf;
    private readonly List<int[]> _sets = [];
    private readonly PackingColumns _columns;
    private readonly double[] _true;
    private readonly double[] _capacity;
    private readonly double[] _value;
    private readonly double[] _price;
    private readonly double[] _direction;
    private readonly double[] _pivotRow;
    private readonly int[] _setAt;
    private readonly int[] _slackAt;
    private readonly int[] _slackRow;
    private readonly SparseBasis _basis = new(0);
    private SeededRandom _random = new(1);
    private int _rows;
    private PackingState? _saved;

    /// <summary>An empty packing.</summary>
    /// <param name="weights">What each edge can carry, above 0.</param>
    public PackingProgram(double[] weights)
    {
        _weights = weights;
        int rows = weights.Length;
        _jitter = 2e-5 * (rows == 0 ? 1 : weights.Min());
        _edgePrice = new double[rows];
        _rowOf = new int[rows];
        Array.Fill(_rowOf, -1);
        _edgeOf = new int[rows];
        _columns = new PackingColumns(rows);
        _true = new double[rows];
        _capacity = new double[rows];
        _value = new double[rows];
        _price = new double[rows];
        _direction = new double[rows];
        _pivotRow = new double[rows];
        _setAt = new int[rows];
        _slackAt = new int[rows];
        _slackRow = new int[rows];
    }

    /// <summary>The sets that may be used.</summary>
    public IReadOnlyList<int[]> Sets => _sets;

    /// <summary>What each edge's weight was worth at the margin when last solved, never much below 0; a set whose edges are worth less than 1 together would raise the sum.</summary>
    public IReadOnlyList<double> Prices => _edgePrice;

    /// <summary>The sum of the amounts, to rounding.</summary>
    public double Sum
    {
        get
        {
            double sum = 0;
            for (int r = 0; r < _rows; r++)
            {
                if (_setAt[r] >= 0) sum += _value[r];
            }

            return sum;
        }
    }

    /// <summary>Lets a set of edges be used.</summary>
    public void Add(int[] set)
    {
        int[] column = new int[set.Length];
        for (int i = 0; i < set.Length; i++) column[i] = RowOf(set[i]);
        _sets.Add(set);
        _columns.Add(column);
    }

    /// <summary>
    /// Begins with the sets so far filled one after another to the brim. Each has an edge that it fills up, which no later one uses: a
    /// triangular basis, and the simplex has only the rest to find.
    /// </summary>
    public void Fill()
    {
        double[] room = [.. _capacity];
        List<int> used = [];
        for (int s = 0; s < _sets.Count; s++)
        {
            int[] column = _columns.Rows(s);
            int tightest = column[0];
            foreach (int r in column)
            {
                if (room[r] < room[tightest]) tightest = r;
            }

            double amount = room[tightest];
            if (amount <= 0) continue;
            foreach (int r in column) room[r] -= amount;
            room[tightest] = 0;
            used.Add(s);
            _columns.InUse[s] = true;
            _slackRow[tightest] = -1;
        }

        Stand(used);
    }

    /// <summary>Remembers the sets and amounts so far.</summary>
    public void Save() =>
        _saved = new PackingState(_rows, _sets.Count, _basis.Builds, _basis.Length, _setAt[.._rows], _slackAt[.._rows], _slackRow[.._rows], _value[.._rows]);

    /// <summary>Goes back to what was saved: sets that were added since are taken away. False when that failed for rounding errors.</summary>
    public bool GoBack()
    {
        PackingState saved = _saved!;
        for (int r = 0; r < _rows; r++)
        {
            if (_setAt[r] >= 0) _columns.InUse[_setAt[r]] = false;
            _setAt[r] = -1;
            _slackAt[r] = _slackRow[r] = r;
            _value[r] = _capacity[r];
        }

        saved.SetAt.CopyTo(_setAt, 0);
        saved.SlackAt.CopyTo(_slackAt, 0);
        saved.SlackRow.CopyTo(_slackRow, 0);
        saved.Value.CopyTo(_value, 0);
        for (int r = 0; r < saved.Rows; r++)
        {
            if (_setAt[r] >= 0) _columns.InUse[_setAt[r]] = true;
        }

        _columns.Shorten(saved.Sets);
        _sets.RemoveRange(saved.Sets, _sets.Count - saved.Sets);
        if (_basis.Builds == saved.Builds)
        {
            _basis.GoBack(saved.Length);
            return true;
        }

        if (!Rebuild()) return false;
        Save();
        return true;
    }

    /// <summary>Finds the best amounts for the sets so far. False when the budget was spent before that.</summary>
    public bool Solve(WorkBudget budget)
    {
        SetPrices(budget);
        bool fresh = true;
        while (true)
        {
            if (!budget.Spend(500L + _columns.Count + (2L * _basis.Entries) + (8L * _rows))) return false;
            if (!PickEntering(out int set, out int row))
            {
                if (fresh) break;
                SetPrices(budget);
                fresh = true;
                continue;
            }

            SetDirection(set, row);
            int leaving = Ratio(out double step);
            if (leaving < 0) return false;
            UpdatePrices(set, row, leaving, budget);
            fresh = false;
            for (int r = 0; r < _rows; r++)
            {
                if (_direction[r] != 0) _value[r] -= step * _direction[r];
            }

            _basis.Replace(leaving, _direction);
            if (_setAt[leaving] >= 0) _columns.InUse[_setAt[leaving]] = false;
            if (_slackAt[leaving] >= 0) _slackRow[_slackAt[leaving]] = -1;
            _setAt[leaving] = set;
            _slackAt[leaving] = row;
            _value[leaving] = step;
            if (set >= 0) _columns.InUse[set] = true;
            else _slackRow[row] = leaving;
            if (_basis.Replacements < LeastReplacements || (_basis.Replacements < MostReplacements && _basis.Entries < 2 * _basis.EntriesAtRebuild)) continue;
            budget.Spend(40L * _basis.Entries);
            if (!Rebuild()) return false;
            SetPrices(budget);
            fresh = true;
        }

        for (int r = 0; r < _rows; r++) _edgePrice[_edgeOf[r]] = _price[r];
        return true;
    }

    /// <summary>The amounts of all sets, made to fit the weights exactly (to rounding), set by set.</summary>
    public double[] Amounts()
    {
        double[] value = [.. _true];
        _basis.Solve(value);
        double[] amounts = new double[_sets.Count];
        double[] load = new double[_weights.Length];
        for (int r = 0; r < _rows; r++)
        {
            if (_setAt[r] < 0) continue;
            double amount = Math.Max(0, value[r]);
            amounts[_setAt[r]] = amount;
            foreach (int e in _sets[_setAt[r]]) load[e] += amount;
        }

        double worst = 1;
        for (int e = 0; e < load.Length; e++) worst = Math.Max(worst, load[e] / _weights[e]);
        for (int s = 0; s < amounts.Length; s++) amounts[s] /= worst * (1 + 1e-12);
        return amounts;
    }

    /// <summary>The row of an edge, made when it is first used.</summary>
    private int RowOf(int edge)
    {
        if (_rowOf[edge] >= 0) return _rowOf[edge];
        int row = _rowOf[edge] = _rows++;
        _basis.Rows = _rows;
        _edgeOf[row] = edge;
        _true[row] = _weights[edge];
        // Unequal capacities keep the simplex from going round in circles; the last step takes them back.
        _capacity[row] = _value[row] = _weights[edge] + (_jitter * (0.5 + _random.Unit()));
        _setAt[row] = -1;
        _slackAt[row] = _slackRow[row] = row;
        return row;
    }

    private void SetPrices(WorkBudget budget)
    {
        for (int r = 0; r < _rows; r++) _price[r] = _setAt[r] >= 0 ? 1 : 0;
        _basis.SolveTransposed(_price);
        _columns.SetGains(_price);
        budget.Spend((2L * _basis.Entries) + (2L * _columns.Entries));
    }

    /// <summary>The set or the edge's room that promises most: the square of what it gains a unit over its reference weight.</summary>
    private bool PickEntering(out int set, out int row)
    {
        row = -1;
        set = _columns.Best(LeastGain, out double most);
        for (int r = 0; r < _rows; r++)
        {
            if (_price[r] >= -LeastGain || _slackRow[r] >= 0) continue;
            double promise = _price[r] * _price[r] / _columns.RoomWeight[r];
            if (promise <= most) continue;
            most = promise;
            row = r;
            set = -1;
        }

        return set >= 0 || row >= 0;
    }

    private void SetDirection(int set, int row)
    {
        Array.Clear(_direction, 0, _rows);
        if (row >= 0) _direction[row] = 1;
        else foreach (int r in _columns.Rows(set)) _direction[r] = 1;
        _basis.Solve(_direction);
    }

    /// <summary>Prices, gains and reference weights after the entering column has taken the place of the leaving one: from the leaving row of the inverse.</summary>
    private void UpdatePrices(int set, int row, int leaving, WorkBudget budget)
    {
        Array.Clear(_pivotRow, 0, _rows);
        _pivotRow[leaving] = 1;
        _basis.SolveTransposed(_pivotRow);
        double pivot = _direction[leaving];
        double gain = set >= 0 ? _columns.Gain[set] : -_price[row];
        double reference = set >= 0 ? _columns.Weight[set] : _columns.RoomWeight[row];
        long entries = _columns.Update(_pivotRow, _rows, pivot, gain, reference);
        double change = gain / pivot;
        for (int r = 0; r < _rows; r++)
        {
            if (_pivotRow[r] != 0) _price[r] += change * _pivotRow[r];
        }

        double left = Math.Max(reference / (pivot * pivot), 1);
        if (_setAt[leaving] >= 0) _columns.Left(_setAt[leaving], -change, left);
        else _columns.RoomWeight[_slackAt[leaving]] = left;
        if (left > MostWeight) _columns.ResetWeights();
        budget.Spend((2L * _basis.Entries) + (2L * entries));
    }

    /// <summary>The row whose column leaves, and how far the entering one may rise; of equals the one with the largest pivot.</summary>
    private int Ratio(out double step)
    {
        step = double.PositiveInfinity;
        double pivot = 0;
        int leaving = -1;
        for (int r = 0; r < _rows; r++)
        {
            double d = _direction[r];
            if (d <= Tolerance) continue;
            double ratio = Math.Max(0, _value[r]) / d;
            if (ratio > step + 1e-12 || (ratio > step - 1e-12 && d <= pivot)) continue;
            step = Math.Min(step, ratio);
            pivot = d;
            leaving = r;
        }

        return leaving;
    }

    /// <summary>Builds the inverse anew, which takes rounding errors away.</summary>
    private bool Rebuild()
    {
        List<int> used = [];
        for (int r = 0; r < _rows; r++)
        {
            if (_setAt[r] >= 0) used.Add(_setAt[r]);
        }

        used.Sort();
        return Stand(used);
    }

    /// <summary>Makes a basis of sets and of every edge's room that is in use, the room at its own row, and computes the values.</summary>
    private bool Stand(List<int> used)
    {
        bool[] allowed = new bool[_rows];
        for (int r = 0; r < allowed.Length; r++) allowed[r] = _slackRow[r] < 0;
        int[]? rows = _basis.Rebuild([.. used.Select(_columns.Rows)], allowed);
        if (rows is null) return false;
        Array.Fill(_setAt, -1, 0, _rows);
        for (int i = 0; i < rows.Length; i++) _setAt[rows[i]] = used[i];
        for (int r = 0; r < allowed.Length; r++) _slackAt[r] = _slackRow[r] = allowed[r] ? -1 : r;
        Array.Copy(_capacity, _value, _rows);
        _basis.Solve(_value);
        return true;
    }
}
