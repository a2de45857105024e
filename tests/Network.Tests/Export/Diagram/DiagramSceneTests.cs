using Network.Analysis;
using Network.Export.Diagram;
using Network.Layout;
using Network.Model;

namespace Network.Tests.Export.Diagram;

public class DiagramSceneTests
{
    [Fact]
    public void No_name_lies_on_another_name_or_on_an_actor()
    {
        AnalysedGraph party = DiagramSamples.Party();
        Point[] places = GraphLayout.Compute(party, null, TestContext.Current.CancellationToken);
        NodeDesign design = NodeDesign.Of(party.Graph);
        (int X, int Y)?[] sides = LabelPlacement.Choose(design, places, [], (_, _) => true);
        Box[] names = [.. sides.Select((side, i) => design.LabelBox(i, side!.Value.X, side.Value.Y).At(places[i]))];
        for (int i = 0; i < names.Length; i++)
        {
            double radius = design.Radii[i];
            Box shape = new Box(-radius, -radius, radius, radius).At(places[i]);
            for (int j = 0; j < names.Length; j++) Assert.False(i != j && (names[i].Overlaps(names[j]) || shape.Overlaps(names[j])), $"{i} and {j}");
        }
    }

    [Fact]
    public void A_name_moves_away_from_ties_that_would_run_through_it()
    {
        RelationGraph graph = new([new Actor("a", "Somebody")], []);
        NodeDesign design = NodeDesign.Of(graph);
        Point[] below = [.. Enumerable.Range(0, 30).Select(step => new Point(step - 15, 20))];
        Assert.Equal((0, -1), LabelPlacement.Choose(design, [new Point(0, 0)], below, (_, _) => true)[0]);
    }

    [Fact]
    public void A_tie_swings_round_an_actor_on_its_way()
    {
        TieBundle tie = new() { Source = 0, Target = 1, Directed = true, Sign = 1, Firmness = Firmness.Fact };
        tie.Relations.Add(0);
        Point[] places = [new Point(0, 0), new Point(300, 0), new Point(150, 0)];
        TieCurve curve = TieRouter.Route([tie], places, [10, 10, 10], new Box[3])[0];
        Assert.All(Enumerable.Range(1, 19), step => Assert.True((curve.At(step / 20.0) - places[2]).Length > 10));
    }

    [Fact]
    public void Ties_of_a_pair_fan_out_and_keep_their_direction()
    {
        TieBundle[] ties =
        [
            new() { Source = 0, Target = 1, Directed = true, Sign = 1, Firmness = Firmness.Fact },
            new() { Source = 1, Target = 0, Directed = true, Sign = -1, Firmness = Firmness.Fact },
        ];
        TieCurve[] curves = TieRouter.Route(ties, [new Point(0, 0), new Point(200, 0)], [10, 10], new Box[2]);
        Assert.True((curves[0].At(0.5) - curves[1].At(0.5)).Length > 8);
        Assert.Equal(new Point(200, 0), curves[1].From);
        Assert.Equal(new Point(0, 0), curves[1].To);
    }

    [Fact]
    public void A_shape_reaches_as_far_as_its_outline()
    {
        Assert.Equal(10, NodeShapes.Reach(ActorKind.Person, 10, new Point(0.6, 0.8)), 9);
        Assert.Equal(9, NodeShapes.Reach(ActorKind.Body, 10, new Point(1, 0)), 9);
        Assert.Equal(9 * Math.Sqrt(2), NodeShapes.Reach(ActorKind.Body, 10, new Point(Math.Sqrt(0.5), Math.Sqrt(0.5))), 9);
        Assert.Equal(11.5, NodeShapes.Reach(ActorKind.State, 10, new Point(0, -1)), 9);
    }

    [Fact]
    public void A_relation_of_an_actor_to_itself_is_drawn_as_a_loop()
    {
        Actor actor = new("a", "A");
        RelationGraph graph = new([actor], [new Relation("r", actor, RelationTypes.BuiltIn.Find("opposed")!, actor)]);
        AnalysedGraph analysed = DiagramSamples.Analyse(graph, [null], _ => "", null);
        Assert.Single(SvgDiagramTests.ByClass(SvgDiagramTests.Draw(analysed), "tie"));
    }

    [Fact]
    public void A_graph_without_camps_has_no_hull_no_number_and_no_legend_of_camps()
    {
        AnalysedGraph party = DiagramSamples.Party();
        AnalysedGraph plain = new(party.Graph, party.Counted);
        Scene scene = DiagramScene.Build(plain, GraphLayout.Compute(plain, null, TestContext.Current.CancellationToken));
        Assert.Empty(Groups(scene).Single(group => group.Role == "hulls").Items);
        Assert.DoesNotContain(Groups(scene).Single(group => group.Role == "legend").Items.OfType<SceneText>(), text => text.Text.Contains("amp", StringComparison.Ordinal));
    }

    private static IEnumerable<SceneGroup> Groups(Scene scene) => scene.Items.OfType<SceneGroup>();
}
