using System.Text.Json;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary><c>extract --llm</c> against a server on this machine, from the command line to the file.</summary>
public sealed class ExtractWithLanguageModelTests : IDisposable
{
    private const string Text = "The Works Council expelled Stepan Rogov from the union.\n\nAnton Belov bristles whenever Stepan Rogov enters.\n";

    private static readonly string Good = Answer(("Anton Belov", "opposed", "Stepan Rogov", "Anton Belov bristles whenever Stepan Rogov enters"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_the_model_finds_stands_in_the_file_with_its_mark_beside_what_the_rules_find()
    {
        using ModelStub server = ModelStub.Saying(Good);
        App.Run run = await RunAsync(server);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("m: 1 request, about", run.Error, StringComparison.Ordinal);
        Assert.Contains("Anton Belov opposed Stepan Rogov\t\t2\tasserted\t\tllm:m", run.Output, StringComparison.Ordinal);
        Assert.Equal(["expelled", "opposed"], Relations().Select(relation => relation.Type));
        Assert.Equal("llm:m", Relations()[1].Rule);
        Assert.DoesNotContain("llm", Relations()[0].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invented_quotes_are_dropped_and_the_summary_says_how_many_and_why()
    {
        using ModelStub server = ModelStub.Saying(Answer(
            ("Anton Belov", "opposed", "Stepan Rogov", "Belov shouted at Rogov"),
            ("Anton Belov", "praised", "Stepan Rogov", "Belov embraced Rogov"),
            ("Anton Belov", "opposed", "Marie Curie", "Anton Belov bristles whenever Stepan Rogov enters")));
        App.Run run = await RunAsync(server);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("model: the quote is not in the text\t2\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("model: an actor is not in the text\t1\t", run.Output, StringComparison.Ordinal);
        Assert.Equal(["expelled"], Relations().Select(relation => relation.Type));
    }

    [Fact]
    public async Task Answers_that_are_no_JSON_are_asked_for_again_and_then_told()
    {
        using ModelStub server = ModelStub.Saying("I am sorry, I cannot.");
        App.Run run = await RunAsync(server);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, server.Requests);
        Assert.Contains("the model's answer is no whole JSON\t1\t", run.Output, StringComparison.Ordinal);
        Assert.Equal(["expelled"], Relations().Select(relation => relation.Type));
    }

    [Fact]
    public async Task A_server_that_is_busy_and_one_that_does_not_answer_are_asked_again()
    {
        using ModelStub server = new((number, context) => number switch
        {
            1 => ModelStub.SendAsync(context, 429, "{}", retryAfter: "0"),
            2 => Task.CompletedTask,
            _ => ModelStub.SayAsync(context, Good),
        });
        App.Run run = await RunAsync(server, "--llm-timeout", "0.5");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, server.Requests);
        Assert.Equal(["expelled", "opposed"], Relations().Select(relation => relation.Type));
    }

    [Theory]
    [InlineData(401, "the server refuses the key: set NETWORK_LLM_KEY or OPENAI_API_KEY")]
    [InlineData(404, "the server has no such address or model")]
    public async Task A_server_that_refuses_is_one_clear_message_and_nothing_is_written(int status, string what)
    {
        using ModelStub server = new((_, context) => ModelStub.SendAsync(context, status, "{}"));
        App.Run run = await RunAsync(server);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"network: {what}", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
        Assert.False(File.Exists(_folder.Path("out.json")));
    }

    private Task<App.Run> RunAsync(ModelStub server, params string[] more) =>
        App.RunAsync(["extract", _folder.Write("minutes.txt", Text), "-o", _folder.Path("out.json"), "--llm", server.Address.ToString(), "--model", "m", .. more]);

    private List<(string Type, string Rule)> Relations()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(_folder.Path("out.json")));
        return [.. file.RootElement.GetProperty("relations").EnumerateArray().Select(relation => (relation.GetProperty("type").GetString()!, relation.GetProperty("evidence")[0].GetProperty("rule").GetString()!))];
    }

    private static string Answer(params (string Source, string Type, string Target, string Quote)[] proposals) => JsonSerializer.Serialize(new
    {
        relations = proposals.Select(one => new { source = one.Source, type = one.Type, target = one.Target, paragraph = 2, quote = one.Quote, trigger = "", modality = "asserted", negated = false, assertedBy = Array.Empty<string>() }),
    });
}
