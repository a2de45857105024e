using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Report;

/// <summary>Graphs at the edge: each must give a report that makes sense.</summary>
internal static class SmallGraphs
{
    public static AnalysedGraph Hostile { get; } = HostileNames();

    public static IReadOnlyList<(string Name, AnalysedGraph Analysed)> All { get; } =
    [
        ("empty", Empty()),
        ("one actor", OneActor()),
        ("a pair of enemies", Enemies()),
        ("friends only", Friends()),
        ("neutral ties only", NeutralOnly()),
        ("an edge list with weights, in two parts, not proven", EdgeList()),
        ("no camps asked for", WithoutCamps()),
        ("hostile names", Hostile),
    ];

    private static AnalysedGraph Empty() => Camps(new Tell().Graph());

    private static AnalysedGraph OneActor()
    {
        Tell tell = new();
        tell.Actor("a", "Alone");
        return Camps(tell.Graph("One actor"));
    }

    private static AnalysedGraph Enemies()
    {
        Tell tell = new();
        tell.Actor("a", "Ann");
        tell.Actor("b", "Bea");
        tell.Relation("a", "accused", "b", speakers: "a");
        return Camps(tell.Graph(), camps => camps.Put(1, "a", MemberBasis.Opposed, null, core: true).Put(2, "b", MemberBasis.Opposed, null, core: true));
    }

    private static AnalysedGraph Friends()
    {
        Tell tell = new();
        foreach (string name in new[] { "a", "b", "c" }) tell.Actor(name, name.ToUpperInvariant(), ActorKind.Unknown);
        tell.Relation("a", "positive", "b", evidence: false);
        tell.Relation("b", "positive", "c", evidence: false);
        return Camps(
            tell.Graph(edgeList: true),
            camps => camps.Put(1, "a", margin: 1).Put(1, "b", margin: 1, core: true).Put(1, "c", margin: 1));
    }

    private static AnalysedGraph NeutralOnly()
    {
        Tell tell = new();
        tell.Actor("a", "Ann");
        tell.Actor("b", "Bea");
        tell.Relation("a", "met", "b", 3);
        return Camps(tell.Graph());
    }

    private static AnalysedGraph EdgeList()
    {
        Tell tell = new();
        for (int i = 0; i < 9; i++) tell.Actor($"n{i}", $"Node {i}", ActorKind.Unknown);
        tell.Relation("n0", "positive", "n1", evidence: false, weight: 2.5);
        tell.Relation("n1", "positive", "n2", evidence: false, weight: 0.5);
        tell.Relation("n0", "negative", "n2", evidence: false, weight: 0.25, date: "1950");
        tell.Relation("n2", "negative", "n3", evidence: false);
        tell.Relation("n4", "negative", "n5", evidence: false);
        tell.Relation("n5", "negative", "n6", evidence: false);
        tell.Relation("n6", "negative", "n7", evidence: false);
        return Camps(tell.Graph("Nodes", edgeList: true), camps =>
        {
            camps.Objective = Objective.Weights;
            camps.Optimal = false;
            camps.Optima = 3;
            camps.Stopped = "time-limit";
            camps.Put(1, "n0", margin: 1.75, core: true).Put(1, "n1", margin: 0.25).Put(1, "n2", margin: 0, certainty: 0.5).Put(2, "n3", MemberBasis.Opposed, null, core: true);
            camps.Put(3, "n4", MemberBasis.Opposed, null, core: true).Put(4, "n5", MemberBasis.Opposed, null, core: true);
            camps.Put(5, "n6", MemberBasis.Opposed, null, core: true).Put(6, "n7", MemberBasis.Opposed, null, core: true);
        });
    }

    private static AnalysedGraph WithoutCamps()
    {
        Tell tell = new();
        tell.Actor("a", "Ann");
        tell.Actor("b", "Bea");
        tell.Relation("a", "accused", "b", 1, "a");
        RelationGraph graph = tell.Graph();
        return new AnalysedGraph(graph, Tell.Count(graph));
    }

    private static AnalysedGraph HostileNames()
    {
        Tell tell = new();
        tell.Actor("a", "<script>alert(1)</script>");
        tell.Actor("b", "O'Neil & \"Sons\"\r\ninjected\u001b[31m ]]>");
        tell.Actor("c", "\u202E\u05D3\u05D5\u05D3", ActorKind.Group, ["\u0000", "\uFFFF", "a\uD800"]);
        tell.Actor("d", " ", positions: [new Position { Status = "<i>" }, new Position { Title = "</td>", Body = "a" }]);
        tell.Actor("e", "👩‍👩‍👧 --> <!--");
        tell.Document = new SourceDocument
        {
            Id = "\"><img src=x onerror=alert(1)>",
            Title = "</title><script>alert(2)</script>",
            Url = "javascript:alert(3)",
            Archive = "a & b < c",
            Narrator = tell["a"],
        };
        tell.Relation("a", "accused", "b", 1, "a b", "</script><q>", note: "<b>note</b>", contestedBy: "e");
        tell.Relation("a", "supported", "e", 2, "a b", "\" onclick=\"x");
        tell.Relation("b", "expelled", "c", 2, "a", "]]>", to: "d", happening: "</table>");
        tell.Relation("d", "contradicted", "b", 3, "a d", "\u0007");
        tell.Relation("e", "met", "d", 3, "a");
        return Camps(tell.Graph("\"</h1>' & more"), camps =>
        {
            camps.Notes = ["<note>"];
            camps.Put(1, "a", core: true).Put(1, "e", between: "pulled by <b>both</b>");
            camps.Put(2, "b", MemberBasis.Opposed, core: true).Put(2, "c", MemberBasis.Opposed).Put(1, "d", MemberBasis.Opposed);
        });
    }

    private static AnalysedGraph Camps(RelationGraph graph, Action<Camped>? put = null)
    {
        Camped camps = new(graph, Tell.Count(graph));
        put?.Invoke(camps);
        return camps.Build();
    }
}
