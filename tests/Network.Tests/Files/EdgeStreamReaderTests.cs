using System.Text;
using CsCheck;
using Network.Files;
using Network.Files.EdgeLists;
using Network.Model;

namespace Network.Tests.Files;

public class EdgeStreamReaderTests
{
    private static readonly Gen<string> Name = Gen.OneOf("a", "b", "7", "12", "007", "1234567890", "Kim Il", "\"x,y\"", "\"l\nm\"", "\"q\"\"r\"", "é", "#t", "-", "x\"y", "\"\"");

    private static readonly Gen<string> Row =
        from source in Name
        from target in Name
        from sign in Gen.OneOf("", "1", "-1", "0", "+", "1.0", " -1 ")
        from weight in Gen.OneOf("", "1", "2.5", "0", "3", "-2")
        from end in Gen.OneOf("\n", "\r\n", "\n\n", " \n")
        select $"{source},{target},{sign},{weight}{end}";

    [Fact]
    public void Streaming_finds_what_the_object_reader_finds_whatever_the_number_of_threads() =>
        Gen.Select(Gen.OneOf("source,target,sign,weight\n", "Source,Target,Sign,Weight\r\n", "target,source,weight,sign\n", "# c\nsource,target,sign,weight\n"), Row.Array[1, 40], Gen.Int[1, 5])
            .Sample((header, rows, segments) => AssertSame(header + string.Concat(rows), segments), iter: 400);

    [Fact]
    public void The_same_holds_without_header_and_for_white_space_columns() =>
        Gen.Select(Gen.OneOf(" ", ",", ";", "\t"), Gen.Select(Gen.OneOf("a", "b", "7", "12", "007"), Gen.OneOf("a", "b", "7", "12"), Gen.OneOf("1", "-1", "0", "2.5", "-3")).Array[1, 40], Gen.Int[1, 5])
            .Sample((delimiter, rows, segments) => AssertSame(string.Concat(rows.Select(row => $"{row.Item1}{delimiter}{row.Item2}{delimiter}{row.Item3}\n")), segments), iter: 300);

    [Fact]
    public void Long_runs_of_plain_rows_are_read_in_the_order_of_the_file()
    {
        IEnumerable<string> rows = Enumerable.Range(0, 3000).Select(i =>
            i % 601 == 600 ? "\"q\",q,1,1\n" : $"{i * i % 997},{(i % 3 == 0 ? "n" : "0")}{i * 7 % 501},{(i % 5 == 0 ? -1 : 1)},{i % 4}\n");
        string text = "source,target,sign,weight\n" + string.Concat(rows);
        foreach (int segments in (int[])[1, 2, 5]) AssertSame(text, segments);
    }

