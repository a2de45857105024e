using System.Text.RegularExpressions;
using Network.Export;
using Network.Model;

namespace Network.Tests.Export;

public sealed partial class CypherFormatTests
{
    [Fact]
    public void Words_of_the_graph_stand_in_literals_only()
    {
        string script = MemoryTarget.Of(CypherFormat.Instance, ExportSample.Hostile()).Text;
        string bare = Literal().Replace(script, "'…'");
        Assert.DoesNotContain('\\', bare);
        Assert.DoesNotContain('\'', bare.Replace("'…'", "", StringComparison.Ordinal));
        // What is left is the script's own: every line is one that a graph of harmless names has too.
        string[] harmless = [.. Literal().Replace(MemoryTarget.Of(CypherFormat.Instance, Harmless()).Text, "'…'").Split('\n').Select(Shape)];
        Assert.Subset(harmless.ToHashSet(), bare.Split('\n').Select(Shape).ToHashSet());
    }

    [Fact]
    public void The_script_is_ASCII_so_that_no_shell_garbles_it()
    {
        MemoryTarget target = MemoryTarget.Of(CypherFormat.Instance, ExportSample.Hostile());
        Assert.All(target.Bytes, one => Assert.InRange(one, (byte)'\n', (byte)'~'));
        Assert.Contains("'emoji \\ud83d\\ude00 face'", target.Text, StringComparison.Ordinal);
        Assert.Contains("'NUL\\u0000inside'", target.Text, StringComparison.Ordinal);
        Assert.Contains("'back\\\\slash'", target.Text, StringComparison.Ordinal);
        Assert.Contains("'\\''", target.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fractions_and_days_are_of_their_kind()
    {
        Actor a = new("a", "A"), b = new("b", "B");
        RelationGraph graph = new([a, b],
        [
            new Relation("1", a, ExportSample.Type("met"), b) { Weight = 2, Date = EdtfDate.Parse("1956-08-30/1956-08-31") },
            new Relation("2", a, ExportSample.Type("met"), b) { Weight = 1e21 },
            new Relation("3", a, ExportSample.Type("met"), b) { Weight = 1e-7 },
        ]);
        string script = MemoryTarget.Of(CypherFormat.Instance, ExportSample.Plain(graph)).Text;
        Assert.Contains("weight: 2.0, date: '1956-08-30/1956-08-31', dateFrom: date('1956-08-30'), dateTo: date('1956-08-31')", script, StringComparison.Ordinal);
        Assert.Contains("weight: 1E21,", script, StringComparison.Ordinal);
        Assert.Contains("weight: 1E-07,", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(501, 2)]
    public void Rows_go_in_batches(int actors, int statements)
    {
        RelationGraph graph = new(Enumerable.Range(0, actors).Select(i => new Actor("a" + i, "A" + i)), []);
        string script = MemoryTarget.Of(CypherFormat.Instance, ExportSample.Plain(graph)).Text;
        Assert.Equal(statements, script.Split('\n').Count(line => line == "MERGE (n:Actor {id: row.id})"));
    }

    [Fact]
    public void A_type_that_could_be_more_than_a_name_is_refused()
    {
        Actor a = new("a", "A");
        RelationGraph graph = new([a], [new Relation("1", a, new RelationType { Id = "x]->() DETACH DELETE n //" }, a)]);
        Assert.Throws<ArgumentException>(() => MemoryTarget.Of(CypherFormat.Instance, ExportSample.Plain(graph)));
    }

    [Fact]
    public void Camps_are_labels_and_scores_properties_when_there_are_any()
    {
        string script = MemoryTarget.Of(CypherFormat.Instance, ExportSample.Village()).Text;
        Assert.Contains("SET n:Person:Faction1", script, StringComparison.Ordinal);
        Assert.Contains("faction: 1, certainty: 0.75, margin: 2.0, basis: 'tied', between: false, degree: 4.0", script, StringComparison.Ordinal);
        Assert.DoesNotContain("SET n:Person:Faction", MemoryTarget.Of(CypherFormat.Instance, ExportSample.Plain(ExportSample.Village().Graph)).Text, StringComparison.Ordinal);
    }

    /// <summary>A line without the values of its literals, the number of list items, and the names of types.</summary>
    private static string Shape(string line) => Number().Replace(List().Replace(Type().Replace(line.TrimEnd(','), "[r:TY"), "['…']"), "1");

    private static ExportInput Harmless()
    {
        Actor[] actors = [.. ExportSample.HostileNames.Select((_, i) => new Actor("a" + i, "A" + i) { Aliases = ["B" + i] })];
        Relation[] relations = [.. actors.Select((actor, i) => new Relation("r" + i, actor, new RelationType { Id = "ty" + i, Sign = (i % 3) - 1 }, actors[(i + 1) % actors.Length])
        {
            Evidence = [new Evidence { Trigger = "t", AssertedBy = [actor], ContestedBy = [actor], Document = new SourceDocument { Id = "d" + i } }],
        })];
        return ExportSample.Plain(new RelationGraph(actors, relations) { Title = "T" });
    }

    [GeneratedRegex(@"'(?:[^'\\]|\\.)*'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\['…'(, '…')*\]")]
    private static partial Regex List();

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\[r:TY\d+")]
    private static partial Regex Type();
}
