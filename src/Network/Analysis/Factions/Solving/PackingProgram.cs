namespace Network.Analysis.Factions.Solving;

/// <summary>
/// The linear programme of packing sets of edges: the largest sum of set amounts, none below 0, such that no edge carries more than its weight.
/// </summary>
/// <remarks>
/// Primal revised simplex on a sparse basis. Every solution on the way is a packing, hence a bound. Sets are added between solves; the
/// next solve goes on from where the last ended.
/// </remarks>
internal sealed class PackingProgram
{
    private const double Tolerance = 1e-9;
    private const int ReplacementsBetweenRebuilds = 80;

    private readonly List<int[]> _sets = [];
    private readonly List<bool> _inUse = [];
    private readonly double[] _true;
    private readonly double[] _capacity;
    private readonly double[] _value;
    private readonly double[] _price;
    private readonly double[] _direction;
    private readonly int[] _setAt;
    private readonly int[] _slackAt;
    private readonly int[] _slackRow;
    private readonly SparseBasis _basis;
    private long _entries;

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
        _value = [.. _capacity];
        _price = new double[weights.Length];
        _direction = new double[weights.Length];
        _setAt = new int[weights.Length];
        Array.Fill(_setAt, -1);
        _slackAt = [.. Enumerable.Range(0, weights.Length)];
        _slackRow = [.. _slackAt];
        _basis = new SparseBasis(weights.Length);
    }

    /// <summary>The sets that may be used.</summary>
    public IReadOnlyList<int[]> Sets => _sets;

    /// <summary>What each edge's weight is worth at the margin, never much below 0; a set whose edges are worth less than 1 together would raise the sum.</summary>
    public IReadOnlyList<double> Prices => _price;

    /// <summary>The sum of the amounts, to rounding.</summary>
    public double Sum
    {
        get
        {
            double sum = 0;
            for (int e = 0; e < _value.Length; e++)
            {
                if (_setAt[e] >= 0) sum += _value[e];
            }

            return sum;
        }
    }

    /// <summary>Lets a set of edges be used.</summary>
    public void Add(int[] set)
    {
        _sets.Add(set);
        _inUse.Add(false);
        _entries += set.Length;
    }

    /// <summary>Finds the best amounts for the sets so far. False when the budget was spent before that.</summary>
    public bool Solve(WorkBudget budget)
    {
        while (true)
        {
            SetPrices();
            if (!budget.Spend(500L + (8L * _entries) + (2L * _basis.Entries) + (4L * _true.Length))) return false;
            if (!PickEntering(out int set, out int row)) return true;
            SetDirection(set, row);
            int leaving = Ratio(out double step);
            if (leaving < 0) return false;
            for (int e = 0; e < _value.Length; e++)
            {
                if (_direction[e] != 0) _value[e] -= step * _direction[e];
            }

            _basis.Replace(leaving, _direction);
            if (_setAt[leaving] >= 0) _inUse[_setAt[leaving]] = false;
            if (_slackAt[leaving] >= 0) _slackRow[_slackAt[leaving]] = -1;
            _setAt[leaving] = set;
            _slackAt[leaving] = row;
            _value[leaving] = step;
            if (set >= 0) _inUse[set] = true;
            else _slackRow[row] = leaving;
            if (_basis.Replacements < ReplacementsBetweenRebuilds) continue;
            budget.Spend(40L * _basis.Entries);
            if (!Rebuild()) return false;
        }
    }

    /// <summary>The amounts of all sets, made to fit the weights exactly (to rounding), set by set.</summary>
    public double[] Amounts()
    {
        double[] value = [.. _true];
        _basis.Solve(value);
        double[] amounts = new double[_sets.Count];
        double[] load = new double[_true.Length];
        for (int r = 0; r < value.Length; r++)
        {
            if (_setAt[r] < 0) continue;
            double amount = Math.Max(0, value[r]);
            amounts[_setAt[r]] = amount;
            foreach (int e in _sets[_setAt[r]]) load[e] += amount;
        }

        double worst = 1;
        for (int e = 0; e < load.Length; e++) worst = Math.Max(worst, load[e] / _true[e]);
        for (int s = 0; s < amounts.Length; s++) amounts[s] /= worst * (1 + 1e-12);
        return amounts;
    }

    private void SetPrices()
    {
        for (int r = 0; r < _price.Length; r++) _price[r] = _setAt[r] >= 0 ? 1 : 0;
        _basis.SolveTransposed(_price);
    }

    /// <summary>The set or the edge's room that raises the sum fastest.</summary>
    private bool PickEntering(out int set, out int edge)
    {
        set = -1;
        edge = -1;
        double most = 1e-7;
        for (int s = 0; s < _sets.Count; s++)
        {
            if (_inUse[s]) continue;
            double gain = 1;
            foreach (int e in _sets[s]) gain -= _price[e];
            if (gain <= most) continue;
            most = gain;
            set = s;
        }

        for (int e = 0; e < _price.Length; e++)
        {
            if (-_price[e] <= most || _slackRow[e] >= 0) continue;
            most = -_price[e];
            edge = e;
            set = -1;
        }

        return set >= 0 || edge >= 0;
    }

    private void SetDirection(int set, int edge)
    {
        Array.Clear(_direction);
        if (edge >= 0) _direction[edge] = 1;
        else foreach (int e in _sets[set]) _direction[e] = 1;
        _basis.Solve(_direction);
    }

    /// <summary>The row whose column leaves, and how far the entering one may rise; of equals the one with the largest pivot.</summary>
    private int Ratio(out double step)
    {
        step = double.PositiveInfinity;
        double pivot = 0;
        int leaving = -1;
        for (int r = 0; r < _direction.Length; r++)
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

    /// <summary>Builds the inverse anew, with every edge's room at its own row, and recomputes the values, which takes rounding errors away.</summary>
    private bool Rebuild()
    {
        bool[] allowed = new bool[_true.Length];
        List<int> used = [];
        for (int e = 0; e < allowed.Length; e++) allowed[e] = _slackRow[e] < 0;
        for (int r = 0; r < allowed.Length; r++)
        {
            if (_setAt[r] >= 0) used.Add(_setAt[r]);
        }

        used.Sort();
        int[]? rows = _basis.Rebuild([.. used.Select(s => _sets[s])], allowed);
        if (rows is null) return false;
        Array.Fill(_setAt, -1);
        for (int i = 0; i < rows.Length; i++) _setAt[rows[i]] = used[i];
        for (int e = 0; e < allowed.Length; e++) _slackAt[e] = _slackRow[e] = allowed[e] ? -1 : e;
        _capacity.CopyTo(_value, 0);
        _basis.Solve(_value);
        return true;
    }
}
