using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>The cheapest partitions of a component, leaves placed, and the one that is reported.</summary>
internal sealed class ComponentOptima
{
    private const int MostEntries = 32_000_000;
    private const int Samples = 10;

    private ComponentOptima(List<int[]> partitions, bool complete, int[] reported)
    {
        Partitions = partitions;
        IsComplete = complete;
        Reported = reported;
    }

    /// <summary>The partitions, each numbered in node order.</summary>
    public IReadOnlyList<int[]> Partitions { get; }

    /// <summary>True when these are all; false when listing ended early, or they are only the best that were found.</summary>
    public bool IsComplete { get; }

    /// <summary>The one with fewest camps, then the first in node order.</summary>
    public int[] Reported { get; }

    /// <summary>The share of the partitions in which two nodes are together.</summary>
    public double ShareTogether(int u, int v)
    {
        int together = 0;
        foreach (int[] camp in Partitions)
        {
            if (camp[u] == camp[v]) together++;
        }

        return (double)together / Partitions.Count;
    }

    /// <summary>Lists the optima.</summary>
    /// <param name="component">The component.</param>
    /// <param name="k">How many camps there may be.</param>
    /// <param name="cap">The most to list.</param>
    /// <param name="seed">Seed of the search, where optimality is not proven.</param>
    /// <param name="budget">When its part is spent, listing ends.</param>
    public static ComponentOptima Find(ComponentProblem component, int k, int cap, ulong seed, WorkBudget budget)
    {
        SolvedPartition solved = component.Solve(k, budget);
        if (k == 1) return new ComponentOptima([[.. solved.Camps]], true, [.. solved.Camps]);
        WorkBudget part = budget.Part(WorkShares.Listing);
        if (!solved.Proven) return Sample(component, k, solved, seed, part);

        int most = Math.Max(1, Math.Min(cap, MostEntries / component.Nodes.Length));
        List<int[]> partitions = [];
        bool complete = ExactPartition.Enumerate(
            component.Instance,
            k,
            solved.Packing,
            component.Leaves.Rest,
            solved.Cost,
            camp =>
            {
                if (partitions.Count == most) return false;
                partitions.Add(Finish(component, k, camp));
                return true;
            },
            part);
        if (partitions.Count == 0) partitions.Add(Finish(component, k, solved.Camps));
        int[] reported = partitions.MinBy(camp => camp, FewestThenFirst.Instance)!;
        if (!complete) reported = FirstOfFewest(component, k, solved.Cost, reported, budget);
        return new ComponentOptima(partitions, complete, reported);
    }

    /// <summary>Where the list is cut, the reported one is looked for by itself: the least number of camps that reaches the optimum, then the first in node order.</summary>
    private static int[] FirstOfFewest(ComponentProblem component, int k, long cost, int[] known, WorkBudget budget)
    {
        for (int fewest = 1; fewest <= k; fewest++)
        {
            SolvedPartition solved = component.Solve(fewest, budget);
            if (solved.Cost > cost) continue;
            Packing packing = fewest == 1 ? Packing.Empty : solved.Packing;
            int[]? first = ExactPartition.First(component.Instance, fewest, packing, component.Leaves.Rest, cost, budget.Part(WorkShares.Listing));
            if (first is null) return known;
            int[] found = Finish(component, k, first);
            return FewestThenFirst.Instance.Compare(found, known) < 0 ? found : known;
        }

        return known;
    }

    /// <summary>Without proof, several searches stand for the optima: the different partitions among the cheapest.</summary>
    private static ComponentOptima Sample(ComponentProblem component, int k, SolvedPartition solved, ulong seed, WorkBudget budget)
    {
        List<int[]> partitions = [Finish(component, k, solved.Camps)];
        for (int sample = 1; sample <= Samples && !budget.Spent; sample++)
        {
            int[] camp = PartitionSearch.Find(component.Instance, k, 2, null, 0, seed + (1000UL * (ulong)sample), budget);
            if (component.Instance.Cost(camp) != solved.Cost) continue;
            camp = Finish(component, k, camp);
            if (!partitions.Exists(other => other.AsSpan().SequenceEqual(camp))) partitions.Add(camp);
        }

        return new ComponentOptima(partitions, false, partitions.MinBy(camp => camp, FewestThenFirst.Instance)!);
    }

    private static int[] Finish(ComponentProblem component, int k, int[] camp)
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
