using System.Globalization;
using System.Text.Json.Nodes;
using Network.Model;

namespace Network.Export.Columns;

/// <summary>What exports say of a relation. Where it has several pieces of evidence the single values are those of the first.</summary>
internal static class RelationColumns
{
    // What formats call things of their own.
    private static readonly string[] Reserved = ["r", "g", "b", "id", "source", "target", "type", "kind", "key", "directed"];

    /// <summary>The columns for an input: identity, what and when, evidence, analysis, the user's own columns, appearance.</summary>
    public static IReadOnlyList<ExportColumn<Relation>> Of(ExportInput input)
    {
        List<ExportColumn<Relation>> columns = [];
        ActorLabels labels = input.Labels;
        Add("relation_id", ColumnType.Text, ColumnRole.Structure, relation => ColumnText.Clean(relation.Id));
        Add("label", ColumnType.Text, ColumnRole.Structure, relation => ColumnText.Clean(relation.Type.Label));
        Add("interaction", ColumnType.Text, ColumnRole.Data, relation => ColumnText.Clean(relation.Type.Id));
        Add("weight", ColumnType.Number, ColumnRole.Structure, relation => double.IsFinite(relation.Weight) && relation.Weight > 0 ? relation.Weight : 1.0);
        Add("sign", ColumnType.Integer, ColumnRole.Data, relation => relation.Sign);
        Add("symmetric", ColumnType.Flag, ColumnRole.Data, relation => relation.Type.Symmetric);
        Add("date", ColumnType.Text, ColumnRole.Data, relation => relation.Date?.Text);
        Add("dateFrom", ColumnType.Text, ColumnRole.Data, relation => Day(relation.Date?.Earliest));
        Add("dateTo", ColumnType.Text, ColumnRole.Data, relation => Day(relation.Date?.Latest));
        Add("modality", ColumnType.Text, ColumnRole.Data, relation => relation.Modality.Id());
        Add("negated", ColumnType.Flag, ColumnRole.Data, relation => relation.Negated);
        Add("asserted_by", ColumnType.Text, ColumnRole.Data, relation => ColumnText.Join(" > ", First(relation).AssertedBy.Select(labels.Of)));
        Add("contested_by", ColumnType.Text, ColumnRole.Data,
            relation => ColumnText.Join("; ", relation.Evidence.SelectMany(piece => piece.ContestedBy).Distinct().Select(labels.Of)));
        Add("document", ColumnType.Text, ColumnRole.Data, relation => Text(First(relation).Document?.Id));
        Add("paragraph", ColumnType.Integer, ColumnRole.Data, relation => First(relation).Paragraph);
        Add("trigger", ColumnType.Text, ColumnRole.Data, relation => Text(First(relation).Trigger));
        Add("source_ref", ColumnType.Text, ColumnRole.Data,
            relation => ColumnText.Join("; ", relation.Evidence.Select(Reference).Where(reference => reference.Length > 0).Distinct()));
        Add("evidence", ColumnType.Integer, ColumnRole.Data, relation => relation.Evidence.Count);
        Add("to", ColumnType.Text, ColumnRole.Data, relation => Text(relation.To?.Id));
        Add("event", ColumnType.Text, ColumnRole.Data, relation => Text(relation.Event));
        Add("note", ColumnType.Text, ColumnRole.Data, relation => Text(relation.Note));
        Add("counted", ColumnType.Flag, ColumnRole.Data, relation => input.Analysed.IsCounted(relation));
        if (input.Analysed.Factions is not null)
            Add("frustrated", ColumnType.Flag, ColumnRole.Data, relation => input.Analysed.IsFrustrated(relation));
        foreach (string measure in input.Analysed.Centrality?.TieColumns.Where(column => column.Scores is not null).Select(column => column.Measure) ?? [])
            Add(measure, ColumnType.Number, ColumnRole.Data, relation => input.Analysed.TieScore(relation, measure));
        AddOwn(columns, input.Graph);
        Add("r", ColumnType.Integer, ColumnRole.Appearance, relation => (int)Appearance.Stroke(relation).R);
        Add("g", ColumnType.Integer, ColumnRole.Appearance, relation => (int)Appearance.Stroke(relation).G);
        Add("b", ColumnType.Integer, ColumnRole.Appearance, relation => (int)Appearance.Stroke(relation).B);
        return columns;

        void Add(string id, ColumnType type, ColumnRole role, Func<Relation, object?> value) =>
            columns.Add(new ExportColumn<Relation>(id, id, type, role, value));
    }

    /// <summary>The columns of an edge list that mean nothing to us, in the order in which they first appear.</summary>
    private static void AddOwn(List<ExportColumn<Relation>> columns, RelationGraph graph)
    {
        // Readers such as Gephi and Cytoscape take names that differ in case only for the same column.
        UniqueNames ids = new(StringComparer.OrdinalIgnoreCase, "_"), names = new(StringComparer.OrdinalIgnoreCase, "_");
        foreach (string taken in Reserved.Concat(columns.Select(column => column.Name)))
        {
            ids.Take(taken);
            names.Take(taken);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Relation relation in graph.Relations)
        {
            foreach ((string member, JsonNode? value) in relation.Extra ?? [])
            {
                if (Own(value) is null || !seen.Add(member)) continue;
                string clean = ColumnText.OneLine(ColumnText.Clean(member));
                if (string.IsNullOrWhiteSpace(clean)) clean = "column";
                columns.Add(new ExportColumn<Relation>(ids.Take(ColumnText.NameToken(clean)), names.Take(clean), ColumnType.Text, ColumnRole.Data,
                    each => Own(each.Extra?[member])));
            }
        }
    }

    private static string? Own(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue(out string? text) ? Text(text) : null;

    private static Evidence First(Relation relation) => relation.EvidenceOrNone[0];

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : ColumnText.Clean(text);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Where a person finds the place: the document's archive reference, else its title, and the paragraph.</summary>
    private static string Reference(Evidence piece)
    {
        if (piece.Document is not { } document) return "";
        string name = new[] { document.Archive, document.Title }.FirstOrDefault(part => !string.IsNullOrWhiteSpace(part)) ?? document.Id;
        return ColumnText.Clean(piece.Paragraph is int paragraph
            ? string.Create(CultureInfo.InvariantCulture, $"{name}, paragraph {paragraph}") : name);
    }
}
