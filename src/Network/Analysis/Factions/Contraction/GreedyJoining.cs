using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>Greedy additive edge contraction (Keuper et al. 2015, doi:10.1109/ICCV.2015.204): the heaviest positive edge makes its ends one, parallel edges add up, until none is positive.</summary>
/// <remarks>
/// For two camps a negative edge joins as well: its ends are on opposite sides from then on, which turns the signs of one of them. The
/// smaller row is merged into the larger; time O(edges log edges log nodes). Of equal weights the first edge. Deterministic.
/// </remarks>
internal sealed class GreedyJoining
{
    private readonly int[] _parent;
    private readonly bool[] _odd;
    private readonly int[] _end;
    private readonly int[] _next;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _degree;
    private readonly bool[] _gone;
    private readonly bool[] _negative;
    private readonly EdgeHeap _heap;
    private readonly PairTable _pairs;
    private readonly bool _two;

    private GreedyJoining(SignedInstance graph, bool two)
    {
        _two = two;
        _parent = new int[graph.Nodes];
        _odd = new bool[graph.Nodes];
        _first = new int[graph.Nodes];
        _last = new int[graph.Nodes];
        _degree = new int[graph.Nodes];
        _end = new int[2 * graph.Edges];
        _next = new int[2 * graph.Edges];
        _gone = new bool[graph.Edges];
        _negative = new bool[graph.Edges];
        _pairs = new PairTable(graph.Edges);
        Array.Fill(_first, -1);
        Array.Fill(_last, -1);
        for (int u = 0; u < graph.Nodes; u++) _parent[u] = u;
        long[] weight = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++)
        {
            _negative[e] = graph.Weight[e] < 0;
            weight[e] = two ? Math.Abs(graph.Weight[e]) : graph.Weight[e];
            Attach(graph.A[e], e, 0);
            Attach(graph.B[e], e, 1);
            _pairs.Add(graph.A[e], graph.B[e], e);
        }

        _heap = new EdgeHeap(weight);
    }

    /// <summary>The camps that joining makes.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="two">True for at most two camps, false for any number.</param>
    /// <param name="budget">When spent, what is joined stays so.</param>
    /// <returns>The camp of each node, numbered from 0 in node order; of two camps 0 and 1 in each connected part.</returns>
    public static int[] Find(SignedInstance graph, bool two, WorkBudget budget)
    {
        GreedyJoining joining = new(graph, two);
        joining.Run(budget);
        int[] camp = new int[graph.Nodes];
        for (int u = 0; u < camp.Length; u++)
        {
            int root = joining.Root(u, out bool odd);
            camp[u] = two ? (odd ? 1 : 0) : root;
        }

        if (!two) Coarsening.Number(camp, camp.Length);
        return camp;
    }

    private void Run(WorkBudget budget)
    {
        long work = 0;
        for (int e = _heap.Heaviest; e >= 0 && _heap.Weight(e) > 0; e = _heap.Heaviest)
        {
            int u = _end[2 * e];
            int v = _end[(2 * e) + 1];
            if (_degree[u] > _degree[v]) (u, v) = (v, u);
            work += 100L + (150L * _degree[u]);
            Merge(u, v, e);
            if (work < 1_000_000) continue;
            if (!budget.Spend(work)) return;
            work = 0;
        }

        budget.Spend(work);
    }

    /// <summary>Makes the first node part of the second, along an edge between them.</summary>
    private void Merge(int u, int v, int along)
    {
        bool odd = _two && _negative[along];
        _parent[u] = v;
        _odd[u] = odd;
        Drop(along);
        for (int half = _first[u]; half >= 0;)
        {
            int next = _next[half];
            int e = half / 2;
            if (!_gone[e])
            {
                int other = _end[half ^ 1];
                _negative[e] ^= odd;
                _pairs.Remove(u, other);
                int twin = _pairs.Find(v, other);
                if (twin < 0)
                {
                    _pairs.Add(v, other, e);
                    _degree[u]--;
                    Attach(v, e, half & 1);
                }
                else
                {
                    Add(twin, e);
                    Forget(e);
                }
            }

            half = next;
        }

        _first[u] = -1;
    }

    private void Add(int into, int e)
    {
        long sum = Signed(into) + Signed(e);
        if (_two)
        {
            _negative[into] = sum < 0;
            sum = Math.Abs(sum);
        }

        _heap.Set(into, sum);
    }

    private long Signed(int e) => _two && _negative[e] ? -_heap.Weight(e) : _heap.Weight(e);

    private void Attach(int u, int e, int end)
    {
        int half = (2 * e) + end;
        _end[half] = u;
        _next[half] = -1;
        if (_last[u] < 0 || _first[u] < 0) _first[u] = half;
        else _next[_last[u]] = half;
        _last[u] = half;
        _degree[u]++;
    }

    private void Drop(int e)
    {
        _pairs.Remove(_end[2 * e], _end[(2 * e) + 1]);
        Forget(e);
    }

    private void Forget(int e)
    {
        _gone[e] = true;
        _heap.Remove(e);
        _degree[_end[2 * e]]--;
        _degree[_end[(2 * e) + 1]]--;
    }

    private int Root(int u, out bool odd)
    {
        // The larger row takes the smaller in, so that paths are short.
        odd = false;
        while (_parent[u] != u)
        {
            odd ^= _odd[u];
            u = _parent[u];
        }

        return u;
    }
}
