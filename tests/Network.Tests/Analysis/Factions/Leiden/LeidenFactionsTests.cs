using System.Globalization;
using System.Text;
using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Leiden;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions.Leiden;

public class LeidenFactionsTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[1, 9]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-3, 3]).Array[0, 20]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);

    [Fact]
    public void Slovene_parties_reach_the_best_signed_modularity_of_all_partitions()
    {
        CountedTies ties = Ties.Of(Rows("slovene_parties_1994.csv"));
        foreach (int seed in (int[])[1, 2, 3])
        {
            FactionResult result = Find(ties, new FactionOptions { Objective = Objective.Weights, Undirected = true, Seed = seed });
            Assert.Equal(0.483854, result.Modularity, 1e-6);
        }
    }

    [Fact]
    public void Tribes_reach_at_least_the_signed_modularity_of_the_published_three_camps()
    {
        FactionResult result = Find(Ties.Of(Rows("tribes.csv")), new FactionOptions { Undirected = true });
        Assert.True(result.Modularity >= 0.431034 - 1e-6, $"{result.Modularity}");
    }

    [Fact]
    public void At_resolution_zero_the_constant_Potts_model_gives_the_published_least_frustration_with_camps_free()
    {
        LeidenOptions potts = new() { Quality = LeidenQuality.ConstantPotts };
        Assert.Equal(2, Find(Ties.Of(Rows("tribes.csv")), new FactionOptions { Undirected = true, Leiden = potts }).Frustration.Count);
        FactionResult parties = Find(Ties.Of(Rows("slovene_parties_1994.csv")), new FactionOptions { Objective = Objective.Weights, Undirected = true, Leiden = potts });
        Assert.Equal(15, parties.Frustration.Weight);
    }

    [Fact]
    public void The_modularity_is_the_one_that_NetworkX_computes()
    {
        CountedTies ties = Ties.Of([.. Rows("tribes.csv").Where(row => row.Value > 0)]);
        FactionResult result = Find(ties, new FactionOptions { Undirected = true });
        StringBuilder program = new("import networkx as nx\nG = nx.Graph()\n");
        for (int tie = 0; tie < ties.Count; tie++) program.Append(CultureInfo.InvariantCulture, $"G.add_edge({ties.Source[tie]}, {ties.Target[tie]})\n");
        string camps = string.Join(",", result.Members.GroupBy(member => member.Faction).Select(camp => $"{{{string.Join(",", camp.Select(member => member.Actor))}}}"));
        program.Append(CultureInfo.InvariantCulture, $"print(repr(nx.community.modularity(G, [{camps}])))\n");
        (int exit, string output, string error) = Command.Run("/usr/bin/python3", "-c", program.ToString());
        if (exit != 0 && error.Contains("No module named", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip("NetworkX is not installed");
        Assert.True(exit == 0, error);
        Assert.Equal(double.Parse(output, CultureInfo.InvariantCulture), result.Modularity, 1e-9);
    }

    [Fact]
    public void The_frustration_is_that_of_the_camps_and_never_below_the_least() =>
        Gen.Select(AnyTies, Gen.Int[0, 2].Select(o => (Objective)o), Gen.Bool).Sample(
            (ties, objective, undirected) =>
            {
                FactionResult result = Find(ties, new FactionOptions { Objective = objective, Undirected = undirected, Leiden = new LeidenOptions { Runs = 2 } });
                int[] camp = [.. result.Members.Select(member => member.Faction ?? 1000 + member.Actor)];
                double cost = objective == Objective.Weights ? result.Frustration.Weight : result.Frustration.Count;
                Assert.Equal(PartitionOracle.Cost(ties, objective, undirected, camp), cost, 1e-6);
                Assert.True(result.Frustration.LowerBound <= cost + 1e-9);
                if (result.Frustration.Optimal) Assert.Equal(result.Frustration.LowerBound, cost, 1e-6);
            },
            iter: 60);

    [Fact]
    public void Camps_of_different_components_are_different_and_the_largest_comes_first() =>
        AnyTies.Sample(
            ties =>
            {
                FactionResult result = Find(ties, new FactionOptions { Leiden = new LeidenOptions { Runs = 1 } });
                PairGraph graph = PairGraph.Of(ties, UnitMap.Split(ties.Actors.Count), Objective.Arcs, undirected: false);
                int[] root = Components.Roots(graph);
                List<IGrouping<int?, FactionMember>> camps = [.. result.Members.Where(member => member.Faction is not null).GroupBy(member => member.Faction).OrderBy(camp => camp.Key)];
                Assert.Equal(Enumerable.Range(1, result.FactionCount), camps.Select(camp => camp.Key!.Value));
                Assert.All(camps, camp => Assert.Single(camp.Select(member => root[graph.NodeOf[member.Actor]]).Distinct()));
                Assert.Equal(camps.Select(camp => camp.Count()).OrderDescending(), camps.Select(camp => camp.Count()));
                Assert.All(camps, camp => Assert.Single(camp, member => member.IsCore));
            },
            iter: 60);

    [Fact]
    public void Certainty_is_a_share_of_runs_margins_are_not_given_and_the_same_seed_gives_the_same()
    {
        CountedTies ties = Ties.Of(Rows("tribes.csv"));
        FactionOptions options = new() { Undirected = true, Seed = 5, Leiden = new LeidenOptions { Runs = 8 } };
        FactionResult one = Find(ties, options), other = Find(ties, options);
        Assert.Equal(one.Members.Select(member => (member.Faction, member.Certainty)), other.Members.Select(member => (member.Faction, member.Certainty)));
        Assert.All(one.Members, member => Assert.Equal(0, (member.Certainty!.Value * 8) % 1));
        Assert.All(one.Members, member => Assert.Null(member.Margin));
        Assert.Contains(one.Notes, note => note.Contains("best of 8 runs", StringComparison.Ordinal));
        FactionResult single = Find(ties, new FactionOptions { Undirected = true, Leiden = new LeidenOptions { Runs = 1 } });
        Assert.All(single.Members, member => Assert.Null(member.Certainty));
    }

    [Fact]
    public void Actors_that_are_bound_share_a_camp()
    {
        CountedTies ties = Ties.Of(5, (0, 1, 1), (1, 2, 1), (0, 2, 1), (3, 0, -1), (4, 1, 1), (4, 2, 1));
        FactionResult result = LeidenFactions(Ties.Input(ties, 0, 1, 2, 3, 3), new FactionOptions());
        Assert.Equal(result.Members[3].Faction, result.Members[4].Faction);
        Assert.Equal([3, 4], Assert.Single(result.Units).Actors);
    }

    [Fact]
    public void One_layer_is_the_graph_without_layers_and_layer_weights_decide_between_contradicting_layers()
    {
        FactionInput oneType = Input(new GraphBuilder().Tie("a", "praised", "b").Tie("b", "praised", "c").Tie("c", "praised", "a").Tie("c", "praised", "d").Tie("d", "praised", "e"));
        FactionResult plain = LeidenFactions(oneType, new FactionOptions());
        FactionResult layered = LeidenFactions(oneType, new FactionOptions { Leiden = new LeidenOptions { Layers = true } });
        Assert.Equal(plain.Members.Select(member => member.Faction), layered.Members.Select(member => member.Faction));
        FactionInput twoTypes = Input(new GraphBuilder().Tie("a", "praised", "b").Tie("a", "supported", "c").Tie("c", "praised", "d").Tie("b", "supported", "d"));
        foreach ((string heavy, int with) in ((string, int)[])[("praised", 1), ("supported", 2)])
        {
            LeidenOptions options = new() { Layers = true, LayerWeights = new Dictionary<string, double> { [heavy] = 100, ["missing"] = 1 } };
            FactionResult result = LeidenFactions(twoTypes, new FactionOptions { Leiden = options });
            Assert.Equal(result.Members[0].Faction, result.Members[with].Faction);
            Assert.NotEqual(result.Members[0].Faction, result.Members[3 - with].Faction);
            Assert.Contains(result.Notes, note => note.Contains("of type missing", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_asked_for_number_of_camps_and_missing_types_are_answered_with_a_note()
    {
        FactionResult result = Find(Ties.Of(2, (0, 1, 1)), new FactionOptions { Count = 3, Leiden = new LeidenOptions { Layers = true } });
        Assert.Contains(result.Notes, note => note.Contains("was not used", StringComparison.Ordinal));
        Assert.Contains(result.Notes, note => note.Contains("no relation types", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stopped_search_gives_what_it_has()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        FactionResult result = new LeidenFactions().Find(Ties.Input(Ties.Of(Rows("tribes.csv"))), new FactionOptions(), stopped.Token);
        Assert.Equal("interrupted", result.Stopped);
        Assert.All(result.Members, member => Assert.NotNull(member.Faction));
    }

    private static FactionResult Find(CountedTies ties, FactionOptions options) => LeidenFactions(Ties.Input(ties), options);

    private static FactionResult LeidenFactions(FactionInput input, FactionOptions options) =>
        new LeidenFactions().Find(input, options, TestContext.Current.CancellationToken);

    private static FactionInput Input(GraphBuilder graph) => FactionInputs.Of(graph.Build(), RelationFilter.None);

    private static IEnumerable<(string Source, string Target, double Value)> Rows(string file) =>
        File.ReadLines(SharedMaterial.Path("networks", file)).Skip(1).Select(line => line.Split(',')).Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture)));
}
