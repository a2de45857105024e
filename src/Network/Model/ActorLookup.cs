namespace Network.Model;

/// <summary>Finds the actor that a person names by id, name or alias.</summary>
public static class ActorLookup
{
    /// <summary>Looks an actor up: exact id, else exact name or alias, else id, name or alias after <see cref="NameFolding"/>.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">What was written.</param>
    /// <returns>The actor; or all that it may be, in file order; or what may have been meant.</returns>
    /// <remarks>Linear in the number of actors and their spellings.</remarks>
    public static ActorMatch Find(RelationGraph graph, string text)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        if (graph.FindActor(text) is { } known) return Among([known]);
        List<Actor> exact = [.. graph.Actors.Where(actor => Names(actor).Contains(text, StringComparer.Ordinal))];
        if (exact.Count > 0) return Among(exact);
        string folded = NameFolding.Fold(text);
        if (folded.Length == 0) return Among([]);
        List<Actor> alike = [.. graph.Actors.Where(actor => NameFolding.Fold(actor.Id) == folded
            || Names(actor).Any(name => NameFolding.Fold(name) == folded))];
        if (alike.Count > 0) return Among(alike);
        // A part of a name, such as the surname alone, is what people try first.
        List<string> parts = [.. graph.Actors.Where(actor => Names(actor).Any(name => NameFolding.Fold(name).Contains(folded, StringComparison.Ordinal)))
            .Select(actor => actor.Name).Take(5)];
        return new ActorMatch(null, [], parts.Count > 0 ? parts
            : DidYouMean.Among(text, graph.Actors.SelectMany(Names).Concat(graph.Actors.Select(actor => actor.Id))));
    }

    private static ActorMatch Among(List<Actor> found) => new(found.Count == 1 ? found[0] : null, found, []);

    private static IEnumerable<string> Names(Actor actor) => actor.Aliases.Prepend(actor.Name);
}

/// <summary>What <see cref="ActorLookup"/> found.</summary>
/// <param name="Actor">The actor; null when there is none or more than one.</param>
/// <param name="Candidates">All actors that the text may mean, in file order.</param>
/// <param name="Suggestions">Names and ids that are near, when no actor was found.</param>
public sealed record ActorMatch(Actor? Actor, IReadOnlyList<Actor> Candidates, IReadOnlyList<string> Suggestions)
{
    /// <summary>True when the text may mean more than one actor.</summary>
    public bool IsAmbiguous => Candidates.Count > 1;
}
