using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class BalanceFactionsOracleTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[1, 7]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-3, 3]).Array[0, 16]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);

    private static readonly Gen<(CountedTies Ties, Objective Objective, bool Undirected, int K)> AnyProblem =
        Gen.Select(AnyTies, Gen.Int[0, 2].Select(o => (Objective)o), Gen.Bool, Gen.Int[1, 5]);

    [Fact]
    public void The_objective_is_the_least_of_all_partitions_and_proven() =>
        AnyProblem.Sample(problem =>
        {
            FactionResult result = Find(problem);
            PartitionOracle oracle = new(problem.Ties, problem.Objective, problem.Undirected, problem.K);
            Assert.True(result.Frustration.Optimal);
            Assert.Equal(oracle.Least, Reached(problem, result.Frustration), 1e-6);
            Assert.Equal(oracle.Least, result.Frustration.LowerBound, 1e-6);
            Assert.Equal(oracle.Least, PartitionOracle.Cost(problem.Ties, problem.Objective, problem.Undirected, CampsOf(result)), 1e-6);
        });

    [Fact]
    public void The_table_of_counts_holds_the_least_of_all_partitions_and_ends_where_nothing_is_gained() =>
        AnyProblem.Sample(
            problem =>
            {
                FactionResult result = Find(problem);
                for (int i = 0; i < result.Choice.Count; i++)
                {
                    Assert.Equal(i + 1, result.Choice[i].FactionCount);
                    double least = new PartitionOracle(problem.Ties, problem.Objective, problem.Undirected, i + 1).Least;
                    Assert.Equal(least, result.Choice[i].Frustration, 1e-6);
                    bool ends = i + 1 >= 4 && result.Choice[i].Frustration >= result.Choice[i - 1].Frustration - 1e-9;
                    Assert.Equal(i == result.Choice.Count - 1, ends);
                }
            },
            iter: 40);

    [Fact]
    public void Without_leaves_optima_certainty_and_the_reported_partition_are_those_of_a_full_list() =>
        AnyProblem.Where(problem => IsOneComponentWithoutLeaves(problem)).Sample(
            problem =>
            {
                FactionResult result = Find(problem);
                List<int[]> optima = [.. new PartitionOracle(problem.Ties, problem.Objective, problem.Undirected, problem.K).Optima];
                Assert.Equal(optima.Count, result.Optima);
                int[] first = optima.OrderBy(camp => camp.Max()).ThenBy(camp => string.Concat(camp), StringComparer.Ordinal).First();
                Assert.Equal(first, Normal(CampsOf(result)));
                foreach (FactionMember member in result.Members)
                {
                    double expected = member.Against is { } core ? (double)optima.Count(camp => camp[member.Actor] == camp[core]) / optima.Count : 1;
                    Assert.Equal(expected, member.Certainty!.Value, 1e-9);
                }
            },
            iter: 60);

    [Fact]
    public void A_margin_is_what_the_best_partition_with_the_actor_apart_from_the_core_costs_more() =>
        AnyProblem.Sample(problem =>
        {
            FactionResult result = Find(problem);
            PartitionOracle oracle = new(problem.Ties, problem.Objective, problem.Undirected, problem.K);
            foreach (FactionMember member in result.Members)
            {
                double apart = member.Against is { } core ? oracle.LeastWith(member.Actor, core, together: false) : double.PositiveInfinity;
                if (double.IsInfinity(apart)) Assert.Null(member.Margin);
                else Assert.Equal(apart - oracle.Least, member.Margin!.Value, 1e-6);
            }
        });

    [Fact]
    public void The_frustrated_ties_are_those_whose_sign_asks_for_the_other_place() =>
        AnyProblem.Sample(problem =>
        {
            FactionResult result = Find(problem);
            int[] camp = CampsOf(result);
            foreach (int tie in result.Frustrated)
                Assert.Equal(problem.Ties.Sign[tie] < 0, camp[problem.Ties.Source[tie]] == camp[problem.Ties.Target[tie]]);
            if (problem.Undirected || problem.Objective == Objective.Pairs) return;
            Assert.Equal(result.Frustration.Count, result.Frustrated.Count);
        });

    [Fact]
    public void The_objective_does_not_depend_on_the_order_of_the_actors() =>
        Gen.Select(AnyProblem, Gen.Int[0, 1000]).Sample((problem, seed) =>
        {
            int n = problem.Ties.Actors.Count;
            int[] place = [.. Enumerable.Range(0, n)];
            new Random(seed).Shuffle(place);
            CountedTies moved = Ties.Of(n, [.. Enumerable.Range(0, problem.Ties.Count).Select(tie =>
                (place[problem.Ties.Source[tie]], place[problem.Ties.Target[tie]], problem.Ties.Sign[tie] * problem.Ties.WeightOf(tie)))]);
            FactionResult one = Find(problem);
            FactionResult other = Find((moved, problem.Objective, problem.Undirected, problem.K));
            Assert.Equal(Reached(problem, one.Frustration), Reached(problem, other.Frustration));
            Assert.Equal(one.Frustration.LowerBound, other.Frustration.LowerBound);
            Assert.Equal(one.Optima, other.Optima);
            Assert.Equal(one.Choice, other.Choice);
        });

    private static FactionResult Find((CountedTies Ties, Objective Objective, bool Undirected, int K) problem) =>
        BalanceFactions.Find(Ties.Input(problem.Ties), new FactionOptions { Objective = problem.Objective, Undirected = problem.Undirected, Count = problem.K }, TestContext.Current.CancellationToken);

    private static double Reached((CountedTies Ties, Objective Objective, bool Undirected, int K) problem, Frustration frustration) =>
        problem.Objective == Objective.Weights ? frustration.Weight : frustration.Count;

    /// <summary>Each actor's camp; actors without a tie alone.</summary>
    private static int[] CampsOf(FactionResult result) => [.. result.Members.Select(member => member.Faction ?? 1000 + member.Actor)];

    private static int[] Normal(int[] camp)
    {
        List<int> seen = [.. camp.Distinct()];
        return [.. camp.Select(c => seen.IndexOf(c))];
    }

    private static bool IsOneComponentWithoutLeaves((CountedTies Ties, Objective Objective, bool Undirected, int K) problem)
    {
        int n = problem.Ties.Actors.Count;
        bool net = problem.Undirected || problem.Objective == Objective.Pairs;
        HashSet<(int, int)> pairs = [];
        for (int a = 0; a < n; a++)
        {
            for (int b = a + 1; b < n; b++)
            {
                List<double> values = [.. Enumerable.Range(0, problem.Ties.Count)
                    .Where(tie => (problem.Ties.Source[tie], problem.Ties.Target[tie]) == (a, b) || (problem.Ties.Source[tie], problem.Ties.Target[tie]) == (b, a))
                    .Select(tie => problem.Ties.Sign[tie] * (problem.Objective == Objective.Weights ? problem.Ties.WeightOf(tie) : 1))
                    .Where(value => value != 0)];
                if (net ? values.Sum() != 0 : values.Count > 0) pairs.Add((a, b));
            }
        }

        bool leafless = Enumerable.Range(0, n).All(u => pairs.Count(pair => pair.Item1 == u || pair.Item2 == u) >= (n <= 2 ? 1 : 2));
        HashSet<int> reached = [0];
        for (int round = 0; round < n; round++)
        {
            foreach ((int a, int b) in pairs)
            {
                if (reached.Contains(a) || reached.Contains(b)) reached.UnionWith([a, b]);
            }
        }

        return leafless && reached.Count == n && n > 1;
    }
}
