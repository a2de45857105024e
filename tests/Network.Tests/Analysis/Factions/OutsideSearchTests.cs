using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Leiden;
using Network.Files;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions;

public class OutsideSearchTests
{
    [Fact]
    public void Pairs_come_once_with_what_holds_them_together_and_what_sets_them_apart()
    {
        OutsideSearch search = Of("a,b,1\nb,a,1\na,b,-1\nb,c,-1\nd,e,0\n", new FactionOptions());
        Assert.Equal(3, search.NodeCount);
        Assert.Equal([0, 1], search.First);
        Assert.Equal([1, 2], search.Second);
        Assert.Equal([2.0, 0], search.Positive);
        Assert.Equal([1.0, 1], search.Negative);
    }

    [Fact]
    public void Where_pairs_count_once_their_net_sign_does()
    {
        OutsideSearch search = Of("a,b,1\nb,a,1\na,b,-1\nb,c,-1\n", new FactionOptions { Undirected = true });
        Assert.Equal([1.0, 0], search.Positive);
        Assert.Equal([0.0, 1], search.Negative);
    }

    [Fact]
    public void Modularity_on_positive_ties_is_Newmans()
    {
        // Two triangles joined by one tie: networkx.community.modularity gives 5/14 for the two, 0 for all in one.
        OutsideSearch search = Of("a,b,1\nb,c,1\na,c,1\nc,d,1\nd,e,1\ne,f,1\nd,f,1\na,f,-1\n", new FactionOptions());
        Assert.Equal(5.0 / 14, search.PositiveModularity([0, 0, 0, 1, 1, 1]), 1e-12);
        Assert.Equal(0, search.PositiveModularity([2, 2, 2, 2, 2, 2]), 1e-12);
    }

    [Fact]
    public void The_same_camps_have_the_result_that_our_own_search_gives_them()
    {
        LoadResult loaded = InputLoader.Load([Repository.Path("graphs", "august-1956.json")], new LoadOptions { AllowStreaming = false });
        FactionInput input = FactionInputs.Of(loaded.Graph!, RelationFilter.None, splitBodies: false);
        FactionOptions options = new() { Seed = 3, Leiden = new LeidenOptions { Runs = 1 } };
        FactionResult ours = new LeidenFactions().Find(input, options, TestContext.Current.CancellationToken);
        OutsideSearch search = OutsideSearch.Of(input, options);
        int[] camp = new int[search.NodeCount];
        PairGraph graph = PairGraph.Of(input.Ties, input.Units, options.Objective, options.Undirected);
        for (int actor = 0; actor < ours.Members.Count; actor++)
        {
            if (graph.NodeOf[actor] >= 0) camp[graph.NodeOf[actor]] = ours.Members[actor].Faction!.Value + 7;
        }

        FactionResult theirs = search.Result("elsewhere", camp, null, ["a note"]);
        Assert.Equal("elsewhere", theirs.Method);
        Assert.Equal(["a note"], theirs.Notes);
        Assert.Equal((ours.FactionCount, ours.Frustration, ours.Modularity), (theirs.FactionCount, theirs.Frustration, theirs.Modularity));
        Assert.Equal(ours.Frustrated, theirs.Frustrated);
        Assert.Equal(
            ours.Members.Select(member => (member.Faction, member.Basis, member.IsCore, member.Certainty, member.Unit)),
            theirs.Members.Select(member => (member.Faction, member.Basis, member.IsCore, member.Certainty, member.Unit)));
    }

    [Fact]
    public void Certainty_is_the_share_of_runs_with_the_core()
    {
        OutsideSearch search = Of("a,b,1\na,c,1\n", new FactionOptions());
        FactionResult result = search.Result("elsewhere", [0, 0, 0], [[0, 0, 0], [0, 0, 1]], []);
        Assert.Equal([1.0, 1.0, 0.5], result.Members.Select(member => member.Certainty));
    }

    [Fact]
    public void Too_few_camps_are_refused()
    {
        OutsideSearch search = Of("a,b,1\n", new FactionOptions());
        Assert.Throws<ArgumentException>(() => search.Result("elsewhere", [0], null, []));
        Assert.Throws<ArgumentException>(() => search.PositiveModularity([0, 0, 0]));
    }

    private static OutsideSearch Of(string rows, FactionOptions options)
    {
        using TemporaryFolder folder = new();
        LoadResult loaded = InputLoader.Load([folder.Write("ties.csv", "source,target,sign\n" + rows)], new LoadOptions { AllowStreaming = false });
        return OutsideSearch.Of(FactionInputs.Of(loaded.Graph!, RelationFilter.None, splitBodies: false), options);
    }
}
