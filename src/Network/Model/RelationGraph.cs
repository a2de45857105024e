using System.Text.Json.Nodes;
using QuikGraph;

namespace Network.Model;

/// <summary>Actors, relations with their evidence, and the documents that tell them, stored in a QuikGraph graph.</summary>
/// <remarks>Immutable by convention: analyses read it, readers and mergers make a new one. The QuikGraph graph is made when it is first asked for.</remarks>
public sealed class RelationGraph
{
    // Fewer actors are found as fast by looking at each, and thousands of small graphs are held at once where documents are read.
    private const int IndexedFrom = 24;

    // Null where there are few.
    private readonly Dictionary<string, int>? _actorIndex;
    private BidirectionalGraph<Actor, Relation>? _graph;

    /// <summary>Builds the graph; relations whose ends are not among the actors are refused.</summary>
    /// <param name="actors">In file order, which breaks ties in every analysis. Ids are unique.</param>
    /// <param name="relations">In file order.</param>
    /// <exception cref="ArgumentException">An actor's id is there twice, or a relation's end is not among the actors.</exception>
    public RelationGraph(IEnumerable<Actor> actors, IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(relations);
        Actors = [.. actors];
        Relations = [.. relations];
        if (Actors.Count >= IndexedFrom) _actorIndex = new Dictionary<string, int>(Actors.Count, StringComparer.Ordinal);
        for (int i = 0; i < Actors.Count; i++)
        {
            bool isTwice = _actorIndex is null ? PlaceOf(Actors[i].Id) < i : !_actorIndex.TryAdd(Actors[i].Id, i);
            if (isTwice) throw new ArgumentException($"The actor id \"{Actors[i].Id}\" is there twice.", nameof(actors));
        }

        foreach (Relation relation in Relations)
        {
            if (IndexOf(relation.Source) < 0 || IndexOf(relation.Target) < 0)
                throw new ArgumentException($"An end of relation \"{relation.Id}\" is not among the actors.", nameof(relations));
        }
    }

    /// <summary>What the file calls itself.</summary>
    public string? Title { get; init; }

    /// <summary>The documents that tell the relations.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; init; } = [];

    /// <summary>The types that the file declares beyond the built-in ones.</summary>
    public IReadOnlyList<RelationType> DeclaredTypes { get; init; } = [];

    /// <summary>True when every relation came from an edge list: measures then follow direction by default.</summary>
    public bool IsEdgeList { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>All actors in file order.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>All relations in file order.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The same actors and relations as a QuikGraph graph, for its own algorithms. Safe to ask for from several threads.</summary>
    public BidirectionalGraph<Actor, Relation> Graph => LazyInitializer.EnsureInitialized(ref _graph, MakeGraph);

    /// <summary>The actor with this id; null when there is none.</summary>
    public Actor? FindActor(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return PlaceOf(id) is >= 0 and int index ? Actors[index] : null;
    }

    /// <summary>The actor's place in <see cref="Actors"/>; -1 when it is not of this graph.</summary>
    public int IndexOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return PlaceOf(actor.Id) is >= 0 and int index && ReferenceEquals(Actors[index], actor) ? index : -1;
    }

    private int PlaceOf(string id)
    {
        if (_actorIndex is not null) return _actorIndex.TryGetValue(id, out int index) ? index : -1;
        for (int i = 0; i < Actors.Count; i++)
        {
            if (Actors[i].Id == id) return i;
        }

        return -1;
    }

    private BidirectionalGraph<Actor, Relation> MakeGraph()
    {
        BidirectionalGraph<Actor, Relation> graph = new(allowParallelEdges: true, Actors.Count);
        graph.AddVertexRange(Actors);
        graph.AddEdgeRange(Relations);
        return graph;
    }

    /// <summary>The dates a relation may have happened on: its own, else those of its evidence's documents; null when none is known.</summary>
    public static EdtfDate? EffectiveDate(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Date ?? relation.Evidence.Select(piece => piece.Document?.Date).FirstOrDefault(date => date is not null);
    }
}
