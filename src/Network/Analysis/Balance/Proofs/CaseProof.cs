using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Balance.Proofs;

/// <summary>Proves the optimum of a component by cases, where its packing alone falls short: two units together, or apart, and so on until every case is proven.</summary>
/// <remarks>Of the pairs that most conflicts pass through, the one is taken whose weaker case is the strongest. Exponential at worst: ends after a number of cases.</remarks>
internal sealed class CaseProof
{
    private const int MostCases = 600;
    private const int Candidates = 8;
    private const int MostCliques = 3000;
    private const long MostTotal = 1L << 42;

    private readonly CertificateMaker _maker;
    private readonly PairGraph _graph;
    private readonly ComponentProblem _component;
    private readonly int _k;
    private readonly long[] _cost;
    private readonly long _goal;
    private readonly int[] _known;
    private readonly List<ContradictorySet> _unavoidable;
    private readonly WorkBudget _budget;
    private int _cases;

    private CaseProof(CertificateMaker maker, PairGraph graph, ComponentProblem component, int k, SolvedPartition solved, long goal, long[] cost, WorkBudget budget)
    {
        _maker = maker;
        _graph = graph;
        _component = component;
        _k = Math.Min(k, component.Nodes.Length);
        _cost = cost;
        _goal = goal;
        _known = solved.Camps;
        _unavoidable = [.. maker.Unavoidable(graph, component)];
        _budget = budget;
    }

    /// <summary>A part that proves what the solution costs; null when none was found.</summary>
    /// <param name="maker">Knows the sides.</param>
    /// <param name="graph">The graph of pairs.</param>
    /// <param name="component">The component.</param>
    /// <param name="k">How many camps there may be.</param>
    /// <param name="solved">Its solution, proven by branch and bound.</param>
    /// <param name="goal">What the solution costs, what no partition avoids in single pairs included.</param>
    /// <param name="cost">What each side costs.</param>
    /// <param name="budget">Ends the search.</param>
    public static ProofPart? Find(
        CertificateMaker maker, PairGraph graph, ComponentProblem component, int k, SolvedPartition solved, long goal, long[] cost, WorkBudget budget)
    {
        CaseProof proof = new(maker, graph, component, k, solved, goal, cost, budget);
        Case root = proof.Bounded(component.Instance, [], [], [], solved.Packing);
        return proof.Prove(root);
    }

    /// <summary>A problem under assumptions, with its packing.</summary>
    /// <param name="Instance">The problem; assumptions are edges that outweigh all others.</param>
    /// <param name="Assumed">For each such edge the depth of its assumption.</param>
    /// <param name="Pairs">The assumptions by depth.</param>
    /// <param name="Overruled">Ties that contradict an assumption.</param>
    /// <param name="Packing">A packing of the problem.</param>
    /// <param name="Sets">All of it as sets of sides.</param>
    /// <param name="Bound">What the sets prove.</param>
    private sealed record Case(
        SignedInstance Instance, Dictionary<int, int> Assumed, List<(int U, int V, bool Together)> Pairs, List<ContradictorySet> Overruled,
        Packing Packing, List<ContradictorySet> Sets, long Bound);

    private ProofPart? Prove(Case one)
    {
        if (one.Bound >= _goal) return new ProofPart(one.Sets, null);
        (int U, int V, Case Together, Case Apart)? best = null;
        foreach ((int u, int v) in Undecided(one))
        {
            if (_budget.Spent || (_cases += 2) > MostCases || one.Instance.Total > MostTotal) return null;
            Case together = Assume(one, u, v, true), apart = Assume(one, u, v, false);
            if (best is null || Worth(together, apart).CompareTo(Worth(best.Value.Together, best.Value.Apart)) > 0) best = (u, v, together, apart);
            if (Math.Min(together.Bound, apart.Bound) >= _goal) break;
        }

        if (best is not { } chosen) return null;
        ProofPart? first = Prove(chosen.Together);
        ProofPart? second = first is null ? null : Prove(chosen.Apart);
        if (second is null) return null;
        return new ProofPart([], new ProofCases(_maker.Id(_graph, _component.Nodes[chosen.U]), _maker.Id(_graph, _component.Nodes[chosen.V]), first!, second));
    }

