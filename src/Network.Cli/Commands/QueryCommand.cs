using System.CommandLine;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Neo4j;
using Network.PropertyGraph;

namespace Network.Cli.Commands;

/// <summary><c>network query URL "CYPHER"</c>: asks a Neo4j server.</summary>
internal sealed class QueryCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network query http://127.0.0.1:7474 \"MATCH (a:Actor) RETURN a.name, a.faction ORDER BY a.name\"",
        "network query http://127.0.0.1:7474 \"MATCH (a:Actor {name: \\$who})-[r]->(b:Actor) RETURN type(r), b.name\" --param \"who=Kim Il Sung\" --csv",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        Argument<string> input = new("INPUT") { Description = "A server's address (http://… or bolt://…)." };
        Argument<string> cypher = new("CYPHER") { Description = "The query, or - to read it from standard input." };
        Option<string[]> parameter = new("--param") { Description = "A parameter of the query: name=value, the value in JSON, else a text. May be repeated.", HelpName = "NAME=VALUE" };
        Option<bool> write = new("--write") { Description = "Let the query change the database." };
        Option<bool> json = new("--json") { Description = "Print JSON for machines." };
        Option<bool> csv = new("--csv") { Description = "Print comma-separated values." };
        Option<bool> quiet = new("--quiet") { Description = "No count of what was changed on standard error." };
        ServerOptions servers = new();
        Command command = new("query", "Ask a Neo4j server in Cypher; reads only, unless told to write.") { input, cypher, parameter, write, json, csv, quiet };
        servers.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("--json and --csv exclude each other.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            string from = parsed.GetValue(input)!;
            if (!ServerAddress.LooksLikeOne(from))
            {
                throw CommandFailure.Usage($"{from}: files cannot be queried yet, since the embedded Cypher engine is not there; "
                    + "push the file to a Neo4j server (network push FILE --to URL) and query its address");
            }

            string text = parsed.GetValue(cypher)!;
            if (text == "-") text = await Console.In.ReadToEndAsync(cancellation);
            Dictionary<string, object?> parameters = QueryParameters.Read(parsed.GetValue(parameter) ?? []);
            IGraphServer server = servers.Open(parsed, from, "URL");
            return await Serving.RunAsync(server, null, async () =>
            {
                IRowWriter rows = parsed.GetValue(json) ? new JsonRows(output) : parsed.GetValue(csv) ? new CsvRows(output) : new TableRows(output);
                await using IQueryResult result = await server.RunAsync(text, parameters, parsed.GetValue(write) ? AccessMode.Write : AccessMode.Read, cancellation);
                rows.Begin(result.Columns);
                while (await result.ReadAsync(cancellation) is { } row) rows.Add(row);
                rows.End(result.Statistics);
                if (!parsed.GetValue(quiet) && !parsed.GetValue(json) && result.Statistics.ContainsUpdates) error.WriteLine(StatisticsText.Of(result.Statistics));
                return ExitCodes.Done;
            });
        });
        return command;
    }
}
