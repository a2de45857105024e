using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>The cheapest partitions of a component, leaves placed, and the one that is reported.</summary>
/// <remarks>Up to the cap they are listed; where there are more they are counted block by block, and shares are of all of them.</remarks>
internal sealed class ComponentOptima
{
    private const int MostEntries = 32_000_000;
    private const int Samples = 10;
    private const int LeastBlockCap = 20_000;

    private readonly ComponentProblem _component;
    private readonly int _k;
    private readonly List<int[]> _partitions;
    private readonly OptimaByBlocks? _blocks;

    private ComponentOptima(ComponentProblem component, int k, List<int[]> partitions, OptimaByBlocks? blocks, bool complete, long count, int[] reported)
    {
        _component = component;
        _k = k;
        _partitions = partitions;
        _blocks = blocks;
        IsComplete = complete;
        Count = count;
        Reported = reported;
    }

    /// <summary>How many there are, up to the cap.</summary>
    public long Count { get; }

    /// <summary>True when there are no more than <see cref="Count"/>; false when there are, or counting ended early, or they are only the best that were found.</summary>
    public bool IsComplete { get; }

    /// <summary>True when shares are of all optima.</summary>
    public bool SharesAreTrue => IsComplete || _blocks is { IsComplete: true };

    /// <summary>The one with fewest camps, then the first in node order.</summary>
    public int[] Reported { get; }

    /// <summary>In what share of the optima nodes are with another of their camp, and whether they are in all of them.</summary>
    /// <param name="root">A node.</param>
    /// <param name="others">Others of its camp.</param>
    public (double[] Share, bool[] Always) Together(int root, IReadOnlyList<int> others)
    {
        if (_blocks is not null) return ByBlocks(_blocks, root, others);
        double[] share = new double[others.Count];
        bool[] always = new bool[others.Count];
        for (int i = 0; i < others.Count; i++)
        {
            int together = _partitions.Count(camp => camp[others[i]] == camp[root]);
            share[i] = (double)together / _partitions.Count;
            always[i] = together == _partitions.Count;
        }

        return (share, always);
    }

    /// <summary>Counts the optima.</summary>
    /// <param name="component">The component.</param>
    /// <param name="k">How many camps there may be.</param>
    /// <param name="cap">The most to list.</param>
    /// <param name="seed">Seed of the search, where optimality is not proven.</param>
    /// <param name="budget">When its part is spent, counting ends.</param>
    public static ComponentOptima Find(ComponentProblem component, int k, int cap, ulong seed, WorkBudget budget)
    {
        SolvedPartition solved = component.Solve(k, budget);
        if (k == 1) return new ComponentOptima(component, k, [[.. solved.Camps]], null, true, 1, [.. solved.Camps]);
        WorkBudget part = budget.Part(WorkShares.Listing);
        if (!solved.Proven) return Sample(component, k, solved, seed, part);

        ContractedProblem contracted = new(component.Instance, k, solved, component.Leaves.Rest);
        OptimaByBlocks blocks = new(contracted, k, Math.Max(cap, LeastBlockCap), part);
        bool many = !blocks.IsComplete || blocks.LogCount > Math.Log(cap) + 1e-6;
        int most = Math.Max(1, Math.Min(cap, MostEntries / component.Nodes.Length));
        if (!many && blocks.LogCount <= Math.Log(most) + 1e-6 && List(component, k, contracted, part) is { } all)
            return new ComponentOptima(component, k, all, null, true, all.Count, all.MinBy(camp => camp, FewestThenFirst.Instance)!);

        int[] reported = FirstOfFewest(component, k, solved, contracted, budget);
        long count = blocks.LogCount > Math.Log(cap) ? cap : (long)Math.Round(Math.Exp(blocks.LogCount));
        return new ComponentOptima(component, k, [reported], blocks, !many, count, reported);
    }

    private (double[] Share, bool[] Always) ByBlocks(OptimaByBlocks blocks, int root, IReadOnlyList<int> others)
    {
        // A leaf keeps to its neighbour: where that leaves a choice of camps, it is taken to go where it goes in the reported partition.
        (int anchor, bool beside) = Anchor(root);
        (double[] share, bool[] always) = blocks.Together(anchor, _component.Nodes.Length);
        double[] result = new double[others.Count];
        bool[] sure = new bool[others.Count];
        for (int i = 0; i < result.Length; i++)
        {
            (int own, bool with) = Anchor(others[i]);
            bool same = _k == 2 ? with == beside : Reported[own] == Reported[anchor];
            result[i] = same ? share[own] : 1 - share[own];
            sure[i] = always[own];
        }

        return (result, sure);
    }

