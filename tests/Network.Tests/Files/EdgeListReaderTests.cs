using System.Text;
using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class EdgeListReaderTests
{
    [Theory]
    [InlineData("source,target,sign,weight\na,b,1,2\nb,c,-1,0.5\n")]
    [InlineData("Source;TARGET;Sign;Weight\na;b;1;2\nb;c;-1;0,5\n")]
    [InlineData("weight\tsign\ttarget\tsource\r\n2\t1\tb\ta\r\n0.5\t-1\tc\tb")]
    [InlineData("source target sign weight\n a  b\t1 2\n\nb c -1 .5 \n")]
    [InlineData("# a comment\n# from\tto\na b 2\n# within\nb c -0.5\n")]
    [InlineData("a,b,2\nb,c,-0.5\n")]
    [InlineData("\uFEFFfrom,to,weight\na,b,2\nb,c,-5e-1\n,,\n")]
    [InlineData("source,target,sign,weight\ra,b,+,2\rb,c,-,0.5\r")]
    [InlineData("\"source\",\"target\",\"weight\"\n\"a\" , \"b\" ,\"2\"\n\"b\",\"c\",\"-0.5\"\n")]
    public void Delimiters_headers_and_signs_are_found_out(string text)
    {
        ReadResult read = Read(text);
        Assert.Empty(read.Problems);
        Assert.True(read.Graph!.IsEdgeList);
        Assert.Equal(["a positive b 1 2", "b negative c -1 0.5"], Say(read));
        Assert.All(read.Graph.Actors, actor => Assert.Equal((actor.Id, ActorKind.Unknown), (actor.Name, actor.Kind)));
        Assert.All(read.Graph.Relations, relation => Assert.Empty(relation.Evidence));
        Assert.Equal("a-positive-b-1", read.Graph.Relations[0].Id);
    }

    [Fact]
    public void Quoted_fields_hold_delimiters_line_breaks_and_doubled_marks()
    {
        ReadResult read = Read("source,target\n\"Kim, Il\n\"\"Sung\"\"\",\" b \"\nx\"y,z\nnobody,\n");
        Assert.Equal("f.csv:5: error: the row has no target", Assert.Single(read.Problems).ToString());
        read = Read("source,target\n\"Kim, Il\n\"\"Sung\"\"\",\" b \"\nx\"y,z\n");
        Assert.Equal(["Kim, Il\n\"Sung\"", " b ", "x\"y", "z"], read.Graph!.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void Hostile_names_are_kept_as_they_are()
    {
        string[] names = ["a'b", "<b>&amp;", "😀", "שלום", "null", "=1+1", "#tag", "\u202Ex", "a-b", "0x1", "NaN", "source"];
        string rows = string.Concat(names.Select(name => $"x,{name}\n")) + string.Concat(names.Select(name => $"{name},x\n"));
        Assert.Equal([.. names.Prepend("x")], Read($"source,target\n{rows}").Graph!.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_Windows_1252_with_a_warning()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("source,target\nR"), 0xE1, .. Encoding.UTF8.GetBytes("kosi,Stra"), 0xDF, .. Encoding.UTF8.GetBytes("e "), 0x80, (byte)'\n'];
        ReadResult read = EdgeListReader.Read(bytes, "f.csv");
        Assert.Equal(["Rákosi", "Straße €"], read.Graph!.Actors.Select(actor => actor.Id));
        Assert.Equal("f.csv:2: warning: the file is not UTF-8: read as Windows-1252 (save it as UTF-8 if letters look wrong)", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Rows_of_a_known_type_have_its_sign_unless_they_say_another()
    {
        ReadResult read = Read("source,target,type,sign,weight\na,b,accused,,\na,b,Supported,-1,\na,b,denounced,,2\na,b,Allied With,,-3\na,b,met,0,\na,b,,,\na,b,,-1,\n");
        Assert.Empty(read.Problems);
        Assert.Empty(read.Graph!.DeclaredTypes);
        Assert.Equal(["a accused b -1 1", "a supported b -1 1", "a criticized b -1 2", "a allied_with b -1 3", "a met b 0 1", "a positive b 1 1", "a negative b -1 1"], Say(read));
        Assert.Null(read.Graph.Relations[0].OwnSign);
        Assert.Equal(-1, read.Graph.Relations[1].OwnSign);
    }

    [Fact]
    public void An_undeclared_type_is_accepted_with_the_signs_of_its_rows_and_one_warning()
    {
        ReadResult read = Read("source,target,relation,weight\na,b,Hates a lot,-1\nb,a,hates-a-lot,-2\na,b,affect,1\nb,a,affect,-1\na,b,дружба,1\na,b,вражда,-1\na,b,3rd party,1\n");
        Assert.Equal(["hates_a_lot", "affect", "type", "type_2", "type_3rd_party"], read.Graph!.DeclaredTypes.Select(type => type.Id));
        Assert.Equal(["Hates a lot", "affect", "дружба", "вражда", "3rd party"], read.Graph.DeclaredTypes.Select(type => type.Label));
        Assert.Equal([-1, 0, 1, -1, 1], read.Graph.DeclaredTypes.Select(type => type.Sign));
        Assert.Equal([-1, -1, 1, -1, 1, -1, 1], read.Graph.Relations.Select(relation => relation.Sign));
        Assert.Equal([2, 4, 6, 7, 8], read.Problems.Select(problem => problem.Line!.Value));
        Assert.Equal("f.csv:2: warning: the type \"Hates a lot\" is not known: taken as \"hates_a_lot\" with the sign of each row", read.Problems[0].ToString());
    }

    [Fact]
    public void Gephis_Type_of_directed_and_undirected_is_the_edge_kind_and_Kind_the_type()
    {
        ReadResult read = Read("Source,Target,Type,Kind,Id,Label,Weight\na,b,Directed,supported,7,x,1.0\nb,a,Undirected,accused,8,y,2.0\na,b,Undirected,,9,,1\n");
        Assert.Empty(read.Problems);
        Assert.Equal(["a supported b 1 1", "b accused a -1 2", "a positive b 1 1"], Say(read));
        Assert.Equal([false, true, true], read.Graph!.Relations.Select(relation => relation.Type.Symmetric));
        Assert.Equal(["accused", "positive"], read.Graph.DeclaredTypes.Select(type => type.Id));
        Assert.True(read.Graph.DeclaredTypes[0].SpeechAct);
        Assert.Equal(("7", true, "x"), (read.Graph.Relations[0].Id, read.Graph.Relations[0].IdIsGiven, (string?)read.Graph.Relations[0].Extra!["Label"]));
    }

    [Fact]
    public void A_type_with_directed_and_undirected_rows_becomes_two()
    {
        ReadResult read = Read("Source,Target,Type\na,b,Directed\nb,a,Undirected\n");
        Assert.Equal(["a positive b 1 1", "b positive_undirected a 1 1"], Say(read));
        Assert.True(Assert.Single(read.Graph!.DeclaredTypes).Symmetric);
    }

    [Fact]
    public void A_type_column_with_other_words_is_the_type() =>
        Assert.Equal(["a supported b 1 1"], Say(Read("Source,Target,Type,Kind\na,b,supported,old\n")));

    [Fact]
    public void Columns_that_are_not_known_are_kept_as_they_are()
    {
        ReadResult read = Read("source,target,time,Quelle,evidence,,note,event\na,b,T2,\"x, y\",1,z,n,e\n");
        Relation relation = Assert.Single(read.Graph!.Relations);
        Assert.Equal("{\"time\":\"T2\",\"Quelle\":\"x, y\",\"evidence_column\":\"1\",\"column6\":\"z\"}", relation.Extra!.ToJsonString());
        Assert.Equal(("n", "e", null), (relation.Note, relation.Event, relation.Date));
        Assert.Equal("{\"column4\":\"1407470400\"}", Read("1,2,10,1407470400\n").Graph!.Relations[0].Extra!.ToJsonString());
    }

    [Fact]
    public void A_time_or_period_column_is_a_date_when_all_its_values_are()
    {
        Assert.Equal("1956-08", Read("source,target,time\na,b,1956-08\nb,a,\n").Graph!.Relations[0].Date?.Text);
        Relation mixed = Read("source,target,period\na,b,1956\nb,a,46-49\n").Graph!.Relations[0];
        Assert.Null(mixed.Date);
        Assert.Equal("1956", (string?)mixed.Extra!["period"]);
    }

    [Theory]
    [InlineData("1872", "1904", "1872/1903")]
    [InlineData("1872", "1873", "1872")]
    [InlineData("1956-08", "1956-10", "1956-08/1956-09")]
    [InlineData("1956-08", "1957-01", "1956-08/1956-12")]
    [InlineData("1956-08-30", "1956-09-01", "1956-08-30/1956-08-31")]
    [InlineData("1956-02-28", "1956-03-01", "1956-02-28/1956-02-29")]
    [InlineData("1956-08-30", "1957", "1956-08-30/1956")]
    [InlineData("-0044", "0001", "-0044/0000")]
    [InlineData("-0044", "-0040", "-0044/-0041")]
    [InlineData("", "1904", "../1903")]
    [InlineData("1872", "", "1872/..")]
    public void Begin_and_end_are_half_open(string begin, string end, string date) =>
        Assert.Equal(date, Read($"source,target,begin,end\na,b,{begin},{end}\nb,a,,\n").Graph!.Relations[0].Date?.Text);

    [Theory]
    [InlineData("1904", "1872", "the end \"1872\" is not after the begin \"1904\"")]
    [InlineData("1904", "1904", "the end \"1904\" is not after the begin \"1904\"")]
    [InlineData("1904", "then", "the end \"then\" is not a year, month or day")]
    [InlineData("1904", "1956-02-30", "the end \"1956-02-30\" is not a year, month or day")]
    [InlineData("then", "1904", "\"then/1903\" is not an interval of dates")]
    public void A_wrong_begin_or_end_is_an_error(string begin, string end, string problem)
    {
        ReadResult read = Read($"source,target,begin,end\na,b,{begin},{end}\n");
        Assert.StartsWith($"f.csv:2: error: {problem}", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Rows_of_weight_or_sign_0_are_no_ties_and_are_counted()
    {
        ReadResult read = Read("source,target,sign,weight\na,b,1,0\na,c,0,1\na,d,1,1\n");
        Assert.Equal(["a positive d 1 1"], Say(read));
        Assert.Equal(4, read.Graph!.Actors.Count);
        Assert.Equal("f.csv:2: warning: 2 rows of sign or weight 0 are no ties", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_sign_of_0_is_a_neutral_tie_where_all_rows_of_the_type_are_neutral()
    {
        Assert.Equal(["a wrote b 0 1", "a affect b 1 1"], Say(Read("source,target,type,sign\na,b,wrote,0\na,b,affect,1\na,b,affect,0\n")));
    }

    [Fact]
    public void A_row_that_ties_an_actor_to_itself_is_kept_with_a_warning()
    {
        ReadResult read = Read("source,target\na,b\na,a\nb,b\n");
        Assert.Equal(3, read.Graph!.Relations.Count);
        Assert.Equal("f.csv:3: warning: 2 rows tie an actor to itself: kept but never counted", Assert.Single(read.Problems).ToString());
    }

    [Theory]
    [InlineData("a,", "the row has no target")]
    [InlineData(",b", "the row has no source")]
    [InlineData("a,b,1,1,,x", "the row has 6 fields where there are 5 columns (put text that holds the delimiter in quotation marks)")]
    [InlineData("a,b,1,NaN", "the weight is not a finite number")]
    [InlineData("a,b,1,Infinity", "the weight is not a finite number")]
    [InlineData("a,b,1,much", "the weight \"much\" is not a number")]
    [InlineData("a,b,2,1", "the sign \"2\" is not -1, 0 or 1")]
    [InlineData("a,b,1,-1", "the sign is 1 but the weight is below 0")]
    [InlineData("a,b,1,1,soon", "\"soon\" is not a date")]
    [InlineData("a,\"b", "a quotation mark is not closed")]
    public void A_wrong_row_is_an_error_with_its_line(string row, string problem)
    {
        ReadResult read = Read($"source,target,sign,weight,date\na,b,1,1,1956\n{row}\n");
        Assert.Null(read.Graph);
        Assert.StartsWith($"f.csv:3: error: {problem}", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Many_errors_are_listed_up_to_a_hundred_and_the_rest_counted()
    {
        ReadResult read = Read("source,target\n" + string.Concat(Enumerable.Repeat("a,\n", 250)));
        Assert.Equal(101, read.Problems.Count);
        Assert.Equal("f.csv: error: and 150 more errors", read.Problems[^1].ToString());
        Assert.Equal(101, read.Problems[99].Line);
    }

    [Theory]
    [InlineData("", "f.csv: error: the file is empty")]
    [InlineData("\n \n", "f.csv: error: the file is empty")]
    [InlineData("# only a comment\n", "f.csv: error: no row with a source and a target was found")]
    [InlineData("word\nword\n", "f.csv: error: no row with a source and a target was found")]
    [InlineData("Id,Label\n1,A\n", "f.csv:1: error: the first line names no columns \"source\" and \"target\": it has \"Id\", \"Label\"")]
    [InlineData("source,goal,sign\na,b,1\n", "f.csv:1: error: the first line names no columns \"source\" and \"target\"")]
    [InlineData("who,whom,how\na,b,1\n", "f.csv:1: error: the first line names no columns \"source\" and \"target\"")]
    [InlineData("source,target,weight,Weight\na,b,1,1\n", "f.csv:1: error: the column \"weight\" is there twice")]
    public void What_is_no_edge_list_is_one_error(string text, string problem)
    {
        ReadResult read = Read(text);
        Assert.Null(read.Graph);
        Assert.StartsWith(problem, Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_header_without_rows_is_a_graph_without_relations()
    {
        ReadResult read = Read("source,target,sign\n");
        Assert.Empty(read.Graph!.Relations);
        Assert.Equal("f.csv: warning: there is no tie in the file", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_one_error()
    {
        byte[] bytes = new byte[100_000_000];
        bytes.AsSpan().Fill((byte)'a');
        "source,target\na,b\n"u8.CopyTo(bytes);
        Assert.Equal("f.csv:3: error: the line is longer than 16 MB (is this an edge list? a quotation mark that is not closed makes one row of many)",
            Assert.Single(EdgeListReader.Read(bytes, "f.csv").Problems).ToString());
    }

    [Fact]
    public void Ids_count_equal_triples_and_a_given_id_may_not_be_there_twice()
    {
        Assert.Equal(["a-positive-b-1", "a-positive-b-2"], Read("a,b\na,b\n").Graph!.Relations.Select(relation => relation.Id));
        Assert.Equal("f.csv:3: error: the id \"7\" is there twice for the same source, type and target (give one of them another id)",
            Assert.Single(Read("source,target,id\na,b,7\na,b,7\n").Problems).ToString());
    }

    private static IEnumerable<string> Say(ReadResult read) =>
        read.Graph!.Relations.Select(relation => $"{relation.Source.Id} {relation.Type.Id} {relation.Target.Id} {relation.Sign} {relation.Weight}");

    private static ReadResult Read(string text) => EdgeListReader.Read(Encoding.UTF8.GetBytes(text), "f.csv");
}
