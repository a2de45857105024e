using CsCheck;
using Network.Analysis.Factions.Explaining;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Explaining;

public class CoverProgramTests
{
    private static readonly Gen<(double[] Prices, (int[] Factors, int Demand)[] Rows)> AnyProgram =
        from size in Gen.Int[1, 6]
        from prices in Gen.Int[0, 3].Array[size]
        from rows in Gen.Select(Gen.Int[-2, 3].Array[size], Gen.Int[-4, 6]).Array[0, 8]
        select ((double[])[.. prices.Select(price => (double)price)], rows);

    [Fact]
    public void Amounts_meet_all_demands_at_no_more_than_the_bound_and_go_on_from_any_change() =>
        AnyProgram.SelectMany(one => Gen.Int[-4, 6].Array[one.Rows.Length].Select(later => (one.Prices, one.Rows, Later: later))).Sample(
            one =>
            {
                CoverProgram program = new(one.Prices, [.. one.Prices.Select(_ => 2.0)]);
                for (int i = 0; i < one.Prices.Length; i++) program.Add([i], [-1], -2);
                int[] numbers = [.. one.Rows.Select(row => program.Add([.. Enumerable.Range(0, one.Prices.Length)], [.. row.Factors.Select(factor => (double)factor)], row.Demand))];
                Holds(program, one.Prices, [.. one.Rows]);
                for (int r = 0; r < numbers.Length; r++) program.Demand(numbers[r], one.Later[r]);
                Holds(program, one.Prices, [.. one.Rows.Select((row, r) => (row.Factors, one.Later[r]))]);
            },
            iter: 2000);

    [Fact]
    public void Demands_that_contradict_each_other_are_impossible()
    {
        CoverProgram program = new([1], [3]);
        program.Add([0], [-1], -3);
        program.Add([0], [2], 8);
        Assert.True(program.Solve(Budget()));
        Assert.True(program.IsImpossible);
    }

    private static void Holds(CoverProgram program, double[] prices, (int[] Factors, int Demand)[] rows)
    {
        Assert.True(program.Solve(Budget()));
        if (program.IsImpossible)
        {
            Assert.False(AnyWhole(prices.Length, rows));
            return;
        }

        Assert.All(program.Amounts, amount => Assert.InRange(amount, -1e-6, 2 + 1e-6));
        Assert.All(rows, row => Assert.True(row.Factors.Zip(program.Amounts, (factor, amount) => factor * amount).Sum() >= row.Demand - 1e-5));
        // A bound that meets the sum proves both.
        Assert.Equal(prices.Zip(program.Amounts, (price, amount) => price * amount).Sum(), program.Bound(), 1e-3);
    }

    /// <summary>Whether whole amounts meet all demands.</summary>
    private static bool AnyWhole(int size, (int[] Factors, int Demand)[] rows) =>
        Enumerable.Range(0, (int)Math.Pow(3, size)).Any(code => rows.All(row => row.Factors.Select((factor, i) => factor * (code / (int)Math.Pow(3, i) % 3)).Sum() >= row.Demand));

    private static WorkBudget Budget() => new(1_000_000_000, null, TestContext.Current.CancellationToken);
}
