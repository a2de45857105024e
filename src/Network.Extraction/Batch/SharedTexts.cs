using System.Collections.Concurrent;
using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Holds equal texts of many documents once: the same people are named in most of an archive. Safe to use from several threads.</summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Merge, Merge> _merges = new();

    /// <summary>A graph's actors and documents without its relations.</summary>
    public RelationGraph Head(RelationGraph graph)
    {
        Actor[] actors = [.. graph.Actors.Select(Of)];
        return new ActorRewrite(graph, actors, graph.Actors.Zip(actors).ToDictionary(pair => pair.First, pair => pair.Second)).Head;
    }

    /// <summary>The same merges.</summary>
    public IReadOnlyList<Merge> Of(IReadOnlyList<Merge> merges) => [.. merges.Select(merge => _merges.GetOrAdd(merge, merge))];

    private Actor Of(Actor actor) => new(Of(actor.Id), Of(actor.Name))
    {
        Kind = actor.Kind,
        // Arrays: a list of some other kind takes three times as much for the few that there are.
        Aliases = actor.Aliases.Count == 0 ? [] : actor.Aliases.Select(Of).ToArray(),
        Positions = actor.Positions.Count == 0 ? [] : actor.Positions.Select(Of).ToArray(),
        Note = actor.Note,
        Extra = actor.Extra,
    };

    private Position Of(Position position) => new() { Title = Shared(position.Title), Body = Shared(position.Body), Status = Shared(position.Status), Extra = position.Extra };

    private string Of(string text) => _texts.GetOrAdd(text, text);

    private string? Shared(string? text) => text is null ? null : Of(text);
}
