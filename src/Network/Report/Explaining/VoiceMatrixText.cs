using Network.Analysis.Comparing;
using Network.Analysis.Counting;

namespace Network.Report.Explaining;

/// <summary>Puts the camps on each speaker's word into words.</summary>
public static class VoiceMatrixText
{
    private const int MostNames = 6;

    /// <summary>Writes a paragraph a speaker: the camps on that word alone, and without it.</summary>
    public static void Write(TextWriter output, VoiceMatrix matrix, ActorTable actors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(actors);
        output.Write("\nCamps by speaker\n");
        if (matrix.Rows.Count == 0)
        {
            output.Write("  There are not two speakers of whom one tells two relations that count for camps.\n");
            return;
        }

        foreach (VoiceRow row in matrix.Rows)
        {
            string name = Wording.Name(row.Speaker);
            ProseWriter.Lines(output, $"{name} tells {Wording.Count(row.Relations, "relation")} that {(row.Relations == 1 ? "counts" : "count")} for camps ({Wording.Percent(row.Share)} of all).", "  ", "  ");
            ProseWriter.Lines(output, $"On this word alone: {Says(row.Alone, matrix, actors)}", "    ", "      ");
            ProseWriter.Lines(output, $"Without it: {Says(row.Without, matrix, actors)}", "    ", "      ");
        }

        ProseWriter.Lines(output, "Likeness to all together: 1 is the same division of those who have a camp in both, 0 is what chance would give (adjusted Rand index).", "  ", "  ");
    }

    /// <summary>"19 relations, 2 camps, none contradicted; likeness 0.82; X would move to camp 1".</summary>
    internal static string Says(VoiceView view, VoiceMatrix matrix, ActorTable actors)
    {
        if (view.FactionCount == 0) return "no relation that counts for camps, so no camps.";
        List<string> parts =
        [
            $"{Wording.Count(view.Ties, "relation")}, {Wording.Count(view.FactionCount, "camp")}",
            view.Frustration.Count == 0 ? "contradicted by nothing" : $"{Wording.Number(view.Frustration.Count)} of them {(view.Frustration.Count == 1 ? "contradicts" : "contradict")} these",
        ];
        if (view.Camps.AdjustedRand is double index) parts.Add($"likeness {Wording.Score(Math.Round(index, 3))}");
        string moves = Moves(view.Camps, matrix.Whole, place => Wording.Name(actors.Name(matrix.Places[place])));
        return $"{string.Join(", ", parts)}. {moves}";
    }

    /// <summary>Who stands elsewhere, in sentences.</summary>
    internal static string Moves(CampComparison camps, IReadOnlyList<int?> before, Func<int, string> name)
    {
        HashSet<int> known = [.. before.OfType<int>()];
        List<string> sentences = [];
        foreach (IGrouping<(int? From, int? To), CampMove> group in camps.Moves.GroupBy(move => (move.From is null ? null : (int?)0, move.To)).OrderBy(group => group.Key.Item1 is null).ThenBy(group => group.Key.To ?? int.MaxValue))
        {
            List<string> names = [.. group.Select(move => name(move.Member))];
            string goes = group.Key.To is not int to ? names.Count == 1 ? "has no camp" : "have no camp"
                : known.Contains(to) ? $"{(group.Key.From is null ? names.Count == 1 ? "joins" : "join" : names.Count == 1 ? "moves to" : "move to")} camp {to}"
                : names.Count == 1 ? "forms a camp apart" : $"form a camp apart ({to})";
            sentences.Add($"{Wording.List(names, MostNames)} {goes}.");
        }

        return sentences.Count == 0 ? "Everyone stands where he stands in the whole." : string.Join(" ", sentences.Select(Wording.Sentence));
    }
}
