using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Factions;

/// <summary>Counts the cost of every partition of a handful of actors: what the solver is held against.</summary>
internal sealed class PartitionOracle
{
    private readonly List<(int[] Camp, double Cost)> _all = [];

    public PartitionOracle(CountedTies ties, Objective objective, bool undirected, int k)
    {
        int n = ties.Actors.Count;
        foreach (int[] camp in Partitions(n, k)) _all.Add((camp, Cost(ties, objective, undirected, camp)));
        Least = _all.Min(one => one.Cost);
    }

    /// <summary>The least cost.</summary>
    public double Least { get; }

    /// <summary>The cheapest partitions.</summary>
    public IEnumerable<int[]> Optima => _all.Where(one => one.Cost < Least + 1e-7).Select(one => one.Camp);

    /// <summary>The least cost with two actors apart, or together; infinite when there is no such partition.</summary>
    public double LeastWith(int u, int v, bool together) =>
        _all.Where(one => one.Camp[u] == one.Camp[v] == together).Select(one => one.Cost).DefaultIfEmpty(double.PositiveInfinity).Min();

    /// <summary>All partitions of n actors into at most k camps, as restricted growth strings.</summary>
    public static IEnumerable<int[]> Partitions(int n, int k)
    {
        int[] camp = new int[n];
        return From(0, 0);

        IEnumerable<int[]> From(int at, int used)
        {
            if (at == n)
            {
                yield return [.. camp];
                yield break;
            }

            for (int c = 0; c < Math.Min(used + 1, k); c++)
            {
                camp[at] = c;
                foreach (int[] partition in From(at + 1, Math.Max(used, c + 1))) yield return partition;
            }
        }
    }

    /// <summary>What a partition costs, straight from the definition.</summary>
    public static double Cost(CountedTies ties, Objective objective, bool undirected, int[] camp)
    {
        double cost = 0;
        if (objective != Objective.Pairs && !undirected)
        {
            for (int tie = 0; tie < ties.Count; tie++)
            {
                bool together = camp[ties.Source[tie]] == camp[ties.Target[tie]];
                if ((ties.Sign[tie] > 0 && !together) || (ties.Sign[tie] < 0 && together))
                    cost += objective == Objective.Weights ? ties.WeightOf(tie) : 1;
            }

            return cost;
        }

        for (int a = 0; a < camp.Length; a++)
        {
            for (int b = a + 1; b < camp.Length; b++)
            {
                double net = Enumerable.Range(0, ties.Count)
                    .Where(tie => (ties.Source[tie], ties.Target[tie]) == (a, b) || (ties.Source[tie], ties.Target[tie]) == (b, a))
                    .Sum(tie => ties.Sign[tie] * (objective == Objective.Weights ? ties.WeightOf(tie) : 1));
                if ((net > 1e-9 && camp[a] != camp[b]) || (net < -1e-9 && camp[a] == camp[b]))
                    cost += objective == Objective.Weights ? Math.Abs(net) : 1;
            }
        }

        return cost;
    }
}
