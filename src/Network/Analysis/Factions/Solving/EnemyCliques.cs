namespace Network.Analysis.Factions.Solving;

/// <summary>Finds k + 1 groups of nodes that are all against each other: at most k camps leave one of their edges frustrated.</summary>
internal sealed class EnemyCliques
{
    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly int[] _group;
    private readonly List<int>[] _within;
    private readonly Dictionary<(int, int), int> _hostile = [];
    private readonly List<int>[] _enemies;
    private readonly List<int> _clique = [];

    /// <summary>Prepares for one problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="joined">Positive edges that make groups of the nodes they join; without them each node is a group.</param>
    public EnemyCliques(SignedInstance graph, int k, IEnumerable<int> joined)
    {
        (_graph, _k) = (graph, k);
        SignedForest groups = new(graph.Nodes);
        List<int> forest = [.. joined.Where(e => groups.Join(graph.A[e], graph.B[e], false))];
        _group = [.. Enumerable.Range(0, graph.Nodes).Select(u => groups.Find(u).Root)];
        _within = new List<int>[graph.Nodes];
        _enemies = new List<int>[graph.Nodes];
        foreach (int e in forest) (_within[_group[graph.A[e]]] ??= []).Add(e);
        for (int e = 0; e < graph.Edges; e++)
        {
            (int a, int b) = Pair(e);
            if (graph.Weight[e] > 0 || a == b) continue;
            if (!_hostile.TryGetValue((a, b), out int other)) (_enemies[a] ??= []).Add(b);
            else if (graph.Weight[other] <= graph.Weight[e]) continue;
            _hostile[(a, b)] = e;
        }
    }

    /// <summary>Adds such sets of edges, of two groups the heaviest between them, and those that join the groups.</summary>
    /// <param name="sets">Where to.</param>
    /// <param name="limit">Ends the search when there are as many.</param>
    /// <param name="budget">Ends the search when spent.</param>
    public void AddTo(List<int[]> sets, int limit, WorkBudget budget)
    {
        for (int group = 0; group < _graph.Nodes && sets.Count < limit && !budget.Spent; group++)
        {
            if (_enemies[group] is not { } enemies) continue;
            _clique.Clear();
            _clique.Add(group);
            Extend(sets, limit, enemies, budget);
        }
    }

    private (int, int) Pair(int e)
    {
        (int a, int b) = (_group[_graph.A[e]], _group[_graph.B[e]]);
        return a < b ? (a, b) : (b, a);
    }

    private void Extend(List<int[]> sets, int limit, List<int> candidates, WorkBudget budget)
    {
        if (_clique.Count == _k + 1)
        {
            sets.Add([.. Between(), .. _clique.SelectMany(group => _within[group] ?? [])]);
            return;
        }

        if (_clique.Count + candidates.Count <= _k || !budget.Spend(50L * candidates.Count)) return;
        foreach (int v in candidates)
        {
            if (sets.Count >= limit) return;
            _clique.Add(v);
            Extend(sets, limit, [.. candidates.Where(w => w > v && _hostile.ContainsKey((v, w)))], budget);
            _clique.RemoveAt(_clique.Count - 1);
        }
    }

    private IEnumerable<int> Between() =>
        from i in Enumerable.Range(0, _clique.Count)
        from j in Enumerable.Range(i + 1, _clique.Count - i - 1)
        select _hostile[(_clique[i], _clique[j])];
}
