using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Files;
using Network.Files.Json;
using Network.Model;
using Network.PropertyGraph;

namespace Network.Projection;

/// <summary>Reads a property graph that Network did not write as far as it fits: nodes as actors, relationships between them as relations.</summary>
/// <remarks>
/// An actor's kind is the first label that is one of ours; all its labels and properties are kept as members of the actor. Its id is its property
/// <c>id</c> where that is a text or whole number that no other actor has, else its name in letters, digits and hyphens.
/// A relation's type is the relationship's in lower snake case; a <c>sign</c> of -1, 0 or 1 is the relation's own, a <c>weight</c> below 0 makes a negative
/// tie of its size, <c>date</c> is taken where it is one. Everything else is kept as members of the relation. What does not fit is counted in <see cref="LeftOut"/>.
/// </remarks>
public sealed class ForeignGraph
{
    private static readonly string[] NameProperties = ["name", "title", "label", "id"];

    private readonly GraphMapping _mapping;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _actors = [], _relations = [];
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Begins a graph.</summary>
    public ForeignGraph(GraphMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        _mapping = mapping;
    }

    /// <summary>What did not fit: the reason, and how often.</summary>
    public IReadOnlyDictionary<string, int> LeftOut => _leftOut;

    /// <summary>True when no node was taken for an actor.</summary>
    public bool IsEmpty => _actors.Count == 0;

    /// <summary>Adds a node, when the mapping takes it for an actor.</summary>
    public void Add(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (_mapping.ActorLabel is { } label && !node.Has(label)) return;
        if (Name(node) is not { Length: > 0 } name)
        {
            Drop(_mapping.NameProperty is { } property ? $"nodes without a \"{property}\"" : "nodes without name, title, label or id");
            return;
        }

        string id = Unique(GivenId(node) ?? Slug(name));
        _ids[node.Id] = id;
        JsonObject actor = new() { ["id"] = id, ["name"] = name };
        ActorKind kind = GraphNames.Kind(node.Labels);
        if (kind != ActorKind.Unknown) actor["kind"] = kind.Id();
        List<string> labels = [.. node.Labels.Where(each => each != PropertyNames.Actor && GraphNames.Kind([each]) == ActorKind.Unknown && each != "Unknown")];
        if (labels.Count > 0) actor["labels"] = new JsonArray([.. labels.Select(each => (JsonNode?)JsonValue.Create(each))]);
        if (node.Properties.GetValueOrDefault("aliases") is IReadOnlyList<object?> aliases && aliases.All(alias => alias is string { Length: > 0 })) actor["aliases"] = JsonValues.Of(aliases);
        Keep(actor, node.Properties, ["id", "name", "kind", "aliases", "positions", "note", "labels", _mapping.NameProperty ?? ""]);
        _actors.Add(actor);
    }

