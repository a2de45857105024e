using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Leiden;
using Network.Neo4j.Gds;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Gds;

/// <summary>Communities that GDS finds on the positive ties.</summary>
[Collection("server")]
public sealed class GdsFactionTests(ServerFixture fixture)
{
    public static TheoryData<string, bool, string> Graphs => new()
    {
        { "highland-tribes.csv", true, "leiden" },
        { "highland-tribes.csv", true, "louvain" },
        { "highland-tribes.csv", false, "leiden" },
        { "august-1956.json", false, "leiden" },
        { "august-1956.json", false, "louvain" },
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Modularity_on_the_positive_ties_is_about_that_of_our_own_Leiden(string file, bool undirected, string method)
    {
        FactionInput input = GdsTies.Load(file);
        FactionOptions options = new() { Undirected = undirected, Seed = 1 };
        FactionResult theirs = Find(input, options, method);
        OutsideSearch search = OutsideSearch.Of(input, options);
        int[] positive = [.. Enumerable.Range(0, search.First.Length).Where(pair => search.Positive[pair] > 0)];
        LeidenLayer layer = new()
        {
            Source = [.. positive.Select(pair => search.First[pair])],
            Target = [.. positive.Select(pair => search.Second[pair])],
            Sign = [.. positive.Select(_ => (sbyte)1)],
            Weight = [.. positive.Select(pair => search.Positive[pair])],
        };
        double ours = search.PositiveModularity(LeidenCommunities.Find(search.NodeCount, [layer], directed: false, cancellation: TestContext.Current.CancellationToken));
        double found = ModularityInNotes(theirs);
        Assert.InRange(found, ours - 0.02, ours + 1e-6);
        Assert.InRange(found, 0.2, 1);
    }

    [Fact]
    public void The_result_is_that_of_a_local_method_with_every_actor_and_the_frustration_over_all_ties()
    {
        FactionInput input = GdsTies.Load("highland-tribes.csv");
        FactionResult result = Find(input, new FactionOptions { Undirected = true }, "louvain");
        Assert.Equal(("louvain", 16, 3), (result.Method, result.Members.Count, result.FactionCount));
        // The three sides of Hage and Harary, as every published analysis of these tribes has them.
        Assert.Equal(2, result.Frustration.Count);
        Assert.Equal(Enumerable.Range(0, 16), result.Members.Select(member => member.Actor));
        Assert.All(result.Members, member => Assert.InRange(member.Faction!.Value, 1, 3));
        Assert.All(result.Members, member => Assert.Null(member.Certainty));
        Assert.Contains(result.Notes, note => note.Contains("positive ties only", StringComparison.Ordinal) && note.Contains("Graph Data Science 2.", StringComparison.Ordinal));
        Assert.Contains(result.Notes, note => note.Contains("The negative ties of 29 pairs took no part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leiden")]
    [InlineData("louvain")]
    public void The_same_seed_gives_the_same_camps(string method)
    {
        FactionInput input = new() { Ties = GdsTies.Random(7, 120, 500, weighted: true), Units = UnitMap.Split(120) };
        FactionOptions options = new() { Objective = Objective.Weights, Seed = 11 };
        int?[] Camps() => [.. Find(input, options, method).Members.Select(member => member.Faction)];
        Assert.Equal(Camps(), Camps());
    }

    [Fact]
    public void Several_runs_give_a_certainty()
    {
        FactionInput input = GdsTies.Load("highland-tribes.csv");
        FactionResult result = Find(input, new FactionOptions { Undirected = true, Leiden = new LeidenOptions { Runs = 4 } }, "leiden");
        Assert.All(result.Members, member => Assert.Contains(member.Certainty!.Value, new[] { 0, 0.25, 0.5, 0.75, 1 }));
    }

    [Fact]
    public void A_higher_resolution_makes_more_camps()
    {
        FactionInput input = GdsTies.Load("highland-tribes.csv");
        int Camps(double resolution) => Find(input, new FactionOptions { Leiden = new LeidenOptions { Resolution = resolution } }, "leiden").FactionCount;
        Assert.True(Camps(4) > Camps(0.5));
    }

    [Theory]
    [InlineData("leiden")]
    [InlineData("louvain")]
    public void Without_a_positive_tie_everyone_stands_alone(string method)
    {
        CountedTies ties = GdsTies.Of(4, [(0, 1), (1, 2)], [-1, -1]);
        FactionResult result = Find(new FactionInput { Ties = ties, Units = UnitMap.Split(4) }, new FactionOptions(), method);
        Assert.Equal([1, 2, 3, null], result.Members.Select(member => member.Faction));
        Assert.Equal(0, result.Frustration.Count);
    }

    [Fact]
    public void Without_any_tie_there_are_no_camps() =>
        Assert.Equal(0, Find(new FactionInput { Ties = GdsTies.Of(2, []), Units = UnitMap.Split(2) }, new FactionOptions(), "leiden").FactionCount);

    private static double ModularityInNotes(FactionResult result)
    {
        const string begin = "Modularity of the positive ties alone: ";
        string note = result.Notes.Single(note => note.StartsWith(begin, StringComparison.Ordinal))[begin.Length..];
        return double.Parse(note[..note.IndexOf(". ", StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private FactionResult Find(FactionInput input, FactionOptions options, string method)
    {
        fixture.SkipWithoutServer();
        using GdsEngine engine = new(fixture.Open);
        engine.Open(TestContext.Current.CancellationToken);
        return engine.FactionMethods.Single(known => known.Id == method).Find(input, options, TestContext.Current.CancellationToken);
    }
}
