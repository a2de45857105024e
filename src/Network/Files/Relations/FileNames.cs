using Network.Model;

namespace Network.Files.Relations;

/// <summary>What the parts of one relation file can name: its types, actors and documents.</summary>
internal sealed class FileNames(ProblemList problems)
{
    /// <summary>Suggestions cost a look at every name, so a file with very many mistakes gets them for the first ones only.</summary>
    private const int MostQuestions = 500;

    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _questions = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _idByName;

    public ProblemList Problems { get; } = problems;

    public RelationTypes Types { get; set; } = RelationTypes.BuiltIn;

    public HashSet<Actor> UsedActors { get; } = new(ReferenceEqualityComparer.Instance);

    public bool Add(Actor actor) => _actors.TryAdd(actor.Id, actor);

    public bool Add(SourceDocument document) => _documents.TryAdd(document.Id, document);

    public bool HasActor(string id) => _actors.ContainsKey(id);

    /// <summary>The actor with this id; null, with the problem told, when there is none.</summary>
    public Actor? Actor(string id, int line, string role)
    {
        if (_actors.TryGetValue(id, out Actor? actor))
        {
            UsedActors.Add(actor);
            return actor;
        }

        Problems.Error(line, $"{role} {Quoted.Of(id)} is not among the actors", Ask("actor", id, ActorQuestion));
        return null;
    }

    /// <summary>The document with this id; null, with the problem told, when there is none.</summary>
    public SourceDocument? Document(string id, int line)
    {
        if (_documents.TryGetValue(id, out SourceDocument? document)) return document;
        Problems.Error(line, $"the document {Quoted.Of(id)} is not among the documents",
            Ask("document", id, text => DidYouMean.Question(text, _documents.Keys)) ?? "add it to \"documents\"");
        return null;
    }

    /// <summary>The type with this id or synonym; null, with the problem told, when there is none.</summary>
    public RelationType? Type(string id, int line)
    {
        if (Types.Find(id) is { } type) return type;
        Problems.Error(line, $"the type {Quoted.Of(id)} is not known",
            Ask("type", id, TypeQuestion) ?? "declare it under \"types\"");
        return null;
    }

    /// <summary>Takes what has no such kind of thing as a value: the mend names the nearest ones, or all.</summary>
    public static string Choice(string text, IEnumerable<string> all)
    {
        string[] values = [.. all];
        return DidYouMean.Question(text, values) ?? $"one of {string.Join(", ", values)}";
    }

    private string? TypeQuestion(string id)
    {
        string folded = NameFolding.Fold(id);
        RelationType? alike = Types.All.FirstOrDefault(type => NameFolding.Fold(type.Id) == folded);
        return alike is not null
            ? $"did you mean {Quoted.Of(alike.Id)}?"
            : DidYouMean.Question(id, Types.All.Select(type => type.Id).Concat(Types.All.SelectMany(type => type.Synonyms)));
    }

    private string? ActorQuestion(string id)
    {
        if (_idByName is null)
        {
            _idByName = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Actor actor in _actors.Values)
            {
                foreach (string name in actor.Aliases.Prepend(actor.Name).Append(actor.Id)) _idByName.TryAdd(NameFolding.Fold(name), actor.Id);
            }
        }

        return _idByName.TryGetValue(NameFolding.Fold(id), out string? known)
            ? $"did you mean {Quoted.Of(known)}?"
            : DidYouMean.Question(id, _actors.Keys);
    }

    private string? Ask(string sort, string text, Func<string, string?> find)
    {
        string key = $"{sort} {text}";
        if (_questions.TryGetValue(key, out string? question)) return question;
        if (_questions.Count >= MostQuestions) return null;
        return _questions[key] = find(text);
    }
}