    private (long Weaker, long Stronger) Worth(Case together, Case apart)
    {
        long one = Math.Min(together.Bound, _goal), other = Math.Min(apart.Bound, _goal);
        return (Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>The pairs that most conflicts pass through and that the assumptions leave open: ties first, and with few camps strangers, too, who may have to share one.</summary>
    private List<(int U, int V)> Undecided(Case one)
    {
        long[] load = new long[one.Instance.Edges];
        for (int s = 0; s < one.Packing.Sets.Count; s++)
        {
            foreach (int e in one.Packing.Sets[s]) load[e] += one.Packing.Amounts[s];
        }

        SignedForest decided = new(one.Instance.Nodes);
        foreach ((int u, int v, bool together) in one.Pairs)
        {
            if (together || _k == 2) decided.Join(u, v, !together);
        }

        HashSet<(int, int)> apart = [.. one.Pairs.Where(pair => !pair.Together).Select(pair => Groups(pair.U, pair.V))];
        List<(int U, int V)> open = [.. Enumerable.Range(0, one.Instance.Edges)
            .OrderByDescending(e => load[e]).ThenBy(e => e).Select(e => (one.Instance.A[e], one.Instance.B[e]))
            .Where(IsOpen).Take(Candidates)];
        return open.Count > 0 || _k == 2 ? open : [.. Strangers().Where(IsOpen).Take(Candidates)];

        bool IsOpen((int U, int V) pair) => Groups(pair.U, pair.V) is var groups && groups.One != groups.Other && !apart.Contains(groups);

        (int One, int Other) Groups(int u, int v)
        {
            (int a, int b) = (decided.Find(u).Root, decided.Find(v).Root);
            return a < b ? (a, b) : (b, a);
        }

        IEnumerable<(int U, int V)> Strangers() =>
            from u in Enumerable.Range(0, one.Instance.Nodes)
            where decided.Find(u).Root == u
            from v in Enumerable.Range(u + 1, one.Instance.Nodes - u - 1)
            where decided.Find(v).Root == v
            select (u, v);
    }

    /// <summary>The k + 1 groups that are all against each other once what is assumed to be together is one; null where only cycles count.</summary>
    private List<int[]>? Cliques(SignedInstance instance, IEnumerable<int> assumed)
    {
        if (_k == 2 || _k >= instance.Nodes) return null;
        List<int[]> sets = [];
        new EnemyCliques(instance, _k, []).AddTo(sets, MostCliques, _budget);
        int[] joined = [.. assumed.Where(e => instance.Weight[e] > 0)];
        if (joined.Length > 0) new EnemyCliques(instance, _k, joined).AddTo(sets, 2 * MostCliques, _budget);
        return sets;
    }

    private Case Assume(Case one, int u, int v, bool together)
    {
        SignedInstance forced = one.Instance.Force(u, v, together, out long overruled);
        int depth = one.Pairs.Count;
        List<ContradictorySet> contradicting = [.. one.Overruled];
        if (overruled > 0)
        {
            int side = _maker.Side(_graph, _component.Nodes[u], _component.Nodes[v], together ? -1 : 1);
            contradicting.Add(new ContradictorySet([side], [depth], overruled * Packing.Scale));
        }

        return Bounded(forced, new Dictionary<int, int>(one.Assumed) { [forced.ForcedEdge] = depth }, [.. one.Pairs, (u, v, together)], contradicting, null);
    }

    private Case Bounded(SignedInstance instance, Dictionary<int, int> assumed, List<(int U, int V, bool Together)> pairs, List<ContradictorySet> overruled, Packing? packing)
    {
        if (packing is null)
        {
            int[] camps = PartitionSearch.Find(instance, _k, 2, _known, 0, 1, _budget);
            packing = LowerBound.Find(instance, _k, ref camps, Cliques(instance, assumed.Keys), _budget);
        }

        List<ContradictorySet> sets = [.. _unavoidable, .. overruled];
        for (int s = 0; s < packing.Sets.Count; s++)
        {
            int[] edges = [.. packing.Sets[s].Distinct()];
            SignedLink[] links = [.. edges.Select(e => Link(instance, assumed, pairs, e))];
            int[] cycle = [.. ContradictionShape.Cycle(links, _k == 2).Select(at => edges[at])];
            sets.Add(new ContradictorySet(
                [.. cycle.Where(e => !assumed.ContainsKey(e)).Select(e => Side(instance, e))],
                [.. cycle.Where(assumed.ContainsKey).Select(e => assumed[e])], packing.Amounts[s]));
        }

        long bound = sets.Exists(set => set.Ties.Count == 0) ? long.MaxValue : ProofSum.Of(sets, _cost, Packing.Scale);
        return new Case(instance, assumed, pairs, overruled, packing, sets, bound);
    }

    private static SignedLink Link(SignedInstance instance, Dictionary<int, int> assumed, List<(int U, int V, bool Together)> pairs, int e) =>
        new(instance.A[e], instance.B[e], assumed.TryGetValue(e, out int depth) ? pairs[depth].Together ? 1 : -1 : instance.Weight[e] > 0 ? 1 : -1);

    private int Side(SignedInstance instance, int e) =>
        _maker.Side(_graph, _component.Nodes[instance.A[e]], _component.Nodes[instance.B[e]], instance.Weight[e] > 0 ? 1 : -1);
}
