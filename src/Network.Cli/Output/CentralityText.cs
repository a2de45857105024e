using System.Globalization;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>Prints rankings for people.</summary>
internal static class CentralityText
{
    /// <summary>Prints persons and, apart, everyone else, ordered by the first measure; then the ties, where a measure is of ties.</summary>
    public static void Write(TextWriter output, CentralityResult result, CountedTies ties, int? top)
    {
        List<int> persons = Ranking.Persons(result), others = Ranking.Others(result);
        bool named = result.Actors.Count > 0 && others.TrueForAll(actor => result.Actors.Kind(actor) == ActorKind.Unknown);
        if (result.Columns.Count == 0)
        {
            persons.Clear();
            others.Clear();
        }

        if (persons.Count > 0) Table(output, "person", persons, result, top);
        if (persons.Count > 0 && others.Count > 0) output.WriteLine();
        if (others.Count > 0) Table(output, named ? "actor" : "body, party, state or group", others, result, top);
        if (result.Actors.Count == 0) output.WriteLine("There is no actor to rank.");
        if (result.TieColumns.Any(column => column.Scores is not null)) TieScoresOutput.Table(output, result, ties, top);
        foreach (MeasureScores column in result.Columns.Concat(result.TieColumns))
        {
            if (column.Note is not null) output.WriteLine($"{column.Measure}: {column.Note}");
        }

        if (result.Columns.Count + result.TieColumns.Count == 0) return;
        output.WriteLine("Ties: " + string.Join(", ", result.Columns.Concat(result.TieColumns).GroupBy(column => column.Ties)
            .Select(group => $"{group.Key} for {string.Join(", ", group.Select(column => column.Measure))}")) + ".");
    }

    private static void Table(TextWriter output, string who, List<int> actors, CentralityResult result, int? top)
    {
        TextTable table = new TextTable([who, .. result.Columns.Select(column => column.Measure)])
            .WithNumbers([.. Enumerable.Range(1, result.Columns.Count)]);
        foreach (int actor in actors.Take(top ?? int.MaxValue))
            table.Add([result.Actors.Name(actor), .. result.Columns.Select(column => Number(column.Scores?[actor]))]);
        table.Print(output);
    }

    /// <summary>A score as people read it.</summary>
    public static string Number(double? score) => score switch
    {
        null => "-",
        { } whole when whole == Math.Floor(whole) && Math.Abs(whole) < 1e15 => whole.ToString("0", CultureInfo.InvariantCulture),
        { } number => number.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
