using System.Globalization;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions;

/// <summary>Published and proven values of reference networks, read in place.</summary>
public class BalanceFactionsNetworkTests
{
    [Fact]
    public void Tribes_have_one_best_partition_in_three_and_a_published_line_index()
    {
        CountedTies ties = Ties.Of(Rows("tribes.csv").Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        FactionResult two = Find(ties, new FactionOptions { Count = 2, Undirected = true });
        Assert.Equal(new Frustration(7, 7, true, 7), two.Frustration);
        Assert.Equal(1, two.Optima);
        Assert.Equal(["Gama", "Gavev", "Kotun", "Nagad"], Ties.Camp(ties, two, 2));
        FactionResult chosen = Find(ties, new FactionOptions { Undirected = true });
        Assert.Equal([29, 7, 2, 2], chosen.Choice.Select(choice => choice.Frustration));
        Assert.Equal(3, chosen.AllowedCount);
        Assert.Equal(3, chosen.FactionCount);
        Assert.Equal([7, 5, 4], chosen.Members.GroupBy(member => member.Faction).OrderBy(camp => camp.Key).Select(camp => camp.Count()));
        Assert.Equal(1, chosen.Optima);
        Assert.Equal(0.431034, chosen.Modularity, 6);
        Assert.Equal(2, Find(ties, new FactionOptions { Count = 5 }).Frustration.Count);
    }

    [Theory]
    [InlineData("affect", "T2", 104, 21, 20, 48.5, 21.5, 17.5)]
    [InlineData("affect", "T3", 105, 20, 14, 48, 16, 11)]
    [InlineData("affect", "T4", 103, 14, 11, 47, 12.5, 10.5)]
    [InlineData("esteem", "T4", 112, 26, 15, 56, 20.5, 13.5)]
    [InlineData("influence", "T4", 103, 18, 12, 50, 14.5, 11.5)]
    [InlineData("sanction", "T4", 80, 12, 8, 40.5, 10, 6)]
    public void Sampsons_monks_have_the_published_frustration(string relation, string time, int arcs, int two, int three, double p1, double p2, double p3)
    {
        CountedTies ties = Ties.Of(Rows("sampson_multirelational.csv")
            .Where(row => row[3] == relation && row[4] == time).Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        Assert.Equal(arcs, ties.Count);
        Assert.Equal(new Frustration(two, two, true, two), Plain(Find(ties, new FactionOptions { Count = 2 }).Frustration));
        Assert.Equal(three, Find(ties, new FactionOptions { Count = 3 }).Frustration.Count);
        FactionResult weights = Find(ties, new FactionOptions { Objective = Objective.Weights, Count = 5 });
        Assert.True(weights.Frustration.Optimal);
        Assert.Equal([p1, p2, p3, p3], weights.Choice.Take(4).Select(choice => choice.Frustration / 2));
        Assert.Equal(p3, weights.Frustration.Weight / 2);
    }

    [Fact]
    public void Sampsons_affect_has_the_published_minority()
    {
        CountedTies ties = Ties.Of(Rows("sampson_multirelational.csv")
            .Where(row => row[3] == "affect" && row[4] == "T2").Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        FactionResult result = Find(ties, new FactionOptions { Count = 2 });
        Assert.Equal(1, result.Optima);
        Assert.Equal(["Amand", "Basil", "Elias", "Mark", "Simplicius"], Ties.Camp(ties, result, 2));
    }

    [Fact]
    public void Slovene_parties_split_into_the_published_camps_for_any_count()
    {
        CountedTies ties = Ties.Of(Rows("slovene_parties_1994.csv").Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        Assert.Equal(2, Find(ties, new FactionOptions { Count = 2 }).Frustration.Count);
        foreach (int? count in (int?[])[null, 2, 3, 4, 5, FactionOptions.AnyCount])
        {
            FactionResult result = Find(ties, new FactionOptions { Objective = Objective.Weights, Count = count, Undirected = true });
            Assert.Equal(15, result.Frustration.Weight);
            Assert.True(result.Frustration.Optimal);
            Assert.Equal(1, result.Optima);
            Assert.Equal(["SDSS", "SKD", "SLS", "SPS", "ZS"], Ties.Camp(ties, result, 1));
            Assert.Equal(["DS", "LDS", "SNS", "ZLSD", "ZS-ESS"], Ties.Camp(ties, result, 2));
            Assert.Equal(count == FactionOptions.AnyCount ? null : count ?? 2, result.AllowedCount);
            Assert.InRange(result.Modularity, 0.4, 0.4838545);
        }
    }

    [Theory]
    [InlineData(1872, 1)]
    [InlineData(1881, 1)]
    [InlineData(1882, 1)]
    [InlineData(1890, 1)]
    [InlineData(1891, 1)]
    [InlineData(1904, 1)]
    [InlineData(1907, 0)]
    [InlineData(1914, 0)]
    public void The_great_powers_become_balanced_in_1907(int year, int frustration)
    {
        CountedTies ties = Ties.Of(Rows("wwi_great_powers.csv")
            .Where(row => int.Parse(row[3]) <= year && year < int.Parse(row[4])).Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        FactionResult result = Find(ties, new FactionOptions { Count = 2 });
        Assert.Equal(frustration, result.Frustration.Count);
        Assert.True(result.Frustration.Optimal);
        if (frustration == 0) Assert.Equal(["FRA", "GBR", "RUS"], Ties.Camp(ties, result, 1));
    }

    [Fact]
    public void All_windows_of_alliances_are_solved_with_proof_and_ten_have_the_published_line_index()
    {
        int[] published = [17, 18, 20, 15, 15, 17, 21, 27, 33, 35];
        List<IGrouping<string, string[]>> windows = [.. Rows("cow_alliances_1946_1999.csv").GroupBy(row => row[3])];
        Assert.Equal(51, windows.Count);
        for (int i = 0; i < windows.Count; i++)
        {
            CountedTies ties = Ties.Of(windows[i].Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
            PairGraph graph = PairGraph.Of(ties, UnitMap.Split(ties.Actors.Count), Objective.Pairs, undirected: false);
            WorkBudget budget = new(WorkShares.StepsFor(0), null, TestContext.Current.CancellationToken);
            List<ComponentProblem> components = ComponentProblem.AllOf(graph, 1);
            Assert.All(components, component => Assert.True(component.Solve(2, budget).Proven));
            if (i < published.Length) Assert.Equal(published[i], components.Sum(component => component.Cost(2, budget)));
        }
    }

    [Theory]
    [InlineData(Objective.Pairs, 2, 720)]
    [InlineData(Objective.Pairs, FactionOptions.AnyCount, 720)]
    [InlineData(Objective.Arcs, 2, 1098)]
    [InlineData(Objective.Arcs, FactionOptions.AnyCount, 1098)]
    public void A_trust_network_of_thousands_has_its_line_index_proven(Objective objective, int count, long expected)
    {
        CountedTies ties = Ties.Of(Rows("bitcoin_alpha.csv").Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        PairGraph graph = PairGraph.Of(ties, UnitMap.Split(ties.Actors.Count), objective, undirected: false);
        WorkBudget budget = new(WorkShares.StepsFor(0), null, TestContext.Current.CancellationToken);
        List<ComponentProblem> components = ComponentProblem.AllOf(graph, 1);
        Assert.Equal(expected, components.Sum(component => component.Cost(count, budget)));
        Assert.Equal(expected, components.Sum(component => component.LowerBound(count, budget)));
    }

    [Fact]
    public void A_window_of_alliances_has_its_margins_proven()
    {
        CountedTies ties = Ties.Of(Rows("cow_alliances_1946_1999.csv").Where(row => row[3] == "50-53").Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        FactionResult result = Find(ties, new FactionOptions());
        Assert.Equal(new Frustration(15, 15, true, 15), result.Frustration);
        Assert.Equal(1, result.Optima);
        Assert.Empty(result.Notes);
        Assert.All(result.Members, member => Assert.InRange(member.Margin!.Value, 1, ties.Count));
    }

    private static Frustration Plain(Frustration frustration) => frustration with { Weight = frustration.Count };

    private static FactionResult Find(CountedTies ties, FactionOptions options) =>
        BalanceFactions.Find(Ties.Input(ties), options, TestContext.Current.CancellationToken);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(SharedMaterial.Path("networks", file)).Skip(1).Select(line => line.Split(','));
}
