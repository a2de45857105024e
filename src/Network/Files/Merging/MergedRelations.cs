using System.Globalization;
using Network.Model;

namespace Network.Files.Merging;

/// <summary>The relations of several graphs, their ends, documents and types replaced by the merged ones.</summary>
/// <remarks>Holds a few numbers of each relation that went before, to tell its identity, and no evidence.</remarks>
internal sealed class MergedRelations(MergedActors actors, MergedDocuments documents, MergedTypes types)
{
    private readonly CompactTripleCounter _triples = new();
    private readonly ToldRelations _told = new();

    /// <summary>Merges the relations of one graph more; graphs are asked for in their order, each once.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="number">Its number.</param>
    /// <exception cref="ArgumentException">The graph's actors or documents are not those that were merged.</exception>
    public IEnumerable<Relation> Of(RelationGraph graph, int number)
    {
        actors.Became.Stand(number, graph.Actors);
        try
        {
            documents.Became.Stand(number, graph.Documents);
            foreach (Relation relation in Merged(graph, number)) yield return relation;
        }
        finally
        {
            actors.Became.Forget(graph.Actors);
            documents.Became.Forget(graph.Documents);
        }
    }

    private IEnumerable<Relation> Merged(RelationGraph graph, int number)
    {
        // Within one file the ids that were made are counted anew, since ends may have become one with those of other files.
        TripleCounter own = new();
        foreach (Relation relation in graph.Relations)
        {
            Actor source = actors.Of(relation.Source), target = actors.Of(relation.Target);
            RelationType type = types.Of(relation.Type);
            int ordinal = own.Next(source, type, target);
            string id = relation.IdIsGiven ? relation.Id : TripleCounter.Id(source, type, target, ordinal);
            Relation merged = With(relation, id, source, type, target);
            ulong identity = _told.Identity(merged), content = _told.Content(merged);
            if (_told.Find(identity, content, number, out bool isSame))
            {
                if (isSame) continue;
                merged = new Relation(merged, Fresh(id, merged, relation), source, type, target);
                identity = _told.Identity(merged);
            }

            _triples.Next(actors.Became.NumberOf(relation.Source), type, actors.Became.NumberOf(relation.Target));
            _told.Add(identity, content, number);
            yield return merged;
        }
    }

    private string Fresh(string id, Relation merged, Relation relation)
    {
        string stem = relation.IdIsGiven ? id : id[..id.LastIndexOf('-')];
        int n = relation.IdIsGiven ? 2 : _triples.Count(actors.Became.NumberOf(relation.Source), merged.Type, actors.Became.NumberOf(relation.Target)) + 1;
        while (true)
        {
            string fresh = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
            if (!_told.Contains(merged.Source, merged.Type, merged.Target, fresh)) return fresh;
            n++;
        }
    }

    private Relation With(Relation relation, string id, Actor source, RelationType type, Actor target) => new(relation, id, source, type, target)
    {
        OwnSign = relation.Sign == type.Sign ? relation.OwnSign : relation.Sign,
        To = relation.To is null ? null : actors.Of(relation.To),
        Evidence = [.. relation.Evidence.Select(With)],
    };

    private Evidence With(Evidence piece) => new(piece)
    {
        Document = piece.Document is null ? null : documents.Of(piece.Document),
        AssertedBy = [.. piece.AssertedBy.Select(actors.Of)],
        ContestedBy = [.. piece.ContestedBy.Select(actors.Of)],
    };
}
