using System.Text;
using CsCheck;
using Network.Files;
using Network.Model;
using Network.Projection;
using Network.PropertyGraph;
using Network.Tests.Files;

namespace Network.Tests.Projection;

public class RestoredGraphTests
{
    [Fact]
    public void Projecting_and_restoring_is_the_identity_on_the_format() => GraphGen.Graph.Sample(graph => Text(Restored(graph)) == Text(graph));

    [Fact]
    public void A_relation_has_the_modality_that_counts_and_the_evidence_of_its_first_piece()
    {
        RelationGraph graph = Read("""
            {"documents":[{"id":"d"},{"id":"e"}],"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"},{"id":"c","name":"C"}],
             "relations":[{"source":"a","type":"accused","target":"b","to":"c","date":"1956-08","evidence":[
              {"document":"d","paragraph":3,"trigger":"accused","assertedBy":["c","a"],"modality":"alleged","negated":true},
              {"document":"e","contestedBy":["b"]}]}]}
            """);
        IReadOnlyDictionary<string, object?> relation = new ProjectedGraph(graph).Relations.Single().Properties;
        Assert.Equal(("asserted", false, "d", 3L, "accused"), (relation["modality"], relation["negated"], relation["document"], relation["paragraph"], relation["trigger"]));
        Assert.Equal(["c", "a"], (IEnumerable<object?>)relation["assertedBy"]!);
        Assert.Equal(["b"], (IEnumerable<object?>)relation["contestedBy"]!);
        Assert.Equal(["d", "e"], (IEnumerable<object?>)relation["documents"]!);
        Assert.Equal([3L, 0L], (IEnumerable<object?>)relation["paragraphs"]!);
        Assert.Equal((new DateOnly(1956, 8, 1), new DateOnly(1956, 8, 31), "1956-08", "c"), (relation["dateFrom"], relation["dateTo"], relation["date"], relation["to"]));
        Assert.Equal(["alleged", "asserted"], Restored(graph).Relations[0].Evidence.Select(piece => piece.Modality.Id()));
    }

    [Fact]
    public void Each_actor_is_mentioned_once_in_a_document_with_the_number_of_its_pieces_of_evidence()
    {
        RelationGraph graph = Read("""
            {"documents":[{"id":"d"}],"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
             "relations":[{"source":"a","type":"accused","target":"a","evidence":[{"document":"d","paragraph":1}]},
                          {"source":"a","type":"accused","target":"b","evidence":[{"document":"d","paragraph":1},{"document":"d","paragraph":2},{"paragraph":3}]}]}
            """);
        Assert.Equal([("actor:a", 3L), ("actor:b", 2L)], new ProjectedGraph(graph).Mentions.Select(mention => (mention.Start, (long)mention.Properties["count"]!)));
    }

    [Theory]
    [InlineData("KNOWS", "knows")]
    [InlineData("actedIn", "acted_in")]
    [InlineData("ACTED IN!", "acted_in")]
    [InlineData("42", "t42")]
    [InlineData("сотрудник", "relation")]
    public void A_foreign_relationship_type_becomes_an_id_that_relation_files_allow(string type, string id) => Assert.Equal(id, ForeignGraph.TypeId(type));

    [Fact]
    public void A_foreign_graph_is_read_as_far_as_it_fits()
    {
        ForeignGraph foreign = new(new GraphMapping { ActorLabel = "Person", NameProperty = "fullName", Signs = new Dictionary<string, int> { ["HATES"] = -1, ["SUPPORTED"] = -1 } });
        foreign.Add(new Node("1", ["Person", "Spy"], new Dictionary<string, object?> { ["fullName"] = "Ana", ["id"] = 7L, ["born"] = new DateOnly(1900, 1, 2) }));
        foreign.Add(new Node("2", ["Person"], new Dictionary<string, object?> { ["fullName"] = "Béla Kun" }));
        foreign.Add(new Node("3", ["Person"], new Dictionary<string, object?> { ["name"] = "nobody" }));
        foreign.Add(new Node("4", ["City"], new Dictionary<string, object?> { ["fullName"] = "Pest" }));
        foreign.Add(new Relationship("5", "HATES", "1", "2", new Dictionary<string, object?> { ["since"] = 3L, ["date"] = "1919" }));
        foreign.Add(new Relationship("6", "SUPPORTED", "2", "1", PropertyValues.NoProperties));
        foreign.Add(new Relationship("7", "likes", "2", "1", new Dictionary<string, object?> { ["weight"] = -2.5 }));
        foreign.Add(new Relationship("8", "LIVES_IN", "1", "4", PropertyValues.NoProperties));
        RelationGraph graph = foreign.Read("db").Graph!;
        Assert.Equal(["7", "béla-kun"], graph.Actors.Select(actor => actor.Id));
        Assert.Equal("1900-01-02", (string)graph.Actors[0].Extra!["born"]!);
        Assert.Equal("Spy", (string)graph.Actors[0].Extra!["labels"]![0]!);
        Assert.Equal([("hates", -1, 1.0), ("supported", -1, 1.0), ("likes", -1, 2.5)], graph.Relations.Select(relation => (relation.Type.Id, relation.Sign, relation.Weight)));
        Assert.Equal("1919", graph.Relations[0].Date!.Text);
        Assert.Equal([("nodes without a \"fullName\"", 1), ("relationships with an end that is no actor", 1)], foreign.LeftOut.Select(entry => (entry.Key, entry.Value)));
    }

    private static RelationGraph Restored(RelationGraph graph)
    {
        ProjectedGraph projected = new(graph);
        RestoredGraph restored = new();
        restored.AddFile(projected.File);
        // A database keeps no order.
        foreach (Node document in projected.Documents.Reverse()) restored.AddDocument(document);
        foreach (Node actor in projected.Actors.Reverse()) restored.AddActor(actor);
        foreach (Relationship relation in projected.Relations.Reverse()) restored.AddRelation(relation, relation.Start["actor:".Length..], relation.End["actor:".Length..]);
        ReadResult read = restored.Read("test");
        Assert.True(read.Graph is not null, string.Join("\n", read.Problems));
        return read.Graph;
    }

    private static RelationGraph Read(string json) => RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "test.json").Graph!;

    private static string Text(RelationGraph graph)
    {
        using MemoryStream bytes = new();
        RelationFileWriter.Write(graph, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
