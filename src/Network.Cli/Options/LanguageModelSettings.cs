using System.CommandLine;
using System.Globalization;
using Network.Extraction.Documents;
using Network.Extraction.Llm;

namespace Network.Cli.Options;

/// <summary>The options of a language model that reads along: <c>--llm</c>, <c>--model</c>, <c>--llm-timeout</c>, <c>--llm-dry-run</c>.</summary>
internal sealed class LanguageModelSettings
{
    private readonly Option<string?> _url = new("--llm")
    {
        Description = "Let a language model read along: the address of an OpenAI-compatible server, up to /v1. The key comes from NETWORK_LLM_KEY or OPENAI_API_KEY.",
        HelpName = "URL",
    };

    private readonly Option<string?> _model = new("--model") { Description = "The language model's name.", HelpName = "NAME" };
    private readonly Option<double?> _timeout = new("--llm-timeout") { Description = "How long to wait for one answer before asking again; 180 unless told.", HelpName = "SECONDS" };
    private readonly Option<bool> _dryRun = new("--llm-dry-run") { Description = "Print how many requests and tokens it would take, and stop." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _url, _model, _timeout, _dryRun }) command.Add(option);
        command.Validators.Add(result =>
        {
            string? url = result.GetValue(_url);
            if ((url is null) != (result.GetValue(_model) is null)) result.AddError("--llm and --model go together: --llm URL --model NAME.");
            else if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"))
                result.AddError("--llm takes an address such as http://localhost:11434/v1.");
            else if (url is null && result.GetValue(_timeout) is not null) result.AddError("--llm-timeout goes with --llm URL --model NAME.");
            else if (result.GetValue(_timeout) is not (null or (> 0 and <= 86_400))) result.AddError("--llm-timeout takes seconds, above 0 and at most 86400.");
            else if (url is null && result.GetValue(_dryRun)) result.AddError("--llm-dry-run goes with --llm URL --model NAME.");
        });
    }

    /// <summary>True when only the estimate is wanted.</summary>
    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>What the results depend on: server and model.</summary>
    public string Fingerprint(ParseResult parsed) => parsed.GetValue(_url) is { } url ? $"\n{url} {parsed.GetValue(_model)}" : "";

    /// <summary>The model; null when none was named.</summary>
    public LanguageModelExtractor? Connect(ParseResult parsed, IProgress<string>? progress)
    {
        if (parsed.GetValue(_url) is not { } url) return null;
        string? key = Environment.GetEnvironmentVariable("NETWORK_LLM_KEY") is { Length: > 0 } own ? own : Environment.GetEnvironmentVariable("OPENAI_API_KEY");
        return LanguageModelExtractor.Connect(new Uri(url), key, Options(parsed, progress));
    }

    /// <summary>Prints what asking about the documents will take.</summary>
    public void PrintEstimate(ParseResult parsed, IReadOnlyList<NamedDocument> documents, ReadOnlyMemory<byte> standardInput, TextWriter to, CancellationToken cancellation)
    {
        LanguageModelOptions options = Options(parsed, null);
        LanguageModelEstimate whole = default;
        foreach (NamedDocument document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            DocumentReading reading = document.Path == DocumentFolder.StandardInput
                ? DocumentFile.Read(document.Path, document.Id, standardInput) : DocumentFile.Read(document.Path, document.Id);
            if (reading.Document is { } read) whole += LanguageModelEstimate.Of(read, options);
        }

        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{options.Model}: {whole.Requests:N0} {(whole.Requests == 1 ? "request" : "requests")}, about {whole.InputTokens:N0} tokens sent and {whole.OutputTokens:N0} received"));
    }

    private LanguageModelOptions Options(ParseResult parsed, IProgress<string>? progress)
    {
        LanguageModelOptions usual = new() { Model = parsed.GetValue(_model)!, Progress = progress };
        return parsed.GetValue(_timeout) is not { } seconds ? usual : new LanguageModelOptions { Model = usual.Model, Progress = progress, Timeout = TimeSpan.FromSeconds(seconds) };
    }
}