    [Fact]
    public void A_file_of_many_blocks_and_long_rows_is_read_like_a_small_one()
    {
        StringBuilder text = new("source,target,sign\n");
        string longName = new('x', 3_000_000);
        for (int i = 0; i < 200_000; i++) text.Append(i % 1000).Append(",n").Append(i % 777).Append(i % 3 == 0 ? ",-1\n" : ",1\n");
        text.Append($"\"{longName},\n\",b,1\n").Append("é,b,1");
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        foreach (int segments in (int[])[1, 2, 3])
        {
            EdgeArrays edges = Stream(bytes, segments).Edges!;
            Assert.Equal((200_002, 1000 + 777 + 3), (edges.Count, edges.Names.Count));
            Assert.Equal(("é", "b", (sbyte)1), (edges.Names[edges.Source[^1]], edges.Names[edges.Target[^1]], edges.Sign[^1]));
            Assert.Equal(66_667, edges.Sign.Count(sign => sign < 0));
            Assert.Null(edges.Weight);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Errors_have_their_lines_whatever_the_number_of_threads(int segments)
    {
        string text = "source,target,sign\n" + string.Concat(Enumerable.Repeat("a,b,1\n", 50)) + "a,,1\n" + string.Concat(Enumerable.Repeat("a,b,1\n", 50)) + "a,b,7\n";
        EdgeStreamResult read = Stream(Encoding.UTF8.GetBytes(text), segments);
        Assert.Null(read.Edges);
        Assert.Equal(["f.csv:52: error: the row has no target", "f.csv:103: error: the sign \"7\" is not -1, 0 or 1"], read.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Many_errors_are_listed_up_to_a_hundred_and_the_rest_counted()
    {
        EdgeStreamResult read = Stream(Encoding.UTF8.GetBytes("source,target\n" + string.Concat(Enumerable.Repeat("a,\n", 250))), 3);
        Assert.Equal((101, "f.csv: error: and 150 more errors"), (read.Problems.Count, read.Problems[^1].ToString()));
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_one_error()
    {
        byte[] bytes = new byte[100_000_000];
        bytes.AsSpan().Fill((byte)'a');
        "source,target\na,b\n"u8.CopyTo(bytes);
        Assert.Equal(3, Assert.Single(Stream(bytes, 2).Problems).Line);
        Assert.StartsWith("f.csv:1: error: the first line is longer than 64 KB", Assert.Single(Stream(bytes[20..], 2).Problems).ToString());
    }

    [Fact]
    public void Names_that_are_not_UTF_8_are_read_as_Windows_1252()
    {
        EdgeStreamResult read = Stream([.. "source,target\nR"u8, 0xE1, .. "kosi,b\n"u8], 1);
        Assert.Equal("Rákosi", read.Edges!.Names[0]);
        Assert.Equal(0, read.Edges.Names.IndexOf("Rákosi"));
        Assert.Contains("Windows-1252", Assert.Single(read.Problems).What);
    }

    [Theory]
    [InlineData("source,target\n", true)]
    [InlineData("weight,target,SIGN,source\n", true)]
    [InlineData("a b 1\n", true)]
    [InlineData("source,target,type\n", false)]
    [InlineData("source,target,date\n", false)]
    [InlineData("1,2,10,1407470400\n", false)]
    [InlineData("some words\n\n\n", true)]
    [InlineData("{\n", false)]
    public void Only_plain_columns_stream(string beginning, bool streams) =>
        Assert.Equal(streams, EdgeStreamReader.CanStream(Encoding.UTF8.GetBytes(beginning), isWhole: true));

    [Fact]
    public void Progress_runs_to_the_end_and_the_work_can_be_stopped()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("source,target\n" + string.Concat(Enumerable.Repeat("aaaa,bbbb\n", 500_000)));
        List<LoadProgress> told = [];
        EdgeStreamReader.Read(bytes, "f", new Told(told), TestContext.Current.CancellationToken);
        Assert.Equal(new LoadProgress(bytes.Length, bytes.Length), told[^1]);
        Assert.Equal(told.Select(one => one.BytesDone).Order(), told.Select(one => one.BytesDone));
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => EdgeStreamReader.Read(bytes, "f", null, stopped.Token));
    }

    private static void AssertSame(string text, int segments)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        ReadResult objects = EdgeListReader.Read(bytes, "f.csv");
        EdgeStreamResult stream = Stream(bytes, segments);
        Assert.Equal(Errors(objects.Problems), Errors(stream.Problems));
        if (objects.Graph is null)
        {
            Assert.Null(stream.Edges);
            return;
        }

        EdgeArrays edges = stream.Edges!;
        Assert.Equal(objects.Graph.Actors.Select(actor => actor.Id), Enumerable.Range(0, edges.Names.Count).Select(i => edges.Names[i]));
        Relation[] relations = [.. objects.Graph.Relations.Where(relation => relation.Source != relation.Target)];
        Assert.Equal(objects.Graph.Relations.Count - relations.Length, edges.SelfTies);
        Assert.Equal(relations.Select(relation => (relation.Source.Id, relation.Target.Id, relation.Sign, relation.Weight)),
            Enumerable.Range(0, edges.Count).Select(i => (edges.Names[edges.Source[i]], edges.Names[edges.Target[i]], (int)edges.Sign[i], edges.Weight?[i] ?? 1)));
        Assert.All(Enumerable.Range(0, edges.Names.Count), i => Assert.Equal(i, edges.Names.IndexOf(edges.Names[i])));
        Assert.Equal(-1, edges.Names.IndexOf("99"));
        Assert.Equal(-1, edges.Names.IndexOf("nobody"));
    }

    private static IEnumerable<string> Errors(IReadOnlyList<Problem> problems) =>
        problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString());

    private static EdgeStreamResult Stream(byte[] bytes, int segments) => EdgeStreamReader.Read(ByteSource.Of(bytes), "f.csv", null, default, segments);

    private sealed class Told(List<LoadProgress> told) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => told.Add(value);
    }
}
