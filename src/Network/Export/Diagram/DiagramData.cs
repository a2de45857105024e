using System.Globalization;
using System.Text.Json;
using Network.Analysis;
using Network.Analysis.Factions;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>The facts behind an interactive diagram as JSON: actors, relations with their evidence, documents, camps.</summary>
/// <remarks>Written with the default encoder, which escapes what HTML could misread, so that it may stand in a script element.</remarks>
internal static class DiagramData
{
    /// <summary>The JSON text.</summary>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="places">The centre of each actor in the picture.</param>
    /// <param name="words">Gives the very words of a piece of evidence, null where the document is not at hand; null when none is.</param>
    public static string Write(AnalysedGraph analysed, IReadOnlyList<Point> places, Func<Evidence, string?>? words)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("actors");
            for (int i = 0; i < analysed.Graph.Actors.Count; i++) WriteActor(json, analysed, analysed.Graph.Actors[i], places[i]);
            json.WriteEndArray();
            json.WriteStartArray("relations");
            foreach (Relation relation in analysed.Graph.Relations) WriteRelation(json, analysed, relation, words);
            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (SourceDocument document in analysed.Graph.Documents) WriteDocument(json, document);
            json.WriteEndArray();
            json.WriteStartArray("camps");
            foreach (CampTitle camp in CampTitle.Of(analysed)) WriteCamp(json, camp);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteActor(Utf8JsonWriter json, AnalysedGraph analysed, Actor actor, Point place)
    {
        FactionMember? member = analysed.MemberOf(actor);
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        if (actor.Aliases.Count > 0) WriteStrings(json, "aliases", actor.Aliases);
        json.WriteString("kind", actor.Kind.Id());
        if (member?.Faction is int camp)
        {
            json.WriteNumber("faction", camp);
            if (member.Basis is { } basis) json.WriteString("basis", basis.Id());
            if (member.Certainty is double certainty) json.WriteNumber("certainty", Math.Round(certainty, 4));
            if (member.Margin is double margin) json.WriteNumber("margin", Math.Round(margin, 4));
        }

        if (member?.Between == true)
        {
            json.WriteBoolean("between", true);
            WriteString(json, "betweenReason", member.BetweenReason);
        }

        WriteString(json, "note", actor.Note);
        json.WriteNumber("x", Math.Round(place.X, 1));
        json.WriteNumber("y", Math.Round(place.Y, 1));
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, AnalysedGraph analysed, Relation relation, Func<Evidence, string?>? words)
    {
        json.WriteStartObject();
        json.WriteString("id", relation.Id);
        json.WriteNumber("source", analysed.Graph.IndexOf(relation.Source));
        json.WriteNumber("target", analysed.Graph.IndexOf(relation.Target));
        json.WriteString("type", relation.Type.Id);
        json.WriteString("label", relation.Type.Label);
        json.WriteNumber("sign", Math.Sign(relation.Sign));
        WriteString(json, "date", relation.Date?.Text);
        if (RelationGraph.EffectiveDate(relation) is { } date)
        {
            json.WriteBoolean("dated", true);
            WriteString(json, "from", Iso(date.Earliest));
            WriteString(json, "to", Iso(date.Latest));
        }

        WriteString(json, "third", relation.To?.Name);
        if (relation.Weight != 1) json.WriteNumber("weight", relation.Weight);
        json.WriteString("modality", relation.Modality.Id());
        if (relation.Negated) json.WriteBoolean("negated", true);
        if (analysed.IsCounted(relation)) json.WriteBoolean("counted", true);
        if (analysed.IsFrustrated(relation)) json.WriteBoolean("frustrated", true);
        WriteString(json, "note", relation.Note);
        if (relation.Evidence.Count > 0)
        {
            json.WriteStartArray("evidence");
            foreach (Evidence piece in relation.Evidence) WriteEvidence(json, piece, words?.Invoke(piece));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence piece, string? words)
    {
        json.WriteStartObject();
        WriteString(json, "document", piece.Document?.Id);
        if (piece.Paragraph is int paragraph) json.WriteNumber("paragraph", paragraph);
        WriteString(json, "trigger", piece.Trigger);
        if (piece.AssertedBy.Count > 0) WriteStrings(json, "by", piece.AssertedBy.Select(actor => actor.Name));
        json.WriteString("modality", piece.Modality.Id());
        if (piece.Negated) json.WriteBoolean("negated", true);
        if (piece.ContestedBy.Count > 0) WriteStrings(json, "contestedBy", piece.ContestedBy.Select(actor => actor.Name));
        if (piece.SourceInferred) json.WriteBoolean("sourceInferred", true);
        if (piece.Confidence is double confidence) json.WriteNumber("confidence", confidence);
        WriteString(json, "rule", piece.Rule);
        WriteString(json, "note", piece.Note);
        WriteString(json, "words", words);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, SourceDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        WriteString(json, "title", document.Title);
        WriteString(json, "date", document.Date?.Text);
        WriteString(json, "archive", document.Archive);
        WriteString(json, "url", document.Url);
        json.WriteEndObject();
    }

    private static void WriteCamp(Utf8JsonWriter json, CampTitle camp)
    {
        json.WriteStartObject();
        json.WriteNumber("number", camp.Number);
        WriteString(json, "core", camp.Core);
        json.WriteNumber("size", camp.Size);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteString(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
