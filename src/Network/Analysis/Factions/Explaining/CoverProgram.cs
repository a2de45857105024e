using System.Numerics;
using System.Runtime.InteropServices;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Explaining;

/// <summary>A linear programme: amounts from 0 to a most each, the least sum of their prices, and demands "these amounts, each times a factor, add up to so much".</summary>
/// <remarks>
/// Primal simplex on the dual, whose columns are the demands: whatever is demanded anew, and however much a demand is raised or lowered, the
/// last basis stays feasible, so that a search may go from any of its branches to any other. The inverse is kept dense, since the programmes are of
/// some hundred amounts. Prices are unequal by a trifle, which keeps the simplex from going round in circles; the bound does not rest on
/// them, nor on the simplex.
/// </remarks>
internal sealed class CoverProgram
{
    private const double Trifle = 1e-6;
    private const double Tolerance = 1e-8;
    private const double Slip = 1e-9;
    private const double LeastGain = 1e-7;
    private const int MostReplacements = 400;

    private readonly int _size;
    private readonly double[] _price;
    private readonly double[] _unequal;
    private readonly double[] _most;
    private readonly List<int[]> _at = [];
    private readonly List<double[]> _factor = [];
    private readonly List<double> _norm = [];
    private readonly List<double> _demand = [];
    private readonly List<int> _place = [];
    private readonly double[][] _inverse;
    private readonly double[] _value;
    private readonly double[] _direction;
    private readonly int[] _basic;
    private readonly bool[] _room;
    private int _replacements;

    /// <summary>A programme without demands.</summary>
    /// <param name="prices">What a unit of each amount costs, none below 0.</param>
    /// <param name="most">The most of each amount; demands must say so, too.</param>
    public CoverProgram(double[] prices, double[] most)
    {
        _size = prices.Length;
        _price = prices;
        _most = most;
        SeededRandom random = new(1);
        _unequal = [.. prices.Select(price => price + (Trifle * (0.5 + random.Unit())))];
        Amounts = new double[_size];
        _inverse = new double[_size][];
        _value = new double[_size];
        _direction = new double[_size];
        _basic = [.. Enumerable.Range(0, _size).Select(i => ~i)];
        _room = new bool[_size];
        for (int i = 0; i < _size; i++) _inverse[i] = new double[_size];
        Clear();
    }

    /// <summary>The cheapest amounts, as last solved.</summary>
    public double[] Amounts { get; }

    /// <summary>True when the demands that were last solved contradict each other.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>Demands that some amounts times their factors add up to <paramref name="demand"/> or more; gives the demand's number.</summary>
    public int Add(int[] at, double[] factor, double demand)
    {
        _at.Add(at);
        _factor.Add(factor);
        _norm.Add(Math.Sqrt(factor.Sum(value => value * value)));
        _demand.Add(demand);
        _place.Add(-1);
        return _at.Count - 1;
    }

    /// <summary>Changes how much is demanded.</summary>
    public void Demand(int number, double demand) => _demand[number] = demand;

    /// <summary>Finds the cheapest amounts. False when the budget was spent before.</summary>
    public bool Solve(WorkBudget budget)
    {
        IsImpossible = false;
        SetAmounts();
        bool fresh = true;
        while (true)
        {
            if (!budget.Spend(200L + (4L * _size))) return false;
            int entering = Pick(out int room, budget);
            if (entering < 0 && room < 0)
            {
                if (fresh) return true;
                SetAmounts();
                fresh = true;
                continue;
            }

            SetDirection(entering, room);
            int leaving = Leaving(out double step);
            if (leaving < 0)
            {
                IsImpossible = true;
                return true;
            }

            Replace(leaving, entering, room, step, budget);
            fresh = false;
            if (_replacements < MostReplacements) continue;
            Rebuild(budget);
            SetAmounts();
            fresh = true;
        }
    }

    /// <summary>What the sum of prices is at least, added up from the demands alone: right however rough the solution is.</summary>
    public double Bound()
    {
        double bound = 0;
        double[] load = new double[_size];
        for (int r = 0; r < _size; r++)
        {
            if (_basic[r] < 0 || _value[r] <= 0) continue;
            bound += _value[r] * _demand[_basic[r]];
            int[] at = _at[_basic[r]];
            double[] factor = _factor[_basic[r]];
            for (int i = 0; i < at.Length; i++) load[at[i]] += _value[r] * factor[i];
        }

        for (int i = 0; i < _size; i++) bound -= Math.Max(0, load[i] - _price[i]) * _most[i];
        return bound;
    }

    private void SetAmounts()
    {
        Array.Clear(Amounts);
        for (int r = 0; r < _size; r++)
        {
            if (_basic[r] >= 0 && _demand[_basic[r]] != 0) AddTo(Amounts, _inverse[r], _demand[_basic[r]]);
        }
    }

