using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class SignedModularityTests
{
    [Fact]
    public void Modularity_is_the_sum_over_all_ordered_pairs_of_actors() =>
        Gen.Select(
            Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[-3, 3]).Array[1, 15],
            Gen.Int[0, 2].Array[6],
            Gen.Bool).Sample((raw, camp, undirected) =>
            {
                CountedTies ties = Ties.Of(6, [.. raw.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);
                PairGraph graph = PairGraph.Of(ties, UnitMap.Split(6), Objective.Weights, undirected);
                double[,] matrix = new double[6, 6];
                for (int tie = 0; tie < ties.Count; tie++)
                {
                    double value = ties.Sign[tie] * ties.WeightOf(tie);
                    matrix[ties.Source[tie], ties.Target[tie]] += undirected ? value : 0;
                    matrix[ties.Target[tie], ties.Source[tie]] += undirected ? value : 0;
                }

                double expected = undirected ? Expected(matrix, matrix, camp) : Expected(Part(ties, 1), Part(ties, -1), camp);
                Assert.Equal(expected, SignedModularity.Of(ties, graph, [.. graph.UnitOf.Select(unit => camp[unit])]), 1e-9);
            });

    /// <summary>The weights of one sign by source and target.</summary>
    private static double[,] Part(CountedTies ties, int sign)
    {
        double[,] part = new double[6, 6];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.Sign[tie] == sign) part[ties.Source[tie], ties.Target[tie]] += sign * ties.WeightOf(tie);
        }

        return part;
    }

    private static double Expected(double[,] positive, double[,] negative, int[] camp)
    {
        double[] outPositive = new double[6], inPositive = new double[6], outNegative = new double[6], inNegative = new double[6];
        double total = 0, totalPositive = 0, totalNegative = 0;
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 6; j++)
            {
                double plus = Math.Max(0, positive[i, j]);
                double minus = Math.Max(0, -negative[i, j]);
                outPositive[i] += plus;
                inPositive[j] += plus;
                outNegative[i] += minus;
                inNegative[j] += minus;
                totalPositive += plus;
                totalNegative += minus;
                total += plus + minus;
            }
        }

        if (total == 0) return 0;
        double sum = 0;
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 6; j++)
            {
                if (camp[i] != camp[j]) continue;
                sum += Math.Max(0, positive[i, j]) - Math.Max(0, -negative[i, j]);
                if (totalPositive > 0) sum -= outPositive[i] * inPositive[j] / totalPositive;
                if (totalNegative > 0) sum += outNegative[i] * inNegative[j] / totalNegative;
            }
        }

        return sum / total;
    }
}