    /// <summary>The node that counts in place of a leaf, and whether the leaf is beside it.</summary>
    private (int Node, bool Beside) Anchor(int node)
    {
        if (!_component.Leaves.IsLeaf[node]) return (node, true);
        int neighbour = _component.Leaves.Of(node).Neighbour;
        return (neighbour, Reported[node] == Reported[neighbour]);
    }

    /// <summary>All optima; null when listing ended early.</summary>
    private static List<int[]>? List(ComponentProblem component, int k, ContractedProblem contracted, WorkBudget budget)
    {
        List<int[]> partitions = [];
        SignedInstance graph = contracted.Graph;
        bool complete = ExactPartition.Enumerate(
            graph,
            k,
            PackingOf(contracted, k, budget),
            [.. Enumerable.Range(0, graph.Nodes)],
            graph.Cost(contracted.Camps),
            camp =>
            {
                partitions.Add(Finish(component, k, contracted.Expand(camp)));
                return true;
            },
            budget);
        return complete && partitions.Count > 0 ? partitions : null;
    }

    private static Packing PackingOf(ContractedProblem contracted, int k, WorkBudget budget)
    {
        int[] camps = [.. contracted.Camps];
        return contracted.Graph.Nodes < 2 ? Packing.Empty : LowerBound.Find(contracted.Graph, Math.Min(k, contracted.Graph.Nodes), ref camps, null, budget);
    }

    /// <summary>Without a list the reported one is looked for by itself: the least number of camps that reaches the optimum, then the first in node order.</summary>
    private static int[] FirstOfFewest(ComponentProblem component, int k, SolvedPartition best, ContractedProblem contracted, WorkBudget budget)
    {
        int[] known = Finish(component, k, best.Camps);
        for (int fewest = 1; fewest <= k; fewest++)
        {
            SolvedPartition solved = component.Found(fewest, budget);
            if (solved.Cost > best.Cost) continue;
            if (fewest == 1) return Finish(component, k, solved.Camps);
            ContractedProblem problem = fewest == k ? contracted : new ContractedProblem(component.Instance, fewest, solved, component.Leaves.Rest);
            SignedInstance graph = problem.Graph;
            WorkBudget part = budget.Part(WorkShares.Listing);
            int[]? first = ExactPartition.First(
                graph, fewest, PackingOf(problem, fewest, part), [.. Enumerable.Range(0, graph.Nodes)], graph.Cost(problem.Camps), part);
            return Finish(component, k, problem.Expand(first ?? problem.Camps));
        }

        return known;
    }

    /// <summary>Without proof, several searches stand for the optima: the different partitions among the cheapest.</summary>
    private static ComponentOptima Sample(ComponentProblem component, int k, SolvedPartition solved, ulong seed, WorkBudget budget)
    {
        List<int[]> partitions = [Finish(component, k, solved.Camps)];
        for (int sample = 1; sample <= Samples && !budget.Spent && !ContractionSearch.Suits(component.Instance); sample++)
        {
            int[] camp = PartitionSearch.Find(component.Instance, k, 2, null, 0, seed + (1000UL * (ulong)sample), budget);
            if (component.Instance.Cost(camp) != solved.Cost) continue;
            camp = Finish(component, k, camp);
            if (!partitions.Exists(other => other.AsSpan().SequenceEqual(camp))) partitions.Add(camp);
        }

        return new ComponentOptima(component, k, partitions, null, false, partitions.Count, partitions.MinBy(camp => camp, FewestThenFirst.Instance)!);
    }

    /// <summary>The partition with its leaves placed, camps numbered by first nodes.</summary>
    public static int[] Finish(ComponentProblem component, int k, int[] camp)
    {
        int[] finished = [.. camp];
        component.Leaves.Place(finished, k);
        CampLabels.Normalise(finished);
        return finished;
    }

    private sealed class FewestThenFirst : IComparer<int[]>
    {
        public static FewestThenFirst Instance { get; } = new();

        public int Compare(int[]? x, int[]? y)
        {
            int byCount = x!.Max().CompareTo(y!.Max());
            return byCount != 0 ? byCount : x.AsSpan().SequenceCompareTo(y);
        }
    }
}
