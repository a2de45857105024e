using System.Text;
using Network.Analysis;
using Network.Analysis.Factions;
using Network.Layout;
using Network.Model;
using Network.Report;
using Network.Tests.Support;

namespace Network.Tests.Report;

public class ReportModelTests
{
    [Fact]
    public void The_sentences_of_a_plenum_read_as_their_golden_file() => Golden.Check(Sentences(PlenumFixture.Model), "Report/golden/plenum-sentences.txt");

    [Fact]
    public void One_voice_of_three_quarters_is_named_and_less_is_not()
    {
        Assert.StartsWith("As told by Kim Il Sung, there are two camps", PlenumFixture.Model.Headline[0].Words, StringComparison.Ordinal);
        Assert.StartsWith("There are two camps", Pair(voices: [new Voice(new Actor("x", "X"), 0.74), new Voice(null, 0.26)]).Headline[0].Words, StringComparison.Ordinal);
        Assert.StartsWith("There are two camps", Pair(voices: [new Voice(null, 1)]).Headline[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opposed_actor_is_never_said_to_be_with_anyone()
    {
        CampEntry camp = PlenumFixture.Model.Camps[1];
        CampPlace guards = Assert.Single(camp.OpposedOnly, place => place.Name == "Chinese border guards");
        Assert.Equal("against Seo Hwi, Li Pil-gyu and Kim Chang-il", guards.Basis);
        Assert.Contains("not shown to be with KWP leadership", Actor(PlenumFixture.Model, "guards").Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_named_after_the_body_that_a_person_leads_and_counts_as_one()
    {
        CampEntry camp = PlenumFixture.Model.Camps[1];
        Assert.Equal("KWP leadership", camp.Core);
        Assert.Equal("KWP leadership: Kim Il Sung, KWP, KWP CC Plenum, KWP CC Presidium and KWP Central Committee", camp.Places[0].FullName);
        Assert.Equal(5, camp.Size);
    }

    [Fact]
    public void A_camp_has_one_name_and_one_size_in_report_and_picture() =>
        Assert.Equal(
            PlenumFixture.Model.Camps.Select(camp => (camp.Number, camp.Core, camp.Size)),
            CampTitle.Of(PlenumFixture.Analysed).Select(title => (title.Number, title.Core!, title.Size)));

    [Fact]
    public void A_core_says_what_would_part_it_from_the_next_actor()
    {
        Assert.Equal("core; eight more ties would part it from Seo Hwi", PlenumFixture.Model.Camps[0].Places[0].Words);
        Assert.Equal("core; six more ties would part it from Kim Du-bong", PlenumFixture.Model.Camps[1].Places[0].Words);
        Assert.Equal("core; acts as one with KWP leadership; six more ties would part it from Kim Du-bong", Actor(PlenumFixture.Model, "kim").Place);
        Assert.Equal(
            "core; acts as one with Kim Il Sung, KWP, KWP CC Plenum and two others; six more ties would part it from Kim Du-bong",
            Actor(PlenumFixture.Model, "leadership").Place);
    }

    [Fact]
    public void Outcomes_say_who_did_what_to_whom_and_one_event_is_one_act()
    {
        OutcomeAct expulsion = Assert.Single(PlenumFixture.Model.Outcomes, act => act.Sanction == "expelled");
        Assert.Equal(4, expulsion.Rows.Count);
        Assert.Equal("KWP CC Plenum", expulsion.Body.Name);
        Assert.Equal("30–31 August 1956", expulsion.Date);
        Assert.All(expulsion.Rows, row => Assert.Equal("par. 8", row.Where));
        Assert.Contains(PlenumFixture.Model.Outcomes, act => act is { Whom: "Pak Chang-ok", What: "referred to Party Commission" });
    }

    [Fact]
    public void What_was_negated_or_only_planned_is_no_outcome()
    {
        Tell tell = new();
        tell.Actor("a", "A");
        tell.Actor("b", "B");
        tell.Relation("a", "punished", "b", negated: true);
        tell.Relation("a", "removed", "b", modality: Modality.Planned);
        tell.Relation("a", "detained", "b", modality: Modality.Alleged);
        OutcomeAct act = Assert.Single(Model(tell).Outcomes);
        Assert.Equal("detained (alleged)", act.What);
    }

    [Fact]
    public void A_contested_claim_stands_beside_what_its_denier_says()
    {
        DisputeEntry dispute = Assert.Single(PlenumFixture.Model.Disputes, dispute => dispute.DeniedBy == "Pak Ui-wan");
        Assert.Equal("a fraternal party supported Kim Du-bong", dispute.Claims[0].Relations[0].Relation.ToString());
        Assert.Equal(["misrepresented", "contradicted"], dispute.Denials.Select(denial => denial.Relation.Type.Id));
    }

    [Fact]
    public void A_refuted_claim_is_denied_by_who_reports_it_without_a_made_up_denial()
    {
        DisputeEntry dispute = Assert.Single(PlenumFixture.Model.Disputes, dispute => dispute.Claims[0].Relations.Count == 2);
        Assert.Equal("Kim Il Sung and KWP CC Presidium", dispute.DeniedBy);
        Assert.Empty(dispute.Denials);
    }

    [Fact]
    public void A_contradiction_without_a_contested_claim_is_told_too()
    {
        Tell tell = new();
        tell.Actor("a", "A");
        tell.Actor("b", "B");
        tell.Relation("a", "contradicted", "b", 4, "a");
        DisputeEntry dispute = Assert.Single(Model(tell).Disputes);
        Assert.Empty(dispute.Claims);
        Assert.Equal("A contradicted B", dispute.Denials[0].Says);
    }

    [Fact]
    public void Counting_the_alleged_says_who_moves_or_that_nobody_does()
    {
        Assert.Equal("Counting the alleged too would move no one; a fraternal party would join camp 1, around Yun Gong-heum.", PlenumFixture.Model.WhatIfAlleged);
        ReportModel same = ReportModel.Build(PlenumFixture.Analysed, new ReportOptions { WithAlleged = PlenumFixture.Analysed });
        Assert.Equal("Counting the alleged too would move no one.", same.WhatIfAlleged);
        ReportModel other = Pair(alleged: camps => camps.Put(1, "a", core: true).Put(2, "b", core: true).Put(2, "c"));
        Assert.Equal("If the alleged counted too, C would move to camp 2, around B.", other.WhatIfAlleged);
        Assert.Null(Pair().WhatIfAlleged);
    }

    [Fact]
    public void Leaving_out_what_was_read_less_surely_says_who_moves_or_that_nobody_does()
    {
        Tell tell = new();
        foreach (string name in new[] { "a", "b", "c" }) tell.Actor(name, name.ToUpperInvariant());
        tell.Relation("a", "accused", "b", confidence: 0.9);
        tell.Relation("c", "supported", "a", confidence: 0.5);
        RelationGraph graph = tell.Graph();
        AnalysedGraph now = new Camped(graph, Tell.Count(graph)).Put(1, "a", core: true).Put(1, "c").Put(2, "b", MemberBasis.Opposed, core: true).Build();
        AnalysedGraph sure = new Camped(graph, Tell.Count(graph)).Put(1, "a", core: true).Put(2, "b", MemberBasis.Opposed, core: true).Build();
        Assert.Equal("One counted relation was read with less than 70\u00A0% confidence. Without it, C would be in no camp, for want of counted ties.", ReportModel.Build(now, new ReportOptions { OnlySure = sure }).WhatIfSure);
        Assert.Equal("One counted relation was read with less than 70\u00A0% confidence. Without it no one would move.", ReportModel.Build(now, new ReportOptions { OnlySure = now }).WhatIfSure);
        Assert.Null(ReportModel.Build(now, new ReportOptions()).WhatIfSure);
    }

    [Fact]
    public void Without_bound_bodies_the_report_says_who_moves_and_why()
    {
        ComparisonEntry split = PlenumFixture.Model.SplitBodies!;
        Assert.Equal(["Kim Il Sung would move to camp 1, around Yun Gong-heum."], split.Moves);
        Assert.Contains("No counted tie links Kim Il Sung with the rest of KWP leadership. What places Kim Il Sung then is only what passes with Kim Du-bong and Pak Ui-wan.", split.Reasons);
        ComparisonEntry linked = ReportModel.Build(SplitUnit(false), new ReportOptions { SplitBodies = SplitUnit(true) }).SplitBodies!;
        Assert.Contains("Only one counted tie links Leader with the rest of Party: Leader supported Plenum.", linked.Reasons);
        Assert.Contains("Party then stands where the few ties for it put it: Deputy supported Party.", linked.Reasons);
        Assert.Null(Pair().SplitBodies);
    }

    private static AnalysedGraph SplitUnit(bool split)
    {
        Tell tell = new();
        tell.Actor("leader", "Leader");
        tell.Actor("party", "Party", ActorKind.Party);
        tell.Actor("plenum", "Plenum", ActorKind.Body);
        tell.Actor("deputy", "Deputy");
        tell.Actor("foe", "Foe");
        tell.Relation("leader", "leads", "party", 1);
        tell.Relation("plenum", "part_of", "party", 1);
        tell.Relation("leader", "supported", "plenum", 1);
        tell.Relation("deputy", "supported", "party", 1);
        tell.Relation("leader", "criticized", "foe", 1);
        RelationGraph graph = tell.Graph("A unit");
        Camped camped = new(graph, Tell.Count(graph));
        if (!split) camped.Unit("party", "leader", "plenum");
        camped.Put(1, "leader", core: true).Put(1, "plenum", core: !split).Put(split ? 3 : 1, "party", core: true).Put(split ? 3 : 1, "deputy");
        return camped.Put(2, "foe", MemberBasis.Opposed, core: true).Build();
    }

    [Fact]
    public void The_numbering_of_camps_does_not_count_as_a_move()
    {
        ReportModel model = Pair(alleged: camps => camps.Put(2, "a", core: true).Put(2, "c").Put(1, "b", MemberBasis.Opposed, null, core: true));
        Assert.Equal("Counting the alleged too would move no one.", model.WhatIfAlleged);
    }

    [Fact]
    public void The_sequence_runs_by_date_and_the_undated_come_last()
    {
        Assert.Equal(
            ["until 29 August 1956", "2 August 1956", "30–31 August 1956", "31 August 1956", "1 September 1956", "Without a date of its own (document: 1 September 1956)"],
            PlenumFixture.Model.Chronology.Select(date => date.Heading));
        Assert.Equal("Yun Gong-heum accused KWP", PlenumFixture.Model.Chronology[2].Relations[0].Says);
    }

    [Fact]
    public void A_graph_without_any_date_of_its_own_has_no_sequence() => Assert.Empty(Pair().Chronology);

    [Fact]
    public void Frustrated_relations_say_how_they_contradict()
    {
        Assert.All(PlenumFixture.Model.Contradictions, entry => Assert.Equal("though both are in camp 2", entry.Why));
        Assert.Equal([9, 13], PlenumFixture.Model.Contradictions.Select(entry => entry.Relation.Relation.Evidence[0].Paragraph));
    }

    [Fact]
    public void Rankings_put_persons_first_and_leave_out_zero_scores()
    {
        RankingEntry supported = Assert.Single(PlenumFixture.Model.Rankings, ranking => ranking.Measure == "supported");
        Assert.Equal(["Yun Gong-heum"], supported.Persons.Select(entry => entry.Actor.Name));
        Assert.Equal(["KWP leadership"], supported.Bodies.Select(entry => entry.Actor.Name));
    }

    [Fact]
    public void A_measure_that_is_undefined_keeps_its_reason()
    {
        ReportModel model = ReportModel.Build(PlenumFixture.Analysed, new ReportOptions { Rankings = ["eigenvector", "unknown"] });
        RankingEntry ranking = Assert.Single(model.Rankings);
        Assert.Equal("no dominant eigenvector", ranking.Note);
    }

    [Theory]
    [InlineData(1, 0, 0, 0, "The one triangle is balanced: one of three friends.")]
    [InlineData(0, 0, 0, 2, "None of two triangles is balanced: two of three enemies (not balanced).")]
    [InlineData(0, 0, 0, 0, null)]
    public void Triangles_are_told_only_where_there_are_some(long ppp, long ppn, long pnn, long nnn, string? words) =>
        Assert.Equal(words, ReportModel.Build(PlenumFixture.Analysed, new ReportOptions { Triangles = (ppp, ppn, pnn, nnn) }).Triangles);

    [Fact]
    public void Only_web_addresses_become_links()
    {
        Assert.Equal("https://archive.example.org/diary?entry=1&lang=en", PlenumFixture.Model.Documents[0].Link);
        Assert.Null(ReportModel.Build(SmallGraphs.Hostile).Documents[0].Link);
    }

    private static ReportModel Model(Tell tell)
    {
        RelationGraph graph = tell.Graph();
        return ReportModel.Build(new AnalysedGraph(graph, Tell.Count(graph)));
    }

    private static ReportModel Pair(IReadOnlyList<Voice>? voices = null, Action<Camped>? alleged = null)
    {
        Tell tell = new();
        foreach (string name in new[] { "a", "b", "c" }) tell.Actor(name, name.ToUpperInvariant());
        tell.Relation("a", "accused", "b");
        tell.Relation("c", "supported", "a");
        RelationGraph graph = tell.Graph();
        Camped camps = new(graph, Tell.Count(graph)) { Voices = voices };
        camps.Put(1, "a", core: true).Put(1, "c").Put(2, "b", MemberBasis.Opposed, null, core: true);
        Camped other = new(graph, Tell.Count(graph));
        alleged?.Invoke(other);
        return ReportModel.Build(camps.Build(), new ReportOptions { WithAlleged = alleged is null ? null : other.Build(), SplitBodies = camps.Build() });
    }

    private static ActorEntry Actor(ReportModel model, string id) => model.Actors.Single(actor => actor.Actor.Id == id);

    private static string Sentences(ReportModel model)
    {
        StringBuilder text = new();
        void Part(string heading, IEnumerable<string> lines)
        {
            text.Append("# ").Append(heading).Append('\n');
            foreach (string line in lines) text.Append(line).Append('\n');
        }

        Part("counts", [model.Counts.Words]);
        Part("headline", model.Headline.Select(entry => $"{entry.Topic}: {entry.Words}"));
        foreach (CampEntry camp in model.Camps) Part($"camp {camp.Number}", camp.Places.Select(place => $"{place.FullName} | {place.Words}"));
        Part("without a counted tie", model.WithoutCountedTie.Select(actor => actor.Name));
        Part("between", model.Between.Select(entry => $"{entry.Actor.Name} | {entry.Reason} | {string.Join("; ", entry.Ties.Select(tie => tie.Says))}"));
        Part("outcomes", model.Outcomes.Select(act => $"{act.Event} | {act.Body.Name} | {act.Date} | {act.Whom} | {act.What}"));
        Part("disputes", model.Disputes.Select(dispute => $"{string.Join("; ", dispute.Claims.Select(claim => claim.Words))} | {dispute.DeniedBy} | {string.Join("; ", dispute.Denials.Select(denial => denial.Says))}"));
        Part("contradictions", model.Contradictions.Select(entry => $"{entry.Relation.Says}, {entry.Why} | {entry.Relation.Where} | {entry.Relation.OnWordOf}"));
        Part("voices", model.Voices.Select(voice => $"{voice.Name} {Wording.Percent(voice.Share)}"));
        Part("usual word", [model.UsualWord ?? ""]);
        Part("left out", [.. model.LeftOut, model.WhatIfAlleged ?? ""]);
        Part("split", [.. model.SplitBodies!.Moves, .. model.SplitBodies.Reasons, .. model.SplitBodies.Camps]);
        Part("triangles", [model.Triangles ?? ""]);
        Part("actors", model.Actors.Select(actor => $"{actor.Name} | {string.Join("; ", actor.Positions)} | {actor.Camp} | {actor.Place}"));
        Part("relations", model.Relations.Select(entry => $"{entry.Says} | {entry.Date} | {entry.Where} | {entry.OnWordOf} | {string.Join(" ", entry.Evidence.SelectMany(piece => piece.Remarks))}"));
        return text.ToString();
    }
}
