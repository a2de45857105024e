using System.Reflection;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Nouns by which actors are told: offices, bodies, groups, states. Read from a text that a user can edit.</summary>
internal sealed class ActorVocabulary
{
    private const string Resource = "actors.txt";

    private static readonly Lazy<ActorVocabulary> Shipped = new(() =>
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return Parse(reader.ReadToEnd());
    });

    private readonly Dictionary<string, WordKinds> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _peoples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stateNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stateOpenings = new(StringComparer.Ordinal);

    private ActorVocabulary()
    {
    }

    /// <summary>The one for English.</summary>
    public static ActorVocabulary English => Shipped.Value;

    /// <summary>The most words that a state's name has.</summary>
    public int LongestState { get; private set; }

    /// <summary>What a word can be.</summary>
    /// <param name="lower">In lower case.</param>
    public WordKinds Of(string lower) => _kinds.TryGetValue(lower, out WordKinds kinds) ? kinds : WordKinds.None;

    /// <summary>True for the first word of a state's name.</summary>
    /// <param name="lower">In lower case.</param>
    public bool BeginsState(string lower) => _stateOpenings.Contains(lower);

    /// <summary>The state of this name in lower case; null when it is none.</summary>
    public string? State(string lower) => _states.TryGetValue(lower, out string? state) ? state : null;

    /// <summary>The state whose people goes by a word: "soviets", "french"; null for no people's.</summary>
    /// <param name="lower">In lower case.</param>
    public string? StateOfPeople(string lower) => _peoples.TryGetValue(lower, out string? state) ? state : null;

    /// <summary>The state to which a word assigns things: "soviet", "french"; null for any other word, and for initials.</summary>
    /// <param name="lower">In lower case.</param>
    public string? StateOfAdjective(string lower) => _adjectives.TryGetValue(lower, out string? state) ? state : null;

    /// <summary>How a state is written: "Soviet Union" for "ussr".</summary>
    /// <param name="state">As <see cref="State"/> gives it.</param>
    public string NameOfState(string state) => _stateNames[state];

    /// <summary>Reads a vocabulary: sections in square brackets, words divided by white space; states a line each, "names | adjectives".</summary>
    /// <exception cref="FormatException">A section is not known.</exception>
    public static ActorVocabulary Parse(string text)
    {
        ActorVocabulary vocabulary = new();
        string section = "";
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') section = line.Trim('[', ']');
            else if (section == "state") vocabulary.AddState(line);
            else vocabulary.Add(line, section);
        }

        return vocabulary;
    }

    private void Add(string line, string section)
    {
        if (!Enum.TryParse(section, ignoreCase: true, out WordKinds kind)) throw new FormatException($"The section [{section}] is not known.");
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _kinds[word] = _kinds.GetValueOrDefault(word) | kind;
            // "István" and "Istvan".
            string plain = (kind & (WordKinds.MensName | WordKinds.WomensName)) == 0 ? word : NameFolding.Fold(word);
            if (plain.Length > 3 && !_kinds.ContainsKey(plain)) _kinds[plain] = kind;
        }
    }

    private void AddState(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        string[] names = parts[0].Split(',', StringSplitOptions.TrimEntries);
        // Initials that lead a line are what is found by, and not what is shown.
        string shown = Array.Find(names, name => name.Length > 4 && !name.Contains('.', StringComparison.Ordinal)) ?? names[0];
        _stateNames[names[0]] = string.Join(' ', shown.Split(' ').Select(word => word is "of" or "and" or "the" ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        foreach (string name in names)
        {
            _states[name] = names[0];
            _stateOpenings.Add(name.Split(' ')[0]);
            LongestState = Math.Max(LongestState, name.Count(c => c == ' ') + 1);
        }

        foreach (string adjective in parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _kinds[adjective] = _kinds.GetValueOrDefault(adjective) | WordKinds.Demonym;
            if (adjective.Length > 3) _adjectives.TryAdd(adjective, names[0]);
            if (People(adjective) is { } people) _peoples.TryAdd(people, names[0]);
        }
    }

    /// <summary>What a people is called by an adjective: "Syrians" by "Syrian", "the French" by "French"; null for one man, "Frenchman", and for initials.</summary>
    private static string? People(string adjective)
    {
        if (adjective.Length < 4 || adjective.EndsWith("man", StringComparison.Ordinal) && !adjective.EndsWith("german", StringComparison.Ordinal) && !adjective.EndsWith("oman", StringComparison.Ordinal)) return null;
        bool isCollective = adjective.EndsWith("sh", StringComparison.Ordinal) || adjective.EndsWith("ch", StringComparison.Ordinal) || adjective.EndsWith("ese", StringComparison.Ordinal) || adjective.EndsWith("ss", StringComparison.Ordinal);
        return isCollective ? adjective : adjective + "s";
    }
}
