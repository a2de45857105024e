using Network.Analysis.Comparing;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Comparing;

public class VoiceMatrixTests
{
    private static readonly RelationGraph TwoTellers = new GraphBuilder()
        .Actor("a").Actor("b").Actor("c").Actor("d").Actor("x").Actor("y")
        .Tie("a", "supported", "b", by: "x").Tie("b", "supported", "a", by: "x").Tie("a", "accused", "c", by: "x").Tie("b", "accused", "c", by: "x")
        .Tie("c", "supported", "d", by: "y").Tie("a", "supported", "c", by: "y").Build();

    [Fact]
    public void Each_speaker_of_two_relations_or_more_has_a_row_the_largest_share_first()
    {
        VoiceMatrix matrix = Of(TwoTellers);
        Assert.Equal([("x", 4), ("y", 2)], matrix.Rows.Select(row => (row.Speaker.Id, row.Relations)));
        Assert.Equal((4, 2), (matrix.Rows[0].Alone.Ties, matrix.Rows[0].Without.Ties));
        Assert.Equal((2, 4), (matrix.Rows[1].Alone.Ties, matrix.Rows[1].Without.Ties));
    }

    [Fact]
    public void Camps_bear_the_numbers_of_the_whole()
    {
        VoiceMatrix matrix = Of(TwoTellers);
        VoiceView alone = matrix.Rows[0].Alone;
        int a = matrix.Places.ToList().FindIndex(place => place == 0), b = matrix.Places.ToList().FindIndex(place => place == 1);
        Assert.Equal(matrix.Whole[a], alone.Camps.Renamed[a]);
        Assert.Equal(matrix.Whole[b], alone.Camps.Renamed[b]);
        Assert.Equal(0, alone.Frustration.Count);
        Assert.Equal(1, alone.Camps.AdjustedRand);
    }

    [Fact]
    public void A_narrator_is_not_charged_with_what_he_passes_on()
    {
        RelationGraph graph = new GraphBuilder()
            .Tie("a", "supported", "b", by: "n,x").Tie("b", "accused", "c", by: "n,x").Tie("a", "accused", "c", by: "n").Tie("b", "accused", "c", by: "n").Build();
        VoiceMatrix matrix = Of(graph);
        Assert.Equal(2, matrix.Rows.Single(row => row.Speaker.Id == "n").Without.Ties);
    }

    [Fact]
    public void Where_one_speaker_tells_all_there_are_no_rows() =>
        Assert.Empty(Of(new GraphBuilder().Tie("a", "supported", "b", by: "x").Tie("a", "accused", "c", by: "x").Build()).Rows);

    private static VoiceMatrix Of(RelationGraph graph)
    {
        FactionInput input = FactionInputs.Of(graph, RelationFilter.None);
        BalanceFactions method = new();
        FactionResult whole = BalanceFactions.Find(input, new FactionOptions(), TestContext.Current.CancellationToken);
        return VoiceMatrix.Of(input, RelationFilter.None, method, new FactionOptions(), whole, TestContext.Current.CancellationToken);
    }
}
