using System.Globalization;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Cli.Output;

/// <summary>Prints camps for people.</summary>
internal static class FactionsText
{
    /// <summary>Prints how many camps, who is in each and how firmly, a bound unit as one, and what contradicts them.</summary>
    public static void Write(TextWriter output, FactionResult result, CountedTies ties)
    {
        output.WriteLine(Headline(result));
        foreach (string note in result.Notes) output.WriteLine(note);
        output.WriteLine();
        TextTable members = new TextTable("camp", "actor", "certainty", "margin", "basis", "acts as one with", "between").WithNumbers(0, 2, 3);
        foreach (IGrouping<int, FactionMember> place in result.Members.Where(member => member.Faction is not null)
            .GroupBy(member => result.HeadOf(member.Actor)).OrderBy(place => place.First().Faction).ThenBy(place => place.First().Actor))
        {
            FactionMember member = place.First();
            members.Add(Number(member.Faction), ties.Actors.Name(place.Key), Number(member.Certainty), Number(member.Margin),
                place.Min(one => one.Basis)?.Id() ?? "", Names(ties, place.Select(one => one.Actor).Where(actor => actor != place.Key)),
                member.Between ? member.BetweenReason ?? "between" : "");
        }

        members.Print(output);
        string alone = Names(ties, result.Members.Where(member => member.Faction is null).Select(member => member.Actor));
        if (alone.Length > 0) output.WriteLine($"\nWithout a counted tie: {alone}.");
        if (result.Frustrated.Count > 0)
        {
            output.WriteLine("\nAgainst the camps:");
            foreach (int tie in result.Frustrated) output.WriteLine($"  {Tie(ties, tie)}");
        }

        if (result.Choice.Count > 0)
        {
            output.WriteLine("\nFrustration by number of camps: " + string.Join(", ", result.Choice.Select(choice =>
                $"{choice.FactionCount}: {Number(choice.Frustration)}")) + ".");
        }

        if (result.Voices.Any(voice => voice.Speaker is not null))
        {
            output.WriteLine("On whose word: " + string.Join(", ", result.Voices.Select(voice =>
                $"{voice.Speaker?.Name ?? "nobody named"} {voice.Share.ToString("P0", CultureInfo.InvariantCulture)}")) + ".");
        }

        if (ties.LeftOut.Count > 0)
            output.WriteLine("Left out: " + string.Join(", ", ties.LeftOut.Select(reason => $"{reason.Count} {reason.Reason}")) + ".");
    }

    private static string Headline(FactionResult result)
    {
        if (result.FactionCount == 0) return "No camps: no signed tie is counted.";
        string camps = result.FactionCount == 1 ? "1 camp" : $"{result.FactionCount} camps";
        string unit = result.Objective switch
        {
            Objective.Weights => $"a weight of {Number(result.Frustration.Weight)}",
            Objective.Pairs => result.Frustration.Count == 1 ? "1 pair" : $"{result.Frustration.Count} pairs",
            _ when result.Undirected => result.Frustration.Count == 1 ? "1 pair" : $"{result.Frustration.Count} pairs",
            _ => result.Frustration.Count == 1 ? "1 tie" : $"{result.Frustration.Count} ties",
        };
        string proof = result.Choice.Count == 0 ? $"signed modularity {Number(result.Modularity)}"
            : result.Frustration.Optimal
            ? $"proven least, {(result.OptimaCapped ? "at least " : "")}{result.Optima} {(result.Optima == 1 ? "optimum" : "optima")}"
            : $"best found, at least {Number(result.Frustration.LowerBound)} by proof";
        string stopped = result.Stopped is null ? "" : $" (stopped: {result.Stopped})";
        return $"{camps}, contradicted by {unit} ({proof}){stopped}.";
    }

    private static string Tie(CountedTies ties, int tie) => ties.Relations is { } relations
        ? relations[tie].ToString()
        : $"{ties.Actors.Name(ties.Source[tie])} {(ties.Sign[tie] > 0 ? "for" : "against")} {ties.Actors.Name(ties.Target[tie])}";

    private static string Names(CountedTies ties, IEnumerable<int> actors) => string.Join(", ", actors.Select(ties.Actors.Name));

    private static string Number(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "-";
}
