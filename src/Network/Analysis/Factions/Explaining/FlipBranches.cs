using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Explaining;

/// <summary>Proves how few ties must be lost, by branch and bound over a linear programme.</summary>
/// <remarks>
/// Let a partition with the two nodes apart keep r of its frustrated ties and lose s of them (no other loss helps). It is as good as any that
/// has them together when the cost of all r, and of the s that such a partition frustrates too, is no more than what that one costs. So the
/// programme asks for the least sum of s such that every contradictory cycle, and every way between the two that says together, has a tie in
/// r or s, and such that for each known partition together the costs add up to no more than its own. Both kinds of demands are found as
/// needed: cycles by shortest walks, partitions by descents from known ones, and where a solution is whole by the exact solver. Whole solutions
/// are partitions where there are two camps or any number of them. The branch with the least bound is looked at first.
/// </remarks>
internal sealed class FlipBranches
{
    private const double Whole = 1e-5;
    private const int MostDescents = 12;

    private readonly FlipProblem _problem;
    private readonly long _target;
    private readonly WorkBudget _budget;
    private readonly int[] _losses;
    private readonly SignedInstance _graph;
    private readonly ConflictFinder _finder;
    private readonly CoverProgram _program;
    private readonly double _unit;
    private readonly List<int[]> _together = [];
    private readonly HashSet<string> _seen = [];
    private readonly PriorityQueue<FlipBranch, (int, int, int)> _open = new();
    private int[]? _best;
    private int _most;
    private int _count;

    /// <summary>Prepares the search.</summary>
    /// <param name="problem">The component and its two nodes, in two camps or any number of them.</param>
    /// <param name="target">The most that apart may cost beyond together.</param>
    /// <param name="apart">The cheapest partition with the two apart.</param>
    /// <param name="together">The cheapest with them together.</param>
    /// <param name="budget">Ends the search.</param>
    public FlipBranches(FlipProblem problem, long target, FlipAnswer apart, FlipAnswer together, WorkBudget budget)
    {
        _problem = problem;
        _target = target;
        _budget = budget;
        HashSet<int> between = problem.PairsBetween();
        _losses = [.. Enumerable.Range(0, problem.Losses.Count).Where(loss => between.Contains(problem.Losses[loss].Pair))];
        _graph = problem.Ways(_losses);
        _finder = new ConflictFinder(_graph, problem.K, apart.Camps);
        _unit = _losses.Min(loss => problem.Losses[loss].Cost);
        int count = _losses.Length;
        double[] most = [.. _losses.Select(Number), .. _losses.Select(Number)];
        _program = new CoverProgram([.. Enumerable.Repeat(1.0, count), .. Enumerable.Repeat(0.0, count)], most);
        for (int i = 0; i < count; i++)
        {
            _program.Add([i, count + i], [1, 1], 0);
            _program.Add([i, count + i], [-1, -1], -most[i]);
            _program.Add([i], [1], 0);
            _program.Add([i], [-1], -most[i]);
        }

        // The exact solver knows more of the cheapest partition apart than cycles tell.
        double[] costs = [.. _losses.Select(Cost), .. _losses.Select(Cost)];
        _program.Add([.. Enumerable.Range(0, 2 * count)], costs, _losses.Where(loss => Frustrated(loss, apart.Camps)).Sum(loss => Cost(loss) * Number(loss)));
        Learn(together.Camps);
    }

    /// <summary>No set of fewer ties does it, as far as was found out; the number that <see cref="Find"/> was given where none below it does.</summary>
    public int Least { get; private set; }

    /// <summary>Looks for a set of fewer ties than a number: how often each kind of tie is lost; null when none was found. It is the smallest when <see cref="Least"/> says so.</summary>
    /// <param name="most">The number.</param>
    public int[]? Find(int most)
    {
        _most = most;
        _open.Enqueue(new FlipBranch([.. _losses.Select(_ => (sbyte)-1)], new int[_losses.Length], [.. _losses.Select(loss => (int)Number(loss))], 0), (0, 0, 0));
        while (_open.TryDequeue(out FlipBranch? branch, out (int Bound, int, int) at))
        {
            if (at.Bound >= _most) break;
            Least = Math.Max(Least, at.Bound);
            if (!Look(branch)) return _best;
        }

        Least = _most;
        return _best;
    }

