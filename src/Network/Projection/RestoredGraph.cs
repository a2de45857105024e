using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Files;
using Network.Files.Json;
using Network.PropertyGraph;

namespace Network.Projection;

/// <summary>Turns nodes and relationships that Network wrote back into the relation graph that they came from.</summary>
/// <remarks>
/// What was projected comes back as it was, in its order. Where a person changed a property in the database, the property holds.
/// Properties that are neither ours nor a result become members of the actor or relation, as unknown members of a file are.
/// Results (camps, scores) are left behind: they are computed anew. Holds the whole graph as JSON text while it works.
/// </remarks>
public sealed class RestoredGraph
{
    private static readonly HashSet<string> KnownOfActors = [.. PropertyNames.OfActors, .. PropertyNames.Results];
    private static readonly HashSet<string> KnownOfDocuments = [.. PropertyNames.OfDocuments];
    private static readonly HashSet<string> KnownOfRelations = [.. PropertyNames.OfRelations, .. PropertyNames.TieResults];

    private readonly List<Entry> _actors = [], _documents = [], _relations = [];
    private JsonObject _file = [];

    /// <summary>True when nothing was added.</summary>
    public bool IsEmpty => _actors.Count == 0 && _relations.Count == 0;

    /// <summary>True for a node or relationship that Network wrote.</summary>
    public static bool IsOurs(IReadOnlyDictionary<string, object?> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return properties.GetValueOrDefault(PropertyNames.Mark) is string;
    }

    /// <summary>Adds the node of the file.</summary>
    /// <exception cref="InvalidDataException">Its mark is no longer JSON.</exception>
    public void AddFile(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        JsonObject mark = Mark(node.Properties, "the node of the file");
        JsonObject file = [];
        Put(file, "title", node.Properties.GetValueOrDefault("title"));
        Move(mark, file, "types");
        MoveExtra(mark, file);
        _file = file;
    }

    /// <summary>Adds an actor.</summary>
    /// <exception cref="InvalidDataException">It has no id, or its mark is no longer JSON.</exception>
    public void AddActor(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        string id = Id(node.Properties, "an actor");
        JsonObject mark = Mark(node.Properties, $"the actor \"{id}\"");
        // What clearing had to leave, since relationships of others hold on to it, is no longer of a file.
        if (mark.ContainsKey("kept")) return;
        JsonObject actor = new() { ["id"] = id };
        Put(actor, "name", node.Properties.GetValueOrDefault("name") ?? id);
        string kind = Model.ActorKinds.Id(GraphNames.Kind(node.Labels));
        if (kind != "unknown") actor["kind"] = kind;
        Put(actor, "aliases", node.Properties.GetValueOrDefault("aliases"));
        Move(mark, actor, "positions");
        Move(mark, actor, "note");
        MoveExtra(mark, actor);
        AddUnknown(actor, node.Properties, KnownOfActors);
        _actors.Add(new Entry(Order(mark), id, actor));
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="InvalidDataException">It has no id, or its mark is no longer JSON.</exception>
    public void AddDocument(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        string id = Id(node.Properties, "a document");
        JsonObject mark = Mark(node.Properties, $"the document \"{id}\"");
        if (mark.ContainsKey("kept")) return;
        JsonObject document = new() { ["id"] = id };
        foreach (string name in (string[])["title", "date", "archive", "url"]) Put(document, name, node.Properties.GetValueOrDefault(name));
        Move(mark, document, "narrator");
        MoveExtra(mark, document);
        AddUnknown(document, node.Properties, KnownOfDocuments);
        _documents.Add(new Entry(Order(mark), id, document));
    }

    /// <summary>Adds a relation.</summary>
    /// <param name="relationship">Its relationship.</param>
    /// <param name="source">The id of the actor that it leaves.</param>
    /// <param name="target">The id of the actor that it enters.</param>
    /// <exception cref="InvalidDataException">It has no id, or its mark is no longer JSON.</exception>
    public void AddRelation(Relationship relationship, string source, string target)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        IReadOnlyDictionary<string, object?> properties = relationship.Properties;
        string id = Id(properties, "a relation");
        JsonObject mark = Mark(properties, $"the relation \"{id}\"");
        JsonObject relation = new()
        {
            ["id"] = id,
            ["source"] = source,
            ["type"] = properties.GetValueOrDefault("type") as string ?? ForeignGraph.TypeId(relationship.Type),
            ["target"] = target,
        };
        Put(relation, "date", properties.GetValueOrDefault("date"));
        if (properties.GetValueOrDefault("weight") is { } weight and not 1.0 and not 1L) Put(relation, "weight", weight);
        if (mark.ContainsKey("ownSign")) Put(relation, "sign", properties.GetValueOrDefault("sign"));
        Put(relation, "to", properties.GetValueOrDefault("to"));
        Move(mark, relation, "event");
        Move(mark, relation, "note");
        if (Evidence(mark, properties) is { } evidence) relation["evidence"] = evidence;
        MoveExtra(mark, relation);
        AddUnknown(relation, properties, KnownOfRelations);
        _relations.Add(new Entry(Order(mark), id, relation) { IsMade = mark.ContainsKey("made") });
    }

