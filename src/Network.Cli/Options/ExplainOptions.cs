using System.CommandLine;

namespace Network.Cli.Options;

/// <summary>Options of <c>factions</c> that ask for reasons.</summary>
internal sealed class ExplainOptions
{
    private readonly Option<string?> _explain = new("--explain") { Description = "Say in words why this actor stands where it stands, and what would change that.", HelpName = "ACTOR" };
    private readonly Option<bool> _voices = new("--voices") { Description = "Show the camps on each speaker's word alone, and without it." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Add(_explain);
        command.Add(_voices);
    }

    /// <summary>The actor to explain; null for none.</summary>
    public string? Explain(ParseResult parsed) => parsed.GetValue(_explain);

    /// <summary>True to show the camps by speaker.</summary>
    public bool Voices(ParseResult parsed) => parsed.GetValue(_voices);
}
