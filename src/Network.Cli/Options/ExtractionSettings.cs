using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Network.Extraction;
using Network.Extraction.Lexicon;
using Network.Extraction.Merging;
using Network.Files;
using Network.Model;

namespace Network.Cli.Options;

/// <summary>What a user gives an extraction besides the documents: <c>--actors</c>, <c>--merges</c>, <c>--lexicon</c>.</summary>
internal sealed class ExtractionSettings
{
    private readonly Option<string?> _actors = new("--actors")
    {
        Description = "Known actors with their aliases: a relation file, or rows with name,aliases,kind.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _merges = new("--merges")
    {
        Description = "Your decisions on who is one actor and who never is (YAML). A file that is not there yet is written for you to fill in.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "A lexicon that adds to the built-in one or overrides it (YAML).",
        HelpName = "FILE",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _actors, _merges, _lexicon }) command.Add(option);
    }

    /// <summary>The file of decisions to write, when it was named and is not there.</summary>
    public string? MissingMerges(ParseResult parsed) => parsed.GetValue(_merges) is { } path && !File.Exists(path) ? path : null;

    /// <summary>Reads the files.</summary>
    /// <returns>The options, and a fingerprint of all that they hold.</returns>
    /// <exception cref="CommandFailure">A file has errors.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public (ExtractionOptions Options, string Fingerprint) Read(ParseResult parsed, TextWriter error)
    {
        List<Problem> problems = [];
        StringBuilder fingerprint = new(typeof(DocumentExtractor).Module.ModuleVersionId.ToString());
        IReadOnlyList<Actor> actors = [];
        MergeDecisions decisions = MergeDecisions.None;
        if (parsed.GetValue(_actors) is { } known) actors = KnownActorsFile.Read(known, Content(known, fingerprint), problems);
        if (parsed.GetValue(_merges) is { } merges && File.Exists(merges)) decisions = MergeDecisions.Read(Encoding.UTF8.GetString(Content(merges, fingerprint)), merges, problems);
        if (parsed.GetValue(_lexicon) is { } lexicon) Content(lexicon, fingerprint);
        foreach (Problem problem in problems) error.WriteLine(problem);
        if (problems.Exists(problem => problem.Severity == Severity.Error)) throw new CommandFailure(ExitCodes.BadInput, "nothing was extracted");
        ExtractionOptions options = new() { KnownActors = actors, Decisions = decisions, LexiconFile = parsed.GetValue(_lexicon) };
        try
        {
            DocumentExtractor.Prepare(options);
        }
        catch (LexiconException broken)
        {
            throw new CommandFailure(ExitCodes.BadInput, broken.Message);
        }

        return (options, fingerprint.ToString());
    }

    private static byte[] Content(string path, StringBuilder fingerprint)
    {
        if (!File.Exists(path)) throw CommandFailure.Failed($"{path}: there is no such file");
        byte[] content = File.ReadAllBytes(path);
        fingerprint.Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(content)));
        return content;
    }
}
