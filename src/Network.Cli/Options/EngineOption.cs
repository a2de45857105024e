using System.CommandLine;
using Network.Cli.Engines;

namespace Network.Cli.Options;

/// <summary><c>--engine local|gds --to URL</c>: where an analysis is computed.</summary>
internal sealed class EngineOption
{
    private readonly Option<string> _engine = new("--engine")
    {
        Description = "Where it is computed: on this machine, or in a Neo4j server with Graph Data Science. The server's database is left as it is.",
        DefaultValueFactory = _ => EngineList.All[0].Id,
        HelpName = string.Join('|', EngineList.All.Select(engine => engine.Id)),
    };

    private readonly Option<string?> _to = new("--to") { Description = "With --engine gds: the server's address, such as http://127.0.0.1:7474; by default NEO4J_URI.", HelpName = "URL" };

    private readonly ServerOptions _servers = new();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        _engine.AcceptOnlyFromAmong([.. EngineList.All.Select(engine => engine.Id)]);
        command.Validators.Add(result =>
        {
            // An engine that does not exist is complained of already.
            if (result.GetValue(_to) is null || Entry(result.GetValue(_engine) ?? EngineList.All[0].Id) is null or { NeedsServer: true }) return;
            result.AddError($"--to goes with --engine {string.Join(" or ", EngineList.All.Where(engine => engine.NeedsServer).Select(engine => engine.Id))}.");
        });
        command.Add(_engine);
        command.Add(_to);
        _servers.AddTo(command);
    }

    /// <summary>The engine that the user chose; not opened yet.</summary>
    public EngineRun Choose(ParseResult parsed, TextWriter error) =>
        new(Entry(parsed.GetValue(_engine))!.Create(() => _servers.Open(parsed, parsed.GetValue(_to), "--to URL")), error);

    private static EngineEntry? Entry(string? id) => EngineList.All.FirstOrDefault(engine => engine.Id == id);
}
