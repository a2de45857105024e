using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions;

public class ComponentProblemTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[2, 7]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Bool).Array[1, 24]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, tie.Item3 ? 1.0 : -1.0))]);

    [Fact]
    public void Whatever_is_asked_first_and_however_little_work_is_allowed_costs_and_bounds_enclose_the_optimum() =>
        Gen.Select(AnyTies, Gen.Long[1, 200_000], Gen.Select(Gen.Int[1, 8], Gen.Int[0, 3]).Array[1, 6]).Sample((ties, steps, questions) =>
        {
            PairGraph graph = PairGraph.Of(ties, Ties.Input(ties).Units, Objective.Arcs, true);
            List<ComponentProblem> components = ComponentProblem.AllOf(graph, 1);
            WorkBudget budget = new(steps, null, TestContext.Current.CancellationToken);
            foreach ((int k, int what) in questions)
            {
                double least = new PartitionOracle(ties, Objective.Arcs, true, k).Least;
                long found = components.Sum(component => what switch
                {
                    0 => component.Cost(k, budget),
                    1 => component.Found(k, budget).Proven ? component.Cost(k, budget) : component.LowerBound(k, budget),
                    2 => component.LowerBound(k, budget),
                    _ => component.Solve(k, budget).Proven ? component.Cost(k, budget) : component.LowerBound(k, budget),
                });
                if (what == 0) Assert.True(graph.Value(found) > least - 1e-9);
                else Assert.True(graph.Value(found) < least + 1e-9);
                Assert.True(components.TrueForAll(component => component.LowerBound(k, budget) <= component.Cost(k, budget)));
            }
        });

    [Fact]
    public void Where_two_camps_are_left_unproven_more_are_searched_and_the_one_that_is_asked_for_is_bounded()
    {
        // Mere noise, every third pair tied: a proof would take far more work.
        Random random = new(3);
        CountedTies ties = Ties.Of(60, [.. Enumerable.Range(0, 700).Select(_ => (random.Next(60), random.Next(60), random.Next(2) == 0 ? 1.0 : -1.0)).Where(tie => tie.Item1 != tie.Item2)]);
        ComponentProblem component = Assert.Single(ComponentProblem.AllOf(PairGraph.Of(ties, Ties.Input(ties).Units, Objective.Arcs, true), 1));
        WorkBudget budget = new(1_000_000_000, null, TestContext.Current.CancellationToken);
        Assert.False(component.Found(2, budget).Proven);
        SolvedPartition searched = component.Found(4, budget);
        Assert.Equal(0, searched.LowerBound);
        SolvedPartition solved = component.Solve(4, budget);
        Assert.True(solved.Cost <= searched.Cost);
        Assert.True(solved.LowerBound > 0.7 * solved.Cost, $"{solved.LowerBound} of {solved.Cost}");
        Assert.True(component.Cost(5, budget) <= component.Cost(4, budget));
        Assert.True(component.LowerBound(3, budget) >= component.LowerBound(4, budget));
    }
}
