using System.CommandLine;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Cli.Output;
using Network.Model;

namespace Network.Cli.Options;

/// <summary>Options of <c>centrality</c>.</summary>
internal sealed class CentralityOptionsSet
{
    private const string Default = "degree,betweenness,pagerank,targeted,supported";

    private static readonly Dictionary<string, TieSelection> Selections = new(StringComparer.Ordinal)
    {
        ["contact"] = TieSelection.Contact,
        ["all"] = TieSelection.All,
        ["signed"] = TieSelection.Signed,
        ["positive"] = TieSelection.Positive,
        ["negative"] = TieSelection.Negative,
    };

    private readonly Option<string> _measure = new("--measure") { Description = "Measures by comma, or all.", DefaultValueFactory = _ => Default, HelpName = "a,b|all" };
    private readonly Option<int?> _top = new("--top") { Description = "Only so many actors of each kind of ranking.", HelpName = "N" };
    private readonly Option<string?> _ties = new("--ties") { Description = "Which ties a measure runs on, instead of its own default.", HelpName = string.Join('|', Selections.Keys) };
    private readonly Option<bool> _weightedPaths = new("--weighted-paths") { Description = "Distance measures take weights as lengths instead of counting steps." };

    private readonly ApproximateOption _approximate = new();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _measure.CompletionSources.Add(_ => CentralityMeasures.Every.Select(measure => new System.CommandLine.Completions.CompletionItem(measure.Id)));
        _top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1) result.AddError("--top takes a number from 1.");
        });
        _ties.AcceptOnlyFromAmong([.. Selections.Keys]);
        command.Add(_measure);
        command.Add(_top);
        command.Add(_ties);
        command.Add(_weightedPaths);
        _approximate.AddTo(command, result => result.GetValue(_weightedPaths));
    }

    /// <summary>The measures' ids; null for all.</summary>
    public IReadOnlyList<string>? Measures(ParseResult parsed)
    {
        string text = parsed.GetValue(_measure)!;
        if (text == "all") return null;
        string[] ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        List<string> known = [.. CentralityMeasures.Every.Select(measure => measure.Id)];
        if (ids.Length == 0) throw CommandFailure.Usage("--measure names no measure");
        foreach (string id in ids)
        {
            if (known.Contains(id)) continue;
            throw CommandFailure.Usage(DidYouMean.Question(id, known) is { } question
                ? $"--measure: there is no measure \"{id}\"; {question}"
                : $"--measure: there is no measure \"{id}\"; there are {string.Join(", ", known)}");
        }

        return [.. ids.Distinct()];
    }

    /// <summary>How many actors to show.</summary>
    public int? Top(ParseResult parsed) => parsed.GetValue(_top);

    /// <summary>What the analysis is told.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="camps">The camp of each actor; null where none were looked for.</param>
    /// <param name="common">The common settings.</param>
    /// <param name="error">Standard error, for progress.</param>
    /// <param name="cancellation">Stops the work.</param>
    public CentralityOptions Read(ParseResult parsed, IReadOnlyList<int?>? camps, CommonSettings common, TextWriter error, CancellationToken cancellation) => new()
    {
        Camps = camps,
        Ties = parsed.GetValue(_ties) is { } ties ? Selections[ties] : null,
        WeightedPaths = parsed.GetValue(_weightedPaths),
        Approximate = _approximate.Read(parsed),
        Seed = common.Seed,
        KeepFinished = true,
        Cancellation = cancellation,
        Progress = new SlowProgress(error, common.Quiet),
    };
}
