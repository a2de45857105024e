using System.Text.Json.Nodes;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Export;
using Network.Model;

namespace Network.Tests.Export;

/// <summary>Small graphs made by hand: everything a format must carry, hostile names, and next to nothing.</summary>
internal static class ExportSample
{
    /// <summary>Names and ids that break careless writers.</summary>
    public static IReadOnlyList<string> HostileNames { get; } =
    [
        "\"quoted\"", "R&D <b>", "R&amp;D", "line\nbreak", "carriage\r\nreturn", "tab\there", "emoji \U0001F600 face", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "NUL\0inside", "\0", "lone \uD800 surrogate", "bell\a", "null", "node", "digraph", "graph", "strict", "edge", "subgraph", "*Vertices", "#comment", "=1+1", "-",
        " ", "  padded  ", "back\\slash", "trailing\\", "\\N", "semi;colon,comma", "'", "]]>", "<!--", "%s", "{0}", "n0", "e0", "id", "true", "NaN", "1e5",
        "\u2028separator", "\u00E9", "e\u0301", "\uFFFE", "a/b?c#d",
    ];

    /// <summary>Six actors and nine relations: parallel, alleged, refuted, negated, contested, dated, symmetric, to a place, to itself.</summary>
    public static ExportInput Village()
    {
        SourceDocument diary = new() { Id = "diary", Title = "A diary", Archive = "Fond 5, leaf 319" };
        Actor envoy = new("envoy", "The Envoy") { Kind = ActorKind.Person };
        Actor kim = new("kim", "Kim & Co.") { Kind = ActorKind.Person, Note = "speaks" };
        Actor choe = new("choe", "Choe \"the Elder\"")
        {
            Kind = ActorKind.Person,
            Aliases = ["Ch'oe", "Choi"],
            Positions = [new Position { Title = "member", Body = "presidium", Status = "removed" }, new Position { Title = "deputy premier" }],
        };
        Actor pak = new("pak", "Pak");
        Actor plenum = new("plenum", "Plenum") { Kind = ActorKind.Body };
        Actor town = new("town", "Town") { Kind = ActorKind.Place };
        Evidence told = new() { Document = diary, Paragraph = 6, Trigger = "supported", AssertedBy = [envoy, kim] };
        Relation[] relations =
        [
            new("r1", choe, Type("supported"), pak) { Date = EdtfDate.Parse("1956-08-30/1956-08-31"), Evidence = [told] },
            new("r2", kim, Type("accused"), choe)
            {
                Weight = 2.5,
                Evidence = [new Evidence { Document = diary, Paragraph = 7, AssertedBy = [kim] }, new Evidence { Document = diary, Paragraph = 9 }],
                Extra = new JsonObject { ["shelf mark"] = "A 1", ["Weight"] = "heavy", ["depth"] = 3 },
            },
            new("r3", kim, Type("accused"), choe) { Evidence = [new Evidence { Modality = Modality.Refuted, ContestedBy = [choe, pak] }] },
            new("r4", kim, Type("criticized"), choe) { Evidence = [new Evidence { Modality = Modality.Alleged }], Note = "hearsay" },
            new("r5", pak, Type("supported"), kim) { Evidence = [new Evidence { Document = diary, Negated = true }] },
            new("r6", plenum, Type("expelled"), pak) { Date = EdtfDate.Parse("1956-08-31"), To = town, Event = "vote" },
            new("r7", choe, Type("met"), kim) { Date = EdtfDate.Parse("../1956-09") },
            new("r8", pak, Type("fled"), town) { Date = EdtfDate.Parse("1956-09") },
            new("r9", pak, Type("supported"), pak),
        ];
        RelationGraph graph = new([envoy, kim, choe, pak, plenum, town], relations) { Title = "The village <1956>", Documents = [diary] };
        CountedTies counted = new()
        {
            Actors = ActorTable.Of([envoy, kim, choe, pak, plenum]),
            Source = [2, 1, 1, 4, 2],
            Target = [3, 2, 2, 3, 1],
            Sign = [1, -1, -1, -1, 0],
            Relations = [relations[0], relations[1], relations[2], relations[5], relations[6]],
        };
        FactionResult factions = new()
        {
            Method = "balance",
            Objective = Objective.Arcs,
            FactionCount = 2,
            Frustration = new Frustration(1, 1, true, 1),
            Optima = 1,
            Members =
            [
                new FactionMember { Actor = 0 },
                new FactionMember { Actor = 1, Faction = 2, Certainty = 1, Basis = MemberBasis.Opposed, IsCore = true, Unit = 0 },
                new FactionMember { Actor = 2, Faction = 1, Certainty = 0.75, Margin = 2, Basis = MemberBasis.Tied, IsCore = true },
                new FactionMember { Actor = 3, Faction = 1, Certainty = 0.5, Margin = 0, Basis = MemberBasis.Tied, Between = true, BetweenReason = "its own ties pull both ways" },
                new FactionMember { Actor = 4, Faction = 2, Certainty = 1, Basis = MemberBasis.Affiliated, Unit = 0 },
            ],
            Units = [new Unit([1, 4])],
            Frustrated = [2],
            InsideUnits = [],
            Choice = [new FactionChoice(2, 1)],
            Voices = [new Voice(kim, 1)],
        };
        CentralityResult centrality = new()
        {
            Actors = counted.Actors,
            Columns =
            [
                new MeasureScores("degree", "contact", [0, 3, 4, 2, 1], null),
                new MeasureScores("betweenness", "contact", [0, 0.1, 1.0 / 3, double.NaN, 0], null),
                new MeasureScores("eigenvector", "positive", null, "undefined"),
            ],
        };
        return new ExportInput(new AnalysedGraph(graph, counted, factions, centrality),
            [(0, 0), (100, 10), (-50, 20.5), (double.NaN, 0), (30, -40), (60, 60)]);
    }

