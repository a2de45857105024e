using System.CommandLine;
using Network.Analysis.Counting;
using Network.Analysis.Paths;
using Network.Cli.Options;
using Network.Cli.Output;
using Network.Model;
using Network.Report.Explaining;

namespace Network.Cli.Commands;

/// <summary><c>network path INPUT A B …</c>: how two or more actors are tied, relation by relation.</summary>
internal sealed class PathCommand : IVerb
{
    private const int MostPaths = 10;

    public IReadOnlyList<string> Examples =>
    [
        "network path graphs/august-1956.json \"Kim Du-bong\" \"Yun Gong-heum\"",
        "network path graphs/august-1956.json petrov \"Seo Hwi\" \"Pak Ui-wan\"",
        "network path graphs/highland-tribes.csv GAVEV MASIL --paths 3 --json",
    ];

    public Command Build(TextWriter output, TextWriter error)
    {
        CommonOptions common = new();
        FilterOptions filters = new();
        Argument<string> file = new("INPUT") { Description = "A relation file, an edge list, or - for standard input." };
        Argument<string[]> names = new("ACTOR") { Description = "Two actors or more, each by id, name or alias.", Arity = new ArgumentArity(2, 1000) };
        Input.RefuseOptions(file);
        Option<bool> directed = new("--directed") { Description = "Go along the direction of relations only." };
        Option<int> most = new("--paths") { Description = "Print at most so many of the shortest paths.", DefaultValueFactory = _ => MostPaths, HelpName = "N" };
        most.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--paths takes a number from 1.");
        });
        Command command = new("path", "Show how two or more actors are tied, relation by relation.") { file, names, directed, most };
        filters.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            CommonSettings settings = common.Read(parsed);
            Input input = Input.Load(parsed, [parsed.GetValue(file)!], filters, settings, mayStream: false, error, cancellation);
            RelationGraph graph = input.Filter.Apply(input.Whole);
            CountedTies ties = CountingRules.Count(graph, input.Filter);
            int[] actors = [.. parsed.GetValue(names)!.Select(name => Explaining.IndexOf(FilterOptions.FindActor(input.Whole, "path", name), "path", ties))];
            bool isDirected = parsed.GetValue(directed);
            TiePaths paths = new(ties, isDirected);
            if (actors.Length == 2)
            {
                ShortestPaths found = paths.Between(actors[0], actors[1], parsed.GetValue(most));
                if (settings.Json) JsonOutput.Print(output, json => PathJson.Write(json, ties, actors[0], actors[1], found));
                else PathText.Write(output, ties, graph, actors[0], actors[1], found);
                return ExitCodes.Done;
            }

            if (isDirected) throw CommandFailure.Usage("--directed goes with two actors only");
            ConnectingTree tree = paths.Joining(actors);
            if (settings.Json) JsonOutput.Print(output, json => PathJson.Write(json, ties, actors, tree));
            else PathText.Write(output, ties, graph, actors, tree);
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }
}
