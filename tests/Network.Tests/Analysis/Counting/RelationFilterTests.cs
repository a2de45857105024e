using Network.Analysis.Counting;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Counting;

public class RelationFilterTests
{
    private readonly RelationGraph _graph;

    public RelationFilterTests()
    {
        GraphBuilder builder = new GraphBuilder().Actor("x").Actor("y").Actor("a").Actor("b").Actor("party", ActorKind.Party)
            .Document("d", "1956-09-01").Document("e");
        _graph = builder
            .Tie("a", "supported", "b", "d", "x,y")
            .Tie("a", "accused", "party", "d", "x", date: "1956-08-30/1956-08-31")
            .Tie("b", "met", "party", "e", weight: 2)
            .Tie("b", "praised", "a", [builder.Piece("d", "x"), builder.Piece("e", "y", Modality.Alleged)])
            .Build();
    }

    [Fact]
    public void Without_a_filter_the_graph_is_the_same_object() => Assert.Same(_graph, RelationFilter.None.Apply(_graph));

    [Fact]
    public void Types_kinds_actors_and_weight_pick_relations()
    {
        Assert.Equal(["r1"], Ids(new() { Types = [RelationTypes.BuiltIn.Find("supported")!] }));
        Assert.Equal(["r1", "r4"], Ids(new() { Kinds = [ActorKind.Person] }));
        Assert.Equal(["r3"], Ids(new() { WithoutActors = [_graph.FindActor("a")!] }));
        Assert.Equal(["r3"], Ids(new() { MinWeight = 1.5 }));
    }

    [Fact]
    public void Dates_match_on_overlap_and_undated_means_the_documents_date()
    {
        Assert.Equal(["r2"], Ids(new() { To = EdtfDate.Parse("1956-08-30") }));
        Assert.Equal(["r1", "r4"], Ids(new() { From = EdtfDate.Parse("1956-09") }));
        Assert.Equal(["r1", "r2", "r4"], Ids(new() { From = EdtfDate.Parse("1956"), To = EdtfDate.Parse("1956") }));
        Assert.Empty(Ids(new() { From = EdtfDate.Parse("1957") }));
    }

    [Fact]
    public void A_speaker_matches_anywhere_in_the_chain()
    {
        Actor x = _graph.FindActor("x")!, y = _graph.FindActor("y")!;
        Assert.Equal(["r1", "r2", "r4"], Ids(new() { AssertedBy = [x] }));
        Assert.Equal(["r1", "r4"], Ids(new() { AssertedBy = [y] }));
        Assert.Equal(["r3", "r4"], Ids(new() { WithoutAssertedBy = [x] }));
        Assert.Equal(["r2", "r3", "r4"], Ids(new() { WithoutAssertedBy = [y] }));
    }

    [Fact]
    public void One_piece_must_pass_speaker_document_and_modality_together()
    {
        Actor x = _graph.FindActor("x")!;
        Assert.Equal(["r3"], Ids(new() { Documents = [_graph.Documents[1]], Modalities = [Modality.Asserted] }));
        Assert.Empty(Ids(new() { Documents = [_graph.Documents[1]], AssertedBy = [x] }));
    }

    [Fact]
    public void Pieces_that_do_not_pass_are_dropped()
    {
        RelationGraph kept = new RelationFilter { WithoutAssertedBy = [_graph.FindActor("x")!] }.Apply(_graph);
        Relation relation = kept.Relations.Single(candidate => candidate.Id == "r4");
        Assert.Equal(Modality.Alleged, relation.Modality);
        Assert.Single(relation.Evidence);
    }

    [Fact]
    public void Least_confidence_picks_evidence_and_leaves_what_has_none()
    {
        GraphBuilder builder = new GraphBuilder().Actor("a").Actor("b");
        RelationGraph graph = builder
            .Tie("a", "supported", "b", [new Evidence { Confidence = 0.4 }, new Evidence { Confidence = 0.8 }])
            .Tie("a", "accused", "b", [new Evidence { Confidence = 0.5 }])
            .Tie("b", "met", "a", [new Evidence()])
            .Build();
        RelationGraph sure = new RelationFilter { MinConfidence = 0.8 }.Apply(graph);
        Assert.Equal(["r1", "r3"], sure.Relations.Select(relation => relation.Id));
        Assert.Equal([0.8], sure.Relations[0].Evidence.Select(piece => piece.Confidence));
        Assert.Equal([0.8, 0.5, null], graph.Relations.Select(relation => relation.Confidence));
    }

    private string[] Ids(RelationFilter filter) => [.. filter.Apply(_graph).Relations.Select(relation => relation.Id)];
}
