using System.Text;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Text = "Diary of Counsellor R. Brandt\n3 May 1951\n\nToday Anton Belov told me about the union. Belov accused Rogov of theft.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_becomes_a_relation_file_that_can_be_read_back()
    {
        string document = _folder.Write("diary.txt", Text), file = _folder.Path("diary.json");
        App.Run run = await App.RunAsync("extract", document, "-o", file);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Read 1 document:", run.Output, StringComparison.Ordinal);
        App.Run check = await App.RunAsync("check", file, "--quiet");
        Assert.DoesNotContain("error:", check.Output, StringComparison.Ordinal);
        Assert.Contains("\"date\": \"1951-05-03\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_relations_go_to_standard_output_and_the_tables_beside_it()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("diary.txt", Text));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.Contains("Read 1 document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_doubtful_is_told_before_the_rest_and_can_be_left_out()
    {
        const string text = "Diary of Counsellor R. Brandt\n3 May 1951\n\nAnton Belov accused Pavel Rogov of theft. The union did not expel him.\n";
        string document = _folder.Write("diary.txt", text), file = _folder.Path("diary.json");
        App.Run run = await App.RunAsync("extract", document, "-o", file);
        string[] lines = run.Output.Split('\n');
        int check = Array.FindIndex(lines, line => line.StartsWith("Check first\tConfidence\t", StringComparison.Ordinal));
        Assert.True(check > 0, run.Output);
        Assert.StartsWith("union expelled Pavel Rogov\t", lines[check + 1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines[check..], line => line.StartsWith("Anton Belov accused", StringComparison.Ordinal));
        string all = _folder.Path("all.net"), sure = _folder.Path("sure.net");
        await App.RunAsync("export", file, "-o", all);
        await App.RunAsync("export", file, "-o", sure, "--min-confidence", "0.7");
        Assert.Contains("expelled", File.ReadAllText(all), StringComparison.Ordinal);
        Assert.Contains("accused", File.ReadAllText(sure), StringComparison.Ordinal);
        Assert.DoesNotContain("expelled", File.ReadAllText(sure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_existing_file_is_not_overwritten_without_force()
    {
        string document = _folder.Write("diary.txt", Text), file = _folder.Write("diary.json", "{}");
        Assert.Equal(1, (await App.RunAsync("extract", document, "-o", file)).ExitCode);
        Assert.Equal("{}", File.ReadAllText(file));
        Assert.Equal(0, (await App.RunAsync("extract", document, "-o", file, "--force")).ExitCode);
    }

    [Fact]
    public async Task A_folder_is_read_and_leaves_no_parts()
    {
        _folder.Write("one.txt", Text);
        _folder.Write("two.html", "<html><body><p>Anna praised Boris in public.</p></body></html>");
        string file = Path.Combine(Directory.CreateTempSubdirectory("network-").FullName, "all.json");
        App.Run run = await App.RunAsync("extract", _folder.Folder, "-o", file);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Read 2 documents", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(file + ".parts"));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Theory]
    [InlineData("scan.png", 3, "tesseract")]
    [InlineData("empty.txt", 3, "the file is empty")]
    [InlineData("missing.txt", 1, "there is no such file")]
    [InlineData("table.dat", 3, "this is a binary file, not a document")]
    public async Task What_cannot_be_read_is_one_clear_message(string name, int code, string what)
    {
        if (name == "scan.png") _folder.Write(name, [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0]);
        if (name == "empty.txt") _folder.Write(name, "");
        if (name == "table.dat") _folder.Write(name, [1, 0, 2, 0, 3]);
        App.Run run = await App.RunAsync("extract", _folder.Path(name), "-o", _folder.Path("x.json"));
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Path("x.json")));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_before_any_work_and_not_made()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("a.txt", Text), _folder.Write("b.txt", Text), "-o", _folder.Path("none/x.json"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no folder", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Path("none")));
    }

    [Fact]
    public async Task Two_files_of_one_name_in_two_folders_are_two_documents()
    {
        _folder.Write("docs/north/x.txt", "Anton Belov praised Anna Petrova.");
        _folder.Write("docs/south/x.txt", "Ilya Rogov accused Anna Petrova of theft.");
        App.Run run = await App.RunAsync("extract", _folder.Path("docs"), "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Read 2 documents: 3 actors, 2 relations", run.Output, StringComparison.Ordinal);
        string file = File.ReadAllText(_folder.Path("x.json"));
        Assert.Contains("\"document\": \"x\"", file, StringComparison.Ordinal);
        Assert.Contains("\"document\": \"south.x\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_Windows_1252_is_read_and_said_to_be()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("old.txt", Encoding.Latin1.GetBytes("Anton B\u00E9lov accused Ilya M\u00FCller of theft.")), "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("old.txt: warning: read as Windows-1252, since it is not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Contains("Anton B\u00E9lov accused Ilya M\u00FCller", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_relations_says_so_and_yields_its_actors()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("quiet.txt", "Anton Belov slept. The weather in Kursk was fine."), "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("No relations were found. The actors that are named:\n  Anton Belov", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Anton Belov\"", File.ReadAllText(_folder.Path("x.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_actors_keep_their_names_and_every_merge_is_told()
    {
        string known = _folder.Write("known.csv", "name,aliases,kind\nAnton Petrovich Belov,Anton Belov;Comrade Bel,person\n");
        App.Run run = await App.RunAsync("extract", _folder.Write("diary.txt", Text), "--actors", known, "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nAnton Petrovich Belov\tAnton Belov\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("Anton Petrovich Belov accused Rogov", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Anton Petrovich Belov\"", File.ReadAllText(_folder.Path("x.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_make_one_actor_of_two_in_several_documents_and_keep_two_apart()
    {
        _folder.Write("docs/a.txt", "Yun Gong-heum praised Anna Petrova. Zhao Min met Anna Petrova.");
        _folder.Write("docs/b.txt", "Yoon Kong Hum accused Ilya Rogov of theft.");
        string decisions = _folder.Write("d.yaml", "same:\n  - [Yoon Kong Hum, Yun Gong-heum]\nnever:\n  - [Anna Petrova, Ilya Rogov]\n");
        App.Run run = await App.RunAsync("extract", _folder.Path("docs"), "--merges", decisions, "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("decided to be the same", run.Output, StringComparison.Ordinal);
        Assert.Contains("Yoon Kong Hum praised Anna Petrova", run.Output, StringComparison.Ordinal);
        Assert.Contains("Yoon Kong Hum accused Ilya Rogov", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_cannot_be_read_is_a_warning()
    {
        _folder.Write("one.txt", Text);
        _folder.Write("two.txt", "");
        App.Run run = await App.RunAsync("extract", _folder.Folder, "-o", _folder.Path("x.json"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("two.txt: warning: the file is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_decisions_that_is_not_there_is_written_to_be_filled_in()
    {
        string document = _folder.Write("diary.txt", Text), decisions = _folder.Path("decisions.yaml");
        Assert.Equal(0, (await App.RunAsync("extract", document, "--merges", decisions, "--json")).ExitCode);
        Assert.Contains("same:", File.ReadAllText(decisions), StringComparison.Ordinal);
        Assert.Equal(0, (await App.RunAsync("extract", document, "--merges", decisions, "--json")).ExitCode);
    }

    [Fact]
    public async Task Faulty_decisions_stop_with_their_line()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("diary.txt", Text), "--merges", _folder.Write("d.yaml", "same:\n  - A\n"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("d.yaml:2: error:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cost_of_a_language_model_is_told_without_asking_it()
    {
        App.Run run = await App.RunAsync("extract", _folder.Write("diary.txt", Text), "--llm", "http://127.0.0.1:1/v1", "--model", "m", "--llm-dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("m: 1 request, about", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--llm", "http://127.0.0.1:1/v1")]
    [InlineData("--model", "m")]
    [InlineData("--llm-dry-run")]
    [InlineData("--llm-timeout", "5")]
    [InlineData("--llm", "http://127.0.0.1:1/v1", "--model", "m", "--llm-timeout", "0")]
    [InlineData("--llm", "nowhere", "--model", "m")]
    public async Task A_language_model_half_named_is_wrong_usage(params string[] options)
    {
        App.Run run = await App.RunAsync(["extract", _folder.Write("diary.txt", Text), .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--llm", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_and_folders_of_them_are_inputs_of_every_verb()
    {
        string document = _folder.Write("diary.txt", Text);
        Assert.Equal(0, (await App.RunAsync("check", document)).ExitCode);
        Assert.Equal(0, (await App.RunAsync("check", _folder.Folder)).ExitCode);
        App.Run run = await App.RunAsync("report", document, "-o", _folder.Path("out"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Words_behind_relations_are_shown_for_web_pages_too()
    {
        _folder.Write("page.html", "<html><body><nav>Menu</nav><p>The board met at noon. Anna accused Boris of theft.</p></body></html>");
        const string words = "Anna accused Boris", text = "The board met at noon. Anna accused Boris of theft.";
        int start = text.IndexOf(words, StringComparison.Ordinal);
        string graph = _folder.Write("graph.json", $$"""
            {"documents":[{"id":"page"}],"actors":[{"id":"a","name":"Anna"},{"id":"b","name":"Boris"}],"relations":[{"source":"a","type":"accused","target":"b",
            "evidence":[{"document":"page","paragraph":1,"start":{{start}},"end":{{start + words.Length}},"trigger":"accused"}]}]}
            """);
        App.Run run = await App.RunAsync("report", graph, "-o", _folder.Path("out"), "--texts", _folder.Folder);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("warning: there is no text", run.Error, StringComparison.Ordinal);
        Assert.Contains("Anna accused Boris", File.ReadAllText(_folder.Path("out/index.html"), Encoding.UTF8), StringComparison.Ordinal);
    }
}
