using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Explaining;
using Network.Analysis.Factions.Solving;
using Network.Files;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions.Explaining;

public class FlipSetTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[2, 6]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-2, 2]).Array[1, 10]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);

    private static readonly Gen<(CountedTies Ties, Objective Objective, bool Undirected, int K)> AnyProblem =
        Gen.Select(AnyTies, Gen.Int[0, 2].Select(o => (Objective)o), Gen.Bool, Gen.Int[2, 4]);

    [Fact]
    public void Flip_sets_are_as_small_as_the_smallest_of_all_sets_of_ties() =>
        AnyProblem.Sample(
            problem =>
            {
                FlipOracle oracle = new(problem.Ties, problem.Objective, problem.Undirected, problem.K);
                foreach (FactionExplanation why in ExplainAll(problem))
                {
                    if (why.Member.Against is not int against) continue;
                    Holds(oracle.Smallest(why.Actor, against, forGood: false), why.MayLeave!, alwaysProven: true);
                    Holds(oracle.Smallest(why.Actor, against, forGood: true), why.MustLeave!, alwaysProven: problem.K == 2 || problem.K >= problem.Ties.Actors.Count);
                }
            },
            iter: 300);

    [Theory]
    [InlineData("august-1956.json")]
    [InlineData("highland-tribes.csv")]
    [InlineData("great-powers.csv")]
    public void On_the_networks_that_come_with_the_program_every_flip_set_is_proven_smallest(string file)
    {
        FactionInput input = FactionInputs.Of(InputLoader.Load([Repository.Path("graphs", file)]).Graph!, RelationFilter.None);
        FactionOptions options = new() { Count = 2, Firmness = false };
        FactionResult result = BalanceFactions.Find(input, options, TestContext.Current.CancellationToken);
        Assert.All(result.Members.Where(member => member.Against is not null), member =>
        {
            FactionExplanation why = FactionExplainer.Explain(input, options, result, member.Actor, TestContext.Current.CancellationToken);
            Assert.True(why.MayLeave is null or { Proven: true });
            Assert.True(why.MustLeave is null or { Proven: true });
        });
    }

    [Fact]
    public void A_search_that_is_ended_early_says_how_many_ties_are_needed_at_least()
    {
        FactionInput input = FactionInputs.Of(InputLoader.Load([Repository.Path("graphs", "highland-tribes.csv")]).Graph!, RelationFilter.None);
        PairGraph pairs = PairGraph.Of(input.Ties, input.Units, Objective.Arcs, undirected: false);
        FactionResult camps = BalanceFactions.Find(input, new FactionOptions { Count = 2 }, TestContext.Current.CancellationToken);
        foreach (FactionMember member in camps.Members.Where(member => member.Against is not null))
        {
            FlipProblem problem = FlipProblem.Of(pairs, input.Ties, pairs.NodeOf[member.Actor], pairs.NodeOf[member.Against!.Value], 2, 0)!;
            foreach (bool forGood in (bool[])[false, true])
            {
                FlipSet whole = new FlipSearch(problem).Find(forGood, Budget(4_000_000_000));
                foreach (long steps in (long[])[1_000_000, 5_000_000, 20_000_000])
                {
                    FlipSet early = new FlipSearch(problem).Find(forGood, Budget(steps));
                    Assert.True(early.AtLeast <= whole.Losses!.Count);
                    if (early.Losses is { } found) Assert.True(found.Count >= whole.Losses.Count);
                    if (early.Proven) Assert.Equal(whole.Losses.Count, early.AtLeast);
                }
            }
        }
    }

    [Fact]
    public void Without_the_ties_of_a_flip_set_the_actor_may_be_apart_and_without_those_of_the_stricter_it_must() =>
        AnyProblem.Where(problem => problem.Objective != Objective.Pairs && !problem.Undirected).Sample(
            problem =>
            {
                foreach (FactionExplanation why in ExplainAll(problem))
                {
                    if (why.Member.Against is not int against) continue;
                    PartitionOracle may = Without(problem, why.MayLeave!);
                    Assert.True(may.LeastWith(why.Actor, against, false) <= may.LeastWith(why.Actor, against, true) + 1e-7);
                    if (why.MustLeave!.Losses is null) continue;
                    PartitionOracle must = Without(problem, why.MustLeave);
                    Assert.True(must.LeastWith(why.Actor, against, false) < must.LeastWith(why.Actor, against, true) - 1e-7);
                }
            },
            iter: 200);

    [Fact]
    public void By_relations_a_flip_set_has_as_many_ties_as_the_margin_or_more() =>
        AnyProblem.Where(problem => problem.Objective == Objective.Arcs && !problem.Undirected).Sample(
            problem =>
            {
                foreach (FactionExplanation why in ExplainAll(problem))
                {
                    if (why.MayLeave is not null) Assert.True(why.MayLeave.Losses!.Count >= why.Member.Margin);
                }
            },
            iter: 100);

    [Fact]
    public void Who_hangs_on_a_friend_alone_may_leave_without_that_tie_but_never_must()
    {
        FactionExplanation why = Explain(Ties.Of(4, (0, 1, 1), (1, 0, 1), (1, 2, -1), (0, 2, -1), (3, 0, 1)), 3);
        Assert.Equal([[4]], why.MayLeave!.Losses!);
        Assert.True(why.MayLeave.Proven);
        Assert.True(why.MustLeave!.Impossible);
        Assert.Null(why.MustLeave.Losses);
    }

    [Fact]
    public void An_open_actor_need_lose_nothing_to_be_apart()
    {
        FactionExplanation why = Explain(Ties.Of(4, (0, 1, 1), (1, 0, 1), (0, 2, -1), (1, 2, -1), (3, 0, 1), (3, 2, 1)), 3);
        Assert.Equal(0, why.Member.Margin);
        Assert.Empty(why.MayLeave!.Losses!);
        Assert.Single(why.MustLeave!.Losses!);
    }

    [Fact]
    public void Who_is_alone_in_a_camp_has_nobody_to_leave()
    {
        FactionExplanation why = Explain(Ties.Of(2, (0, 1, -1)), 0);
        Assert.Null(why.MayLeave);
        Assert.Null(why.MustLeave);
        Assert.Equal([0], why.For);
    }

    [Fact]
    public void Where_each_pair_counts_once_a_pair_is_lost_as_a_whole()
    {
        CountedTies ties = Ties.Of(4, (0, 1, 1), (1, 0, 1), (0, 2, -1), (1, 2, -1), (3, 0, 1), (0, 3, 1), (3, 2, -1));
        FactionInput input = Ties.Input(ties);
        FactionOptions options = new() { Objective = Objective.Pairs };
        FactionResult result = BalanceFactions.Find(input, options, TestContext.Current.CancellationToken);
        FactionExplanation why = FactionExplainer.Explain(input, options, result, 3, TestContext.Current.CancellationToken);
        Assert.Equal(2, why.MayLeave!.Losses!.Count);
        Assert.Contains(why.MayLeave.Losses, loss => loss.SequenceEqual([4, 5]));
    }

    private static WorkBudget Budget(long steps) => new(steps, null, TestContext.Current.CancellationToken);

    private static void Holds(int? expected, FlipSet found, bool alwaysProven)
    {
        if (alwaysProven) Assert.True(found.Proven);
        if (found.Impossible) Assert.Null(expected);
        else if (found.Losses is not null) Assert.Equal(expected, found.Losses.Count);
        else Assert.True(expected is null || expected >= found.AtLeast);
        if (found.Losses is not null) Assert.True(found.Proven);
    }

    private static PartitionOracle Without((CountedTies Ties, Objective Objective, bool Undirected, int K) problem, FlipSet set)
    {
        HashSet<int> lost = [.. set.Losses!.SelectMany(loss => loss)];
        CountedTies ties = problem.Ties;
        return new PartitionOracle(
            Ties.Of(ties.Actors.Count, [.. Enumerable.Range(0, ties.Count).Where(tie => !lost.Contains(tie)).Select(tie => (ties.Source[tie], ties.Target[tie], ties.Sign[tie] * ties.WeightOf(tie)))]),
            problem.Objective, problem.Undirected, problem.K);
    }

    private static FactionExplanation Explain(CountedTies ties, int actor) => ExplainAll((ties, Objective.Arcs, false, 2))[actor];

    private static List<FactionExplanation> ExplainAll((CountedTies Ties, Objective Objective, bool Undirected, int K) problem)
    {
        FactionInput input = Ties.Input(problem.Ties);
        FactionOptions options = new() { Objective = problem.Objective, Undirected = problem.Undirected, Count = problem.K };
        FactionResult result = BalanceFactions.Find(input, options);
        return [.. Enumerable.Range(0, problem.Ties.Actors.Count).Select(actor => FactionExplainer.Explain(input, options, result, actor))];
    }
}