    /// <summary>The demand that is missed by most, or the amount that is furthest below 0.</summary>
    private int Pick(out int room, WorkBudget budget)
    {
        room = -1;
        int best = -1;
        double most = LeastGain;
        long entries = 0;
        for (int c = 0; c < _at.Count; c++)
        {
            if (_place[c] >= 0) continue;
            double missing = _demand[c];
            int[] at = _at[c];
            double[] factor = _factor[c];
            for (int i = 0; i < at.Length; i++) missing -= factor[i] * Amounts[at[i]];
            entries += at.Length;
            if (missing <= LeastGain || missing / _norm[c] <= most) continue;
            most = missing / _norm[c];
            best = c;
        }

        for (int i = 0; i < _size; i++)
        {
            if (_room[i] || -Amounts[i] <= most) continue;
            most = -Amounts[i];
            best = -1;
            room = i;
        }

        budget.Spend(2 * entries);
        return best;
    }

    private void SetDirection(int entering, int room)
    {
        for (int r = 0; r < _size; r++)
        {
            double[] row = _inverse[r];
            double sum = 0;
            if (room >= 0)
            {
                sum = row[room];
            }
            else
            {
                int[] at = _at[entering];
                double[] factor = _factor[entering];
                for (int i = 0; i < at.Length; i++) sum += row[at[i]] * factor[i];
            }

            _direction[r] = Math.Abs(sum) < 1e-12 ? 0 : sum;
        }
    }

    /// <summary>The row whose column leaves: of those that bound the rise, to rounding, the one with the largest pivot (Harris 1973). -1 where nothing bounds it.</summary>
    private int Leaving(out double step)
    {
        double most = double.PositiveInfinity;
        for (int r = 0; r < _size; r++)
        {
            if (_direction[r] > Tolerance) most = Math.Min(most, (Math.Max(0, _value[r]) + Slip) / _direction[r]);
        }

        int leaving = -1;
        for (int r = 0; r < _size; r++)
        {
            if (_direction[r] > Tolerance && Math.Max(0, _value[r]) / _direction[r] <= most && (leaving < 0 || _direction[r] > _direction[leaving])) leaving = r;
        }

        step = leaving < 0 ? 0 : Math.Max(0, _value[leaving]) / _direction[leaving];
        return leaving;
    }

    private void Replace(int leaving, int entering, int room, double step, WorkBudget budget)
    {
        double missing = room >= 0 ? -Amounts[room] : _demand[entering];
        if (room < 0)
        {
            for (int i = 0; i < _at[entering].Length; i++) missing -= _factor[entering][i] * Amounts[_at[entering][i]];
        }

        for (int r = 0; r < _size; r++) _value[r] -= step * _direction[r];
        Pivot(leaving, budget);
        AddTo(Amounts, _inverse[leaving], missing);
        Enter(leaving, entering, room);
        _value[leaving] = step;
        _replacements++;
    }

    private void Enter(int row, int entering, int room)
    {
        if (_basic[row] >= 0) _place[_basic[row]] = -1;
        else _room[~_basic[row]] = false;
        _basic[row] = room >= 0 ? ~room : entering;
        if (room >= 0) _room[room] = true;
        else _place[entering] = row;
    }

    private void Pivot(int row, WorkBudget budget)
    {
        double[] at = _inverse[row];
        double pivot = 1 / _direction[row];
        for (int i = 0; i < at.Length; i++) at[i] *= pivot;
        int rows = 1;
        for (int r = 0; r < _size; r++)
        {
            if (r == row || _direction[r] == 0) continue;
            AddTo(_inverse[r], at, -_direction[r]);
            rows++;
        }

        budget.Spend((long)rows * _size / 3);
    }

    /// <summary>Builds the inverse anew, which takes rounding errors away.</summary>
    private void Rebuild(WorkBudget budget)
    {
        int[] used = [.. _basic.Where(column => column >= 0)];
        bool[] taken = [.. _room.Select(room => !room)];
        Clear();
        foreach (int column in used)
        {
            SetDirection(column, -1);
            int best = -1;
            for (int r = 0; r < _size; r++)
            {
                if (taken[r] && _basic[r] < 0 && (best < 0 || Math.Abs(_direction[r]) > Math.Abs(_direction[best]))) best = r;
            }

            if (best < 0 || Math.Abs(_direction[best]) < Tolerance) continue;
            Pivot(best, budget);
            Enter(best, column, -1);
        }

        for (int r = 0; r < _size; r++)
        {
            double sum = 0;
            for (int i = 0; i < _size; i++) sum += _inverse[r][i] * _unequal[i];
            _value[r] = sum;
        }

        if (_value.Min() < -Trifle) Clear();
    }

    private void Clear()
    {
        for (int i = 0; i < _size; i++)
        {
            if (_basic[i] >= 0) _place[_basic[i]] = -1;
            Array.Clear(_inverse[i]);
            _inverse[i][i] = 1;
            _basic[i] = ~i;
            _room[i] = true;
            _value[i] = _unequal[i];
        }

        _replacements = 0;
    }

    private static void AddTo(double[] sum, double[] row, double times)
    {
        Span<Vector<double>> to = MemoryMarshal.Cast<double, Vector<double>>(sum.AsSpan());
        ReadOnlySpan<Vector<double>> from = MemoryMarshal.Cast<double, Vector<double>>(row.AsSpan());
        Vector<double> factor = new(times);
        for (int i = 0; i < to.Length; i++) to[i] += from[i] * factor;
        for (int i = to.Length * Vector<double>.Count; i < sum.Length; i++) sum[i] += row[i] * times;
    }
}
