using System.Text;
using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class RelationFileReaderTests
{
    internal const string Example = """
        {
          "$schema": "./relations.schema.json",
          "title": "The August 1956 plenum",
          "documents": [ { "id": "ivanov-1956-09-01", "title": "Diary", "date": "1956-09-01", "archive": "RGANI, Fond 5", "url": "https://example.org/1", "narrator": "ivanov" } ],
          "types": [ { "id": "hailed", "sign": 1, "label": "hailed", "symmetric": false, "synonyms": ["cheered"] } ],
          "actors": [
            { "id": "choe-chang-ik", "name": "Choe Chang-ik", "kind": "person", "aliases": ["Choe Chang Ik"],
              "positions": [ { "title": "member", "body": "presidium", "status": "removed" } ] },
            { "id": "yun-gong-heum", "name": "Yun Gong-heum", "kind": "person" },
            { "id": "ivanov", "name": "V.I. Ivanov", "kind": "person" },
            { "id": "kim-il-sung", "name": "Kim Il Sung", "kind": "person" },
            { "id": "presidium", "name": "Presidium", "kind": "body" } ],
          "relations": [
            { "id": "r1", "source": "choe-chang-ik", "type": "supported", "target": "yun-gong-heum", "date": "1956-08-30/1956-08-31",
              "evidence": [ { "document": "ivanov-1956-09-01", "paragraph": 6, "start": 4237, "end": 4264, "trigger": "supported",
                              "assertedBy": ["ivanov", "kim-il-sung"], "modality": "asserted", "negated": false } ] },
            { "source": "yun-gong-heum", "type": "cheered", "target": "choe-chang-ik", "weight": 2.5, "sign": -1, "to": "presidium", "event": "e1", "note": "n" },
            { "source": "yun-gong-heum", "type": "hailed", "target": "choe-chang-ik" },
            { "source": "kim-il-sung", "type": "denounced", "target": "choe-chang-ik",
              "evidence": [ { "paragraph": 1, "modality": "refuted", "negated": true, "contestedBy": ["yun-gong-heum"], "sourceInferred": true,
                              "rule": "coder", "confidence": 0.5, "note": "m" } ] } ]
        }
        """;

    [Fact]
    public void The_example_of_the_format_is_read_with_all_that_it_says()
    {
        ReadResult read = Read(Example);
        Assert.Empty(read.Problems);
        RelationGraph graph = read.Graph!;
        Assert.Equal("The August 1956 plenum", graph.Title);
        Assert.False(graph.IsEdgeList);
        SourceDocument document = Assert.Single(graph.Documents);
        Assert.Equal(("Diary", "1956-09-01", "RGANI, Fond 5", "https://example.org/1"), (document.Title, document.Date?.Text, document.Archive, document.Url));
        Assert.Same(graph.FindActor("ivanov"), document.Narrator);
        Actor choe = graph.FindActor("choe-chang-ik")!;
        Assert.Equal((ActorKind.Person, "Choe Chang Ik"), (choe.Kind, Assert.Single(choe.Aliases)));
        Position position = Assert.Single(choe.Positions);
        Assert.Equal(("member", "presidium", "removed"), (position.Title, position.Body, position.Status));
        Relation first = graph.Relations[0];
        Assert.Equal(("r1", true, "1956-08-30/1956-08-31", 1d, null), (first.Id, first.IdIsGiven, first.Date?.Text, first.Weight, first.OwnSign));
        Evidence piece = Assert.Single(first.Evidence);
        Assert.Equal((6, 4237, 4264, "supported"), (piece.Paragraph, piece.Start, piece.End, piece.Trigger));
        Assert.Equal(["ivanov", "kim-il-sung"], piece.AssertedBy.Select(actor => actor.Id));
        Relation second = graph.Relations[1];
        Assert.Equal((2.5, -1, "presidium", "e1", "n"), (second.Weight, second.Sign, second.To?.Id, second.Event, second.Note));
        Evidence last = Assert.Single(graph.Relations[3].Evidence);
        Assert.Equal((Modality.Refuted, true, true, "coder", 0.5, "m"), (last.Modality, last.Negated, last.SourceInferred, last.Rule, last.Confidence, last.Note));
        Assert.Equal("yun-gong-heum", Assert.Single(last.ContestedBy).Id);
    }

    [Fact]
    public void Synonyms_fold_to_their_type_and_ids_that_are_left_out_count_equal_triples()
    {
        RelationGraph graph = Read(Example).Graph!;
        Assert.Same(graph.DeclaredTypes[0], graph.Relations[1].Type);
        Assert.Equal("yun-gong-heum-hailed-choe-chang-ik-1", graph.Relations[1].Id);
        Assert.Equal("yun-gong-heum-hailed-choe-chang-ik-2", graph.Relations[2].Id);
        Assert.False(graph.Relations[2].IdIsGiven);
        Assert.Equal("criticized", graph.Relations[3].Type.Id);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.NotNull(Read("\uFEFF" + Example).Graph);

    [Fact]
    public void Unknown_members_are_kept_at_every_level()
    {
        RelationGraph graph = Read("""
            {"x":1,"documents":[{"id":"d","x":2}],"types":[{"id":"t","x":3}],
             "actors":[{"id":"a","name":"A","x":[4],"positions":[{"x":{"y":5}}]},{"id":"b","name":"B"}],
             "relations":[{"source":"a","type":"t","target":"b","x":1.50,"evidence":[{"paragraph":1,"x":null}]}]}
            """).Graph!;
        Assert.Equal("1", graph.Extra!["x"]!.ToJsonString());
        Assert.Equal("2", graph.Documents[0].Extra!["x"]!.ToJsonString());
        Assert.Equal("3", graph.DeclaredTypes[0].Extra!["x"]!.ToJsonString());
        Assert.Equal("[4]", graph.Actors[0].Extra!["x"]!.ToJsonString());
        Assert.Equal("{\"y\":5}", graph.Actors[0].Positions[0].Extra!["x"]!.ToJsonString());
        Assert.Equal("1.50", graph.Relations[0].Extra!["x"]!.ToJsonString());
        Assert.True(graph.Relations[0].Evidence[0].Extra!.ContainsKey("x"));
    }

    [Theory]
    [InlineData("{\"actors\":[],\"relations\":[]}", 0)]
    [InlineData("{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[]}", 1)]
    public void A_graph_without_relations_or_with_one_actor_is_read(string json, int actors)
    {
        ReadResult read = Read(json);
        Assert.Equal(actors, read.Graph!.Actors.Count);
        Assert.All(read.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    [Fact]
    public void Hostile_names_and_ids_are_kept_as_they_are()
    {
        string[] names = ["\"", "\\", "a\nb", "&<>'", "😀", "שלום", "null", " ", "\u202Eabc", "a-b-1", "{}", "é"];
        string actors = string.Join(",", names.Select(name => $$"""{"id":{{System.Text.Json.JsonSerializer.Serialize(name)}},"name":{{System.Text.Json.JsonSerializer.Serialize(name)}}}"""));
        ReadResult read = Read($$"""{"actors":[{{actors}}],"relations":[]}""");
        Assert.Equal(names, read.Graph!.Actors.Select(actor => actor.Id));
        Assert.Equal(names, read.Graph.Actors.Select(actor => actor.Name));
        Assert.All(read.Problems, problem => Assert.DoesNotContain('\n', problem.ToString()));
    }

    [Fact]
    public void A_large_file_on_one_line_is_read()
    {
        StringBuilder json = new("{\"actors\":[");
        for (int i = 0; i < 2000; i++) json.Append(i == 0 ? "" : ",").Append($$"""{"id":"a{{i}}","name":"Actor {{i}}"}""");
        json.Append("],\"relations\":[");
        for (int i = 0; i < 20_000; i++) json.Append(i == 0 ? "" : ",").Append($$"""{"source":"a{{i % 2000}}","type":"supported","target":"a{{(i + 1) % 2000}}"}""");
        ReadResult read = Read(json.Append("]}").ToString());
        Assert.Equal(20_000, read.Graph!.Relations.Count);
        Assert.Equal("a0-supported-a1-10", read.Graph.Relations[18_000].Id);
    }

    private static ReadResult Read(string json) => RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "f.json");
}
