using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Files.Json;
using Network.Model;

namespace Network.Files;

/// <summary>Writes relation files: what a person would type, in a fixed order of members, so that versions can be compared.</summary>
/// <remarks>
/// UTF-8 without byte-order mark, "\n" line ends, letters of all scripts as they are. Defaults are left out, members that the
/// format does not know are written back behind the known ones, <c>$schema</c> first. Reading what was written gives the same graph, and writing that the same bytes.
/// </remarks>
public static class RelationFileWriter
{

    private static readonly JsonWriterOptions Pretty = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = ReadableEncoder.Instance,
    };

    private static readonly JsonWriterOptions OneLine = new() { NewLine = "\n", Encoder = ReadableEncoder.Instance };

    /// <summary>Writes a graph; the stream stays open.</summary>
    public static void Write(RelationGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Write(graph, graph.Relations, stream);
    }

    /// <summary>Writes a graph whose relations are read while they are written, one at a time; the stream stays open.</summary>
    /// <param name="graph">All but the relations.</param>
    /// <param name="relations">The relations, between actors of the graph and told by its documents; in the place of its own.</param>
    /// <param name="stream">Takes the file.</param>
    public static void Write(RelationGraph graph, IEnumerable<Relation> relations, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(stream);
        Write(graph, relations, stream, Pretty);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a graph as one line of JSON, for programs, without the line end; the stream stays open.</summary>
    public static void WriteLine(RelationGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stream);
        Write(graph, graph.Relations, stream, OneLine);
    }

    private static void Write(RelationGraph graph, IEnumerable<Relation> relations, Stream stream, JsonWriterOptions options)
    {
        using Utf8JsonWriter json = new(stream, options);
        json.WriteStartObject();
        Rest(json, graph.Extra, name => name == "$schema");
        Text(json, "title", graph.Title);
        JsonItems.WriteUnlessEmpty(json, "documents", graph.Documents, Document);
        JsonItems.WriteUnlessEmpty(json, "types", graph.DeclaredTypes, Type);
        JsonItems.Write(json, "actors", graph.Actors, Actor);
        CompactTripleCounter triples = new();
        JsonItems.Write(json, "relations", relations, (to, relation) => Relation(to, relation, triples.Next(graph.IndexOf(relation.Source), relation.Type, graph.IndexOf(relation.Target))));
        Rest(json, graph.Extra, name => name != "$schema");
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, SourceDocument document)
    {
        json.WriteString("id", document.Id);
        Text(json, "title", document.Title);
        Text(json, "date", document.Date?.Text);
        Text(json, "archive", document.Archive);
        Text(json, "url", document.Url);
        Text(json, "narrator", document.Narrator?.Id);
        Rest(json, document.Extra);
    }

    internal static void Type(Utf8JsonWriter json, RelationType type)
    {
        json.WriteString("id", type.Id);
        json.WriteNumber("sign", type.Sign);
        if (type.Label != type.Id.Replace('_', ' ')) json.WriteString("label", type.Label);
        Flag(json, "symmetric", type.Symmetric);
        Flag(json, "speechAct", type.SpeechAct);
        Flag(json, "binds", type.Binds);
        Flag(json, "affiliation", type.Affiliation);
        Flag(json, "reports", type.Reports);
        Flag(json, "outcome", type.Outcome);
        Texts(json, "synonyms", type.Synonyms);
        Text(json, "cameo", type.Cameo);
        Text(json, "plover", type.Plover);
        Rest(json, type.Extra);
    }

    private static void Actor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        if (actor.Kind != ActorKind.Unknown) json.WriteString("kind", actor.Kind.Id());
        Texts(json, "aliases", actor.Aliases);
        JsonItems.WriteUnlessEmpty(json, "positions", actor.Positions, Position);
        Text(json, "note", actor.Note);
        Rest(json, actor.Extra);
    }

    internal static void Position(Utf8JsonWriter json, Position position)
    {
        Text(json, "title", position.Title);
        Text(json, "body", position.Body);
        Text(json, "status", position.Status);
        Rest(json, position.Extra);
    }

    private static void Relation(Utf8JsonWriter json, Relation relation, int ordinal)
    {
        // An id that was made is left out where reading makes the same again: not after relations before it were taken away.
        bool isMadeAgain = !relation.IdIsGiven && relation.Id == TripleCounter.Id(relation.Source, relation.Type, relation.Target, ordinal);
        if (!isMadeAgain) json.WriteString("id", relation.Id);
        json.WriteString("source", relation.Source.Id);
        json.WriteString("type", relation.Type.Id);
        json.WriteString("target", relation.Target.Id);
        Content(json, relation);
    }

    private static void Content(Utf8JsonWriter json, Relation relation)
    {
        Text(json, "date", relation.Date?.Text);
        if (relation.Weight != 1) json.WriteNumber("weight", relation.Weight);
        if (relation.OwnSign is int sign) json.WriteNumber("sign", sign);
        Text(json, "to", relation.To?.Id);
        Text(json, "event", relation.Event);
        Text(json, "note", relation.Note);
        JsonItems.WriteUnlessEmpty(json, "evidence", relation.Evidence, Evidence);
        Rest(json, relation.Extra);
    }

    internal static void Evidence(Utf8JsonWriter json, Evidence piece)
    {
        Text(json, "document", piece.Document?.Id);
        Whole(json, "paragraph", piece.Paragraph);
        Whole(json, "start", piece.Start);
        Whole(json, "end", piece.End);
        Text(json, "trigger", piece.Trigger);
        Texts(json, "assertedBy", piece.AssertedBy.Select(actor => actor.Id));
        if (piece.Modality != Modality.Asserted) json.WriteString("modality", piece.Modality.Id());
        Flag(json, "negated", piece.Negated);
        Texts(json, "contestedBy", piece.ContestedBy.Select(actor => actor.Id));
        Flag(json, "sourceInferred", piece.SourceInferred);
        Text(json, "rule", piece.Rule);
        if (piece.Confidence is double confidence) json.WriteNumber("confidence", confidence);
        Text(json, "note", piece.Note);
        Rest(json, piece.Extra);
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Whole(Utf8JsonWriter json, string name, int? value)
    {
        if (value is int number) json.WriteNumber(name, number);
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value) json.WriteBoolean(name, true);
    }

    /// <summary>A list of texts on one line: chains of speakers and aliases read better so.</summary>
    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        string list = string.Join(", ", values.Select(value => $"\"{ReadableEncoder.Instance.Encode(value)}\""));
        if (list.Length == 0) return;
        json.WritePropertyName(name);
        json.WriteRawValue($"[{list}]", skipInputValidation: true);
    }

    private static void Rest(Utf8JsonWriter json, JsonObject? extra, Func<string, bool>? isWanted = null)
    {
        if (extra is null) return;
        foreach ((string name, JsonNode? value) in extra)
        {
            if (isWanted is not null && !isWanted(name)) continue;
            json.WritePropertyName(name);
            if (value is null) json.WriteNullValue();
            else value.WriteTo(json);
        }
    }
}
