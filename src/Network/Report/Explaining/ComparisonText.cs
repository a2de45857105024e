using System.Globalization;
using Network.Analysis.Comparing;
using Network.Model;

namespace Network.Report.Explaining;

/// <summary>Prints what two codings of one matter have in common and what changes from one to the other.</summary>
public static class ComparisonText
{
    private const int MostListed = 40;

    /// <summary>Writes the comparison.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="graphs">The relations side by side.</param>
    /// <param name="camps">The camps side by side.</param>
    /// <param name="first">What to call the first.</param>
    /// <param name="second">What to call the second.</param>
    /// <param name="isPart">True when the second is the first with something left out: then only what is lost is told.</param>
    public static void Write(TextWriter output, GraphComparison graphs, CampsSideBySide camps, string first, string second, bool isPart)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(graphs);
        ArgumentNullException.ThrowIfNull(camps);
        ProseWriter.Lines(output, isPart ? $"{first}, and the same {second}:" : $"{first} (A) and {second} (B):", "", "");
        List<string> counts = [$"{Digits(graphs.Agreed.Count)} in both"];
        if (graphs.SameSign.Count > 0) counts.Add($"{Digits(graphs.SameSign.Count)} of one sign but named differently");
        counts.Add(isPart ? $"{Digits(graphs.OnlyFirst.Count)} lost" : $"{Digits(graphs.OnlyFirst.Count)} only in A");
        if (!isPart) counts.Add($"{Digits(graphs.OnlySecond.Count)} only in B");
        ProseWriter.Lines(output, $"Relations: {string.Join(", ", counts)}.", "  ", "    ");
        if (!isPart) Agreement(output, graphs);
        Camps(output, graphs, camps, isPart);
        bool many = ManyDocuments(graphs);
        Relations(output, isPart ? "Lost relations" : "Only in A", graphs.OnlyFirst, many);
        if (!isPart) Relations(output, "Only in B", graphs.OnlySecond, many);
        Pairs(output, "Of one sign but named differently", graphs.SameSign, many);
        Pairs(output, "In both, but claimed differently", [.. graphs.Agreed.Where(pair => !pair.ClaimedAlike)], many);
        Missing(output, "Actors only in A", graphs.Actors.Where(pair => pair.Second is null));
        Missing(output, "Actors only in B", graphs.Actors.Where(pair => pair.First is null));
    }

    private static void Agreement(TextWriter output, GraphComparison graphs)
    {
        if (graphs.Share is not double share) return;
        string lenient = graphs.SameSign.Count > 0 ? $"; {Wording.Percent(graphs.LenientShare!.Value)} when only the sign need agree" : "";
        ProseWriter.Lines(output, $"Agreement: {Wording.Percent(share)} of all relations told by either are told by both{lenient}.", "  ", "    ");
        ProseWriter.Lines(output, $"Cohen's kappa {Index(graphs.OnPairs.Kappa)}, Krippendorff's alpha {Index(graphs.OnPairs.Alpha)}: agreement beyond chance (1 full, 0 none) on whether one actor "
            + $"is tied to another and how (for, against, both, neutral, not at all), over {Digits(graphs.OnPairs.Units)} ordered pairs of actors.", "  ", "    ");
        string signs = graphs.OnSigns.Units == 0 ? "no pair is tied by both."
            : $"{Digits(graphs.OnSigns.Units)}, with the same sign in {Wording.Percent(graphs.OnSigns.Agreement!.Value)} of them"
                + (graphs.OnSigns.Kappa is null ? "." : $" (kappa {Index(graphs.OnSigns.Kappa)}).");
        ProseWriter.Lines(output, $"Pairs that both tie: {signs}", "  ", "    ");
    }

    private static void Camps(TextWriter output, GraphComparison graphs, CampsSideBySide camps, bool isPart)
    {
        string index = camps.Camps.AdjustedRand is double value
            ? $" Likeness of the two divisions: {Index(value)} (adjusted Rand index: 1 the same, 0 what chance would give), over {Wording.Count(camps.Camps.Common, "actor")} with a camp in both."
            : "";
        output.Write("\nCamps\n");
        int before = camps.Before.OfType<int>().Distinct().Count(), after = camps.Camps.Renamed.OfType<int>().Distinct().Count();
        ProseWriter.Lines(output, $"{Wording.Sentence(Wording.Count(before, "camp"))} {(isPart ? "before" : "in A")}, {Wording.Number(after)} {(isPart ? "then" : "in B")}.{index}", "  ", "  ");
        foreach (int camp in camps.Before.Concat(camps.Camps.Renamed).OfType<int>().Distinct().Order())
        {
            List<string> both = [], left = [], joined = [];
            for (int place = 0; place < camps.Places.Count; place++)
            {
                bool was = camps.Before[place] == camp, now = camps.Camps.Renamed[place] == camp;
                if (!was && !now) continue;
                (was && now ? both : was ? left : joined).Add(Wording.Name(camps.Places[place]));
            }

            List<string> parts = [];
            if (both.Count > 0) parts.Add($"{Wording.List(both, MostListed)} {(isPart ? both.Count == 1 ? "stays" : "stay" : "in both")}");
            if (left.Count > 0) parts.Add($"{Wording.List(left, MostListed)} {(isPart ? left.Count == 1 ? "leaves" : "leave" : "only in A")}");
            if (joined.Count > 0) parts.Add($"{Wording.List(joined, MostListed)} {(isPart ? joined.Count == 1 ? "joins" : "join" : "only in B")}");
            ProseWriter.Lines(output, $"Camp {camp}: {string.Join("; ", parts)}.", "  ", "    ");
        }

        ProseWriter.Lines(output, isPart ? VoiceMatrixText.Moves(camps.Camps, camps.Before, place => Wording.Name(camps.Places[place])) : Moves(camps), "  ", "  ");
        foreach (string problem in graphs.Problems.Select(problem => problem.What)) ProseWriter.Lines(output, $"Note: {problem}", "  ", "  ");
    }

    private static string Moves(CampsSideBySide camps)
    {
        List<string> moved = [.. camps.Camps.Moves.Where(move => move.From is not null && move.To is not null)
            .Select(move => $"{Wording.Name(camps.Places[move.Member])} from camp {move.From} to camp {move.To}")];
        return moved.Count == 0 ? "Nobody with a camp in both moves." : $"Who moves from A to B: {Wording.List(moved, MostListed)}.";
    }

    private static void Relations(TextWriter output, string heading, IReadOnlyList<Relation> relations, bool many)
    {
        if (relations.Count == 0) return;
        output.Write($"\n{heading} ({Digits(relations.Count)})\n");
        foreach (Relation relation in relations.Take(MostListed)) ProseWriter.Lines(output, TieWords.SaysWithEvidence(relation, many), $"  {Mark(relation)} ", "    ");
        More(output, relations.Count);
    }

    private static void Pairs(TextWriter output, string heading, IReadOnlyList<RelationPair> pairs, bool many)
    {
        if (pairs.Count == 0) return;
        output.Write($"\n{heading} ({Digits(pairs.Count)})\n");
        foreach (RelationPair pair in pairs.Take(MostListed))
        {
            ProseWriter.Lines(output, $"A: {TieWords.SaysWithEvidence(pair.First, many)}", "  - ", "    ");
            ProseWriter.Lines(output, $"B: {TieWords.SaysWithEvidence(pair.Second, many)}", "    ", "    ");
        }

        More(output, pairs.Count);
    }

    private static void Missing(TextWriter output, string heading, IEnumerable<ActorPair> actors)
    {
        List<string> names = [.. actors.Select(pair => Wording.Name(pair.Merged))];
        if (names.Count == 0) return;
        output.Write("\n");
        ProseWriter.Lines(output, $"{heading}: {Wording.List(names, MostListed)}.", "", "  ");
    }

    private static bool ManyDocuments(GraphComparison graphs) => graphs.Agreed.Concat(graphs.SameSign).Select(pair => pair.First).Concat(graphs.OnlyFirst)
        .SelectMany(relation => relation.Evidence).Select(piece => piece.Document?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static void More(TextWriter output, int count)
    {
        if (count > MostListed) output.Write($"  … and {Digits(count - MostListed)} more; --json lists all\n");
    }

    private static string Mark(Relation relation) => relation.Sign > 0 ? "+" : relation.Sign < 0 ? "−" : "·";

    private static string Index(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "undefined";

    private static string Digits(long number) => Wording.Digits(number);
}
