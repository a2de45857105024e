using System.IO.Compression;
using System.Text;
using Network.Files;
using Network.Tests.Support;

namespace Network.Tests.Files;

public sealed class InputLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("network-loader-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("f.json", "{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[]}", 1)]
    [InlineData("f.txt", "\uFEFF \n{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[]}", 1)]
    [InlineData("f.csv", "a,b\n", 2)]
    [InlineData("f.tsv", "a\tb\n", 2)]
    [InlineData("f.edges", "a b\n", 2)]
    [InlineData("f.EDGELIST", "a b -1\n", 2)]
    [InlineData("f.txt", "# SNAP\n1\t2\t-1\n2\t3\t1\n", 3)]
    [InlineData("f.txt", "source target sign\nx y 1\n", 2)]
    [InlineData("f", "a b\nb c\nc d\n", 4)]
    [InlineData("f.csv", "{,}\n", 2)]
    public void The_format_is_found_by_content_and_extension(string name, string text, int actors)
    {
        LoadResult loaded = InputLoader.Load([Write(name, text)]);
        Assert.Equal(actors, loaded.Graph!.Actors.Count);
        Assert.Equal(LoadFailure.None, loaded.Failure);
        Assert.False(loaded.HasErrors);
    }

    [Theory]
    [InlineData("f.json", "", "the file is empty")]
    [InlineData("f.csv", "", "the file is empty")]
    [InlineData("f.txt", "\uFEFF\n", "the file is empty")]
    [InlineData("f.json", "[1]", "a relation file is an object")]
    [InlineData("f.json", "a,b", "broken JSON")]
    [InlineData("f.txt", "On 1 September the ambassador met Kim.\nHe said a few words about it, and left.\n", "this is a document: its relations must be extracted first (inputs are relation files (.json) and edge lists")]
    [InlineData("f.html", "<html>", "this is a document: its relations must be extracted first (inputs are")]
    [InlineData("f.pdf", "x", "this is a document")]
    [InlineData("f", "%PDF-1.7", "this is a document")]
    [InlineData("f.graphml", "<?xml version=\"1.0\"?>", "this is XML, which cannot be read yet")]
    [InlineData("f.csv", "a\0b", "this is a binary file")]
    public void What_cannot_be_read_is_one_clear_error(string name, string text, string problem)
    {
        LoadResult loaded = InputLoader.Load([Write(name, text)]);
        Assert.Null(loaded.Graph);
        Assert.Equal(LoadFailure.HasErrors, loaded.Failure);
        Assert.Contains(problem, Assert.Single(loaded.Problems).ToString());
    }

    [Fact]
    public void A_missing_file_a_folder_and_a_forbidden_file_cannot_be_opened()
    {
        Write("august-1956.json", "{}");
        string missing = Path.Combine(_folder, "agust-1956.json");
        Problem problem = CannotOpen(missing);
        Assert.Equal($"{missing}: error: there is no such file (did you mean \"august-1956.json\"?)", problem.ToString());
        Assert.Equal("there is no such file", CannotOpen(Path.Combine(_folder, "no", "such", "file.csv")).What);
        Assert.Equal(("this is a folder", "name the files in it"), CannotOpen(_folder) switch { var folder => (folder.What, folder.Mend) });
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        string forbidden = Write("secret.csv", "a,b\n");
        File.SetUnixFileMode(forbidden, UnixFileMode.None);
        Assert.Contains("may not be read", CannotOpen(forbidden).What);
    }

    [Fact]
    public void Packed_files_and_UTF_16_are_named_as_such()
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionMode.Compress, leaveOpen: true)) zip.Write("a,b\n"u8);
        Assert.Contains("packed file: unpack it first", Assert.Single(InputLoader.Load([Write("f.csv", packed.ToArray())]).Problems).What);
        Assert.Contains("UTF-16: save it as UTF-8", Assert.Single(InputLoader.Load([Write("g.csv", [0xFF, 0xFE, (byte)'a', 0])]).Problems).What);
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_one_error_in_every_format()
    {
        byte[] line = new byte[100_000_000];
        line.AsSpan().Fill((byte)'a');
        foreach (string name in (string[])["f.csv", "f.json", "f.txt"])
        {
            string path = Write(name, line);
            foreach (bool streaming in (bool[])[true, false])
            {
                LoadResult loaded = InputLoader.Load([path], new LoadOptions { AllowStreaming = streaming });
                Assert.Equal((LoadFailure.HasErrors, 1), (loaded.Failure, loaded.Problems.Count));
            }

            File.Delete(path);
        }
    }

    [Fact]
    public void Standard_input_is_read_by_its_content()
    {
        LoadResult json = InputLoader.Load(["-"], new LoadOptions { StandardInput = new MemoryStream("{\"actors\":[],\"relations\":[]}"u8.ToArray()) });
        Assert.NotNull(json.Graph);
        LoadResult edges = InputLoader.Load(["-"], new LoadOptions { StandardInput = new MemoryStream("a,b\n,c\n"u8.ToArray()) });
        Assert.Equal("standard input:2: error: the row has no source", Assert.Single(edges.Problems).ToString());
    }

    [Fact]
    public void Large_edge_lists_stream_where_that_is_allowed_and_possible()
    {
        string plain = Write("plain.csv", "source,target,sign\na,b,1\n"), typed = Write("typed.csv", "source,target,type\na,b,met\n");
        LoadOptions options = new() { AllowStreaming = true, StreamAbove = 10 };
        Assert.Equal(1, InputLoader.Load([plain], options).Edges!.Count);
        Assert.Null(InputLoader.Load([plain], options).Graph);
        Assert.NotNull(InputLoader.Load([typed], options).Graph);
        Assert.NotNull(InputLoader.Load([plain, typed], options).Graph);
        Assert.NotNull(InputLoader.Load([plain], new LoadOptions { AllowStreaming = true }).Graph);
        Assert.NotNull(InputLoader.Load([plain], new LoadOptions { StreamAbove = 10 }).Graph);
        LoadResult failed = InputLoader.Load([Write("bad.csv", "source,target,sign\na,b,1\na,,1\n")], options);
        Assert.Equal((LoadFailure.HasErrors, 3), (failed.Failure, Assert.Single(failed.Problems).Line));
    }

    [Fact]
    public void Several_inputs_are_merged_and_their_problems_told_together()
    {
        string json = Write("a.json", """{"actors":[{"id":"kim","name":"Kim Il Sung"}],"relations":[]}"""), edges = Write("b.csv", "Kim Il-sung,choe,-1\n");
        LoadResult merged = InputLoader.Load([json, edges]);
        Assert.Equal(["kim", "choe"], merged.Graph!.Actors.Select(actor => actor.Id));
        LoadResult failed = InputLoader.Load([Write("c.json", "{"), Path.Combine(_folder, "none"), Write("d.csv", "a,\n")]);
        Assert.Equal((LoadFailure.CannotOpen, 3), (failed.Failure, failed.Problems.Count));
    }

    [Fact]
    public void Progress_is_told_and_the_work_can_be_stopped()
    {
        string path = Write("f.csv", string.Concat(Enumerable.Repeat("aaaa,bbbb\n", 300_000)));
        List<LoadProgress> told = [];
        InputLoader.Load([path], new LoadOptions { Progress = new Told(told) });
        Assert.Equal(new LoadProgress(3_000_000, 3_000_000), told[^1]);
        Assert.Throws<OperationCanceledException>(() => InputLoader.Load([path], new LoadOptions { Cancellation = new CancellationToken(true) }));
    }

    [Fact]
    public void The_diary_is_told_to_be_a_document() =>
        Assert.Contains("its relations must be extracted first", Assert.Single(InputLoader.Load([SharedMaterial.Path("documents", "ivanov-1956-09-01.txt")]).Problems).What);

    private static Problem CannotOpen(string path)
    {
        LoadResult loaded = InputLoader.Load([path]);
        Assert.Equal(LoadFailure.CannotOpen, loaded.Failure);
        return Assert.Single(loaded.Problems);
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private sealed class Told(List<LoadProgress> told) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => told.Add(value);
    }
}
