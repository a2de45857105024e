using Network.Analysis.Centrality;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>Orders actors for people: persons first, everyone else apart, each by a measure, ties by file order.</summary>
internal static class Ranking
{
    /// <summary>The persons, best first by the first measure that is defined.</summary>
    public static List<int> Persons(CentralityResult result) => Order(result, actor => result.Actors.Kind(actor) == ActorKind.Person);

    /// <summary>Everyone else, best first.</summary>
    public static List<int> Others(CentralityResult result) => Order(result, actor => result.Actors.Kind(actor) != ActorKind.Person);

    /// <summary>The first so many persons and the first so many others by every measure.</summary>
    public static HashSet<int> First(CentralityResult result, int top)
    {
        HashSet<int> first = [];
        foreach (MeasureScores column in result.Columns)
        {
            if (column.Scores is not { } scores) continue;
            first.UnionWith(Persons(result).OrderByDescending(actor => scores[actor]).Take(top));
            first.UnionWith(Others(result).OrderByDescending(actor => scores[actor]).Take(top));
        }

        return first;
    }

    private static List<int> Order(CentralityResult result, Func<int, bool> belongs)
    {
        IEnumerable<int> actors = Enumerable.Range(0, result.Actors.Count).Where(belongs);
        double[]? scores = result.Columns.FirstOrDefault(column => column.Scores is not null)?.Scores;
        return [.. scores is null ? actors : actors.OrderByDescending(actor => scores[actor])];
    }
}