    /// <summary>Adds a relationship, when both ends were taken for actors. Add all nodes first.</summary>
    public void Add(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        if (!_ids.TryGetValue(relationship.Start, out string? source) || !_ids.TryGetValue(relationship.End, out string? target))
        {
            Drop("relationships with an end that is no actor");
            return;
        }

        string type = Type(relationship.Type);
        JsonObject relation = new() { ["source"] = source, ["type"] = type, ["target"] = target };
        IReadOnlyDictionary<string, object?> properties = relationship.Properties;
        int? sign = Sign(properties.GetValueOrDefault("sign"));
        double? weight = properties.GetValueOrDefault("weight") switch { double number => number, long number => number, _ => null };
        if (weight is double below && below < 0)
        {
            weight = -below;
            sign ??= -1;
        }

        if (weight == 0)
        {
            Drop("relationships of weight 0");
            return;
        }

        if (weight is double size && double.IsFinite(size) && size != 1) relation["weight"] = size;
        if (sign is int own) relation["sign"] = own;
        string? date = properties.GetValueOrDefault("date") switch
        {
            string text => text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
        if (date is not null && EdtfDate.TryParse(date, out _) is not null) relation["date"] = date;
        Keep(relation, properties, ["id", "source", "type", "target", "sign", "weight", "date", "to", "event", "note", "evidence"]);
        _relations.Add(relation);
    }

    /// <summary>Reads what was added as the relation file that it makes.</summary>
    /// <param name="name">What problems call the input: the server's address.</param>
    public ReadResult Read(string name)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, SkipValidation = true }))
        {
            json.WriteStartObject();
            JsonItems.WriteUnlessEmpty(json, "types", [.. _types], WriteType);
            List(json, "actors", _actors);
            List(json, "relations", _relations);
            json.WriteEndObject();
        }

        return RelationFileReader.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name);
    }

    /// <summary>The id of a relation type of that relationship type: lower snake case of a to z, digits and _.</summary>
    public static string TypeId(string relationshipType)
    {
        ArgumentNullException.ThrowIfNull(relationshipType);
        StringBuilder id = new();
        char last = '_';
        foreach (char letter in relationshipType)
        {
            if (char.IsAsciiLetterUpper(letter) && char.IsAsciiLetterLower(last)) id.Append('_');
            char next = char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '_';
            if (next != '_' || (id.Length > 0 && id[^1] != '_')) id.Append(next);
            last = letter;
        }

        string text = id.ToString().Trim('_');
        if (text.Length == 0) return "relation";
        return char.IsAsciiDigit(text[0]) ? "t" + text : text;
    }

    /// <summary>The id of the relation's type: our own type of that name or synonym, unless the mapping gives it another sign; else one to declare.</summary>
    private string Type(string relationshipType)
    {
        string id = TypeId(relationshipType);
        RelationType? known = RelationTypes.BuiltIn.Find(id);
        if (known is not null && (!_mapping.Signs.TryGetValue(relationshipType, out int sign) || sign == known.Sign)) return known.Id;
        _types.TryAdd(id, relationshipType);
        return id;
    }

    private void WriteType(Utf8JsonWriter json, KeyValuePair<string, string> type)
    {
        json.WriteString("id", type.Key);
        json.WriteNumber("sign", _mapping.Signs.GetValueOrDefault(type.Value));
        json.WriteString("label", type.Value.Replace('_', ' ').ToLowerInvariant());
    }

    private static void List(Utf8JsonWriter json, string name, List<JsonObject> entries)
    {
        json.WriteStartArray(name);
        foreach (JsonObject entry in entries) entry.WriteTo(json);
        json.WriteEndArray();
    }

    private string? Name(Node node)
    {
        IEnumerable<string> properties = _mapping.NameProperty is { } asked ? [asked] : NameProperties;
        foreach (string property in properties)
        {
            if (Plain(node.Properties.GetValueOrDefault(property)) is { Length: > 0 } text) return text;
        }

        return null;
    }

    private string? GivenId(Node node) => Plain(node.Properties.GetValueOrDefault("id")) is { Length: > 0 } id && !_taken.Contains(id) ? id : null;

    private static string? Plain(object? value) => value switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int? Sign(object? value) => value switch
    {
        long and >= -1 and <= 1 => (int)(long)value,
        double number and (-1 or 0 or 1) => (int)number,
        _ => null,
    };

    private string Unique(string id)
    {
        string free = id;
        for (int n = 2; !_taken.Add(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return free;
    }

    private static string Slug(string name)
    {
        StringBuilder slug = new();
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        string text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "actor" : text;
    }

    private static void Keep(JsonObject to, IReadOnlyDictionary<string, object?> properties, HashSet<string> without)
    {
        foreach ((string name, object? value) in properties.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (value is not null && !without.Contains(name)) to[name] = JsonValues.Of(value);
        }
    }

    private void Drop(string reason) => _leftOut[reason] = _leftOut.GetValueOrDefault(reason) + 1;
}
