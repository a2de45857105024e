using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class PackingProgramTests
{
    [Fact]
    public void Prices_and_amounts_prove_each_other_optimal() =>
        Gen.Select(Gen.Int[1, 9].Array[1, 12], Gen.Int[0, 11].Array[1, 5].Array[1, 25]).Sample((weights, raw) =>
        {
            PackingProgram program = new([.. weights.Select(w => (double)w)]);
            foreach (int[] set in raw) program.Add([.. set.Select(e => e % weights.Length).Distinct()]);
            Assert.True(program.Solve(RandomInstances.Enough));
            double[] amounts = program.Amounts();
            double[] load = new double[weights.Length];
            for (int s = 0; s < amounts.Length; s++)
            {
                Assert.True(amounts[s] >= 0);
                Assert.True(program.Sets[s].Sum(e => program.Prices[e]) >= 1 - 1e-6);
                foreach (int e in program.Sets[s]) load[e] += amounts[s];
            }

            for (int e = 0; e < weights.Length; e++) Assert.InRange(load[e], 0, weights[e] + 1e-9);
            Assert.Equal(weights.Select((w, e) => w * program.Prices[e]).Sum(), amounts.Sum(), 2);
        });

    [Fact]
    public void Sets_added_later_are_used_too()
    {
        PackingProgram program = new([1, 1, 1]);
        program.Add([0, 1, 2]);
        program.Solve(RandomInstances.Enough);
        Assert.Equal(1, program.Amounts().Sum(), 3);
        program.Add([0]);
        program.Add([1]);
        program.Solve(RandomInstances.Enough);
        Assert.Equal([0, 1, 1], program.Amounts().Select(amount => Math.Round(amount, 3)));
    }

    [Fact]
    public void Three_pairs_of_three_edges_are_packed_by_halves()
    {
        PackingProgram program = new([1, 1, 1]);
        program.Add([0, 1]);
        program.Add([1, 2]);
        program.Add([0, 2]);
        program.Solve(RandomInstances.Enough);
        Assert.Equal(1.5, program.Amounts().Sum(), 3);
    }
}
