using System.Text;
using CsCheck;
using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class RelationFileWriterTests
{
    [Fact]
    public void Reading_what_was_written_gives_the_same_graph_and_writing_it_the_same_bytes() =>
        GraphGen.Graph.Sample(graph =>
        {
            byte[] first = Write(graph);
            ReadResult read = RelationFileReader.Read(first, "f.json");
            Assert.DoesNotContain(read.Problems, problem => problem.Severity == Severity.Error);
            Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(Write(read.Graph!)));
            AssertSame(graph, read.Graph!);
        });

    [Fact]
    public void A_file_reads_as_a_person_would_type_it()
    {
        Assert.Equal("""
            {
              "$schema": "./relations.schema.json",
              "title": "Mátyás <& 김>",
              "documents": [
                {
                  "id": "d",
                  "date": "1956"
                }
              ],
              "types": [
                {
                  "id": "hailed",
                  "sign": 1,
                  "symmetric": true
                }
              ],
              "actors": [
                {
                  "id": "a",
                  "name": "A",
                  "kind": "person",
                  "aliases": ["Aé", "\"A\""]
                },
                {
                  "id": "b",
                  "name": "B"
                }
              ],
              "relations": [
                {
                  "source": "a",
                  "type": "hailed",
                  "target": "b",
                  "weight": 0.1,
                  "evidence": [
                    {
                      "document": "d",
                      "paragraph": 6,
                      "assertedBy": ["a", "b"]
                    }
                  ],
                  "zeit": "T2"
                }
              ],
              "notes": [
                1.50
              ]
            }

            """, Text("""
            {"notes":[1.50],"$schema":"./relations.schema.json","title":"Mátyás <& \uAE40>","documents":[{"date":"1956","id":"d"}],
             "types":[{"label":"hailed","id":"hailed","symmetric":true,"sign":1,"binds":false}],
             "relations":[{"zeit":"T2","weight":1e-1,"source":"a","type":"hailed","target":"b","note":null,
               "evidence":[{"negated":false,"modality":"asserted","assertedBy":["a","b"],"document":"d","paragraph":6}]}],
             "actors":[{"id":"a","aliases":["A\u00e9","\"A\""],"name":"A","kind":"person"},{"id":"b","kind":"unknown","name":"B"}]}
            """));
    }

    [Fact]
    public void No_byte_order_mark_no_carriage_return_and_one_line_end_at_the_end()
    {
        byte[] bytes = Write(RelationFileReader.Read(Encoding.UTF8.GetBytes(RelationFileReaderTests.Example), "f").Graph!);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(bytes));
        Assert.False(Encoding.UTF8.GetString(bytes).EndsWith("\n\n"));
    }

    [Fact]
    public void An_id_that_was_made_stays_when_relations_before_it_are_taken_away()
    {
        Actor a = new("a", "A"), b = new("b", "B");
        RelationType met = RelationTypes.BuiltIn.Find("met")!;
        RelationGraph graph = new([a, b], [new Relation("a-met-b-2", a, met, b)]);
        Assert.Equal("a-met-b-2", RelationFileReader.Read(Write(graph), "f").Graph!.Relations[0].Id);
    }

    [Fact]
    public void A_graph_from_an_edge_list_becomes_a_file_that_is_read_without_errors()
    {
        ReadResult edges = EdgeListReader.Read(Encoding.UTF8.GetBytes("source,target,relation,weight,time\na,b,affect,-2,T2\nb,a,affect,1,T3\na,b,Likes much,1,T3\n"), "e.csv");
        ReadResult read = RelationFileReader.Read(Write(edges.Graph!), "f.json");
        Assert.Empty(read.Problems);
        AssertSame(edges.Graph!, read.Graph!);
    }

    [Theory]
    [InlineData("Mátyás 김일성 𠮷 😀 <&>'", "Mátyás 김일성 𠮷 😀 <&>'")]
    [InlineData("\"\\\n\u0001\u2028", "\\\"\\\\\\n\\u0001\\u2028")]
    public void Only_what_JSON_demands_is_escaped(string name, string written)
    {
        Actor actor = new("a", name) { Aliases = [name], Extra = new() { ["x"] = name } };
        string text = Encoding.UTF8.GetString(Write(new RelationGraph([actor], [])));
        Assert.Contains($"\"name\": \"{written}\",\n      \"aliases\": [\"{written}\"],\n      \"x\": \"{written}\"\n", text);
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using MemoryStream stream = new();
        RelationFileWriter.Write(new RelationGraph([], []), stream);
        stream.WriteByte(1);
        Assert.Equal("{\n  \"actors\": [],\n  \"relations\": []\n}\n", Encoding.UTF8.GetString(stream.ToArray()[..^1]));
    }

    private static void AssertSame(RelationGraph one, RelationGraph other)
    {
        Assert.Equal(one.Title, other.Title);
        Assert.Equal(one.Extra?.ToJsonString(), other.Extra?.ToJsonString());
        Assert.Equal(one.Actors.Select(Say), other.Actors.Select(Say));
        Assert.Equal(one.Documents.Select(Say), other.Documents.Select(Say));
        Assert.Equal(one.DeclaredTypes.Select(Say), other.DeclaredTypes.Select(Say));
        Assert.Equal(one.Relations.Select(Say), other.Relations.Select(Say));
    }

    private static string Say(Actor actor) => string.Join('|', actor.Id, actor.Name, actor.Kind, string.Join('/', actor.Aliases), actor.Note, actor.Extra?.ToJsonString(),
        string.Join('/', actor.Positions.Select(post => $"{post.Title}|{post.Body}|{post.Status}|{post.Extra?.ToJsonString()}")));

    private static string Say(SourceDocument document) => string.Join('|', document.Id, document.Title, document.Date, document.Archive, document.Url, document.Narrator?.Id, document.Extra?.ToJsonString());

    private static string Say(RelationType type) => string.Join('|', type.Id, type.Sign, type.Label, type.Symmetric, type.SpeechAct, type.Binds, type.Affiliation, type.Reports,
        type.Outcome, string.Join('/', type.Synonyms), type.Cameo, type.Plover, type.Extra?.ToJsonString());

    private static string Say(Relation relation) => string.Join('|', relation.Id, relation.IdIsGiven, relation.Source.Id, relation.Type.Id, relation.Target.Id, relation.Date,
        relation.Weight.ToString("R"), relation.OwnSign, relation.Sign, relation.To?.Id, relation.Event, relation.Note, relation.Extra?.ToJsonString(), string.Join('/', relation.Evidence.Select(Say)));

    private static string Say(Evidence piece) => string.Join('|', piece.Document?.Id, piece.Paragraph, piece.Start, piece.End, piece.Trigger, Ids(piece.AssertedBy), piece.Modality,
        piece.Negated, Ids(piece.ContestedBy), piece.SourceInferred, piece.Rule, piece.Confidence, piece.Note, piece.Extra?.ToJsonString());

    private static string Ids(IReadOnlyList<Actor> actors) => string.Join('>', actors.Select(actor => actor.Id));

    private static string Text(string json) => Encoding.UTF8.GetString(Write(RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "f").Graph!));

    private static byte[] Write(RelationGraph graph)
    {
        using MemoryStream stream = new();
        RelationFileWriter.Write(graph, stream);
        return stream.ToArray();
    }
}
