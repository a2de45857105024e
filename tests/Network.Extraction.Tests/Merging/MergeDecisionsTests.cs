using System.Text;
using Network.Extraction.Merging;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Tests.Merging;

public sealed class MergeDecisionsTests
{
    [Fact]
    public void Same_and_never_are_read_and_compared_after_folding()
    {
        MergeDecisions decisions = Read("same:\n  - [Yun Gong-heum, Yoon Kong Hum]\nnever:\n  - [Zhao Min, Zhao Ping]\n");
        Assert.True(decisions.AreSame("YUN GONGHEUM", "Yoon Kong-hum"));
        Assert.True(decisions.AreApart("zhaomin", "ZHAO-PING"));
        Assert.False(decisions.AreApart("Zhao Min", "Zhao Min"));
    }

    [Theory]
    [InlineData("same: [", 2, "broken YAML")]
    [InlineData("same:\n  - A\n", 2, "a list of two names or more")]
    [InlineData("sane:\n  - [A, B]\n", 1, "there is no list \"sane\"")]
    [InlineData("- a\n", 1, "two lists")]
    public void Faults_are_told_with_their_line(string yaml, int line, string what)
    {
        List<Problem> problems = [];
        MergeDecisions.Read(yaml, "m.yaml", problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradiction_is_an_error()
    {
        List<Problem> problems = [];
        MergeDecisions.Read("same: [[A, B]]\nnever: [[B, A]]", "m.yaml", problems);
        Assert.Contains("both the same and never", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_decides_nothing_until_its_lines_are_uncommented()
    {
        string template = MergeTemplate.Of([new Merge("Kim \"the old\"", "Kim", "surname")]);
        Assert.Empty(Read(template).Same);
        Assert.Equal(["Kim \"the old\"", "Kim"], Read(template.Replace("# - [\"Kim \\\"", "- [\"Kim \\\"", StringComparison.Ordinal)).Never.Single());
    }

    [Fact]
    public void Known_actors_are_read_from_rows()
    {
        List<Problem> problems = [];
        IReadOnlyList<Actor> actors = KnownActorsFile.Read("a.csv", Encoding.UTF8.GetBytes("name,aliases,kind\n\"Kim, Il Sung\",Kim Il-song;Kim,person\nKWP,,party\n"), problems);
        Assert.Empty(problems);
        Assert.Equal(["Kim, Il Sung", "KWP"], actors.Select(actor => actor.Name));
        Assert.Equal(["Kim Il-song", "Kim"], actors[0].Aliases);
        Assert.Equal(ActorKind.Party, actors[1].Kind);
    }

    [Theory]
    [InlineData("a,b\nx,y\n", "there is no column \"name\"")]
    [InlineData("name,kind\nx,persn\n", "there is no kind \"persn\"")]
    [InlineData("name\nx\nx\n", "is there twice")]
    public void Wrong_rows_are_told(string text, string what)
    {
        List<Problem> problems = [];
        Assert.Empty(KnownActorsFile.Read("a.csv", Encoding.UTF8.GetBytes(text), problems));
        Assert.Contains(what, Assert.Single(problems).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Decided_actors_become_one_and_relations_between_them_are_dropped()
    {
        Actor one = new("a", "Li Pilgyu"), other = new("b", "Ri Pil Kyu"), third = new("c", "Seo Hwi");
        RelationType met = RelationTypes.BuiltIn.Find("met")!;
        RelationGraph graph = new([one, other, third], [new Relation("r1", one, met, other), new Relation("r2", other, met, third)]);
        List<Merge> merges = [];
        List<Dropped> dropped = [];
        RelationGraph united = ActorUnion.Apply(graph, new ExtractionOptions { Decisions = Read("same: [[Ri Pil Kyu, Li Pilgyu]]") }, merges, dropped);
        Assert.Equal(["Ri Pil Kyu", "Seo Hwi"], united.Actors.Select(actor => actor.Name));
        Assert.Equal(["Li Pilgyu"], united.Actors[0].Aliases);
        Assert.Same(united.Actors[0], Assert.Single(united.Relations).Source);
        Assert.Single(dropped);
        Assert.Equal("decided to be the same", Assert.Single(merges).Reason);
    }

    [Fact]
    public void A_known_actor_gives_name_id_and_kind_unless_the_spelling_is_ambiguous()
    {
        Actor known = new("kis", "Kim Il Sung") { Kind = ActorKind.Person, Aliases = ["Kim"] }, other = new("kdb", "Kim Du-bong") { Aliases = ["Kim"] };
        RelationGraph graph = new([new Actor("x", "Kim Ilsung"), new Actor("y", "Kim")], []);
        RelationGraph united = ActorUnion.Apply(graph, new ExtractionOptions { KnownActors = [known, other] }, [], []);
        Assert.Equal([("kis", "Kim Il Sung"), ("y", "Kim")], united.Actors.Select(actor => (actor.Id, actor.Name)));
    }

    private static MergeDecisions Read(string yaml)
    {
        List<Problem> problems = [];
        MergeDecisions decisions = MergeDecisions.Read(yaml, "m.yaml", problems);
        Assert.Empty(problems);
        return decisions;
    }
}
