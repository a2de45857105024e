using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Explaining;

/// <summary>Finds the smallest set of ties whose loss lets two nodes be apart at no extra cost, or makes every cheapest partition part them.</summary>
/// <remarks>
/// In two camps, or any number of them, the search branches over a linear programme (<see cref="FlipBranches"/>). With another limit
/// to the number of camps: let the gap be the least cost apart less the least cost together. A lost tie lowers it by no more than its cost, so the gap
/// bounds the number of ties from below; a greedy set bounds it from above. Sizes in between are searched in turn: some lost tie must be one that
/// the cheapest partition together does not frustrate, and a tie that leaves too wide a gap for those that may still go is closed for
/// all larger sets. Only ties that one partition apart frustrates need be lost, so a search that ends proves its answer. Partitions
/// together that were met before bound the gap without solving anything. Exponential in the size of the set at worst.
/// </remarks>
internal sealed class FlipSearch
{
    private const int MostKnown = 200;

    private readonly FlipProblem _problem;
    private readonly List<int[]> _together = [];
    private readonly long[] _net;
    private readonly int[] _lost;
    private (FlipAnswer Apart, FlipAnswer Together)? _first;
    private long _target;
    private bool _sure = true;
    private WorkBudget _budget = new(0, null, CancellationToken.None);

    /// <summary>Prepares the search.</summary>
    /// <param name="problem">The component and its two nodes; of two camps at least.</param>
    public FlipSearch(FlipProblem problem)
    {
        _problem = problem;
        _net = [.. problem.Net];
        _lost = new int[problem.Losses.Count];
    }

    /// <summary>The least gap at the start: what it costs more to have the two apart; below 0 when every cheapest partition parts them.</summary>
    /// <param name="budget">When spent, the best so far is returned, not proven.</param>
    public (long Gap, bool Proven) Gap(WorkBudget budget)
    {
        _budget = budget;
        FlipAnswer apart = Best(false, null), together = Best(true, null);
        return (apart.Cost - together.Cost, apart.Proven && together.Proven);
    }

    /// <summary>The smallest set.</summary>
    /// <param name="forGood">False: some cheapest partition parts the two. True: all do.</param>
    /// <param name="budget">When spent, the best so far is returned, not proven.</param>
    public FlipSet Find(bool forGood, WorkBudget budget)
    {
        _budget = budget;
        _target = forGood ? -1 : 0;
        _sure = true;
        (FlipAnswer apart, FlipAnswer together) = _first ?? (Best(false, null), Best(true, null));
        if (!apart.Proven || !together.Proven) return new FlipSet { AtLeast = Needed(apart.LowerBound - together.Cost) };
        _first = (apart, together);
        long gap = apart.Cost - together.Cost;
        if (gap <= _target) return new FlipSet { Losses = [], AtLeast = 0 };
        if (forGood && _problem.CannotBeParted()) return new FlipSet { AtLeast = 0, Impossible = true };
        int most = _problem.Losses.Sum(loss => loss.Ties.Count);
        if (_problem.K == 2 || _problem.K == _problem.Nodes) return Branch(apart, together, most);
        bool[] closed = new bool[_lost.Length];
        List<IReadOnlyList<int>>? greedy = Greedy(apart, together);
        if (forGood) greedy = Parting(together, greedy);
        int size = Needed(gap), least = size;
        while (size < (greedy?.Count ?? most + 1))
        {
            if (Search(new Gaps(apart, together), closed, size)) return new FlipSet { Losses = _sure ? Chosen() : null, AtLeast = least };
            if (_budget.Spent) break;
            size++;
            if (_sure) least = size;
        }

        if (greedy is null && _sure && least > most) return new FlipSet { AtLeast = least, Impossible = true };
        return new FlipSet { Losses = _sure ? greedy : null, AtLeast = Math.Min(least, greedy?.Count ?? least) };
    }

    /// <summary>How many ties must be lost at least to close a gap.</summary>
    private int Needed(long gap)
    {
        bool[] closed = new bool[_lost.Length];
        int size = 0, most = _problem.Losses.Sum(loss => loss.Ties.Count);
        while (size < most && Reach(closed, size) < gap - _target) size++;
        return size;
    }

    private FlipSet Branch(FlipAnswer apart, FlipAnswer together, int most)
    {
        FlipBranches branches = new(_problem, _target, apart, together, _budget);
        int[]? lost = branches.Find(most + 1);
        return new FlipSet
        {
            Losses = lost is null ? null : [.. Enumerable.Range(0, lost.Length).SelectMany(loss => _problem.Losses[loss].Ties.Take(lost[loss])).OrderBy(ties => ties[0])],
            AtLeast = Math.Min(Math.Max(branches.Least, Needed(apart.Cost - together.Cost)), most + 1),
            Impossible = branches.Least > most,
        };
    }

    /// <summary>Greedy sets for partitions apart that leave a whole way between the two as it is; the smallest of them and of the known one.</summary>
    private List<IReadOnlyList<int>>? Parting(FlipAnswer together, List<IReadOnlyList<int>>? known)
    {
        foreach (List<int> way in _problem.PartingWays())
        {
            long heavy = _net.Sum(Math.Abs) + 1;
            long[] kept = [.. _net];
            foreach (int loss in way) kept[_problem.Losses[loss].Pair] += _problem.Losses[loss].Change > 0 ? -heavy : heavy;
            FlipAnswer apart = _problem.Best(kept, false, null, _budget);
            List<IReadOnlyList<int>>? found = Greedy(apart, together);
            if (found is not null && found.Count < (known?.Count ?? int.MaxValue)) known = found;
        }

        return known;
    }

