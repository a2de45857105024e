using System.Text;
using System.Text.Json;
using Network.Files;
using Network.Files.Json;
using Network.Model;

namespace Network.Projection;

/// <summary>Writes the JSON text of <c>_network</c>: what has no property of its own, in the words of the relation file, and the place in the file.</summary>
internal static class NetworkJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = ReadableEncoder.Instance, SkipValidation = true };

    /// <summary>Of the file: its declared types and its unknown members.</summary>
    public static string File(RelationGraph graph) => Write(json =>
    {
        JsonItems.WriteUnlessEmpty(json, "types", graph.DeclaredTypes, RelationFileWriter.Type);
        Extra(json, graph.Extra);
    });

    /// <summary>Of an actor: its order, positions, note and unknown members.</summary>
    public static string Actor(Actor actor, int order) => Write(json =>
    {
        json.WriteNumber("order", order);
        JsonItems.WriteUnlessEmpty(json, "positions", actor.Positions, RelationFileWriter.Position);
        if (actor.Note is not null) json.WriteString("note", actor.Note);
        Extra(json, actor.Extra);
    });

    /// <summary>Of a document: its order, narrator and unknown members.</summary>
    public static string Document(SourceDocument document, int order) => Write(json =>
    {
        json.WriteNumber("order", order);
        if (document.Narrator is not null) json.WriteString("narrator", document.Narrator.Id);
        Extra(json, document.Extra);
    });

    /// <summary>Of a relation: its order, whether its id was made and its sign its own, event, note, evidence and unknown members.</summary>
    public static string Relation(Relation relation, int order) => Write(json =>
    {
        json.WriteNumber("order", order);
        if (!relation.IdIsGiven) json.WriteBoolean("made", true);
        if (relation.OwnSign is not null) json.WriteBoolean("ownSign", true);
        if (relation.Event is not null) json.WriteString("event", relation.Event);
        if (relation.Note is not null) json.WriteString("note", relation.Note);
        if (relation.Evidence.Count > 0)
        {
            json.WriteStartArray("evidence");
            for (int i = 0; i < relation.Evidence.Count; i++)
            {
                json.WriteStartObject();
                if (i == 0) FirstPiece(json, relation);
                else RelationFileWriter.Evidence(json, relation.Evidence[i]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Extra(json, relation.Extra);
    });

    /// <summary>The first piece without what the properties hold; its modality and negation only where the relation's are others.</summary>
    private static void FirstPiece(Utf8JsonWriter json, Relation relation)
    {
        Evidence first = relation.Evidence[0];
        RelationFileWriter.Evidence(json, new Evidence
        {
            Start = first.Start,
            End = first.End,
            ContestedBy = first.ContestedBy,
            SourceInferred = first.SourceInferred,
            Rule = first.Rule,
            Confidence = first.Confidence,
            Note = first.Note,
            Extra = first.Extra,
        });
        if (first.Modality != relation.Modality) json.WriteString("modality", first.Modality.Id());
        if (first.Negated != relation.Negated) json.WriteBoolean("negated", first.Negated);
    }

    private static void Extra(Utf8JsonWriter json, System.Text.Json.Nodes.JsonObject? extra)
    {
        if (extra is null || extra.Count == 0) return;
        json.WritePropertyName("extra");
        extra.WriteTo(json);
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Compact))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
