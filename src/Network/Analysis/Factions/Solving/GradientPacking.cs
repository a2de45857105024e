namespace Network.Analysis.Factions.Solving;

/// <summary>
/// The linear programme of packing sets of edges, solved to some parts in a thousand where it is too large for the simplex: the
/// primal-dual hybrid gradient method with averages and restarts (Chambolle, Pock 2011, doi:10.1007/s10851-010-0251-1; Pock, Chambolle
/// 2011, doi:10.1109/ICCV.2011.6126441; Applegate and others 2021, arXiv:2106.04756).
/// </summary>
/// <remarks>
/// An iteration takes time O(entries of all sets). Whatever the amounts are, <see cref="Amounts"/> scales them down to a packing, so
/// that the bound is true however far the method has come. Sets are added between solves, which go on from where the last ended.
/// </remarks>
internal sealed class GradientPacking
{
    private const double FarTooDear = 1.1;

    private readonly double[] _weights;
    private readonly int[] _count;
    private readonly double[] _price;
    private readonly double[] _priceSum;
    private readonly double[] _load;
    private readonly List<int[]> _sets = [];
    private readonly List<double> _amounts = [];

    /// <summary>An empty packing.</summary>
    /// <param name="weights">What each edge can carry, above 0.</param>
    public GradientPacking(double[] weights)
    {
        _weights = weights;
        _count = new int[weights.Length];
        _price = new double[weights.Length];
        _priceSum = new double[weights.Length];
        _load = new double[weights.Length];
    }

    /// <summary>The sets that may be used.</summary>
    public IReadOnlyList<int[]> Sets => _sets;

    /// <summary>What each edge's weight is worth about, from 0; a set whose edges are worth less than 1 together would raise the sum.</summary>
    public double[] Prices => _price;

    /// <summary>Adds a set.</summary>
    /// <param name="set">Its edges.</param>
    /// <param name="amount">The amount to begin with.</param>
    public void Add(int[] set, double amount)
    {
        _sets.Add(set);
        _amounts.Add(amount);
        foreach (int e in set) _count[e]++;
    }

    /// <summary>Does some iterations, then goes on from the better of the last point and the average of all. False when the budget was spent before.</summary>
    public bool Solve(int iterations, WorkBudget budget)
    {
        Columns columns = new(_sets);
        double[] amount = [.. _amounts], sum = new double[amount.Length];
        Array.Clear(_priceSum);
        int done = 0;
        while (done < iterations && budget.Spend((4L * columns.Edge.Length) + (4L * _weights.Length)))
        {
            Step(columns, amount, sum);
            done++;
        }

        if (done > 0)
        {
            for (int s = 0; s < sum.Length; s++) sum[s] /= done;
            if (Scaled(sum).Sum() >= Scaled(amount).Sum())
            {
                amount = sum;
                for (int e = 0; e < _price.Length; e++) _price[e] = _priceSum[e] / done;
            }
        }

        for (int s = 0; s < amount.Length; s++) _amounts[s] = amount[s];
        return done == iterations;
    }

    /// <summary>The amounts of all sets, scaled down to a packing.</summary>
    public double[] Amounts() => Scaled([.. _amounts]);

    /// <summary>What the edges of a set are worth together.</summary>
    public double Worth(int[] set)
    {
        double worth = 0;
        foreach (int e in set) worth += _price[e];
        return worth;
    }

    /// <summary>Forgets the sets that are not used and far too dear to be.</summary>
    public void Prune()
    {
        int kept = 0;
        for (int s = 0; s < _sets.Count; s++)
        {
            if (_amounts[s] == 0 && Worth(_sets[s]) > FarTooDear)
            {
                foreach (int e in _sets[s]) _count[e]--;
                continue;
            }

            (_sets[kept], _amounts[kept]) = (_sets[s], _amounts[s]);
            kept++;
        }

        _sets.RemoveRange(kept, _sets.Count - kept);
        _amounts.RemoveRange(kept, _amounts.Count - kept);
    }

    private void Step(Columns columns, double[] amount, double[] sum)
    {
        Array.Clear(_load);
        for (int s = 0; s < amount.Length; s++)
        {
            ReadOnlySpan<int> set = columns.Of(s);
            double missing = 1;
            foreach (int e in set) missing -= _price[e];
            double before = amount[s];
            double after = Math.Max(0, before + (missing / set.Length));
            amount[s] = after;
            sum[s] += after;
            double ahead = (2 * after) - before;
            if (ahead == 0) continue;
            foreach (int e in set) _load[e] += ahead;
        }

        for (int e = 0; e < _price.Length; e++)
        {
            if (_count[e] == 0)
            {
                _price[e] = 0;
                continue;
            }

            _price[e] = Math.Max(0, _price[e] + ((_load[e] - _weights[e]) / _count[e]));
            _priceSum[e] += _price[e];
        }
    }

    /// <summary>Each amount divided by the worst overload of its edges: then no edge carries more than its weight.</summary>
    private double[] Scaled(double[] amount)
    {
        Array.Clear(_load);
        for (int s = 0; s < amount.Length; s++)
        {
            if (amount[s] == 0) continue;
            foreach (int e in _sets[s]) _load[e] += amount[s];
        }

        double[] scaled = new double[amount.Length];
        for (int s = 0; s < scaled.Length; s++)
        {
            if (amount[s] == 0) continue;
            double worst = 1;
            foreach (int e in _sets[s]) worst = Math.Max(worst, _load[e] / _weights[e]);
            scaled[s] = amount[s] / worst;
        }

        return scaled;
    }

    /// <summary>The sets one after another in one array.</summary>
    private readonly struct Columns
    {
        private readonly int[] _start;

        public Columns(List<int[]> sets)
        {
            _start = new int[sets.Count + 1];
            for (int s = 0; s < sets.Count; s++) _start[s + 1] = _start[s] + sets[s].Length;
            Edge = new int[_start[^1]];
            for (int s = 0; s < sets.Count; s++) sets[s].CopyTo(Edge, _start[s]);
        }

        public int[] Edge { get; }

        public ReadOnlySpan<int> Of(int set) => Edge.AsSpan(_start[set], _start[set + 1] - _start[set]);
    }
}
