using System.Text.Json;

namespace Network.Model;

/// <summary>The types that a file may use: the built-in ones, and those that it declares.</summary>
public sealed class RelationTypes
{
    private readonly Dictionary<string, RelationType> _byId = new(StringComparer.Ordinal);
    private readonly List<RelationType> _all = [];

    private RelationTypes()
    {
    }

    /// <summary>The types that the product brings, read from its one data file.</summary>
    public static RelationTypes BuiltIn { get; } = ReadBuiltIn();

    /// <summary>All types, built-in ones first.</summary>
    public IReadOnlyList<RelationType> All => _all;

    /// <summary>The built-in types and, over them, <paramref name="declared"/> ones; a declared type replaces one of its id.</summary>
    public static RelationTypes With(IEnumerable<RelationType> declared)
    {
        ArgumentNullException.ThrowIfNull(declared);
        RelationTypes types = new();
        Dictionary<string, RelationType> own = new(StringComparer.Ordinal);
        foreach (RelationType type in declared) own[type.Id] = type;
        // It never changes, and most files declare none.
        if (own.Count == 0) return BuiltIn;
        foreach (RelationType type in BuiltIn._all)
        {
            if (!own.ContainsKey(type.Id)) types._all.Add(type);
        }

        types._all.AddRange(own.Values);
        types.Index();
        return types;
    }

    /// <summary>The type with this id or synonym; null when there is none.</summary>
    public RelationType? Find(string idOrSynonym) => _byId.GetValueOrDefault(idOrSynonym);

    private static RelationTypes ReadBuiltIn()
    {
        using Stream stream = typeof(RelationTypes).Assembly.GetManifestResourceStream("relation-types.json")
            ?? throw new InvalidOperationException("The list of relation types is missing from the assembly.");
        using JsonDocument json = JsonDocument.Parse(stream);
        RelationTypes types = new();
        foreach (JsonElement type in json.RootElement.GetProperty("types").EnumerateArray())
        {
            types._all.Add(new RelationType
            {
                Id = type.GetProperty("id").GetString()!,
                Sign = type.GetProperty("sign").GetInt32(),
                Label = type.GetProperty("label").GetString()!,
                Symmetric = Flag(type, "symmetric"),
                SpeechAct = Flag(type, "speechAct"),
                Binds = Flag(type, "binds"),
                Affiliation = Flag(type, "affiliation"),
                Reports = Flag(type, "reports"),
                Outcome = Flag(type, "outcome"),
                Synonyms = type.TryGetProperty("synonyms", out JsonElement list)
                    ? [.. list.EnumerateArray().Select(word => word.GetString()!)] : [],
                Cameo = Text(type, "cameo"),
                Plover = Text(type, "plover"),
            });
        }

        types.Index();
        return types;
    }

    private static bool Flag(JsonElement type, string name) => type.TryGetProperty(name, out JsonElement value) && value.GetBoolean();

    private static string? Text(JsonElement type, string name) => type.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private void Index()
    {
        foreach (RelationType type in _all) _byId[type.Id] = type;
        foreach (RelationType type in _all)
        {
            foreach (string synonym in type.Synonyms) _byId.TryAdd(synonym, type);
        }
    }
}
