using Network.Analysis;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;
using Network.Report;

namespace Network.Tests.Report;

/// <summary>A hand-made case like that of August 1956: a party's plenum, an opposition, a man between, a dissenting voice.</summary>
internal static class PlenumFixture
{
    private const string Told = "ivanov kim";
    private const string Days = "1956-08-30/1956-08-31";

    public static AnalysedGraph Analysed { get; } = Analyse(split: false, alleged: false);

    public static ReportOptions Options { get; } = new()
    {
        WithAlleged = Analyse(split: false, alleged: true),
        SplitBodies = Analyse(split: true, alleged: false),
        Triangles = (3, 1, 21, 0),
    };

    public static ReportModel Model { get; } = ReportModel.Build(Analysed, Options);

    private static RelationGraph Graph()
    {
        Tell tell = new();
        tell.Actor("kim", "Kim Il Sung", aliases: ["Kim"], positions: [new Position { Title = "leader", Body = "kwp" }]);
        tell.Actor("ivanov", "V.I. Ivanov", positions: [new Position { Title = "Ambassador", Body = "embassy" }]);
        tell.Actor("choe", "Choe Chang-ik", aliases: ["Choe Chang Ik"], positions: [new Position { Title = "member", Body = "presidium", Status = "removed" }]);
        tell.Actor("seo", "Seo Hwi", aliases: ["So Hwi"], positions: [new Position { Title = "Chairman", Body = "Trade unions" }]);
        tell.Actor("dubong", "Kim Du-bong", aliases: ["Kim Tu Pong", "Kim Tu Bong"]);
        tell.Actor("jeongae", "Pak Jeong-ae", aliases: ["Pak Jong Ae"]);
        tell.Actor("geumcheol", "Pak Geum-cheol", aliases: ["Pak Kum Chol"], positions: [new Position { Title = "Chief", Body = "Cadre Department" }]);
        tell.Actor("yun", "Yun Gong-heum", aliases: ["Yun Kong Hum", "Yun"], positions: [new Position { Title = "Minister of Trade" }]);
        tell.Actor("li", "Li Pil-gyu", aliases: ["Ri Pil Kyu"]);
        tell.Actor("changil", "Kim Chang-il");
        tell.Actor("changok", "Pak Chang-ok", positions: [new Position { Title = "Deputy Chairman", Body = "Cabinet", Status = "removed" }]);
        tell.Actor("petrov", "Petrov");
        tell.Actor("uiwan", "Pak Ui-wan", positions: [new Position { Title = "Vice Premier" }]);
        tell.Actor("kwp", "KWP", ActorKind.Party, ["Workers' Party"]);
        tell.Actor("plenum", "KWP CC Plenum", ActorKind.Body);
        tell.Actor("presidium", "KWP CC Presidium", ActorKind.Body);
        tell.Actor("leadership", "KWP leadership", ActorKind.Group);
        tell.Actor("cc", "KWP Central Committee", ActorKind.Body);
        tell.Actor("commission", "Party Commission", ActorKind.Body);
        tell.Actor("group", "anti-Party group", ActorKind.Group);
        tell.Actor("discontented", "discontented personnel", ActorKind.Group);
        tell.Actor("guards", "Chinese border guards", ActorKind.Group);
        tell.Actor("cpsu", "CPSU CC", ActorKind.Body);
        tell.Actor("embassy", "Soviet Embassy", ActorKind.Body);
        tell.Actor("fraternal", "a fraternal party", ActorKind.Party);
        tell.Actor("report", "Plenum report", ActorKind.Document);
        tell.Document = new SourceDocument
        {
            Id = "diary",
            Title = "Diary of the Ambassador, 1 September 1956",
            Date = EdtfDate.Parse("1956-09-01"),
            Archive = "Fond 5, Opis 28",
            Url = "https://archive.example.org/diary?entry=1&lang=en",
            Narrator = tell["ivanov"],
        };
        Relate(tell);
        return tell.Graph("The August plenum, a fixture");
    }

