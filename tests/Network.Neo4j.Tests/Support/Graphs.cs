using System.Text;
using Network.Files;
using Network.Model;

namespace Network.Neo4j.Tests.Support;

/// <summary>Graphs for tests.</summary>
internal static class Graphs
{
    /// <summary>A file that ships with the product.</summary>
    public static RelationGraph Shipped(string name) => InputLoader.Load([Repository.Path("graphs", name)], new LoadOptions()).Graph!;

    /// <summary>A graph as a relation file.</summary>
    public static string Text(RelationGraph graph)
    {
        using MemoryStream bytes = new();
        RelationFileWriter.Write(graph, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Reads a relation file.</summary>
    public static RelationGraph Read(string json)
    {
        ReadResult read = RelationFileReader.Read(Encoding.UTF8.GetBytes(json), "test.json");
        Assert.NotNull(read.Graph);
        return read.Graph;
    }

    /// <summary>Names that would do harm if they ever became Cypher.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "`) DETACH DELETE n //", "'; MATCH (n) DETACH DELETE n; //", "\"}) RETURN 1 //", "$rows", "\\", "\\u0027", "{id: 1}", "a`b", "a'b", "a\"b",
        "line\nbreak", "tab\t", "NUL\u0000byte", "😀 emoji", "עברית \u202E", "김두봉", "  blanks  ", "null", "%s%n", "<script>alert(1)</script>",
    ];

    /// <summary>Actors of hostile names, each hailing the next, with hostile notes, triggers and documents.</summary>
    public static RelationGraph OfHostileNames()
    {
        Actor[] actors = [.. Hostile.Select((name, i) => new Actor(name, name) { Aliases = [name + "!"], Kind = ActorKinds.All[i % ActorKinds.All.Count], Note = name })];
        SourceDocument[] documents = [.. Hostile.Select(name => new SourceDocument { Id = name, Title = name, Archive = name, Url = name, Narrator = actors[0] })];
        RelationType type = RelationTypes.BuiltIn.Find("praised")!;
        Relation[] relations = [.. actors.Select((actor, i) => new Relation(Hostile[i], actor, type, actors[(i + 1) % actors.Length])
        {
            IdIsGiven = true,
            Event = Hostile[i],
            Note = Hostile[i],
            Date = EdtfDate.Parse("1956-08"),
            Evidence = [new Evidence { Document = documents[i], Paragraph = 1, Trigger = Hostile[i], AssertedBy = [actor], Note = Hostile[i] }],
        })];
        return new RelationGraph(actors, relations) { Title = Hostile[0], Documents = documents };
    }
}
