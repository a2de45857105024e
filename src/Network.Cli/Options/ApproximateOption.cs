using System.CommandLine;
using System.Globalization;
using Network.Analysis.Centrality;

namespace Network.Cli.Options;

/// <summary><c>--approximate EPSILON[,DELTA]</c>: how close betweenness must be.</summary>
internal sealed class ApproximateOption
{
    private readonly Option<string?> _text = new("--approximate")
    {
        Description = "Betweenness from sampled paths: no score off by more than EPSILON, with a chance of at least 1 - DELTA (0.1).",
        HelpName = "EPSILON[,DELTA]",
    };

    /// <summary>Adds the option to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="countsWeights">True when the command line asks for paths by weight, which are not sampled.</param>
    public void AddTo(Command command, Func<System.CommandLine.Parsing.CommandResult, bool> countsWeights)
    {
        _text.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Parse(text) is null)
                result.AddError("--approximate takes a number between 0 and 1, or two by comma: the largest error, and the chance of a larger one.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_text) is not null && countsWeights(result))
                result.AddError("--approximate counts steps: it cannot be had with --weighted-paths.");
        });
        command.Add(_text);
    }

    /// <summary>What was asked for; null for exact scores.</summary>
    public Approximation? Read(ParseResult parsed) => parsed.GetValue(_text) is { } text ? Parse(text) : null;

    private static Approximation? Parse(string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length > 2 || Share(parts[0]) is not double epsilon) return null;
        if (parts.Length == 1) return new Approximation(epsilon);
        return Share(parts[1]) is double delta ? new Approximation(epsilon, delta) : null;
    }

    private static double? Share(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double share) && share > 0 && share < 1 ? share : null;
}
