using System.Globalization;
using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>A graph with other actors in the place of its own; relations are made anew one by one while they are read.</summary>
internal sealed class ActorRewrite
{
    private readonly IReadOnlyDictionary<Actor, Actor> _became;
    private readonly Dictionary<SourceDocument, SourceDocument> _documents = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the graph's documents anew.</summary>
    /// <param name="graph">The graph; its relations are not looked at.</param>
    /// <param name="actors">The actors that it is to have.</param>
    /// <param name="became">What each actor became.</param>
    public ActorRewrite(RelationGraph graph, IReadOnlyList<Actor> actors, IReadOnlyDictionary<Actor, Actor> became)
    {
        _became = became;
        foreach (SourceDocument document in graph.Documents) _documents.Add(document, With(document));
        Head = new RelationGraph(actors, [])
        {
            Title = graph.Title,
            Documents = [.. graph.Documents.Select(document => _documents[document])],
            DeclaredTypes = graph.DeclaredTypes,
            IsEdgeList = graph.IsEdgeList,
            Extra = graph.Extra,
        };
    }

    /// <summary>The graph without relations.</summary>
    public RelationGraph Head { get; }

    /// <summary>Its relations.</summary>
    /// <param name="relations">Those of the graph before.</param>
    /// <param name="dropped">Takes relations whose two ends became one, while they are met.</param>
    public IEnumerable<Relation> Relations(IEnumerable<Relation> relations, ICollection<Dropped> dropped)
    {
        HashSet<(Actor, RelationType, Actor, string)> taken = [];
        foreach (Relation relation in relations)
        {
            Actor source = _became[relation.Source], target = _became[relation.Target];
            if (source == target && relation.Source != relation.Target)
            {
                dropped.Add(new Dropped(relation.ToString(), Place(relation.Evidence.Count == 0 ? null : relation.Evidence[0]), "both ends are one actor"));
                continue;
            }

            yield return With(relation, Id(relation, source, target, taken), source, target);
        }
    }

    /// <summary>The document and paragraph of a piece of evidence, in words.</summary>
    private static string Place(Evidence? piece) => piece is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{piece.Document?.Id}{(piece.Paragraph is int paragraph ? $", paragraph {paragraph}" : "")}");

    private static string Id(Relation relation, Actor source, Actor target, HashSet<(Actor, RelationType, Actor, string)> taken)
    {
        if (relation.IdIsGiven && taken.Add((source, relation.Type, target, relation.Id))) return relation.Id;
        string stem = relation.IdIsGiven ? relation.Id : $"{source.Id}-{relation.Type.Id}-{target.Id}";
        for (int n = relation.IdIsGiven ? 2 : 1; ; n++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
            if (taken.Add((source, relation.Type, target, id))) return id;
        }
    }

    private SourceDocument With(SourceDocument document) => new()
    {
        Id = document.Id,
        Title = document.Title,
        Date = document.Date,
        Archive = document.Archive,
        Url = document.Url,
        Narrator = document.Narrator is null ? null : _became[document.Narrator],
        Extra = document.Extra,
    };

    private Relation With(Relation relation, string id, Actor source, Actor target) => new(relation, id, source, relation.Type, target)
    {
        To = relation.To is null ? null : _became[relation.To],
        Evidence = [.. relation.Evidence.Select(With)],
    };

    private Evidence With(Evidence piece) => new(piece)
    {
        Document = piece.Document is null ? null : _documents[piece.Document],
        AssertedBy = [.. piece.AssertedBy.Select(actor => _became[actor])],
        ContestedBy = [.. piece.ContestedBy.Select(actor => _became[actor])],
    };
}