    private static void Relate(Tell tell)
    {
        tell.Relation("kim", "leads", "leadership", 10, "ivanov", note: "speaks with the body's voice");
        tell.Relation("leadership", "part_of", "kwp", 2, "ivanov");
        tell.Relation("plenum", "part_of", "kwp", 1, "ivanov");
        tell.Relation("presidium", "part_of", "cc", 4, "ivanov");
        tell.Relation("cc", "part_of", "kwp", 4, "ivanov");
        foreach (string member in new[] { "yun", "choe", "seo", "li", "changil", "changok" }) tell.Relation(member, "member_of", "group", 9, Told);
        tell.Relation("kim", "met", "ivanov", 1, "ivanov", "invited", date: "1956-09-01");
        tell.Relation("kim", "met", "choe", 2, Told, "conversations");
        tell.Relation("kim", "met", "seo", 2, Told, "conversations");
        tell.Relation("choe", "criticized", "leadership", 2, Told, "dissatisfied");
        tell.Relation("seo", "criticized", "leadership", 2, Told, "dissatisfied");
        tell.Relation("discontented", "criticized", "leadership", 2, Told, "dissatisfied");
        tell.Relation("dubong", "agreed_with", "report", 3, Told, "agreed");
        tell.Relation("discontented", "accused", "jeongae", 4, Told, "accusations", Modality.Refuted, contestedBy: "kim presidium");
        tell.Relation("discontented", "accused", "geumcheol", 4, Told, "accusations", Modality.Refuted, contestedBy: "kim presidium");
        tell.Relation("dubong", "agreed_with", "leadership", 4, Told, "agreed");
        tell.Relation("fraternal", "supported", "dubong", 4, "ivanov kim dubong", "shares", Modality.Alleged, contestedBy: "uiwan");
        tell.Relation("yun", "accused", "kwp", 5, Told, "accusations", date: Days);
        tell.Relation("yun", "rejected", "kwp", 5, Told, "repudiated", date: Days);
        tell.Relation("plenum", "criticized", "yun", 6, Told, "outraged", date: Days);
        tell.Relation("plenum", "demanded_against", "yun", 6, Told, "demanded", date: Days);
        tell.Relation("choe", "supported", "yun", 6, Told, "supported", date: Days);
        foreach (string other in new[] { "seo", "li", "changil" }) tell.Relation(other, "allied_with", "yun", 7, Told, "along with");
        foreach (string other in new[] { "seo", "li", "changil" }) tell.Relation(other, "fled", "plenum", 7, Told, "left", date: "1956-08-31");
        foreach (string other in new[] { "seo", "li", "changil" }) tell.Relation("guards", "detained", other, 7, Told, "detained", date: "1956-09-01", happening: "border");
        foreach (string other in new[] { "seo", "yun", "li", "changil" })
            tell.Relation("plenum", "expelled", other, 8, Told, "expelled", date: Days, happening: "expulsion", inferred: true, to: "kwp");
        tell.Relation("plenum", "removed", "choe", 8, Told, "removed", date: Days, to: "presidium", inferred: true);
        tell.Relation("plenum", "removed", "changok", 8, Told, "removed", date: Days, to: "cc", inferred: true);
        tell.Relation("plenum", "referred", "changok", 8, Told, "referred", date: Days, to: "commission", inferred: true);
        tell.Relation("leadership", "punished", "choe", 8, Told, "had not intended", negated: true);
        tell.Relation("plenum", "demanded_against", "changok", 8, Told, "demanded");
        tell.Relation("group", "deceived", "dubong", 9, Told, "deceived");
        tell.Relation("dubong", "demanded_against", "choe", 9, Told, "demand for the removal", Modality.Alleged, date: "../1956-08-29");
        tell.Relation("kim", "rejected", "dubong", 9, Told, "did not agree");
        tell.Relation("kim", "met", "petrov", 12, Told, "meeting", date: "1956-08-02");
        tell.Relation("kim", "misrepresented", "dubong", 13, "ivanov uiwan", "distorted");
        tell.Relation("uiwan", "contradicted", "kim", 13, "ivanov", "distorted", note: "implied by whose word it is");
    }

    private static AnalysedGraph Analyse(bool split, bool alleged)
    {
        RelationGraph graph = Graph();
        CountedTies counted = Tell.Count(graph, alleged);
        Camped camped = new(graph, counted) { Notes = split ? [] : ["Pak Ui-wan is not bound to anyone: a post alone is no voice."] };
        if (!split) camped.Unit("leadership", "kim", "kwp", "plenum", "presidium", "cc");
        foreach (string body in new[] { "kwp", "plenum", "presidium", "leadership", "cc" }) camped.Put(2, body, MemberBasis.Affiliated, 6, core: !split || body == "plenum", against: "dubong");
        camped.Put(split ? 1 : 2, "kim", MemberBasis.Affiliated, split ? 0 : 6, split ? 0.5 : 1, core: !split, against: "dubong");
        camped.Put(2, "dubong", MemberBasis.Tied, 1, 0.5, between: "agreed with the leadership, yet Kim Il Sung rejected what was asked; on Pak Ui-wan's word alone he stands apart");
        camped.Put(2, "jeongae", MemberBasis.Opposed, 0, 0.5).Put(2, "geumcheol", MemberBasis.Opposed, 0, 0.5).Put(2, "guards", MemberBasis.Opposed, 3);
        camped.Put(1, "yun", MemberBasis.Tied, 8, core: true, against: "seo").Put(1, "choe", MemberBasis.Tied, 4).Put(1, "seo", MemberBasis.Tied, 5);
        camped.Put(1, "li", MemberBasis.Tied, 3).Put(1, "changil", MemberBasis.Tied, 3).Put(1, "changok", MemberBasis.Affiliated, 2);
        camped.Put(1, "group", MemberBasis.Affiliated, 2).Put(1, "discontented", MemberBasis.Opposed, 0, 0.5).Put(1, "uiwan", MemberBasis.Opposed, 1);
        if (alleged) camped.Put(1, "fraternal", MemberBasis.Tied, 1);
        return camped.Build();
    }
}
