using System.Globalization;
using Network.Extraction;
using Network.Extraction.Batch;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>Tells a person what was found in documents, what is uncertain, what was merged and why, and what was dropped.</summary>
internal static class ExtractionText
{
    private const int MostActors = 100;
    private const int MostRows = 30;

    /// <summary>Prints it.</summary>
    public static void Write(TextWriter output, BatchResult result, RelationCounts relations)
    {
        IReadOnlyList<Actor> actors = result.Head!.Actors;
        string resumed = result.Resumed == 0 ? "" : $", {Number(result.Resumed)} of them by an earlier run";
        output.WriteLine($"Read {Counted(result.Read, "document")}{resumed}: {Counted(actors.Count, "actor")}, {Counted(relations.Count, "relation")}{Reserve(relations)}.");
        Found(output, actors, relations);
        Doubtful(output, relations.Doubtful);
        Uncertain(output, result.Uncertain);
        Merged(output, result.Merges);
        Dropped(output, result.Dropped);
    }

    private static string Reserve(RelationCounts relations)
    {
        IEnumerable<string> parts = Modalities.All.Skip(1).Select(modality => (Modality: modality.Id(), Count: relations.Of(modality)))
            .Append(("negated", relations.Negated)).Where(part => part.Item2 > 0).Select(part => $"{Number(part.Item2)} {part.Item1}");
        string joined = string.Join(", ", parts);
        return joined.Length == 0 ? "" : $" ({joined})";
    }

    private static void Found(TextWriter output, IReadOnlyList<Actor> actors, RelationCounts relations)
    {
        if (relations.Count == 0)
        {
            output.WriteLine(actors.Count == 0 ? "No relations and no actors were found." : "No relations were found. The actors that are named:");
            foreach (Actor actor in actors.Take(MostActors)) output.WriteLine($"  {actor.Name}{(actor.Kind == ActorKind.Unknown ? "" : $" ({actor.Kind.Id()})")}");
            More(output, actors.Count - MostActors);
            return;
        }

        output.WriteLine();
        if (relations.All is not { } all)
        {
            TextTable counts = new TextTable("Type", "Relations").WithNumbers(1);
            foreach ((string type, int count) in relations.Types.OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal)) counts.Add(type, Number(count));
            counts.Print(output);
            return;
        }

        TextTable table = new TextTable("Found", "Confidence", "Paragraph", "As", "Said by", "Rule").WithNumbers(1, 2);
        foreach (Relation relation in all)
        {
            Evidence piece = relation.EvidenceOrNone[0];
            string how = relation.Negated ? "negated" : relation.Modality.Id();
            if (relation.IsContested) how += ", contested";
            table.Add(relation.ToString(), Percent(relation), piece.Paragraph?.ToString(CultureInfo.InvariantCulture) ?? "", how, string.Join(" < ", piece.AssertedBy.Reverse().Select(actor => actor.Name)), piece.Rule ?? "");
        }

        table.Print(output);
    }

    private static void Doubtful(TextWriter output, IReadOnlyList<Relation> relations)
    {
        if (relations.Count == 0) return;
        output.WriteLine();
        TextTable table = new TextTable("Check first", "Confidence", "Where", "Told by").WithNumbers(1);
        foreach (Relation relation in relations)
        {
            Evidence piece = relation.EvidenceOrNone[0];
            table.Add(relation.ToString(), Percent(relation), piece.Document is { } document ? $"{document.Id}, par. {piece.Paragraph}" : "", piece.Trigger ?? "");
        }

        table.Print(output);
    }

    private static string Percent(Relation relation) => relation.Confidence is { } confidence ? string.Create(CultureInfo.InvariantCulture, $"{confidence * 100:0} %") : "";

    private static void Uncertain(TextWriter output, IReadOnlyList<Uncertain> findings)
    {
        if (findings.Count == 0) return;
        output.WriteLine();
        TextTable table = new("Uncertain", "Where", "Why");
        foreach (Uncertain finding in findings.Take(MostRows)) table.Add(finding.What, finding.Where, finding.Why);
        table.Print(output);
        More(output, findings.Count - MostRows);
    }

    private static void Merged(TextWriter output, IReadOnlyList<Merge> merges)
    {
        if (merges.Count == 0) return;
        output.WriteLine();
        TextTable table = new("Actor", "Also written", "Why one actor");
        foreach (Merge merge in merges.Take(MostRows)) table.Add(merge.Kept, merge.Merged, merge.Reason);
        table.Print(output);
        More(output, merges.Count - MostRows);
    }

    private static void Dropped(TextWriter output, IReadOnlyList<Dropped> dropped)
    {
        if (dropped.Count == 0) return;
        output.WriteLine();
        TextTable table = new TextTable("Dropped because", "Times", "For instance", "Where").WithNumbers(1);
        foreach (IGrouping<string, Dropped> reason in dropped.GroupBy(finding => finding.Why).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            table.Add(reason.Key, Number(reason.Count()), reason.First().What, reason.First().Where);
        table.Print(output);
    }

    private static void More(TextWriter output, int more)
    {
        if (more > 0) output.WriteLine($"and {Number(more)} more");
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{Number(count)} {what}s";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
