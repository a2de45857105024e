using System.CommandLine;

namespace Network.Cli.Options;

/// <summary>Options that every analysing verb takes.</summary>
internal sealed class CommonOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON for machines." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "No progress and no warnings on standard error." };
    private readonly Option<int> _seed = new("--seed") { Description = "Seed of whatever is random; same input and seed give the same bytes.", DefaultValueFactory = _ => 1, HelpName = "N" };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite files that are there." };
    private readonly Option<bool> _timings = new("--timings") { Description = "Print a JSON line for each stage on standard error." };
    private readonly Option<double?> _timeLimit = new("--time-limit") { Description = "Stop searching after so many seconds and give the best found.", HelpName = "SECONDS" };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _timeLimit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is { } seconds && !(seconds > 0)) result.AddError("--time-limit takes a number of seconds above 0.");
        });
        foreach (Option option in new Option[] { _json, _quiet, _seed, _force, _timings, _timeLimit }) command.Add(option);
    }

    /// <summary>What the user asked for.</summary>
    public CommonSettings Read(ParseResult parsed) => new(
        parsed.GetValue(_json),
        parsed.GetValue(_quiet),
        parsed.GetValue(_seed),
        parsed.GetValue(_force),
        parsed.GetValue(_timings),
        parsed.GetValue(_timeLimit) is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
}

/// <summary>The values of <see cref="CommonOptions"/>.</summary>
internal sealed record CommonSettings(bool Json, bool Quiet, int Seed, bool Force, bool Timings, TimeSpan? TimeLimit);
