using System.CommandLine;
using Network.Analysis.Centrality;
using Network.Model;
using Network.Projection;

namespace Network.Cli.Options;

/// <summary><c>--with</c>: which results go along with a property graph.</summary>
internal sealed class ResultsOption
{
    private readonly Option<string?> _with;

    /// <summary>An option of a verb.</summary>
    /// <param name="description">What it does there.</param>
    public ResultsOption(string description) => _with = new("--with") { Description = description, HelpName = "factions,pagerank,…" };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command) => command.Add(_with);

    /// <summary>True when the command line names results.</summary>
    public bool IsUsed(ParseResult parsed) => parsed.GetValue(_with) is not null;

    /// <summary>The results that are asked for, by their ids.</summary>
    /// <exception cref="CommandFailure">There is no such result.</exception>
    public IReadOnlyList<string> Read(ParseResult parsed)
    {
        if (parsed.GetValue(_with) is not { } text) return [];
        List<string> known = ["factions", .. CentralityMeasures.Every.Select(measure => measure.Id)];
        if (text == "all") return known;
        string[] ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string id in ids)
        {
            if (!known.Contains(id)) throw CommandFailure.Usage($"--with: there is no result \"{id}\"; {DidYouMean.Question(id, known) ?? $"there are {string.Join(", ", known)}, and all"}");
        }

        return [.. ids.Distinct()];
    }

    /// <summary>Loads the inputs as a property graph, and analyses them only where results are asked for.</summary>
    public static ProjectedGraph Project(ParseResult parsed, AnalysisOptions analysis, IReadOnlyList<string> wanted, TextWriter error, CancellationToken cancellation)
    {
        if (wanted.Count == 0) return new ProjectedGraph(analysis.Load(parsed, error, cancellation));
        AnalysisRun run = analysis.Run(parsed, error, cancellation);
        return new ProjectedGraph(run.Analysed.Graph, new Results(run.Analysed, wanted.Contains("factions"), [.. wanted]));
    }
}
