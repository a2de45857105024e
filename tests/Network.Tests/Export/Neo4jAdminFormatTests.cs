using Network.Export;
using Network.Model;

namespace Network.Tests.Export;

public sealed class Neo4jAdminFormatTests
{
    [Fact]
    public void Headers_say_the_kind_of_every_column_and_arguments_name_every_file()
    {
        MemoryTarget target = MemoryTarget.Of(Neo4jAdminFormat.Instance, ExportSample.Village());
        Assert.Equal(":START_ID(Actor),:TYPE,:END_ID(Actor),id:string,type:string,sign:long,weight:double,date:string,dateFrom:date,dateTo:date,to:string,modality:string,negated:boolean,"
            + "assertedBy:string[],contestedBy:string[],document:string,paragraph:long,trigger:string,documents:string[],paragraphs:long[],_network:string", target.Text.Split('\n')[0]);
        Assert.Equal("id:ID(Actor),name:string,aliases:string[],_network:string,faction:long,certainty:double,margin:double,basis:string,between:boolean,unit:string,degree:double,betweenness:double,:LABEL",
            target.TextOf("-actors.csv").Split('\n')[0]);
        Assert.Equal("id:ID(Document),title:string,date:string,archive:string,url:string,_network:string,:LABEL", target.TextOf("-documents.csv").Split('\n')[0]);
        Assert.Equal(":START_ID(Actor),:TYPE,:END_ID(Document),count:long,_network:string", target.TextOf("-mentions.csv").Split('\n')[0]);
        Assert.Equal("""
            --nodes=graph-actors.csv
            --nodes=graph-documents.csv
            --nodes=graph-network.csv
            --relationships=graph.main
            --relationships=graph-mentions.csv
            --array-delimiter=U+001F
            --multiline-fields=false
            --bad-tolerance=0

            """, target.TextOf("-import.args"));
    }

    [Fact]
    public void Texts_are_quoted_and_what_is_missing_is_nothing()
    {
        MemoryTarget target = MemoryTarget.Of(Neo4jAdminFormat.Instance, ExportSample.Village());
        string choe = target.TextOf("-actors.csv").Split('\n').Single(line => line.StartsWith("\"choe\"", StringComparison.Ordinal));
        Assert.StartsWith("\"choe\",\"Choe \"\"the Elder\"\"\",\"Ch'oe\u001FChoi\",", choe, StringComparison.Ordinal);
        Assert.EndsWith(",1,0.75,2,\"tied\",false,,4,0.3333333333333333,\"Actor\u001FPerson\u001FFaction1\"", choe, StringComparison.Ordinal);
        Assert.StartsWith("\"choe\",\"MET\",\"kim\",\"r7\",\"met\",0,1,\"../1956-09\",,1956-09-30,,\"asserted\",false,", target.Text.Split('\n')[7], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_no_relation_fills_are_left_out()
    {
        Actor a = new("a", "A");
        RelationGraph graph = new([a], [new Relation("r", a, ExportSample.Type("met"), a)]);
        Assert.Equal(":START_ID(Actor),:TYPE,:END_ID(Actor),id:string,type:string,sign:long,weight:double,modality:string,negated:boolean,_network:string",
            MemoryTarget.Of(Neo4jAdminFormat.Instance, ExportSample.Plain(graph)).Text.Split('\n')[0]);
    }

    [Fact]
    public void Lists_are_divided_by_a_character_that_no_name_contains()
    {
        Actor a = new("a\u001F", "A") { Aliases = ["b\u001E", "c\nd"] };
        MemoryTarget target = MemoryTarget.Of(Neo4jAdminFormat.Instance, ExportSample.Plain(new RelationGraph([a], [])));
        Assert.Contains("\"b\u001E\u001Dc\nd\"", target.TextOf("-actors.csv"), StringComparison.Ordinal);
        Assert.Contains("--array-delimiter=U+001D\n--multiline-fields=true\n", target.TextOf("-import.args"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b.csv")]
    [InlineData("a,b.csv")]
    [InlineData("a*.csv")]
    [InlineData("김.csv")]
    public void A_name_that_the_importer_takes_for_a_pattern_is_refused(string name)
    {
        Assert.Contains("name the file with", Assert.Throws<IOException>(() =>
            Neo4jAdminFormat.Instance.Write(ExportSample.Single(), new NamedTarget(name))).Message, StringComparison.Ordinal);
    }

    private sealed class NamedTarget(string name) : IExportTarget
    {
        public Stream Main => Stream.Null;

        public Stream OpenBeside(string ending) => Stream.Null;

        public string NameOf(string ending) => ending.Length == 0 ? name : Path.GetFileNameWithoutExtension(name) + ending;
    }
}
