using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Network.Model;
using YamlDotNet.RepresentationModel;

namespace Network.Extraction.Lexicon;

/// <summary>The words by which relations are told.</summary>
internal sealed class RelationLexicon
{
    private static readonly string[] Own = ["lexicon.yaml", "idioms.yaml"];
    private static readonly ConcurrentDictionary<string, Lazy<RelationLexicon>> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);
    private readonly List<Pattern> _patterns = [];
    private readonly Dictionary<string, List<string>> _given = new(StringComparer.Ordinal);
    private Dictionary<string, Pattern[]>[] _byHead = [];
    private FrozenDictionary<string, VerbPatterns> _clauses = FrozenDictionary<string, VerbPatterns>.Empty;
    private FrozenDictionary<string, FrozenSet<string>> _lists = FrozenDictionary<string, FrozenSet<string>>.Empty;
    private FrozenDictionary<string, Pattern[]> _predicates = FrozenDictionary<string, Pattern[]>.Empty;
    private FrozenDictionary<string, int> _numbers = FrozenDictionary<string, int>.Empty;
    private FrozenSet<string> _hostile = [];
    private FrozenSet<string> _misdeedVerbs = [];

    private RelationLexicon()
    {
    }

    /// <summary>The product's own lexicon with what a user's file adds, read once a file.</summary>
    /// <param name="file">The user's file; null for none.</param>
    /// <exception cref="LexiconException">The file cannot be used.</exception>
    public static RelationLexicon For(string? file) =>
        Loaded.GetOrAdd(file ?? "", name => new Lazy<RelationLexicon>(() => Load(name.Length == 0 ? [] : [name]))).Value;

    /// <summary>Every base form that any rule asks for.</summary>
    public IReadOnlySet<string> Lemmas { get; private set; } = new HashSet<string>();

    /// <summary>All patterns.</summary>
    public IReadOnlyList<Pattern> Patterns => _patterns;

    /// <summary>Types whose agentless passives are acts of the body in session.</summary>
    public IReadOnlySet<string> Official => _words["official"];

    /// <summary>Reads the product's lexicon and what users add to it.</summary>
    /// <param name="files">Users' files, each adding to those before.</param>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static RelationLexicon Load(IReadOnlyList<string> files)
    {
        RelationLexicon lexicon = new();
        foreach (string own in Own)
        {
            using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(own)!);
            lexicon.Add(reader, own);
        }

        foreach (string file in files)
        {
            using StreamReader reader = new(file);
            lexicon.Add(reader, file);
        }

        lexicon._patterns.AddRange(DealingFrames.Patterns(lexicon._given, lexicon.WordsOf("dealings/gives"), lexicon.WordsOf("dealings/gets")));
        lexicon.Lemmas = lexicon.AllLemmas();
        lexicon._byHead = [.. Enum.GetValues<PatternHead>().Select(head =>
            lexicon._patterns.Where(pattern => pattern.Head == head).GroupBy(pattern => pattern.Lemma, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal))];
        lexicon._clauses = lexicon._patterns.Where(pattern => pattern.Head is PatternHead.Verb or PatternHead.Suffers).OrderBy(pattern => pattern.Head == PatternHead.Suffers)
            .GroupBy(pattern => pattern.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => new VerbPatterns(group), StringComparer.Ordinal);
        lexicon._predicates = lexicon.Of(PatternHead.Verb, "be").Concat(lexicon.Of(PatternHead.Suffers, "be"))
            .Where(pattern => !pattern.IsDenial && pattern.Parts is [{ Kind: PartKind.PrepositionNoun or PartKind.ObjectNoun }, { }, ..])
            .SelectMany(pattern => pattern.Parts[0].Nouns.Select(noun => (noun, pattern)))
            .GroupBy(pair => pair.noun, pair => pair.pattern, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        lexicon._lists = lexicon._words.ToFrozenDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        lexicon._numbers = WordNumbers.All();
        lexicon._hostile = lexicon._patterns.Where(pattern => pattern is { Head: PatternHead.Verb, Weight: 1 } && lexicon.Lists("demands/against", pattern.Type)).Select(pattern => pattern.Lemma).ToFrozenSet(StringComparer.Ordinal);
        lexicon._misdeedVerbs = lexicon.WordsOf("misdeeds").SelectMany(Beginnings).ToFrozenSet(StringComparer.Ordinal);
        return lexicon;
    }

    /// <summary>The patterns with this head.</summary>
    public Pattern[] Of(PatternHead head, string lemma) => _byHead[(int)head].GetValueOrDefault(lemma) ?? [];

    /// <summary>The patterns of "be" that ask for a noun first, "be at odds with _", by that noun; null for none.</summary>
    public Pattern[]? OfPredicate(string noun) => _predicates.GetValueOrDefault(noun);

    /// <summary>The patterns of a verb, those of what its subject suffers behind the others; null for none.</summary>
    public VerbPatterns? OfClause(string lemma) => _clauses.GetValueOrDefault(lemma);

    /// <summary>The number of a word that a pattern asks for (<see cref="WordNumbers"/>); -1 for any other.</summary>
    public int NumberOf(string word) => _numbers.TryGetValue(word, out int number) ? number : -1;

    /// <summary>True when a word is on one of the lists, such as "proxies" or "reports/say".</summary>
    public bool Lists(string list, string lemma) => _lists.TryGetValue(list, out FrozenSet<string>? words) && words.Contains(lemma);

    /// <summary>True for a verb whose plainest pattern tells what one demands against somebody: remove, expel, arrest.</summary>
    public bool IsHostile(string lemma) => _hostile.Contains(lemma);

    /// <summary>True for a verb that with another word makes one of the misdeeds, "take bribe": few do.</summary>
    public bool BeginsMisdeed(string lemma) => _misdeedVerbs.Contains(lemma);

    /// <summary>The words of a list.</summary>
    public IReadOnlySet<string> Words(string list) => _words[list];

    /// <summary>What stands before each blank: "hush" of "hush up".</summary>
    private static IEnumerable<string> Beginnings(string words)
    {
        for (int blank = words.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = words.IndexOf(' ', blank + 1)) yield return words[..blank];
    }

    private HashSet<string> AllLemmas() =>
        _patterns.SelectMany(pattern => pattern.Parts.SelectMany(part => part.Nouns).Append(pattern.Lemma))
            // The lists of types hold no words of a text.
            .Concat(_words.Where(list => list.Key is not ("official" or "demands/against" or "demands/for" or "dealings/gives" or "dealings/gets")).SelectMany(list => list.Value).Select(words => words.Split(' ')[0]))
            .ToHashSet(StringComparer.Ordinal);

    private void Add(TextReader reader, string name)
    {
        YamlMappingNode root = LexiconFile.Read(reader, name);
        foreach ((YamlNode key, YamlNode value) in LexiconFile.Mapping(root, "types", name).Children)
        {
            string type = ((YamlScalarNode)key).Value ?? "";
            if (!RelationTypes.BuiltIn.All.Any(known => known.Id == type))
            {
                throw new LexiconException(name, (int)key.Start.Line, $"there is no relation type \"{type}\"{(DidYouMean.Question(type, RelationTypes.BuiltIn.All.Select(known => known.Id)) is { } question ? $"; {question}" : "")}");
            }

            if (value is not YamlMappingNode entry) throw new LexiconException(name, (int)value.Start.Line, $"\"{type}\" must be a mapping with \"verbs:\", \"nouns:\" or \"adjectives:\"");
            AddType(type, entry, name);
        }

        YamlMappingNode demands = LexiconFile.Mapping(root, "demands", name);
        foreach (string list in (string[])["verbs", "nouns", "against", "for", "hostile nouns", "friendly nouns"]) AddList("demands/" + list, demands, list, name);
        YamlMappingNode dealings = LexiconFile.Mapping(root, "dealings", name);
        AddFrames(dealings, "gives", PatternHead.Verb, name);
        AddFrames(dealings, "gets", PatternHead.Suffers, name);
        YamlMappingNode reports = LexiconFile.Mapping(root, "reports", name);
        foreach (string list in (string[])["say", "claim", "deny", "frames"]) AddList("reports/" + list, reports, list, name);
        YamlMappingNode modality = LexiconFile.Mapping(root, "modality", name);
        foreach (string list in (string[])["planned", "planned nouns", "alleged adverbs", "alleged nouns", "refuted adjectives", "refuted nouns", "fails"]) AddList("modality/" + list, modality, list, name);
        AddList("proxies", root, "proxies", name);
        AddList("parts", root, "parts", name);
        AddList("performs", root, "performs", name);
        AddList("misdeeds", root, "misdeeds", name);
        AddList("faults", root, "faults", name);
        AddList("merits", root, "merits", name);
    }

    private void AddType(string type, YamlMappingNode entry, string name)
    {
        foreach ((string text, int line) in LexiconFile.List(entry, "remove", name))
        {
            if (_patterns.RemoveAll(pattern => pattern.Type == type && pattern.Text == text) == 0)
                throw new LexiconException(name, line, $"\"{type}\" has no pattern \"{text}\" to remove");
        }

        foreach ((string key, PatternHead head) in ((string, PatternHead)[])[("verbs", PatternHead.Verb), ("states", PatternHead.Verb), ("suffers", PatternHead.Suffers), ("nouns", PatternHead.Noun), ("adjectives", PatternHead.Adjective), ("adjuncts", PatternHead.Adjunct)])
        {
            foreach ((string text, int line) in LexiconFile.List(entry, key, name))
            {
                try
                {
                    // Of patterns that ask for as much the first wins: a user's stand before the product's.
                    _patterns.InsertRange(Own.Contains(name) ? _patterns.Count : 0, PatternParser.Parse(type, head, text, ofStates: key == "states"));
                }
                catch (FormatException broken)
                {
                    throw new LexiconException(name, line, broken.Message);
                }
            }
        }

        if (LexiconFile.List(entry, "given", name) is { Count: > 0 } given)
        {
            if (!_given.TryGetValue(type, out List<string>? nouns)) _given[type] = nouns = [];
            nouns.AddRange(given.Select(noun => noun.Text).Except(nouns));
        }

        if (LexiconFile.Value(entry, "official") is YamlScalarNode { Value: "true" }) WordsOf("official").Add(type);
    }

    private void AddFrames(YamlMappingNode node, string key, PatternHead head, string name)
    {
        foreach ((string text, int line) in LexiconFile.List(node, key, name))
        {
            if (DealingFrames.Fault(head, text) is { } fault) throw new LexiconException(name, line, fault);
            WordsOf("dealings/" + key).Add(text);
        }
    }

    private void AddList(string list, YamlMappingNode node, string key, string name)
    {
        HashSet<string> words = WordsOf(list);
        foreach ((string text, _) in LexiconFile.List(node, key, name)) words.Add(text);
    }

    private HashSet<string> WordsOf(string list)
    {
        if (!_words.TryGetValue(list, out HashSet<string>? words)) _words[list] = words = new HashSet<string>(StringComparer.Ordinal);
        return words;
    }
}
