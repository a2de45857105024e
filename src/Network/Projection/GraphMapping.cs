namespace Network.Projection;

/// <summary>How a property graph that Network did not write is read as actors and relations.</summary>
public sealed record GraphMapping
{
    /// <summary>The label of the nodes that are actors; null for every node.</summary>
    public string? ActorLabel { get; init; }

    /// <summary>The property that holds an actor's name; null for the first there of <c>name</c>, <c>title</c>, <c>label</c> and <c>id</c>.</summary>
    public string? NameProperty { get; init; }

    /// <summary>Signs of relationship types, by the type's name as the database has it: -1, 0 or 1. Types that are not named have the sign of our own type of that name, else 0.</summary>
    public IReadOnlyDictionary<string, int> Signs { get; init; } = new Dictionary<string, int>();
}
