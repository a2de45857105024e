using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Model;

namespace Network.Cli.Options;

/// <summary><c>--over year|month|COLUMN|FILE</c>: windows of time.</summary>
internal sealed class OverOption
{
    private readonly Option<string?> _over = new("--over")
    {
        Description = "A row a window: each year or month, each value of a kept column such as period, or the windows of a file of label,begin,end (end outside).",
        HelpName = "year|month|COLUMN|FILE",
    };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command)
    {
        _over.CompletionSources.Add("year", "month");
        command.Add(_over);
    }

    /// <summary>True when the user asks for windows.</summary>
    public bool IsUsed(ParseResult parsed) => parsed.GetValue(_over) is not null;

    /// <summary>The windows.</summary>
    /// <exception cref="CommandFailure">There are none such.</exception>
    public IReadOnlyList<TimeWindow> Read(ParseResult parsed, RelationGraph graph, RelationFilter filter)
    {
        string over = parsed.GetValue(_over)!;
        try
        {
            if (over == "year") return TimeWindows.Years(graph, filter.From, filter.To);
            if (over == "month") return TimeWindows.Months(graph, filter.From, filter.To);
            if (TimeWindows.Column(graph, over) is { } column) return column;
            if (File.Exists(over)) return TimeWindows.Read(File.ReadLines(over));
        }
        catch (FormatException failure)
        {
            throw CommandFailure.Usage($"--over {over}: {failure.Message}");
        }

        throw CommandFailure.Usage($"--over: \"{over}\" is neither year nor month, nor a column that the input keeps, nor a file of label,begin,end");
    }
}
