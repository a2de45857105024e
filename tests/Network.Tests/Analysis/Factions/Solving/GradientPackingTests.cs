using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class GradientPackingTests
{
    [Fact]
    public void Amounts_overload_no_edge_and_come_close_to_the_exact_programme() =>
        Gen.Select(Gen.Int[1, 9].Array[1, 12], Gen.Int[0, 11].Array[1, 5].Array[1, 25]).Sample((weights, raw) =>
        {
            double[] room = [.. weights.Select(w => (double)w)];
            PackingProgram exact = new(room);
            GradientPacking program = new(room);
            foreach (int[] set in raw.Select(set => set.Select(e => e % weights.Length).Distinct().ToArray()))
            {
                exact.Add(set);
                program.Add(set, 0);
            }

            Assert.True(exact.Solve(RandomInstances.Enough));
            for (int round = 0; round < 40; round++) Assert.True(program.Solve(100, RandomInstances.Enough));
            double[] amounts = program.Amounts();
            double[] load = new double[weights.Length];
            for (int s = 0; s < amounts.Length; s++)
            {
                Assert.True(amounts[s] >= 0);
                foreach (int e in program.Sets[s]) load[e] += amounts[s];
            }

            for (int e = 0; e < weights.Length; e++) Assert.InRange(load[e], 0, weights[e] + 1e-9);
            Assert.InRange(amounts.Sum(), 0.97 * exact.Amounts().Sum(), exact.Amounts().Sum() * 1.0001);
        });

    [Fact]
    public void What_is_pruned_is_dear_and_unused()
    {
        GradientPacking program = new([1, 1, 1, 1]);
        program.Add([0], 0);
        program.Add([1], 0);
        program.Add([0, 1, 2, 3], 0);
        for (int round = 0; round < 20; round++) program.Solve(100, RandomInstances.Enough);
        program.Prune();
        Assert.Equal([[0], [1]], program.Sets);
        Assert.Equal(2, program.Amounts().Sum(), 2);
    }
}
