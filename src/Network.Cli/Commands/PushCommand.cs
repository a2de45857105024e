using System.CommandLine;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Neo4j;
using Network.Neo4j.Pushing;
using Network.Projection;

namespace Network.Cli.Commands;

/// <summary><c>network push INPUT… --to URL</c>: writes the graph into a Neo4j database.</summary>
internal sealed class PushCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network push graphs/august-1956.json --to http://127.0.0.1:7474 --with factions,pagerank",
        "network push graphs/august-1956.json --to http://127.0.0.1:7474 --clear",
        "network push graphs/great-powers.csv --to http://127.0.0.1:7474 --dry-run",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        AnalysisOptions analysis = new();
        ServerOptions servers = new();
        Option<string?> to = new("--to") { Description = "The server's address, such as http://127.0.0.1:7474; by default NEO4J_URI.", HelpName = "URL" };
        ResultsOption with = new("Results to push along, by comma: factions, measures by their ids, or all.");
        Option<bool> clear = new("--clear") { Description = "Remove first what earlier pushes wrote; nothing else is touched." };
        Option<bool> dryRun = new("--dry-run") { Description = "Only say what would be written." };
        Option<int> batch = new("--batch") { Description = "Rows a transaction.", DefaultValueFactory = _ => new PushOptions().BatchSize, HelpName = "N" };
        batch.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000) result.AddError("--batch takes a number from 1 to 1000000.");
        });
        Command command = new("push", "Write the graph into a Neo4j database, with its evidence; doing it twice gives the same graph.") { Input.Argument, to };
        with.AddTo(command);
        command.Add(clear);
        command.Add(dryRun);
        command.Add(batch);
        servers.AddTo(command);
        analysis.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(async () =>
        {
            IReadOnlyList<string> wanted = with.Read(parsed);
            IGraphServer server = servers.Open(parsed, parsed.GetValue(to), "--to URL");
            CommonSettings common = analysis.Common(parsed);
            // A wrong password should not be found out behind minutes of analysis.
            ServerInfo info = await Reach(server, cancellation);
            ProjectedGraph graph = ResultsOption.Project(parsed, analysis, wanted, error, cancellation);
            PushProgressText progress = new(error, common.Quiet);
            PushOptions options = new()
            {
                BatchSize = parsed.GetValue(batch),
                Clear = parsed.GetValue(clear),
                DryRun = parsed.GetValue(dryRun),
                Progress = progress,
            };
            return await Serving.RunAsync(server, () => GoOn(progress, options), () =>
            {
                Timings timings = new(error, common.Timings);
                PushResult result = timings.Stage("push", () => new Pusher(server, options).PushAsync(graph, cancellation).GetAwaiter().GetResult());
                if (common.Json) JsonOutput.Print(output, json => PushOutput.Json(json, server, info, options, result));
                else PushOutput.Text(output, server, info, options, result);
                return Task.FromResult(ExitCodes.Done);
            });
        }, CancellationToken.None));
        return command;
    }

    private static async Task<ServerInfo> Reach(IGraphServer server, CancellationToken cancellation)
    {
        try
        {
            return await server.InfoAsync(cancellation);
        }
        catch (ServerException failure)
        {
            throw CommandFailure.Failed(failure.Message);
        }
    }

    private static string GoOn(PushProgressText progress, PushOptions options) =>
        options.DryRun ? "Nothing was written" : $"{progress.Standing}. The same command{(options.Clear ? " without --clear" : "")} goes on: what is there is not written twice";
}