    /// <summary>One actor a hostile name, which is its id as well, all in a ring of relations with hostile words everywhere.</summary>
    public static ExportInput Hostile()
    {
        Actor[] actors = [.. HostileNames.Select(name => new Actor(name, name)
        {
            Aliases = [name], Note = name, Positions = [new Position { Title = name, Body = name, Status = name }],
        })];
        Relation[] relations = [.. actors.Select((actor, i) => new Relation(HostileNames[i], actor, new RelationType { Id = "ty" + i, Label = HostileNames[i], Sign = (i % 3) - 1 },
            actors[(i + 1) % actors.Length])
        {
            Note = HostileNames[i],
            Event = HostileNames[i],
            Extra = new JsonObject { [HostileNames[i]] = HostileNames[i] },
            Evidence = [new Evidence { Trigger = HostileNames[i], AssertedBy = [actor], ContestedBy = [actor], Document = new SourceDocument { Id = HostileNames[i], Title = HostileNames[i] } }],
        })];
        return Plain(new RelationGraph(actors, relations) { Title = string.Concat(HostileNames) });
    }

    /// <summary>Two relations that agree in all but their evidence, ids included, as merged files may bring them.</summary>
    public static ExportInput Twins()
    {
        Actor a = new("a", "A"), b = new("b", "B");
        return Plain(new RelationGraph([a, b], [new Relation("r", a, Type("supported"), b), new Relation("r", a, Type("supported"), b)]));
    }

    /// <summary>No actor, no relation.</summary>
    public static ExportInput Empty() => Plain(new RelationGraph([], []));

    /// <summary>One actor without relations.</summary>
    public static ExportInput Single() => Plain(new RelationGraph([new Actor("a", "A")], []));

    /// <summary>A graph without camps, measures or picture; every relation counts.</summary>
    public static ExportInput Plain(RelationGraph graph) => new(new AnalysedGraph(graph, new CountedTies
    {
        Actors = ActorTable.Of(graph.Actors),
        Source = [.. graph.Relations.Select(relation => graph.IndexOf(relation.Source))],
        Target = [.. graph.Relations.Select(relation => graph.IndexOf(relation.Target))],
        Sign = [.. graph.Relations.Select(relation => (sbyte)relation.Sign)],
        Relations = graph.Relations,
    }));

    public static RelationType Type(string id) => RelationTypes.BuiltIn.Find(id)!;
}