    /// <summary>Loses ties that a fixed partition apart frustrates and the cheapest one together does not, until that is enough; null when it never is.</summary>
    private List<IReadOnlyList<int>>? Greedy(FlipAnswer apart, FlipAnswer together)
    {
        List<FlipLoss> losses = [.. _problem.Losses];
        List<int> hurt = [.. Enumerable.Range(0, losses.Count).Where(loss => _problem.IsFrustrated(losses[loss], apart.Camps))];
        List<int[]> met = [];
        List<IReadOnlyList<int>>? chosen = null;
        while (!_budget.Spent)
        {
            if (_problem.Cost(_net, apart.Camps) - together.Cost <= _target)
            {
                chosen = Chosen();
                break;
            }

            met.Add(together.Camps);
            int best = -1, bestHits = 0;
            foreach (int loss in hurt)
            {
                if (_lost[loss] == losses[loss].Ties.Count || _problem.IsFrustrated(losses[loss], together.Camps)) continue;
                int hits = met.Count(camps => !_problem.IsFrustrated(losses[loss], camps));
                if (best >= 0 && (losses[loss].Cost, hits).CompareTo((losses[best].Cost, bestHits)) <= 0) continue;
                (best, bestHits) = (loss, hits);
            }

            if (best < 0) break;
            Lose(best, 1);
            together = Best(true, together.Camps);
        }

        for (int loss = 0; loss < _lost.Length; loss++)
        {
            while (_lost[loss] > 0) Lose(loss, -1);
        }

        return chosen;
    }

    /// <summary>True when losing some more of the ties that are not closed, so many at most, is enough; they are lost then.</summary>
    private bool Search(Gaps now, bool[] closed, int left)
    {
        long gap = now.Gap;
        if (gap <= _target) return true;
        if (left == 0 || _budget.Spent || gap - _target > Reach(closed, left)) return false;
        bool[] inner = [.. closed];
        List<(int Loss, Gaps After, bool First)> next = [];
        for (int loss = 0; loss < _lost.Length; loss++)
        {
            if (inner[loss] || _lost[loss] == _problem.Losses[loss].Ties.Count) continue;
            if (_problem.IsFrustrated(_problem.Losses[loss], now.Together.Camps)) continue;
            Gaps? after = Try(now, loss, inner, left - 1);
            if (after is null) inner[loss] = true;
            else next.Add((loss, after, _problem.IsFrustrated(_problem.Losses[loss], now.Apart.Camps)));
        }

        foreach ((int loss, Gaps after, _) in next.OrderBy(one => one.After.Gap).ThenByDescending(one => one.First).ThenBy(one => one.Loss))
        {
            Lose(loss, 1);
            if (Search(after, inner, left - 1)) return true;
            Lose(loss, -1);
            inner[loss] = true;
        }

        return false;
    }

    /// <summary>The gap once a tie is lost, too; null when the rest that may go cannot close it.</summary>
    private Gaps? Try(Gaps now, int loss, bool[] closed, int left)
    {
        long reach = Reach(closed, left) + _target;
        Lose(loss, 1);
        try
        {
            long known = _together.Count == 0 ? long.MaxValue : _together.Min(camps => _problem.Cost(_net, camps));
            if (now.Apart.Cost - _problem.Losses[loss].Cost - known > reach) return null;
            FlipAnswer apart = Best(false, now.Apart.Camps);
            if (apart.Cost - known > reach) return null;
            FlipAnswer together = Best(true, now.Together.Camps);
            return apart.Cost - together.Cost > reach ? null : new Gaps(apart, together);
        }
        finally
        {
            Lose(loss, -1);
        }
    }

    /// <summary>The most that so many ties more can lower the gap.</summary>
    private long Reach(bool[] closed, int left)
    {
        long reach = 0;
        foreach (int loss in Enumerable.Range(0, _lost.Length).Where(loss => !closed[loss]).OrderByDescending(loss => _problem.Losses[loss].Cost))
        {
            int here = Math.Min(left, _problem.Losses[loss].Ties.Count - _lost[loss]);
            reach += here * _problem.Losses[loss].Cost;
            left -= here;
            if (left == 0) break;
        }

        return reach;
    }

    private void Lose(int loss, int times)
    {
        _lost[loss] += times;
        _net[_problem.Losses[loss].Pair] += times * _problem.Losses[loss].Change;
    }

    private FlipAnswer Best(bool together, int[]? start)
    {
        FlipAnswer answer = _problem.Best(_net, together, start, _budget);
        _sure &= answer.Proven;
        if (together && _together.Count < MostKnown && !_together.Exists(known => known.AsSpan().SequenceEqual(answer.Camps))) _together.Add(answer.Camps);
        return answer;
    }

    private List<IReadOnlyList<int>> Chosen() =>
        [.. Enumerable.Range(0, _lost.Length).SelectMany(loss => _problem.Losses[loss].Ties.Take(_lost[loss])).OrderBy(ties => ties[0])];

    /// <summary>The cheapest partitions of either kind.</summary>
    private sealed record Gaps(FlipAnswer Apart, FlipAnswer Together)
    {
        public long Gap => Apart.Cost - Together.Cost;
    }
}
