using System.CommandLine;
using System.Globalization;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Files;
using Network.Model;
using Network.Neo4j;
using Network.Neo4j.Pulling;
using Network.Projection;

namespace Network.Cli.Commands;

/// <summary><c>network pull --from URL -o FILE</c>: brings a graph back from a Neo4j database.</summary>
internal sealed class PullCommand : IVerb
{
    public IReadOnlyList<string> Examples =>
    [
        "network pull --from http://127.0.0.1:7474 -o corrected.json",
        "network pull --from http://127.0.0.1:7474 -o people.json --actor-label Person --name-property fullName --sign LIKES=1,HATES=-1",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        ServerOptions servers = new();
        Option<string?> from = new("--from") { Description = "The server's address, such as http://127.0.0.1:7474; by default NEO4J_URI.", HelpName = "URL" };
        Option<string> file = new("--output", "-o") { Description = "The relation file to write.", HelpName = "FILE", Required = true };
        Option<string?> label = new("--actor-label") { Description = "Of a graph that Network did not write: the label of the nodes that are actors; by default all nodes are.", HelpName = "LABEL" };
        Option<string?> name = new("--name-property") { Description = "Of a graph that Network did not write: the property that holds names; by default name, title, label or id.", HelpName = "PROPERTY" };
        Option<string?> sign = new("--sign") { Description = "Of a graph that Network did not write: signs by relationship type.", HelpName = "TYPE=1,TYPE=-1,…" };
        Option<bool> force = new("--force") { Description = "Overwrite files that are there." };
        Option<bool> quiet = new("--quiet") { Description = "No progress and no warnings on standard error." };
        Command command = new("pull", "Bring a graph back from a Neo4j database as a relation file.") { from, file, label, name, sign, force, quiet };
        servers.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(async () =>
        {
            GraphMapping? mapping = parsed.GetValue(label) is null && parsed.GetValue(name) is null && parsed.GetValue(sign) is null ? null : new GraphMapping
            {
                ActorLabel = parsed.GetValue(label),
                NameProperty = parsed.GetValue(name),
                Signs = Signs(parsed.GetValue(sign)),
            };
            string path = parsed.GetValue(file)!;
            FreeFile.Check(path, parsed.GetValue(force));
            IGraphServer server = servers.Open(parsed, parsed.GetValue(from), "--from URL");
            return await Serving.RunAsync(server, null, async () =>
            {
                PullResult result;
                try
                {
                    result = await Puller.PullAsync(server, new PullOptions { Mapping = mapping }, cancellation);
                }
                catch (InvalidDataException broken)
                {
                    throw new CommandFailure(ExitCodes.BadInput, $"{server.Address}: {broken.Message}");
                }

                foreach (Problem problem in result.Read.Problems.Where(problem => problem.Severity == Severity.Error || !parsed.GetValue(quiet)).Take(20)) error.WriteLine(problem);
                if (result.Read.Graph is not { } graph) throw new CommandFailure(ExitCodes.BadInput, "what the database holds makes no relation file");
                AtomicFile.Write(path, parsed.GetValue(force), stream => RelationFileWriter.Write(graph, stream), cancellation);
                if (!parsed.GetValue(quiet)) Tell(error, path, graph, result);
                return ExitCodes.Done;
            });
        }, CancellationToken.None));
        return command;
    }

    private static void Tell(TextWriter error, string path, RelationGraph graph, PullResult result)
    {
        if (result.IsForeign) error.WriteLine("Network did not write this graph; it was read as far as it fits.");
        foreach ((string reason, int count) in result.LeftOut) error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out: {count:N0} {reason}"));
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {path}: {graph.Actors.Count:N0} actors, {graph.Relations.Count:N0} relations, {graph.Documents.Count:N0} documents"));
    }

    private static Dictionary<string, int> Signs(string? text)
    {
        Dictionary<string, int> signs = new(StringComparer.Ordinal);
        foreach (string part in text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            int equals = part.LastIndexOf('=');
            if (equals <= 0 || part[(equals + 1)..].TrimStart('+') is not ("1" or "0" or "-1"))
                throw CommandFailure.Usage($"--sign {part}: write TYPE=1, TYPE=0 or TYPE=-1, several divided by commas");
            signs[part[..equals]] = int.Parse(part.AsSpan(equals + 1), CultureInfo.InvariantCulture);
        }

        return signs;
    }
}