    private double Number(int loss) => _problem.Losses[loss].Ties.Count;

    private double Cost(int loss) => _problem.Losses[loss].Cost / _unit;

    private bool Frustrated(int loss, int[] camps) => _problem.IsFrustrated(_problem.Losses[loss], camps);

    /// <summary>Bounds a branch and splits it where it must be. False when the budget was spent before.</summary>
    private bool Look(FlipBranch branch)
    {
        Set(branch);
        while (true)
        {
            if (!_program.Solve(_budget) || _budget.Spent) return false;
            if (_program.IsImpossible) return true;
            int bound = (int)Math.Ceiling(_program.Bound() - 1e-6);
            if (bound >= _most) return true;
            if (branch.Depth == 0) Least = Math.Max(Least, bound);
            if (AddCycles() || AddDescents()) continue;
            if (_budget.Spent) return false;
            if (Fractional(branch) is { } at)
            {
                Split(branch, at.Loss, at.Lost, bound);
                return true;
            }

            switch (Check())
            {
                case true: return true;
                case null: return false;
                default: continue;
            }
        }
    }

    private void Set(FlipBranch branch)
    {
        for (int i = 0; i < _losses.Length; i++)
        {
            double number = Number(_losses[i]);
            _program.Demand(4 * i, branch.Frustrated[i] == 1 ? number : 0);
            _program.Demand((4 * i) + 1, branch.Frustrated[i] == 0 ? 0 : -number);
            _program.Demand((4 * i) + 2, branch.Least[i]);
            _program.Demand((4 * i) + 3, -branch.Most[i]);
        }
    }

    private double Share(int i) => (_program.Amounts[i] + _program.Amounts[_losses.Length + i]) / Number(_losses[i]);

    private bool AddCycles()
    {
        bool added = false;
        double[] price = [.. Enumerable.Range(0, _losses.Length).Select(Share), 0];
        foreach (int[] found in _finder.Violated(price, _budget, out _))
        {
            int[] cycle = [.. found.Where(e => e < _losses.Length).Order()];
            if (!_seen.Add(string.Join(',', cycle))) continue;
            double[] factor = [.. cycle.Select(i => 1 / Number(_losses[i]))];
            _program.Add([.. cycle, .. cycle.Select(i => i + _losses.Length)], [.. factor, .. factor], 1);
            added = true;
        }

        return added;
    }

    /// <summary>Partitions together that the amounts of now overlook, by descents from known ones.</summary>
    private bool AddDescents()
    {
        bool added = false;
        for (int i = _together.Count - 1, last = Math.Max(0, i - MostDescents); i >= last && !_budget.Spent; i--)
        {
            int[] camps = _problem.Descend(Left(), _together[i], _budget);
            if (IsOverlooked(camps)) added |= Learn(camps);
        }

        return added;
    }

    /// <summary>The differences of the pairs when the amounts of now are lost, in thousandths.</summary>
    private long[] Left()
    {
        long[] net = new long[_problem.Pairs];
        for (int i = 0; i < _losses.Length; i++)
        {
            FlipLoss loss = _problem.Losses[_losses[i]];
            net[loss.Pair] -= (long)Math.Round(Math.Sign(loss.Change) * 1000 * Cost(_losses[i]) * (Number(_losses[i]) - _program.Amounts[i]));
        }

        return net;
    }

    private bool IsOverlooked(int[] camps)
    {
        double cost = 0;
        for (int i = 0; i < _losses.Length; i++)
        {
            cost += Cost(_losses[i]) * _program.Amounts[_losses.Length + i];
            if (Frustrated(_losses[i], camps)) cost -= Cost(_losses[i]) * (Number(_losses[i]) - _program.Amounts[i]);
        }

        return cost > (_target / _unit) + 1e-6;
    }

