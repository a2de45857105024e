namespace Network.Analysis.Factions.Solving;

/// <summary>Branch and bound over partitions: the cheapest one with proof, or all that cost no more than a limit.</summary>
/// <remarks>
/// Nodes are placed one after another, next always the one whose second best camp is the most dearer than its best. A packing of conflicts
/// bounds what is still to come: the cost of a partition is the sum of slack (weight less load) over its frustrated edges plus, for every
/// set, its amount times the number of its frustrated edges, which is at least one. Edges and sets with a single node left open are
/// charged to that node's choice. Exponential in the worst case; memory O(nodes * camps + edges of the sets).
/// </remarks>
internal sealed class ExactPartition
{
    /// <summary>Problems with more nodes to place are not tried: the search goes one call deeper a node.</summary>
    public const int NodeLimit = 1500;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly long _scale = Packing.Scale;
    private readonly long[] _slack;
    private readonly long[] _amount;
    private readonly ConflictIncidence _sets;
    private readonly int[] _open;
    private readonly int[] _frustrated;
    private readonly int[] _camp;
    private readonly long[] _base;
    private readonly long[] _extra;
    private readonly List<int> _waiting = [];
    private readonly WorkBudget _budget;
    private long _bound;
    private long _limit;
    private Func<int[], bool>? _visit;
    private int[]? _best;
    private bool _inOrder;

    private ExactPartition(SignedInstance graph, int k, Packing packing, WorkBudget budget)
    {
        _graph = graph;
        _k = Math.Min(k, Math.Max(1, graph.Nodes));
        _budget = budget;
        _amount = packing.Amounts;
        _sets = new ConflictIncidence(graph, packing);
        _slack = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) _slack[e] = Math.Abs(graph.Weight[e]) * _scale;
        for (int s = 0; s < packing.Sets.Count; s++)
        {
            foreach (int e in packing.Sets[s]) _slack[e] -= _amount[s];
            _bound += _amount[s];
        }

