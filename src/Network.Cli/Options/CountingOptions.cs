using System.CommandLine;
using Network.Analysis.Counting;

namespace Network.Cli.Options;

/// <summary>Options that say what a frustrated tie costs and who acts as one.</summary>
internal sealed class CountingOptions
{
    private readonly Option<Objective> _objective = new("--objective")
    {
        Description = "What counts: arcs (each relation), pairs (each pair by its net sign) or weights.",
        DefaultValueFactory = _ => Objective.Arcs,
        HelpName = "arcs|pairs|weights",
    };

    private readonly Option<bool> _undirected = new("--undirected") { Description = "Ties have no direction: each pair counts once." };
    private readonly Option<bool> _splitBodies = new("--split-bodies") { Description = "Do not bind bodies, their parts and their leaders into units." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_objective);
        command.Add(_undirected);
        command.Add(_splitBodies);
    }

    /// <summary>What the user asked for.</summary>
    public CountingSettings Read(ParseResult parsed) =>
        new(parsed.GetValue(_objective), parsed.GetValue(_undirected), parsed.GetValue(_splitBodies));
}

/// <summary>The values of <see cref="CountingOptions"/>.</summary>
internal sealed record CountingSettings(Objective Objective, bool Undirected, bool SplitBodies);