    /// <summary>Reads what was added as the relation file that it makes.</summary>
    /// <param name="name">What problems call the input: the server's address.</param>
    public ReadResult Read(string name)
    {
        LeaveOutMadeIds();
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, SkipValidation = true }))
        {
            json.WriteStartObject();
            foreach ((string member, JsonNode? value) in _file)
            {
                json.WritePropertyName(member);
                if (value is null) json.WriteNullValue();
                else value.WriteTo(json);
            }

            List(json, "documents", _documents);
            List(json, "actors", _actors);
            List(json, "relations", _relations);
            json.WriteEndObject();
        }

        return RelationFileReader.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name);
    }

    private static JsonArray? Evidence(JsonObject mark, IReadOnlyDictionary<string, object?> properties)
    {
        if (mark["evidence"] is not JsonArray { Count: > 0 } evidence || evidence[0] is not JsonObject first) return null;
        mark.Remove("evidence");
        Put(first, "document", properties.GetValueOrDefault("document"));
        Put(first, "paragraph", properties.GetValueOrDefault("paragraph"));
        Put(first, "trigger", properties.GetValueOrDefault("trigger"));
        Put(first, "assertedBy", properties.GetValueOrDefault("assertedBy"));
        if (!first.ContainsKey("modality")) Put(first, "modality", properties.GetValueOrDefault("modality"));
        if (!first.ContainsKey("negated") && properties.GetValueOrDefault("negated") is true) first["negated"] = true;
        return evidence;
    }

    /// <summary>An id that reading makes again is left out, so that the file looks as a person wrote it.</summary>
    private void LeaveOutMadeIds()
    {
        Sort(_relations);
        Dictionary<(string, string, string), int> counts = [];
        foreach (Entry entry in _relations)
        {
            (string, string, string) triple = ((string)entry.Json["source"]!, (string)entry.Json["type"]!, (string)entry.Json["target"]!);
            int ordinal = counts[triple] = counts.GetValueOrDefault(triple) + 1;
            if (entry.IsMade && entry.Id == string.Create(CultureInfo.InvariantCulture, $"{triple.Item1}-{triple.Item2}-{triple.Item3}-{ordinal}")) entry.Json.Remove("id");
        }
    }

    private static void List(Utf8JsonWriter json, string name, List<Entry> entries)
    {
        Sort(entries);
        json.WriteStartArray(name);
        foreach (Entry entry in entries) entry.Json.WriteTo(json);
        json.WriteEndArray();
    }

    private static void Sort(List<Entry> entries) => entries.Sort((one, other) =>
        one.Order != other.Order ? one.Order.CompareTo(other.Order) : string.CompareOrdinal(one.Id, other.Id));

    private static JsonObject Mark(IReadOnlyDictionary<string, object?> properties, string owner)
    {
        try
        {
            if (properties.GetValueOrDefault(PropertyNames.Mark) is string text && JsonNode.Parse(Encoding.UTF8.GetBytes(text)) is JsonObject mark) return mark;
        }
        catch (JsonException)
        {
        }

        throw new InvalidDataException($"the property {PropertyNames.Mark} of {owner} is not the JSON that Network wrote there; push the file anew, or remove the property");
    }

    private static string Id(IReadOnlyDictionary<string, object?> properties, string owner) =>
        properties.GetValueOrDefault("id") as string ?? throw new InvalidDataException($"{owner} that Network wrote has lost its id; push the file anew");

    private static int Order(JsonObject mark) => mark["order"] is JsonValue value && value.TryGetValue(out int order) ? order : int.MaxValue;

    private static void Put(JsonObject to, string name, object? value)
    {
        if (value is not null) to[name] = JsonValues.Of(value);
    }

    private static void Move(JsonObject from, JsonObject to, string name)
    {
        if (from.Remove(name, out JsonNode? value)) to[name] = value;
    }

    private static void MoveExtra(JsonObject mark, JsonObject to)
    {
        if (mark["extra"] is not JsonObject extra) return;
        foreach ((string name, JsonNode? value) in extra.ToList())
        {
            extra.Remove(name);
            to.TryAdd(name, value);
        }
    }

    private static void AddUnknown(JsonObject to, IReadOnlyDictionary<string, object?> properties, HashSet<string> known)
    {
        foreach ((string name, object? value) in properties.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!known.Contains(name) && value is not null && !to.ContainsKey(name)) to[name] = JsonValues.Of(value);
        }
    }

    private sealed record Entry(int Order, string Id, JsonObject Json)
    {
        public bool IsMade { get; init; }
    }
}
