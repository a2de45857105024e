using System.Text;
using CsCheck;
using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class GraphMergerTests
{
    [Fact]
    public void Actors_are_one_by_id_by_folded_name_and_by_alias()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"kis","name":"Kim Il Sung","kind":"person","note":"n"},{"id":"cci","name":"Choe Chang-ik"},{"id":"kdb","name":"Kim Du-bong","aliases":["Kim Tu Pong"]}],"relations":[]}""",
            """{"actors":[{"id":"kis","name":"KIM IL-SUNG","aliases":["Leader"],"positions":[{"title":"x","body":"choe"}]},{"id":"choe","name":"Ch’oe Ch’ang-ik"},{"id":"kim2","name":"Kim Tu-pong"},{"id":"new","name":"New"}],"relations":[{"source":"choe","type":"accused","target":"kim2"}]}""");
        Assert.Empty(merged.Problems);
        Assert.Equal(["kis", "cci", "kdb", "new"], merged.Graph.Actors.Select(actor => actor.Id));
        Actor leader = merged.Graph.Actors[0];
        Assert.Equal(("Kim Il Sung", ActorKind.Person, "n"), (leader.Name, leader.Kind, leader.Note));
        Assert.Equal(["KIM IL-SUNG", "Leader"], leader.Aliases);
        Assert.Equal("cci", Assert.Single(leader.Positions).Body);
        Relation relation = Assert.Single(merged.Graph.Relations);
        Assert.Equal("cci-accused-kdb-1", relation.Id);
        Assert.Equal(["Kim Tu Pong", "Kim Tu-pong"], relation.Target.Aliases);
    }

    [Fact]
    public void Equal_ids_with_names_that_contradict_stay_apart_with_a_warning()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"kim","name":"Kim Il Sung"},{"id":"kim-2","name":"Other"}],"relations":[]}""",
            """{"actors":[{"id":"kim","name":"Kim Du-bong","positions":[{"body":"kim"}]},{"id":"b","name":"B"}],"relations":[{"source":"kim","type":"met","target":"b"}]}""");
        Assert.Equal(["kim", "kim-2", "kim-3", "b"], merged.Graph.Actors.Select(actor => actor.Id));
        Assert.Equal("kim-3-met-b-1", merged.Graph.Relations[0].Id);
        Assert.Equal("kim-3", merged.Graph.Actors[2].Positions[0].Body);
        Assert.Equal("2.json: warning: the actor id \"kim\" is \"Kim Du-bong\" here but \"Kim Il Sung\" in 1.json: both are kept, this one as \"kim-3\" (if they are one, give one the other's name as an alias)",
            Assert.Single(merged.Problems).ToString());
    }

    [Fact]
    public void A_name_that_is_only_the_id_contradicts_nothing()
    {
        RelationGraph edges = EdgeListReader.Read("kim,choe,-1\n"u8.ToArray(), "e.csv").Graph!;
        RelationGraph file = Read("""{"actors":[{"id":"kim","name":"Kim Il Sung"}],"relations":[]}""");
        MergeResult merged = GraphMerger.Merge([new NamedGraph("e.csv", edges), new NamedGraph("f.json", file)]);
        Assert.Empty(merged.Problems);
        Assert.Equal(["Kim Il Sung", "choe"], merged.Graph.Actors.Select(actor => actor.Name));
        Assert.Empty(merged.Graph.Actors[0].Aliases);
        Assert.False(merged.Graph.IsEdgeList);
    }

    [Fact]
    public void Actors_of_one_file_are_never_one()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"a","name":"Belov"},{"id":"b","name":"Belov"}],"relations":[]}""",
            """{"actors":[{"id":"c","name":"Belov"}],"relations":[]}""");
        Assert.Equal(["a", "b", "c"], merged.Graph.Actors.Select(actor => actor.Id));
        Assert.Equal("2.json: warning: \"Belov\" may be more than one actor: \"c\" is kept apart from \"a\" of 1.json and \"b\" of 1.json (give the same id to those that are one)",
            Assert.Single(merged.Problems).ToString());
    }

    [Fact]
    public void A_third_file_never_joins_two_actors_of_one_file()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"a","name":"Anna"},{"id":"b","name":"Berta"}],"relations":[]}""",
            """{"actors":[{"id":"c","name":"Anna","aliases":["Berta"]}],"relations":[]}""");
        Assert.Equal(["a", "b"], merged.Graph.Actors.Select(actor => actor.Id));
        Assert.Contains("\"Berta\" may be more than one actor", Assert.Single(merged.Problems).What);
    }

    [Fact]
    public void A_shared_surname_is_no_warning_where_surer_signs_joined_everyone()
    {
        string file = """{"actors":[{"id":"kis","name":"Kim Il Sung","aliases":["Kim"]},{"id":"kdb","name":"Kim Du-bong","aliases":["Kim"]}],"relations":[]}""";
        MergeResult merged = Merge(file, file);
        Assert.Empty(merged.Problems);
        Assert.Equal(2, merged.Graph.Actors.Count);
    }

    [Fact]
    public void A_surname_makes_nobody_of_two_files_one()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"pm","name":"Anton Belov","aliases":["Belov"]}],"relations":[]}""",
            """{"actors":[{"id":"vm","name":"Ilya Belov","aliases":["Belov"]}],"relations":[]}""");
        Assert.Equal(["pm", "vm"], merged.Graph.Actors.Select(actor => actor.Id));
        Assert.Empty(merged.Problems);
    }

    [Fact]
    public void Ten_thousand_files_that_share_ambiguous_spellings_are_merged()
    {
        List<NamedGraph> graphs = [.. Enumerable.Range(0, 10_000).Select(i => new NamedGraph($"{i}.json", new RelationGraph(
            [new Actor("a", "Anna Orlova") { Aliases = ["the chair", "A. Orlova"] }, new Actor("b", "Boris Petrov") { Aliases = ["the chair"] }, new Actor($"c{i}", $"Carl {i}")], [])))];
        MergeResult merged = GraphMerger.Merge(graphs);
        Assert.Equal(10_002, merged.Graph.Actors.Count);
        Assert.Empty(merged.Problems);
    }

    [Fact]
    public void Spellings_of_a_second_file_lead_from_the_first_to_the_third()
    {
        MergeResult merged = Merge(
            """{"actors":[{"id":"a","name":"Kim Il Sung"}],"relations":[]}""",
            """{"actors":[{"id":"b","name":"Kim Ir Sen","aliases":["Kim Il Sung"]}],"relations":[]}""",
            """{"actors":[{"id":"c","name":"Kim Ir-sen"}],"relations":[]}""");
        Assert.Equal("a", Assert.Single(merged.Graph.Actors).Id);
    }

    [Fact]
    public void Kinds_that_differ_are_told()
    {
        MergeResult merged = Merge("""{"actors":[{"id":"a","name":"A","kind":"party"}],"relations":[]}""", """{"actors":[{"id":"a","name":"A","kind":"body"}],"relations":[]}""");
        Assert.Equal(ActorKind.Party, Assert.Single(merged.Graph.Actors).Kind);
        Assert.Equal("2.json: warning: \"A\" is a body here and a party in 1.json: kept as party", Assert.Single(merged.Problems).ToString());
    }

    [Fact]
    public void Documents_are_one_by_id_unless_they_contradict()
    {
        MergeResult merged = Merge(
            """{"actors":[],"relations":[],"documents":[{"id":"d","title":"T"},{"id":"e","date":"1956"}]}""",
            """{"actors":[{"id":"n","name":"N"}],"relations":[{"source":"n","type":"met","target":"n","evidence":[{"document":"e","paragraph":1}]}],"documents":[{"id":"d","date":"1956","narrator":"n"},{"id":"e","date":"1957"}]}""");
        Assert.Equal(["d", "e", "e-2"], merged.Graph.Documents.Select(document => document.Id));
        Assert.Equal(("T", "1956", "n"), (merged.Graph.Documents[0].Title, merged.Graph.Documents[0].Date?.Text, merged.Graph.Documents[0].Narrator?.Id));
        Assert.Equal("e-2", merged.Graph.Relations[0].Evidence[0].Document?.Id);
        Assert.Equal("2.json: warning: the document id \"e\" is another document here than in the inputs before: both are kept, this one as \"e-2\"", Assert.Single(merged.Problems).ToString());
    }

    [Fact]
    public void Types_are_one_when_their_traits_are_and_apart_else()
    {
        MergeResult merged = Merge(
            """{"types":[{"id":"hailed","sign":1},{"id":"cut","sign":-1}],"actors":[{"id":"a","name":"A"}],"relations":[{"source":"a","type":"praised","target":"a"}]}""",
            """{"types":[{"id":"hailed","sign":1,"label":"L"},{"id":"cut","sign":0},{"id":"praised","sign":0}],"actors":[{"id":"a","name":"A"}],"relations":[{"source":"a","type":"hailed","target":"a"},{"source":"a","type":"cut","target":"a"},{"source":"a","type":"praised","target":"a"}]}""");
        Assert.Equal(["hailed", "cut", "cut_2", "praised_2"], merged.Graph.DeclaredTypes.Select(type => type.Id));
        Assert.Equal([1, 1, 0, 0], merged.Graph.Relations.Select(relation => relation.Sign));
        Assert.Equal(2, merged.Problems.Count);
        AssertReadsBack(merged.Graph);
    }

    [Fact]
    public void Types_of_edge_lists_that_differ_in_sign_alone_are_one_and_relations_keep_their_signs()
    {
        RelationGraph one = EdgeListReader.Read("source,target,type,sign\na,b,affect,1\n"u8.ToArray(), "1.csv").Graph!;
        RelationGraph two = EdgeListReader.Read("source,target,type,sign\na,b,affect,-1\nb,a,affect,1\n"u8.ToArray(), "2.csv").Graph!;
        MergeResult merged = GraphMerger.Merge([new NamedGraph("1.csv", one), new NamedGraph("2.csv", two)]);
        Assert.Equal("affect", Assert.Single(merged.Graph.DeclaredTypes).Id);
        Assert.Equal([1, -1, 1], merged.Graph.Relations.Select(relation => relation.Sign));
        Assert.True(merged.Graph.IsEdgeList);
    }

    [Fact]
    public void Relations_of_equal_identity_are_one_when_they_say_the_same_and_get_a_new_id_else()
    {
        string First(string rest) => $$"""{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"id":"r","source":"a","type":"met","target":"b","date":"1956"},{"source":"a","type":"met","target":"b"}{{rest}}]}""";
        Assert.Equal(2, Merge(First(""), First("")).Graph.Relations.Count);
        MergeResult merged = Merge(First(""), """{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"id":"r","source":"a","type":"met","target":"b","date":"1957"},{"source":"a","type":"met","target":"b","weight":2}]}""");
        Assert.Equal(["r", "a-met-b-2", "r-2", "a-met-b-4"], merged.Graph.Relations.Select(relation => relation.Id) switch { var ids => (string[])[.. ids] });
        AssertReadsBack(merged.Graph);
    }

    [Fact]
    public void Titles_and_unknown_members_are_joined()
    {
        MergeResult merged = Merge("""{"title":"One","x":1,"actors":[],"relations":[]}""", """{"title":"Two","x":2,"y":3,"actors":[],"relations":[]}""");
        Assert.Equal(("One + Two", "{\"x\":1,\"y\":3}"), (merged.Graph.Title, merged.Graph.Extra!.ToJsonString()));
    }

    [Fact]
    public void A_single_graph_is_given_back_as_it_is()
    {
        RelationGraph graph = Read("""{"actors":[],"relations":[]}""");
        Assert.Same(graph, GraphMerger.Merge([new NamedGraph("f", graph)]).Graph);
    }

    [Fact]
    public void Merging_keeps_the_rules_whatever_the_files_say()
    {
        Gen<Actor[]> file = Gen.Select(Gen.OneOf("a", "b", "c", "d"), Gen.OneOf("Anna", "ANNA", "Berta", "a", "b", " "), Gen.OneOf("Anna", "Berta", "Carla").Array[0, 2])
            .Select((id, name, aliases) => new Actor(id, name) { Aliases = aliases }).Array[0, 4]
            .Select(actors => actors.DistinctBy(actor => actor.Id).ToArray());
        file.Array[2, 4].Sample(files =>
        {
            RelationType met = RelationTypes.BuiltIn.Find("met")!;
            NamedGraph[] graphs = [.. files.Select((actors, i) => new NamedGraph($"{i}", new RelationGraph(actors,
                actors.Select((actor, n) => new Relation($"{i}-{n}", actor, met, actor) { IdIsGiven = true, Note = $"{i} {actor.Id}" }))))];
            RelationGraph merged = GraphMerger.Merge(graphs).Graph;
            // Each relation's note tells where its end came from: every actor of a file must still be one of its own.
            Assert.Equal(files.Sum(actors => actors.Length), merged.Relations.Count);
            Assert.All(merged.Relations.GroupBy(relation => relation.Source.Id), group =>
                Assert.Equal(group.Count(), group.Select(relation => relation.Note![..1]).Distinct().Count()));
            Assert.Equal(merged.Actors.Count, merged.Relations.Select(relation => relation.Source.Id).Distinct().Count());
            AssertReadsBack(merged);
        }, iter: 500);
    }

    [Fact]
    public void Merging_graphs_that_are_read_one_by_one_gives_what_merging_them_whole_gives() => GraphGen.Graph.Array[2, 4].Sample(graphs =>
    {
        RelationGraph[] plain = [.. graphs.Select(graph => Again(new RelationGraph(graph.Actors, graph.Relations.Where(relation => RelationTypes.BuiltIn.All.Contains(relation.Type)))
        {
            Title = graph.Title,
            Documents = graph.Documents,
            Extra = graph.Extra,
        }))];
        MergeResult whole = GraphMerger.Merge([.. plain.Select((graph, i) => new NamedGraph($"{i}", graph))]);
        List<int> asked = [];
        MergedHeads single = GraphMerger.MergeHeads(Packed([.. plain.Select(graph => new RelationGraph(graph.Actors, []) { Title = graph.Title, Documents = graph.Documents, Extra = graph.Extra })]));
        for (int time = 0; time < 2; time++)
        {
            asked.Clear();
            using MemoryStream written = new();
            RelationFileWriter.Write(single.Graph, single.Relations(i =>
            {
                asked.Add(i);
                return Again(plain[i]);
            }), written);
            Assert.Equal(Enumerable.Range(0, plain.Length), asked);
            Assert.Equal(Bytes(whole.Graph), written.ToArray());
        }

        Assert.Equal(whole.Problems, single.Problems);
    }, iter: 300);

    [Fact]
    public void A_graph_that_is_not_that_of_its_head_is_refused()
    {
        RelationGraph one = Read("""{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"met","target":"b"}]}""");
        RelationGraph other = Read("""{"actors":[{"id":"c","name":"C"}],"relations":[]}""");
        PackedHeads heads = Packed(one, other);
        Assert.Throws<ArgumentException>(() => GraphMerger.MergeHeads(heads).Relations(_ => one).Count());
        Assert.Throws<ArgumentException>(() => GraphMerger.MergeHeads(Packed(one)));
    }

    [Fact]
    public void Places_where_no_graph_was_set_are_passed_over()
    {
        RelationGraph one = Read("""{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"met","target":"b"}]}""");
        RelationGraph other = Read("""{"actors":[{"id":"c","name":"B"}],"relations":[{"source":"c","type":"met","target":"c"}]}""");
        PackedHeads heads = new(5, new SharedTexts());
        // In no order, as documents that are read at once are done.
        heads.Set(3, "other", other);
        heads.Set(1, "one", one);
        MergedHeads merged = GraphMerger.MergeHeads(heads);
        Assert.Equal(2, merged.Count);
        Assert.Equal(["a", "b"], merged.Graph.Actors.Select(actor => actor.Id));
        Assert.Equal(["a-met-b-1", "b-met-b-1"], merged.Relations(place => place == 1 ? one : other).Select(relation => relation.Id));
    }

    [Fact]
    public void Graphs_that_declare_types_are_not_merged_by_their_heads()
    {
        RelationGraph declares = Read("""{"types":[{"id":"hailed","sign":1}],"actors":[],"relations":[]}""");
        Assert.Throws<ArgumentException>(() => new PackedHeads(2, new SharedTexts()).Set(0, "f", declares));
    }

    private static PackedHeads Packed(params RelationGraph[] graphs)
    {
        PackedHeads heads = new(graphs.Length, new SharedTexts());
        for (int i = 0; i < graphs.Length; i++) heads.Set(i, $"{i}", graphs[i]);
        return heads;
    }

    private static RelationGraph Again(RelationGraph graph) => RelationFileReader.Read(Bytes(graph), "f").Graph!;

    private static byte[] Bytes(RelationGraph graph)
    {
        using MemoryStream stream = new();
        RelationFileWriter.Write(graph, stream);
        return stream.ToArray();
    }

    private static void AssertReadsBack(RelationGraph graph)
    {
        using MemoryStream stream = new();
        RelationFileWriter.Write(graph, stream);
        ReadResult read = RelationFileReader.Read(stream.ToArray(), "f");
        Assert.Equal(graph.Relations.Select(relation => (relation.Id, relation.Sign)), read.Graph!.Relations.Select(relation => (relation.Id, relation.Sign)));
    }

    private static MergeResult Merge(params string[] files) => GraphMerger.Merge([.. files.Select((json, i) => new NamedGraph($"{i + 1}.json", Read(json)))]);

    private static RelationGraph Read(string json) => RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "f").Graph!;
}
