using System.Text.Json;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class BalanceFactionsTests
{
    [Fact]
    public void Without_ties_nobody_has_a_camp()
    {
        foreach (CountedTies ties in (CountedTies[])[Ties.Of(0), Ties.Of(1), Ties.Of(3, (0, 1, 0), (1, 2, 0))])
        {
            FactionResult result = Find(ties);
            Assert.Equal(0, result.FactionCount);
            Assert.Equal(new Frustration(0, 0, true, 0), result.Frustration);
            Assert.Equal(0, result.Modularity);
            Assert.Equal(1, result.Optima);
            Assert.Equal([0, 0, 0, 0], result.Choice.Select(choice => choice.Frustration));
            Assert.All(result.Members, member => Assert.Null(member.Faction ?? member.Certainty ?? member.Margin));
            Assert.All(result.Members, member => Assert.Null(member.Basis));
        }
    }

    [Fact]
    public void Friends_alone_are_one_camp()
    {
        FactionResult result = Find(Ties.Of(3, (0, 1, 1), (1, 2, 1), (2, 0, 1)));
        Assert.Equal(1, result.FactionCount);
        Assert.Equal(2, result.AllowedCount);
        Assert.All(result.Members, member => Assert.Equal(2, member.Margin));
        Assert.All(result.Members, member => Assert.Equal(MemberBasis.Tied, member.Basis));
    }

    [Fact]
    public void Enemies_alone_are_parted_as_far_as_the_count_allows()
    {
        CountedTies ties = Ties.Of(3, (0, 1, -1), (1, 2, -1), (2, 0, -1));
        FactionResult two = Find(ties);
        Assert.Equal(2, two.FactionCount);
        Assert.Equal(1, two.Frustration.Count);
        Assert.Equal(3, two.Optima);
        Assert.All(two.Members, member => Assert.Equal(MemberBasis.Opposed, member.Basis));
        FactionResult free = Find(ties, new FactionOptions { Count = FactionOptions.AnyCount });
        Assert.Equal(3, free.FactionCount);
        Assert.Null(free.AllowedCount);
        Assert.All(free.Members, member => Assert.Equal((1, null), (member.Certainty!.Value, member.Margin)));
        FactionResult one = Find(ties, new FactionOptions { Count = 1 });
        Assert.Equal(3, one.Frustration.Count);
        Assert.All(one.Members, member => Assert.Null(member.Margin));
    }

    [Fact]
    public void More_camps_than_units_are_allowed() =>
        Assert.Equal(2, Find(Ties.Of(2, (0, 1, -1)), new FactionOptions { Count = 9 }).FactionCount);

    [Fact]
    public void Camps_of_different_components_are_different_and_the_largest_is_the_first()
    {
        FactionResult result = Find(Ties.Of(6, (0, 1, -1), (2, 3, 1), (3, 4, 1), (2, 4, 1)));
        Assert.Equal([2, 3, 1, 1, 1, null], result.Members.Select(member => member.Faction));
        Assert.Equal(3, result.FactionCount);
    }

    [Fact]
    public void A_third_camp_needs_two_ties_gained_and_two_friends_within()
    {
        // Three pairs of friends, all against all: a third camp of friends gains four ties.
        CountedTies pairs = Ties.Of(6, (0, 1, 1), (2, 3, 1), (4, 5, 1), (0, 2, -1), (1, 3, -1), (0, 4, -1), (1, 5, -1), (2, 4, -1), (3, 5, -1));
        FactionResult three = Find(pairs);
        Assert.Equal(3, three.AllowedCount);
        Assert.Equal(0, three.Frustration.Count);
        Assert.Equal([6, 2, 0, 0], three.Choice.Select(choice => choice.Frustration));

        // Three single enemies, each tie told twice: two ties gained, but no friends within.
        CountedTies singles = Ties.Of(3, (0, 1, -1), (1, 0, -1), (1, 2, -1), (2, 1, -1), (0, 2, -1), (2, 0, -1));
        Assert.Equal([6, 2, 0, 0], Find(singles).Choice.Select(choice => choice.Frustration));
        Assert.Equal(2, Find(singles).AllowedCount);

        // Three pairs of friends with one tie between each two: only one tie gained.
        CountedTies loose = Ties.Of(6, (0, 1, 1), (2, 3, 1), (4, 5, 1), (0, 2, -1), (3, 4, -1), (5, 1, -1));
        Assert.Equal([3, 1, 0, 0], Find(loose).Choice.Select(choice => choice.Frustration));
        Assert.Equal(2, Find(loose).AllowedCount);
    }

    [Fact]
    public void By_weights_a_third_camp_must_gain_twice_the_mean_weight()
    {
        CountedTies pairs = Ties.Of(6, (0, 1, 4), (2, 3, 4), (4, 5, 4), (0, 2, -4), (3, 4, -4), (5, 1, -1));
        FactionOptions options = new() { Objective = Objective.Weights };
        Assert.Equal([9, 1, 0, 0], Find(pairs, options).Choice.Select(choice => choice.Frustration));
        Assert.Equal(2, Find(pairs, options).AllowedCount);
        CountedTies heavy = Ties.Of(6, (0, 1, 9), (2, 3, 9), (4, 5, 9), (0, 2, -8), (3, 4, -8), (5, 1, -8), (0, 3, -1), (2, 1, -1));
        Assert.Equal([26, 8, 0, 0], Find(heavy, options).Choice.Select(choice => choice.Frustration));
        Assert.Equal(2, Find(heavy, options).AllowedCount);
        CountedTies heavier = Ties.Of(6, (0, 1, 3), (2, 3, 3), (4, 5, 3), (0, 2, -8), (1, 3, -8), (2, 4, -8), (3, 5, -8), (4, 0, -8), (5, 1, -8));
        Assert.Equal(3, Find(heavier, options).AllowedCount);
    }

    [Fact]
    public void Leaves_do_not_multiply_the_optima_and_are_placed_where_it_costs_nothing()
    {
        // Two camps of two, a friend of one, and two enemies of it.
        FactionResult result = Find(Ties.Of(7, (0, 1, 1), (2, 3, 1), (0, 2, -1), (1, 3, -1), (0, 4, 1), (0, 5, -1), (1, 6, -1)), new FactionOptions { Count = 3 });
        Assert.Equal(0, result.Frustration.Count);
        Assert.Equal([2, 2, 1, 1, 2, 1, 1], result.Members.Select(member => member.Faction));
        Assert.Equal(1, result.Optima);
        Assert.Equal(MemberBasis.Opposed, result.Members[5].Basis);
        Assert.Equal(0, result.Members[5].Margin);
        Assert.Equal(1, result.Members[5].Certainty);
        Assert.Equal(1, result.Members[4].Margin);
    }

    [Fact]
    public void Ties_inside_a_unit_are_listed_and_not_counted_and_its_members_share_their_place()
    {
        CountedTies ties = Ties.Of(5, (0, 2, -1), (1, 3, -1), (0, 1, -1), (2, 3, 1), (4, 2, -1));
        FactionResult result = BalanceFactions.Find(Ties.Input(ties, 0, 0, 2, 3, 4), new FactionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal([2], result.InsideUnits);
        Assert.Equal(0, result.Frustration.Count);
        Assert.Equal([[0, 1]], result.Units.Select(unit => unit.Actors));
        Assert.Equal([0, 0, null, null, null], result.Members.Select(member => member.Unit));
        Assert.Equal(result.Members[0].Faction, result.Members[1].Faction);
        Assert.Equal(result.Members[0].Margin, result.Members[1].Margin);
        Assert.True(result.Members[0].IsCore && result.Members[1].IsCore);
        Assert.Equal(MemberBasis.Affiliated, result.Members[0].Basis);
        Assert.Equal(MemberBasis.Affiliated, result.Members[1].Basis);
    }

    [Fact]
    public void A_unit_counts_as_one_where_camps_are_sized()
    {
        CountedTies ties = Ties.Of(5, (0, 3, -1), (1, 4, -1), (3, 4, 1));
        FactionResult result = BalanceFactions.Find(Ties.Input(ties, 0, 0, 0, 3, 4), new FactionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal([2, 2, 2, 1, 1], result.Members.Select(member => member.Faction));
    }

    [Fact]
    public void Opposite_and_parallel_ties_each_count_by_arcs_and_once_by_pairs()
    {
        CountedTies ties = Ties.Of(2, (0, 1, 1), (1, 0, -1), (0, 1, -1), (0, 1, -1));
        FactionResult arcs = Find(ties);
        Assert.Equal(1, arcs.Frustration.Count);
        Assert.Equal([0], arcs.Frustrated);
        Assert.Equal(1, arcs.Members[0].Certainty);
        FactionResult pairs = Find(ties, new FactionOptions { Objective = Objective.Pairs });
        Assert.Equal(0, pairs.Frustration.Count);
        Assert.Empty(pairs.Frustrated);
        FactionResult one = Find(ties, new FactionOptions { Objective = Objective.Pairs, Count = 1 });
        Assert.Equal(1, one.Frustration.Count);
        Assert.Equal([1, 2, 3], one.Frustrated);
    }

    [Fact]
    public void By_pairs_a_sum_of_nothing_is_no_tie()
    {
        FactionResult result = Find(Ties.Of(2, (0, 1, 1), (1, 0, -1)), new FactionOptions { Objective = Objective.Pairs });
        Assert.All(result.Members, member => Assert.Null(member.Faction));
    }

    [Fact]
    public void Weights_that_are_no_whole_numbers_are_added_exactly()
    {
        CountedTies ties = Ties.Of(3, (0, 1, 0.1), (0, 1, 0.2), (1, 2, 0.3), (0, 2, -0.3));
        FactionResult result = Find(ties, new FactionOptions { Objective = Objective.Weights });
        Assert.Equal(0.3, result.Frustration.Weight, 12);
        Assert.Equal(3, result.Optima);
        Assert.Equal(0.3, result.Frustration.LowerBound, 12);
    }

    [Fact]
    public void Optima_beyond_the_cap_are_cut_and_said_so_and_the_reported_one_stays()
    {
        // A ring of twelve enemies and one friend: any of the twelve edges may be the frustrated one.
        CountedTies ring = Ties.Of(12, [.. Enumerable.Range(0, 12).Select(i => (i, (i + 1) % 12, i == 11 ? 1.0 : -1.0))]);
        FactionResult all = Find(ring);
        Assert.Equal((12, false), (all.Optima, all.OptimaCapped));
        FactionResult some = Find(ring, new FactionOptions { OptimaCap = 5 });
        Assert.Equal((5, true), (some.Optima, some.OptimaCapped));
        Assert.Equal(all.Members.Select(member => member.Faction), some.Members.Select(member => member.Faction));
        Assert.NotEmpty(some.Notes);
    }

    [Fact]
    public void Optima_of_components_multiply()
    {
        FactionResult result = Find(Ties.Of(6, (0, 1, -1), (1, 2, -1), (2, 0, -1), (3, 4, -1), (4, 5, -1), (5, 3, -1)));
        Assert.Equal(9, result.Optima);
    }

    [Fact]
    public void An_interrupted_search_gives_the_best_so_far()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        FactionResult result = BalanceFactions.Find(Ties.Input(Ties.Of(3, (0, 1, -1), (1, 2, -1), (2, 0, -1))), new FactionOptions(), source.Token);
        Assert.Equal("interrupted", result.Stopped);
        Assert.InRange(result.Frustration.LowerBound, 0, result.Frustration.Count);
        Assert.All(result.Members, member => Assert.NotNull(member.Faction));
    }

    [Fact]
    public void A_time_limit_gives_the_best_so_far_and_is_said()
    {
        FactionResult result = Find(Ties.Of(3, (0, 1, -1), (1, 2, -1), (2, 0, -1)), new FactionOptions { TimeLimit = TimeSpan.Zero });
        Assert.Equal("time-limit", result.Stopped);
    }

    [Fact]
    public void A_graph_too_large_for_proof_gets_a_bound_and_says_what_is_not_proven()
    {
        Random random = new(7);
        CountedTies ties = Ties.Of(2000, [.. Enumerable.Range(0, 8000).Select(_ => (random.Next(2000), random.Next(2000), random.Next(3) == 0 ? -1.0 : 1.0)).Where(tie => tie.Item1 != tie.Item2)]);
        FactionResult result = Find(ties, new FactionOptions { Count = 2, TimeLimit = TimeSpan.FromSeconds(1) });
        Assert.InRange(result.Frustration.LowerBound, 0, result.Frustration.Count - 1);
        Assert.False(result.Frustration.Optimal);
        Assert.True(result.OptimaCapped);
        Assert.Contains(result.Notes, note => note.Contains("not proven", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_input_and_seed_give_the_same_result()
    {
        Random random = new(3);
        CountedTies ties = Ties.Of(20, [.. Enumerable.Range(0, 70).Select(_ => (random.Next(20), random.Next(20), random.Next(2) == 0 ? -1.0 : 1.0)).Where(tie => tie.Item1 != tie.Item2)]);
        string one = JsonSerializer.Serialize(Find(ties, new FactionOptions { Count = 3, Seed = 5, OptimaCap = 50 }));
        Assert.Equal(one, JsonSerializer.Serialize(Find(ties, new FactionOptions { Count = 3, Seed = 5, OptimaCap = 50 })));
    }

    [Fact]
    public void Every_method_of_the_list_has_an_id_of_its_own_and_is_found_by_it()
    {
        Assert.Equal("balance", FactionMethods.All[0].Id);
        Assert.All(FactionMethods.All, method => Assert.Same(method, FactionMethods.Find(method.Id)));
        Assert.Null(FactionMethods.Find("no such method"));
        CountedTies ties = Ties.Of(2, (0, 1, -1));
        Assert.All(FactionMethods.All, method => Assert.Equal(method.Id, method.Find(Ties.Input(ties), new FactionOptions(), TestContext.Current.CancellationToken).Method));
    }

    [Fact]
    public void Wrong_options_are_refused()
    {
        CountedTies ties = Ties.Of(2, (0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(ties, new FactionOptions { Count = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(ties, new FactionOptions { OptimaCap = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find(ties, new FactionOptions { TimeLimit = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentException>(() => BalanceFactions.Find(Ties.Input(ties, 0), new FactionOptions(), TestContext.Current.CancellationToken));
    }

    private static FactionResult Find(CountedTies ties, FactionOptions? options = null) =>
        BalanceFactions.Find(Ties.Input(ties), options ?? new FactionOptions(), TestContext.Current.CancellationToken);
}
