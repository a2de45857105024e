using System.CommandLine;
using System.Globalization;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Extraction;
using Network.Extraction.Batch;
using Network.Extraction.Documents;
using Network.Extraction.Llm;
using Network.Extraction.Merging;
using Network.Files;

namespace Network.Cli.Commands;

/// <summary><c>network extract DOCUMENT… [-o FILE]</c>: actors and relations of documents into a relation file, for a person to correct.</summary>
internal sealed class ExtractCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network extract diary.txt -o diary.json",
        "network extract documents -o all.json --merges decisions.yaml",
        "network extract report.pdf --actors known.csv --json",
        "network extract diary.txt -o diary.json --llm http://localhost:11434/v1 --model llama3.3",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        ExtractionSettings settings = new();
        LanguageModelSettings language = new();
        Argument<string[]> argument = new("DOCUMENT") { Description = "Documents (.txt .html .pdf), folders of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string?> file = new("--output", "-o") { Description = "The relation file to write; standard output unless named.", HelpName = "FILE" };
        Command command = new("extract", "Read documents: who did what to whom, on whose word, into a relation file.") { argument, file };
        settings.AddTo(command);
        language.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings how = common.Read(parsed);
            string? path = parsed.GetValue(file);
            // Hours of reading are not begun for a file that cannot be written.
            using (AtomicFiles check = new(how.Force))
            {
                if (path is not null) check.Check(path);
            }

            (ExtractionOptions options, string fingerprint) = settings.Read(parsed, error);
            IReadOnlyList<NamedDocument> documents = Find(parsed.GetValue(argument)!, how, error);
            Timings timings = new(error, how.Timings);
            ReadOnlyMemory<byte> piped = documents.Any(document => document.Path == DocumentFolder.StandardInput) ? StandardInput() : default;
            LanguageModelExtractor? model = language.Connect(parsed, how.Quiet ? null : new SlowProgress(error, how.Quiet));
            bool isDryRun = language.IsDryRun(parsed);
            if (model is not null && (isDryRun || !how.Quiet)) language.PrintEstimate(parsed, documents, piped, isDryRun ? output : error, cancellation);
            if (isDryRun) return ExitCodes.Done;
            ExtractionBatch batch = new()
            {
                Documents = documents,
                Extract = (document, stop) => Extract(document, options, model, stop),
                Options = options,
                // One document is read again sooner than looked up, unless a model was paid for reading it.
                PartsFolder = path is null || (documents.Count == 1 && model is null) ? null : $"{path}.parts",
                Fingerprint = fingerprint + language.Fingerprint(parsed),
                StandardInput = piped,
                Progress = new BatchProgressLine(error, how.Quiet),
            };
            BatchResult result = timings.Stage("extract", () => Run(batch, cancellation));
            Tell(result, parsed.GetValue(argument)!, how, error);
            RelationCounts counts = new();
            timings.Stage("write", () => Write(result, counts, path, how, output, cancellation));
            batch.DeleteParts();
            WriteTemplate(settings.MissingMerges(parsed), result, how, error);
            if (path is not null && !how.Json) ExtractionText.Write(output, result, counts);
            else if (!how.Quiet) ExtractionText.Write(error, result, counts);
            if (path is not null && !how.Quiet) error.WriteLine($"wrote {path}");
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static IReadOnlyList<NamedDocument> Find(string[] inputs, CommonSettings how, TextWriter error)
    {
        if (Array.Find(inputs, input => input != DocumentFolder.StandardInput && !Path.Exists(input)) is { } missing)
            throw CommandFailure.Failed($"{missing}: there is no such file");
        List<Problem> problems = [];
        IReadOnlyList<NamedDocument> documents = DocumentFolder.Find(inputs, problems);
        bool isUseless = documents.Count == 0 || problems.Exists(problem => problem.Severity == Severity.Error);
        if (isUseless || !how.Quiet) foreach (Problem problem in problems) error.WriteLine(problem);
        return isUseless ? throw new CommandFailure(ExitCodes.BadInput, "there is nothing to read") : documents;
    }

    private static ExtractionResult Extract(DocumentText document, ExtractionOptions options, LanguageModelExtractor? model, CancellationToken cancellation)
    {
        ExtractionResult rules = DocumentExtractor.Extract(document, options);
        return model is null ? rules : model.AddAsync(document, rules, cancellation).GetAwaiter().GetResult();
    }

    private static BatchResult Run(ExtractionBatch batch, CancellationToken cancellation)
    {
        try
        {
            return batch.Run(cancellation);
        }
        catch (OperationCanceledException) when (batch.PartsFolder is { } parts)
        {
            throw new CommandFailure(ExitCodes.Interrupted, string.Create(CultureInfo.InvariantCulture,
                $"interrupted; what was read of {batch.Kept:N0} of {batch.Documents.Count:N0} documents is kept in {parts}: the same command goes on from there"));
        }
    }

    /// <summary>Tells what could not be read. A file that was named must be readable; of a folder the rest will do.</summary>
    private static void Tell(BatchResult result, string[] inputs, CommonSettings how, TextWriter error)
    {
        const int shown = 20;
        List<Problem> errors = [.. result.Problems.Where(problem => problem.Severity == Severity.Error)];
        bool isFatal = result.Head is null || errors.Exists(problem => inputs.Contains(problem.File));
        if (!isFatal && how.Quiet) return;
        IEnumerable<Problem> told = isFatal ? errors : result.Problems.Select(problem => problem with { Severity = Severity.Warning });
        foreach (Problem problem in told.Take(shown)) error.WriteLine(problem);
        if (told.Count() > shown) error.WriteLine($"and {told.Count() - shown} more");
        if (isFatal) throw new CommandFailure(result.CannotOpen ? ExitCodes.Failed : ExitCodes.BadInput, "nothing was written");
    }

    private static void Write(BatchResult result, RelationCounts counts, string? path, CommonSettings how, TextWriter output, CancellationToken cancellation)
    {
        if (path is not null)
        {
            AtomicFile.Write(path, how.Force, stream => RelationFileWriter.Write(result.Head!, counts.Counted(result.Relations), stream), cancellation);
            if (!how.Json) return;
        }

        using MemoryStream content = new();
        RelationFileWriter.Write(result.Head!, path is null ? counts.Counted(result.Relations) : result.Relations, content);
        output.Write(System.Text.Encoding.UTF8.GetString(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }

    private static void WriteTemplate(string? path, BatchResult result, CommonSettings how, TextWriter error)
    {
        if (path is null) return;
        AtomicFile.WriteText(path, overwrite: false, MergeTemplate.Of(result.Merges));
        if (!how.Quiet) error.WriteLine($"wrote {path} for your decisions on who is one actor");
    }

    private static ReadOnlyMemory<byte> StandardInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream all = new();
        input.CopyTo(all);
        return all.ToArray();
    }
}
