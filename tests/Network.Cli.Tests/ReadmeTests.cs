using System.Text;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary>Runs every command line that README and docs show and holds it against the output shown below it.</summary>
/// <remarks>
/// In a block marked "console" a line after "$ " is a command, what follows is its standard output; a line of a lone "…" stands for any
/// lines. UPDATE_GOLDEN=1 writes the real output in place of what is shown where it has no "…".
/// </remarks>
public sealed class ReadmeTests
{
    private const string Runner = "dotnet run --project src/Network.Cli -- ";

    public static TheoryData<string> Pages => [.. new[] { "README.md" }.Concat(
        Directory.EnumerateFiles(Repository.Path("docs"), "*.md").Select(path => "docs/" + Path.GetFileName(path)).Order(StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Examples_print_what_the_page_shows(string page)
    {
        string path = Repository.Path(page.Split('/'));
        List<string> lines = [.. await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken)];
        bool update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";
        using TemporaryFolder folder = new();
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines[at] != "```console") continue;
            int end = lines.IndexOf("```", at + 1);
            while (++at < end)
            {
                if (Arguments(lines[at]) is not { } arguments) continue;
                int next = lines.FindIndex(at + 1, line => line == "```" || line.StartsWith("$ ", StringComparison.Ordinal));
                List<string> shown = lines[(at + 1)..next];
                string actual = (await App.RunAsync([.. arguments.Select(argument => Place(argument, folder))])).Output;
                List<string> printed = [.. actual.TrimEnd('\n').Split('\n')];
                if (update && !shown.Contains("…"))
                {
                    lines.RemoveRange(at + 1, shown.Count);
                    lines.InsertRange(at + 1, actual.Length == 0 ? [] : printed);
                    end += printed.Count - shown.Count;
                }
                else
                {
                    Assert.True(Matches(shown, actual.Length == 0 ? [] : printed), $"{page}:{at + 1}: \"{lines[at]}\" prints\n{actual}");
                }
            }
        }

        if (update) await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n", TestContext.Current.CancellationToken);
    }

    private static string[]? Arguments(string line)
    {
        string? command = line.StartsWith("$ " + Runner, StringComparison.Ordinal) ? line[(2 + Runner.Length)..]
            : line.StartsWith("$ network ", StringComparison.Ordinal) ? line["$ network ".Length..] : null;
        return command is null ? null : Split(command);
    }

    /// <summary>Inputs lie in the checkout, outputs go to the test's own folder.</summary>
    private static string Place(string argument, TemporaryFolder folder) =>
        argument.StartsWith("graphs/", StringComparison.Ordinal) ? Repository.Path(argument.Split('/'))
        : argument.StartsWith("out", StringComparison.Ordinal) || argument.StartsWith("august.", StringComparison.Ordinal) ? folder.Path(argument)
        : argument;

    private static bool Matches(List<string> shown, List<string> printed)
    {
        int at = 0;
        for (int i = 0; i < shown.Count; i++)
        {
            if (shown[i] != "…")
            {
                if (at >= printed.Count || printed[at++].TrimEnd() != shown[i].TrimEnd()) return false;
                continue;
            }

            if (i == shown.Count - 1) return true;
            at = printed.FindIndex(at, line => line.TrimEnd() == shown[i + 1].TrimEnd());
            if (at < 0) return false;
        }

        return at == printed.Count;
    }

    private static string[] Split(string command)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool quoted = false, any = false;
        foreach (char letter in command)
        {
            if (letter == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (letter == ' ' && !quoted)
            {
                if (any) words.Add(word.ToString());
                word.Clear();
                any = false;
            }
            else
            {
                word.Append(letter);
                any = true;
            }
        }

        if (any) words.Add(word.ToString());
        return [.. words];
    }
}
