using Network.Analysis.Counting;
using Network.Analysis.Paths;
using Network.Model;

namespace Network.Report.Explaining;

/// <summary>Prints how actors are tied, relation by relation.</summary>
public static class PathText
{
    /// <summary>Writes the shortest paths between two actors.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="ties">The counted ties.</param>
    /// <param name="graph">Their graph.</param>
    /// <param name="from">Where the paths begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="found">The paths.</param>
    public static void Write(TextWriter output, CountedTies ties, RelationGraph graph, int from, int to, ShortestPaths found)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(found);
        TieWords words = new(ties, graph.Documents.Count > 1);
        if (found.Steps is not int steps)
        {
            ProseWriter.Lines(output, $"No chain of counted relations joins {words.Name(from)} to {words.Name(to)}.", "", "");
            return;
        }

        string how = steps == 0 ? "are the same actor" : steps == 1 ? "are tied directly" : $"are {Wording.Number(steps)} steps apart";
        string count = found.Count == 1 ? steps > 1 ? ", by one way" : "" : $", by {Wording.Count(found.Count, "way")} of that length";
        string shown = found.Paths.Count < found.Count ? $"; the first {Wording.Number(found.Paths.Count)} follow" : "";
        ProseWriter.Lines(output, $"{words.Name(from)} and {words.Name(to)} {how}{count}{shown}.", "", "");
        foreach (TiePath path in found.Paths.Where(path => path.Steps.Count > 0))
        {
            output.Write("\n");
            ProseWriter.Lines(output, $"{string.Join(" – ", path.Steps.Select(step => words.Name(step.To)).Prepend(words.Name(from)))}: {Meaning(path)}", "", "  ");
            foreach (PathStep step in path.Steps) Step(output, words, ties, step);
        }
    }

    /// <summary>Writes the part that joins several actors.</summary>
    public static void Write(TextWriter output, CountedTies ties, RelationGraph graph, IReadOnlyList<int> asked, ConnectingTree tree)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(tree);
        TieWords words = new(ties, graph.Documents.Count > 1);
        List<string> joined = [.. asked.Where(actor => !tree.Unreached.Contains(actor)).Select(words.Name)];
        List<string> others = [.. tree.Actors.Where(actor => !asked.Contains(actor)).Select(words.Name)];
        if (joined.Count > 1)
        {
            string by = others.Count == 0 ? "with nobody in between" : $"by way of {Wording.List(others)}";
            ProseWriter.Lines(output, $"{Wording.List(joined)} are joined by {Wording.Count(tree.Steps.Count, "step")}, {by}. A smaller joining part may exist, but none half as small.", "", "");
        }

        foreach (int actor in tree.Unreached) ProseWriter.Lines(output, $"No chain of counted relations joins {words.Name(actor)} to {words.Name(asked[0])}.", "", "");
        foreach (PathStep step in tree.Steps)
        {
            output.Write("\n");
            ProseWriter.Lines(output, $"{words.Name(step.From)} – {words.Name(step.To)}: {StepWords(step.Sign)}", "", "  ");
            Step(output, words, ties, step);
        }
    }

    /// <summary>What the signs of a path's steps say of its two ends.</summary>
    internal static string Meaning(TiePath path)
    {
        if (path.Steps.Count == 1) return StepWords(path.Steps[0].Sign);
        if (path.Sign == StepSign.Neutral) return "contact only in part: it says nothing of sides";
        if (path.Sign == StepSign.Mixed) return "some step is as much for as against: it says nothing of sides";
        string side = path.Sign == StepSign.Positive ? "which speaks for one side" : "which speaks for opposite sides";
        if (path.Steps.Count > 2)
        {
            int against = path.Steps.Count(step => step.Sign == StepSign.Negative);
            return $"{Wording.Number(against)} of {Wording.Number(path.Steps.Count)} steps {(against == 1 ? "is" : "are")} against, {side}";
        }

        string kin = (path.Steps[0].Sign, path.Steps[1].Sign) switch
        {
            (StepSign.Positive, StepSign.Positive) => "a friend of a friend",
            (StepSign.Negative, StepSign.Positive) => "a friend of an enemy",
            (StepSign.Positive, StepSign.Negative) => "an enemy of a friend",
            _ => "an enemy of an enemy",
        };
        return $"{kin}, {side}";
    }

    private static string StepWords(StepSign sign) => sign switch
    {
        StepSign.Positive => "for",
        StepSign.Negative => "against",
        StepSign.Neutral => "contact, neither for nor against",
        _ => "as much for as against",
    };

    private static void Step(TextWriter output, TieWords words, CountedTies ties, PathStep step)
    {
        foreach (int tie in step.Ties)
            ProseWriter.Lines(output, words.SaysWithEvidence(tie), $"  {(ties.Sign[tie] > 0 ? "+" : ties.Sign[tie] < 0 ? "−" : "·")} ", "    ");
    }
}
