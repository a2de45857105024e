using System.CommandLine;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Files;

namespace Network.Cli.Commands;

/// <summary><c>network check INPUT…</c>: every problem of the inputs at once, each with its line and its mend.</summary>
internal sealed class CheckCommand : IVerb
{
    public IReadOnlyList<string> Examples => ["network check graphs/august-1956.json", "network check mine.json --json"];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        Command command = new("check", "List every problem of a file, each with its line and how to mend it.") { Input.Argument };
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            LoadResult loaded = new Timings(error, settings.Timings).Stage("load", () => ProgressLine.While("Reading", settings.Quiet, error, progress =>
                InputLoader.Load(parsed.GetValue(Input.Argument)!, new LoadOptions { Progress = progress, Documents = new DocumentInputs(), Cancellation = cancellation })));
            int errors = loaded.Problems.Count(problem => problem.Severity == Severity.Error);
            int warnings = loaded.Problems.Count - errors;
            if (settings.Json) PrintJson(output, loaded);
            else
            {
                foreach (Problem problem in loaded.Problems) output.WriteLine(problem);
                output.WriteLine(errors + warnings == 0
                    ? $"No problems: {Counted(loaded.Graph?.Actors.Count ?? 0, "actor")}, {Counted(loaded.Graph?.Relations.Count ?? 0, "relation")}."
                    : $"{Counted(errors, "error")}, {Counted(warnings, "warning")}.");
            }

            return errors == 0 ? ExitCodes.Done : loaded.Failure == LoadFailure.CannotOpen ? ExitCodes.Failed : ExitCodes.BadInput;
        }, CancellationToken.None));
        return command;
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static void PrintJson(TextWriter output, LoadResult loaded) => JsonOutput.Print(output, json =>
    {
        json.WriteStartArray("problems");
        foreach (Problem problem in loaded.Problems)
        {
            json.WriteStartObject();
            json.WriteString("file", problem.File);
            json.Number("line", problem.Line);
            json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("what", problem.What);
            json.WriteString("mend", problem.Mend);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
