using System.Globalization;
using System.Text;
using Network.Files.Relations;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>What the rows of one type text have in common.</summary>
internal sealed class EdgeType
{
    /// <summary>The type of the product; null for an undeclared one.</summary>
    public RelationType? Known { get; init; }

    public required string Id { get; init; }

    /// <summary>The text of the first row that names it.</summary>
    public required string Label { get; init; }

    public required int FirstLine { get; init; }

    public bool HasPositive { get; set; }

    public bool HasNegative { get; set; }

    public bool HasDirected { get; set; }

    public bool HasUndirected { get; set; }

    /// <summary>The sign that rows of the type have where they do not say otherwise.</summary>
    public int Sign => Known?.Sign ?? (HasPositive == HasNegative ? 0 : HasPositive ? 1 : -1);

    /// <summary>True when a row of sign 0 is a tie of this type and not the absence of one.</summary>
    public bool IsNeutral => Known is null ? !HasPositive && !HasNegative : Known.Sign == 0;
}

/// <summary>Finds the types that the texts of an edge list mean, and makes those that it uses undeclared.</summary>
internal sealed class EdgeTypes
{
    private readonly Dictionary<string, EdgeType> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdgeType> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = [.. RelationTypes.BuiltIn.All.SelectMany(type => type.Synonyms.Append(type.Id))];
    private readonly List<EdgeType> _all = [];
    private readonly Dictionary<EdgeType, (RelationType? Directed, RelationType? Undirected)> _made = [];

    /// <summary>The types to declare in the graph, in the order of their first rows.</summary>
    public List<RelationType> Declared { get; } = [];

    /// <summary>The type that a text means.</summary>
    public EdgeType Of(string text, int line)
    {
        if (_byText.TryGetValue(text, out EdgeType? type)) return type;
        string snake = Snake(text, out bool isWhole);
        RelationType? known = RelationTypes.BuiltIn.Find(text) ?? (isWhole ? RelationTypes.BuiltIn.Find(snake) : null);
        string key = known?.Id ?? (isWhole ? snake : $" {NameFolding.Fold(text)}");
        if (!_byKey.TryGetValue(key, out type))
        {
            type = new EdgeType { Known = known, Id = known?.Id ?? Free(snake), Label = text, FirstLine = line };
            _byKey.Add(key, type);
            _all.Add(type);
        }

        _byText.Add(text, type);
        return type;
    }

    /// <summary>Makes the types once all rows are known, and tells the undeclared ones.</summary>
    public void Settle(ProblemList problems)
    {
        foreach (EdgeType type in _all)
        {
            if (type.Known is null)
                problems.Warn(type.FirstLine, $"the type {Quoted.Of(type.Label)} is not known: taken as \"{type.Id}\" with the sign of each row");
            bool isSplit = type is { HasDirected: true, HasUndirected: true } && type.Known is not { Symmetric: true };
            RelationType? directed = type.HasDirected ? type.Known ?? Declare(Make(type, type.Id, type.Label, isSymmetric: false)) : null;
            RelationType? undirected = !type.HasUndirected ? null
                : type.Known is { Symmetric: true } symmetric ? symmetric
                : Declare(Make(type, isSplit ? Free($"{type.Id}_undirected") : type.Id, isSplit ? $"{Name(type)} (undirected)" : Name(type), isSymmetric: true));
            _made.Add(type, (directed, undirected));
        }
    }

    /// <summary>The type for a row.</summary>
    public RelationType Made(EdgeType type, bool isUndirected) => isUndirected ? _made[type].Undirected! : _made[type].Directed!;

    /// <summary>Lower-case words of a to z and digits, joined by "_".</summary>
    /// <param name="text">A type as an edge list writes it.</param>
    /// <param name="isWhole">False when letters were lost, so that another text can give the same.</param>
    internal static string Snake(string text, out bool isWhole)
    {
        isWhole = true;
        StringBuilder snake = new();
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part.Split('_', '-', '/', '.', ',', ':', ';')))
        {
            if (word.Length == 0) continue;
            string folded = NameFolding.Fold(word);
            string plain = string.Concat(folded.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
            if (plain.Length != folded.Length) isWhole = false;
            if (plain.Length == 0) continue;
            if (snake.Length > 0) snake.Append('_');
            snake.Append(plain);
        }

        if (snake.Length == 0) return "type";
        return char.IsAsciiDigit(snake[0]) ? $"type_{snake}" : snake.ToString();
    }

    private static string Name(EdgeType type) => type.Known?.Label ?? type.Label;

    private static RelationType Make(EdgeType type, string id, string label, bool isSymmetric) => new()
    {
        Id = id,
        Sign = type.Sign,
        Label = label,
        Symmetric = isSymmetric,
        SpeechAct = type.Known?.SpeechAct ?? false,
        Binds = type.Known?.Binds ?? false,
        Affiliation = type.Known?.Affiliation ?? false,
        Reports = type.Known?.Reports ?? false,
        Outcome = type.Known?.Outcome ?? false,
        Synonyms = type.Known is { } known && known.Id == id ? known.Synonyms : [],
        Cameo = type.Known?.Cameo,
        Plover = type.Known?.Plover,
    };

    private RelationType Declare(RelationType type)
    {
        Declared.Add(type);
        return type;
    }

    private string Free(string id)
    {
        string free = TypeSection.IsId(id) ? id : "type";
        for (int n = 2; !_ids.Add(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
        return free;
    }
}
