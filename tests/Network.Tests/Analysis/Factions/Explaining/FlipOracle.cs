using System.Numerics;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Factions.Explaining;

/// <summary>Takes away every set of ties of a small graph in turn: what the search for flip sets is held against.</summary>
internal sealed class FlipOracle
{
    private readonly List<(int[] Camp, int Frustrated)> _partitions = [];
    private readonly List<(int A, int B, double Value, int Loss)> _costs = [];
    private readonly int _losses;

    public FlipOracle(CountedTies ties, Objective objective, bool undirected, int k)
    {
        bool net = undirected || objective == Objective.Pairs;
        bool weights = objective == Objective.Weights;
        if (net)
        {
            foreach (var pair in Enumerable.Range(0, ties.Count).GroupBy(tie => (Math.Min(ties.Source[tie], ties.Target[tie]), Math.Max(ties.Source[tie], ties.Target[tie]))))
            {
                double sum = pair.Sum(tie => ties.Sign[tie] * (weights ? ties.WeightOf(tie) : 1));
                if (Math.Abs(sum) > 1e-9) _costs.Add((pair.Key.Item1, pair.Key.Item2, weights ? sum : Math.Sign(sum), _losses++));
            }
        }
        else
        {
            for (int tie = 0; tie < ties.Count; tie++)
            {
                if (ties.Sign[tie] != 0) _costs.Add((ties.Source[tie], ties.Target[tie], ties.Sign[tie] * (weights ? ties.WeightOf(tie) : 1), _losses++));
            }
        }

        foreach (int[] camp in PartitionOracle.Partitions(ties.Actors.Count, k))
        {
            int frustrated = 0;
            foreach ((int a, int b, double value, int loss) in _costs)
            {
                if (value > 0 != (camp[a] == camp[b])) frustrated |= 1 << loss;
            }

            _partitions.Add((camp, frustrated));
        }
    }

    /// <summary>The size of the smallest set whose loss makes apart as cheap as together, or cheaper; null when there is none.</summary>
    public int? Smallest(int u, int v, bool forGood)
    {
        int? best = null;
        for (int lost = 0; lost < 1 << _losses; lost++)
        {
            int size = BitOperations.PopCount((uint)lost);
            if (size >= (best ?? int.MaxValue)) continue;
            double gap = Least(u, v, false, lost) - Least(u, v, true, lost);
            if (forGood ? gap < -1e-9 : gap < 1e-9) best = size;
        }

        return best;
    }

    private double Least(int u, int v, bool together, int lost) => _partitions
        .Where(partition => partition.Camp[u] == partition.Camp[v] == together)
        .Select(partition => _costs.Where(one => ((partition.Frustrated & ~lost) >> one.Loss & 1) == 1).Sum(one => Math.Abs(one.Value)))
        .DefaultIfEmpty(double.PositiveInfinity).Min();
}