    /// <summary>Demands that a partition together is no cheaper. False when that is demanded already.</summary>
    private bool Learn(int[] camps)
    {
        int[] camp = [.. camps];
        CampLabels.Normalise(camp);
        if (!_seen.Add("=" + string.Join(',', _losses.Select(loss => Frustrated(loss, camp) ? 1 : 0)))) return false;
        _together.Add(camp);
        List<int> at = [];
        List<double> factor = [];
        double own = 0;
        for (int i = 0; i < _losses.Length; i++)
        {
            double cost = Cost(_losses[i]);
            at.Add(_losses.Length + i);
            factor.Add(-cost);
            if (!Frustrated(_losses[i], camp)) continue;
            own += cost * Number(_losses[i]);
            at.Add(i);
            factor.Add(-cost);
        }

        _program.Add([.. at], [.. factor], -own - (_target / _unit));
        return true;
    }

    /// <summary>The kind of ties whose frustration is least decided; of those that all are, one of whose loss only a part is asked for. Null when all is whole.</summary>
    private (int Loss, bool Lost)? Fractional(FlipBranch branch)
    {
        int best = -1;
        double most = Whole;
        for (int i = 0; i < _losses.Length; i++)
        {
            double share = Share(i), apart = Math.Min(Math.Abs(share), Math.Abs(1 - share));
            if (branch.Frustrated[i] >= 0 || apart * Cost(_losses[i]) <= most) continue;
            most = apart * Cost(_losses[i]);
            best = i;
        }

        if (best >= 0) return (best, false);
        for (int i = 0; i < _losses.Length; i++)
        {
            double apart = Math.Abs(_program.Amounts[i] - Math.Round(_program.Amounts[i]));
            if (apart <= most) continue;
            most = apart;
            best = i;
        }

        return best < 0 ? null : (best, true);
    }

    private void Split(FlipBranch branch, int i, bool lost, int bound)
    {
        if (lost)
        {
            int below = (int)Math.Floor(_program.Amounts[i]);
            Open(branch with { Most = With(branch.Most, i, below), Depth = branch.Depth + 1 }, bound);
            Open(branch with { Least = With(branch.Least, i, below + 1), Depth = branch.Depth + 1 }, bound);
            return;
        }

        bool more = Share(i) > 0.5;
        Open(branch with { Frustrated = With(branch.Frustrated, i, (sbyte)(more ? 0 : 1)), Depth = branch.Depth + 1 }, bound);
        Open(branch with { Frustrated = With(branch.Frustrated, i, (sbyte)(more ? 1 : 0)), Depth = branch.Depth + 1 }, bound);
    }

    /// <summary>Of equal bounds the deepest and latest is looked at first.</summary>
    private void Open(FlipBranch branch, int bound) => _open.Enqueue(branch, (bound, -branch.Depth, -_count++));

    private static T[] With<T>(T[] array, int at, T value)
    {
        T[] changed = [.. array];
        changed[at] = value;
        return changed;
    }

    /// <summary>Holds a whole solution against the exact solver: true when it is one, false when a partition together was overlooked, null when that cannot be found out.</summary>
    private bool? Check()
    {
        long[] net = [.. _problem.Net];
        int[] lost = new int[_problem.Losses.Count];
        for (int i = 0; i < _losses.Length; i++)
        {
            FlipLoss loss = _problem.Losses[_losses[i]];
            lost[_losses[i]] = (int)Math.Round(_program.Amounts[i]);
            net[loss.Pair] += lost[_losses[i]] * loss.Change;
        }

        FlipAnswer together = _problem.Best(net, true, _together[^1], _budget);
        if (IsOverlooked(together.Camps) && Learn(together.Camps)) return false;
        if (!together.Proven) return null;
        _best = lost;
        _most = lost.Sum();
        return true;
    }
}

/// <summary>A part of the search for flip sets.</summary>
/// <param name="Frustrated">For each kind of tie whether the partition apart frustrates it: 0, 1, or -1 for either.</param>
/// <param name="Least">How many of each are lost at least.</param>
/// <param name="Most">How many of each are lost at most.</param>
/// <param name="Depth">How many decisions were taken.</param>
internal sealed record FlipBranch(sbyte[] Frustrated, int[] Least, int[] Most, int Depth);
