using System.CommandLine;
using Network.Analysis.Balance;
using Network.Analysis.Factions;
using Network.Cli.Output;

namespace Network.Cli.Options;

/// <summary><c>--shuffles N</c>: whether a division is better than chance.</summary>
/// <param name="byDefault">How many where the user names no number, by how many ties are counted.</param>
internal sealed class ShufflesOption(Func<int, int>? byDefault = null)
{
    private readonly Option<int?> _count = new("--shuffles")
    {
        Description = "Solve so many graphs with the same ties and shuffled signs, and say whether the division is better than chance.",
        HelpName = "N",
    };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command)
    {
        _count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } count && count is < 0 or > 1_000_000) result.AddError("--shuffles takes a number from 0 to 1000000.");
        });
        command.Add(_count);
    }

    /// <summary>Solves the shuffled graphs; null where none were asked for, or no tie has a sign.</summary>
    /// <exception cref="CommandFailure">The method is another than balance.</exception>
    public SignificanceResult? Compute(ParseResult parsed, FactionInput counted, FactionResult result, CommonSettings common, TextWriter error, CancellationToken cancellation)
    {
        int count = parsed.GetValue(_count) ?? (result.Method == "balance" && byDefault is not null ? byDefault(counted.Ties.Count) : 0);
        if (count == 0) return null;
        if (result.Method != "balance") throw CommandFailure.Usage("--shuffles judges the frustration of --method balance only");
        SignificanceResult? significance = SignShuffles.Compute(counted, result, count, common.Seed, new SlowProgress(error, common.Quiet), cancellation);
        if (significance?.Shuffles < count) error.WriteLine($"network: interrupted after {significance.Shuffles} of {count} graphs with shuffled signs");
        return significance;
    }
}
