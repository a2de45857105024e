using CsCheck;
using Network.Analysis;
using Network.Layout;
using Network.Tests.Export.Diagram;

namespace Network.Tests.Layout;

public class GraphLayoutTests
{
    [Fact]
    public void The_same_seed_gives_the_same_positions_and_another_seed_others()
    {
        AnalysedGraph party = DiagramSamples.Party();
        Point[] once = Place(party, new LayoutOptions { Seed = 5 });
        Assert.Equal(once, Place(party, new LayoutOptions { Seed = 5 }));
        Assert.NotEqual(once, Place(party, new LayoutOptions { Seed = 6 }));
    }

    [Fact]
    public void The_same_seed_gives_the_same_positions_in_a_graph_laid_out_by_forces()
    {
        AnalysedGraph graph = DiagramSamples.Random(400, 900, 2, 1);
        Assert.Equal(Place(graph), Place(graph));
    }

    [Fact]
    public void Every_position_is_a_number_and_no_two_actors_overlap_in_any_small_graph() =>
        RandomLayouts.Graphs(24).Sample(
            input =>
            {
                Point[] positions = GraphLayout.Compute(input, null, TestContext.Current.CancellationToken);
                Assert.All(positions, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
                for (int i = 0; i < input.Count; i++)
                {
                    for (int j = 0; j < i; j++)
                        Assert.False(input.Footprints[i].At(positions[i]).Overlaps(input.Footprints[j].At(positions[j])), $"{i} and {j} overlap");
                }
            },
            iter: 150);

    [Fact]
    public void The_hulls_of_camps_are_apart_and_nobody_else_stands_in_them() =>
        RandomLayouts.Graphs(24).Sample(
            input =>
            {
                Point[] positions = GraphLayout.Compute(input, null, TestContext.Current.CancellationToken);
                Dictionary<int, Point[]> hulls = RandomLayouts.Hulls(input, positions);
                foreach ((int camp, Point[] hull) in hulls)
                {
                    foreach ((int other, Point[] second) in hulls)
                        Assert.True(other <= camp || ConvexPolygon.Separation(hull, second, 20) is null, $"camps {camp} and {other} are not apart");
                    for (int i = 0; i < input.Count; i++)
                    {
                        bool stranger = input.HullOf(i) != camp;
                        Assert.True(!stranger || ConvexPolygon.Separation(hull, input.Footprints[i].At(positions[i]).Corners(), 0) is null, $"{i} stands in camp {camp}");
                    }
                }
            },
            iter: 150);

    [Fact]
    public void Opposed_camps_stand_left_and_right_and_who_is_between_them_in_the_gap()
    {
        AnalysedGraph party = DiagramSamples.Party();
        Point[] positions = Place(party);
        double right1 = Extent(party, positions, 1).Max(), left2 = Extent(party, positions, 2).Min();
        double between = positions[Index(party, "kim-du-bong")].X;
        Assert.True(right1 < between && between < left2, $"{right1} < {between} < {left2}");
        Assert.True(left2 - right1 > Spacing.CampGap);
    }

    [Fact]
    public void Friends_stand_closer_than_foes()
    {
        AnalysedGraph party = DiagramSamples.Party();
        Point[] positions = Place(party);
        double Mean(int sign) => party.Graph.Relations.Where(relation => relation.Sign == sign && party.IsCounted(relation))
            .Average(relation => (positions[party.Graph.IndexOf(relation.Source)] - positions[party.Graph.IndexOf(relation.Target)]).Length);
        Assert.True(1.5 * Mean(1) < Mean(-1));
    }

    [Fact]
    public void Actors_without_a_tie_stand_in_rows_below_the_others()
    {
        AnalysedGraph party = DiagramSamples.Party();
        Point[] positions = Place(party);
        int first = Index(party, "cabinet");
        double lowest = positions[..first].Max(point => point.Y);
        Assert.All(positions[first..], point => Assert.True(point.Y > lowest));
        Assert.Single(positions[first..].Select(point => Math.Round(point.Y, 6)).Distinct());
    }

    [Fact]
    public void The_picture_fills_a_landscape_page_rather_than_a_strip()
    {
        Point[] positions = Place(DiagramSamples.Party());
        double width = positions.Max(point => point.X) - positions.Min(point => point.X), height = positions.Max(point => point.Y) - positions.Min(point => point.Y);
        Assert.InRange(width / height, 1.1, 3);
        Assert.InRange(width, 700, 1300);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Graphs_of_none_one_or_two_actors_without_ties_have_positions(int actors)
    {
        Point[] positions = Place(DiagramSamples.Random(actors, 0, 0, 1));
        Assert.Equal(actors, positions.Distinct().Count());
    }

    [Fact]
    public void Forces_keep_camps_apart_in_a_graph_of_two_and_a_half_thousand()
    {
        AnalysedGraph graph = DiagramSamples.Random(2500, 6000, 2, 1);
        Point[] positions = Place(graph);
        Assert.True(Extent(graph, positions, 1).Max() < Extent(graph, positions, 2).Min());
    }

    [Fact]
    public void A_cancelled_layout_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => GraphLayout.Compute(DiagramSamples.Party(), null, new CancellationToken(canceled: true)));

    private static Point[] Place(AnalysedGraph graph, LayoutOptions? options = null) => GraphLayout.Compute(graph, options, TestContext.Current.CancellationToken);

    private static int Index(AnalysedGraph graph, string id) => graph.Graph.IndexOf(graph.Graph.FindActor(id)!);

    private static IEnumerable<double> Extent(AnalysedGraph graph, Point[] positions, int camp)
    {
        LayoutInput input = LayoutInputs.Of(graph);
        return Enumerable.Range(0, input.Count).Where(i => input.HullOf(i) == camp).Select(i => positions[i].X);
    }
}