        _open = [.. _sets.SetNodes];
        _frustrated = new int[packing.Sets.Count];
        _camp = new int[graph.Nodes];
        Array.Fill(_camp, -1);
        _base = new long[graph.Nodes];
        _extra = new long[graph.Nodes * _k];
    }

    /// <summary>The cheapest partition.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="packing">Bounds the search; the tighter the faster.</param>
    /// <param name="known">A partition to beat.</param>
    /// <param name="budget">Ends the search.</param>
    /// <param name="proven">False when the search ended before it was through.</param>
    public static int[] Minimise(SignedInstance graph, int k, Packing packing, int[] known, WorkBudget budget, out bool proven)
    {
        proven = false;
        List<int> hanging = Hanging(graph);
        if (graph.Nodes - hanging.Count > NodeLimit) return known;
        ExactPartition search = new(graph, k, packing, budget) { _best = known };
        HashSet<int> free = [.. hanging];
        for (int u = 0; u < graph.Nodes; u++)
        {
            if (!free.Contains(u)) search._waiting.Add(u);
        }

        search._limit = (graph.Cost(known) - graph.Grain) * search._scale;
        search._visit = camp =>
        {
            search._best = PlaceHanging(graph, camp, hanging);
            search._limit = (graph.Cost(search._best) - graph.Grain) * search._scale;
            return true;
        };
        proven = search.Place(0);
        return search._best;
    }

    /// <summary>Visits every partition without labels that costs no more than a limit, each once. False when it ended before it was through.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="packing">Bounds the search.</param>
    /// <param name="nodes">The nodes to place, ascending; the others, which must hang on these, keep the camp -1.</param>
    /// <param name="limit">The most that a partition may cost.</param>
    /// <param name="visit">Gets each partition in an array that is used again; false ends the search.</param>
    /// <param name="budget">Ends the search.</param>
    public static bool Enumerate(
        SignedInstance graph, int k, Packing packing, IReadOnlyList<int> nodes, long limit, Func<int[], bool> visit, WorkBudget budget)
    {
        if (nodes.Count > NodeLimit) return false;
        ExactPartition search = new(graph, k, packing, budget) { _visit = visit };
        search._waiting.AddRange(nodes);
        search._limit = limit * search._scale;
        return search.Place(0);
    }

    /// <summary>Of the partitions that cost no more than a limit the first in node order: each node in the lowest camp that a whole partition still allows.</summary>
    /// <returns>The camps; null when there is none, or none was found within the budget.</returns>
    public static int[]? First(SignedInstance graph, int k, Packing packing, IReadOnlyList<int> nodes, long limit, WorkBudget budget)
    {
        if (nodes.Count > NodeLimit) return null;
        int[]? first = null;
        ExactPartition search = new(graph, k, packing, budget)
        {
            _inOrder = true,
            _visit = camp =>
            {
                first = [.. camp];
                return false;
            },
        };
        search._waiting.AddRange(nodes.Reverse());
        search._limit = limit * search._scale;
        search.Place(0);
        return first;
    }

    /// <summary>Nodes that hang on the rest by a single edge, again and again: with two camps or more they cost nothing. In the order of taking away.</summary>
    private static List<int> Hanging(SignedInstance graph)
    {
        int[] degree = new int[graph.Nodes];
        List<int> hanging = [];
        for (int u = 0; u < graph.Nodes; u++)
        {
            degree[u] = graph.Start[u + 1] - graph.Start[u];
            if (degree[u] <= 1) hanging.Add(u);
        }

        for (int i = 0; i < hanging.Count; i++)
        {
            int u = hanging[i];
            for (int j = graph.Start[u]; j < graph.Start[u + 1]; j++)
            {
                if (--degree[graph.Neighbour[j]] == 1) hanging.Add(graph.Neighbour[j]);
            }
        }

        return hanging;
    }

    private static int[] PlaceHanging(SignedInstance graph, int[] camp, List<int> hanging)
    {
        int[] placed = [.. camp];
        for (int i = hanging.Count - 1; i >= 0; i--)
        {
            int u = hanging[i];
            placed[u] = 0;
            for (int j = graph.Start[u]; j < graph.Start[u + 1]; j++)
            {
                int other = placed[graph.Neighbour[j]];
                if (other >= 0 && graph.Neighbour[j] != u) placed[u] = graph.Weight[graph.Edge[j]] > 0 ? other : other == 0 ? 1 : 0;
            }
        }

        return placed;
    }

    /// <summary>Places the next node in every camp that the limit allows. False when the search was ended.</summary>
    private bool Place(int used)
    {
        if (_waiting.Count == 0) return _visit!(_camp);
        int at = PickNext(used, out long rest);
        if (!_budget.Spend(15 + (3L * _waiting.Count * (used + 2)))) return false;
        if (_bound + rest > _limit) return true;
        if (_inOrder) at = _waiting.Count - 1;

        int u = _waiting[at];
        _waiting[at] = _waiting[^1];
        _waiting.RemoveAt(_waiting.Count - 1);
        int camps = Math.Min(used + 1, _k);
        Span<int> order = camps <= 16 ? stackalloc int[camps] : new int[camps];
        Span<long> cost = camps <= 16 ? stackalloc long[camps] : new long[camps];
        for (int c = 0; c < camps; c++)
        {
            order[c] = c;
            cost[c] = Cost(u, c);
        }

        long least = Least(cost);
        if (!_inOrder)
        {
            cost.Sort(order, (x, y) => x.CompareTo(y));
            StableByCamp(cost, order);
        }

        bool through = true;
        for (int i = 0; i < camps && through; i++)
        {
            // The limit may have fallen since.
            if (_bound + rest - least + cost[i] > _limit) continue;
            long before = _bound;
            _bound += cost[i];
            Put(u, order[i]);
            through = Place(Math.Max(used, order[i] + 1));
            TakeBack(u, order[i]);
            _bound = before;
        }

        _waiting.Add(u);
        (_waiting[at], _waiting[^1]) = (_waiting[^1], _waiting[at]);
        return through;
    }

    private static long Least(ReadOnlySpan<long> cost)
    {
        long least = cost[0];
        foreach (long value in cost) least = Math.Min(least, value);
        return least;
    }

    /// <summary>Equal costs in the order of camps, so that the search is the same everywhere.</summary>
    private static void StableByCamp(ReadOnlySpan<long> cost, Span<int> order)
    {
        for (int i = 0; i < cost.Length;)
        {
            int j = i + 1;
            while (j < cost.Length && cost[j] == cost[i]) j++;
            order[i..j].Sort();
            i = j;
        }
    }

    private long Cost(int u, int camp) => _base[u] + _extra[(u * _k) + camp];

    /// <summary>The waiting node that is the surest of its camp, and the least that all waiting nodes cost.</summary>
    private int PickNext(int used, out long rest)
    {
        rest = 0;
        int best = 0;
        long bestRegret = -1;
        long bestLeast = -1;
        int camps = Math.Min(used + 1, _k);
        for (int i = 0; i < _waiting.Count; i++)
        {
            int u = _waiting[i];
            int row = u * _k;
            long least = long.MaxValue;
            long second = long.MaxValue;
            for (int c = 0; c < camps; c++)
            {
                long cost = _extra[row + c];
                if (cost < least)
                {
                    second = least;
                    least = cost;
                }
                else if (cost < second)
                {
                    second = cost;
                }
            }

            long regret = camps == 1 ? 0 : second - least;
            least += _base[u];
            rest += least;
            if (regret < bestRegret || (regret == bestRegret && least < bestLeast)) continue;
            if (regret == bestRegret && least == bestLeast && !Sooner(u, _waiting[best])) continue;
            best = i;
            bestRegret = regret;
            bestLeast = least;
        }

        return best;
    }

    private bool Sooner(int u, int v)
    {
        int byDegree = (_graph.Start[u + 1] - _graph.Start[u]).CompareTo(_graph.Start[v + 1] - _graph.Start[v]);
        return byDegree != 0 ? byDegree > 0 : u < v;
    }

    private void Put(int u, int camp)
    {
        _camp[u] = camp;
        ChargeNeighbours(u, camp, 1);
        for (int i = _sets.Start[u]; i < _sets.Start[u + 1]; i++)
        {
            int s = _sets.Set[i];
            if (_open[s]-- == 1) continue;
            int before = _frustrated[s];
            int after = before + Frustrated(i, camp);
            _bound += _amount[s] * (Math.Max(1, after) - Math.Max(1, before));
            _frustrated[s] = after;
            if (_open[s] == 1) ChargeLast(s, 1);
        }
    }

    private void TakeBack(int u, int camp)
    {
        for (int i = _sets.Start[u + 1] - 1; i >= _sets.Start[u]; i--)
        {
            int s = _sets.Set[i];
            if (_open[s]++ == 0) continue;
            if (_open[s] == 2) ChargeLast(s, -1);
            _frustrated[s] -= Frustrated(i, camp);
        }

        ChargeNeighbours(u, camp, -1);
        _camp[u] = -1;
    }

    private void ChargeNeighbours(int u, int camp, int times)
    {
        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
        {
            int v = _graph.Neighbour[i];
            int e = _graph.Edge[i];
            long slack = _slack[e];
            if (_camp[v] >= 0 || slack == 0) continue;
            slack *= times;
            if (_graph.Weight[e] > 0)
            {
                _base[v] += slack;
                _extra[(v * _k) + camp] -= slack;
            }
            else
            {
                _extra[(v * _k) + camp] += slack;
            }
        }
    }

    /// <summary>How many edges between a node in a camp and placed nodes of one of its sets are frustrated.</summary>
    private int Frustrated(int meeting, int camp)
    {
        int count = 0;
        for (int j = _sets.EdgeStart[meeting]; j < _sets.EdgeStart[meeting + 1]; j++)
        {
            int other = _camp[_sets.Neighbour[j]];
            if (other >= 0 && other == camp != _sets.Positive[j]) count++;
        }

        return count;
    }

    /// <summary>Charges a set to the choice of its last open node: what it costs beyond what it surely costs.</summary>
    private void ChargeLast(int s, int times)
    {
        int last = -1;
        foreach (int u in _sets.NodesOf[s])
        {
            if (_camp[u] < 0) last = u;
        }

        int meeting = Array.BinarySearch(_sets.Set, _sets.Start[last], _sets.Start[last + 1] - _sets.Start[last], s);
        long sure = Math.Max(1, _frustrated[s]);
        long elsewhere = Math.Max(1, _frustrated[s] + Frustrated(meeting, -1)) - sure;
        _base[last] += times * _amount[s] * elsewhere;
        int from = _sets.EdgeStart[meeting];
        for (int j = from; j < _sets.EdgeStart[meeting + 1]; j++)
        {
            int camp = _camp[_sets.Neighbour[j]];
            bool known = false;
            for (int i = from; i < j; i++) known |= _camp[_sets.Neighbour[i]] == camp;
            if (known) continue;
            long there = Math.Max(1, _frustrated[s] + Frustrated(meeting, camp)) - sure;
            _extra[(last * _k) + camp] += times * _amount[s] * (there - elsewhere);
        }
    }
}
