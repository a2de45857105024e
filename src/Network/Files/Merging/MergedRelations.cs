using System.Globalization;
using Network.Model;

namespace Network.Files.Merging;

/// <summary>The relations of several graphs, their ends, documents and types replaced by the merged ones.</summary>
internal static class MergedRelations
{
    /// <summary>Merges relations.</summary>
    /// <param name="graphs">The graphs; with <paramref name="load"/>, without their relations.</param>
    /// <param name="load">Gives a graph with its relations; null when the graphs have them.</param>
    /// <param name="actors">What actors became.</param>
    /// <param name="documents">What documents became.</param>
    /// <param name="types">What types became.</param>
    public static List<Relation> Of(IReadOnlyList<NamedGraph> graphs, Func<int, RelationGraph>? load, MergedActors actors, MergedDocuments documents, MergedTypes types)
    {
        List<Relation> all = [];
        TripleCounter triples = new();
        Dictionary<(Actor, RelationType, Actor, string), (Relation Relation, NamedGraph From)> identities = [];
        for (int file = 0; file < graphs.Count; file++)
        {
            NamedGraph named = graphs[file];
            RelationGraph graph = load is null ? named.Graph : load(file);
            if (load is not null)
            {
                actors.Stand(graph.Actors, named.Graph.Actors);
                documents.Stand(graph.Documents, named.Graph.Documents);
            }

            // Within one file the ids that were made are counted anew, since ends may have become one with those of other files.
            TripleCounter own = new();
            foreach (Relation relation in graph.Relations)
            {
                Actor source = actors.Of(relation.Source), target = actors.Of(relation.Target);
                RelationType type = types.Of(relation.Type);
                int ordinal = own.Next(source, type, target);
                string id = relation.IdIsGiven ? relation.Id : TripleCounter.Id(source, type, target, ordinal);
                Relation merged = With(relation, id, source, type, target, actors, documents);
                if (identities.TryGetValue((source, type, target, id), out (Relation Relation, NamedGraph From) same))
                {
                    if (same.From != named && RelationFileWriter.Content(same.Relation).AsSpan().SequenceEqual(RelationFileWriter.Content(merged))) continue;
                    merged = With(relation, Fresh(id, merged, triples, identities), source, type, target, actors, documents);
                }

                triples.Next(source, type, target);
                identities.Add((source, type, target, merged.Id), (merged, named));
                all.Add(merged);
            }

            if (load is null) continue;
            actors.Forget(graph.Actors);
            documents.Forget(graph.Documents);
        }

        return all;
    }

    private static string Fresh(string id, Relation relation, TripleCounter triples, Dictionary<(Actor, RelationType, Actor, string), (Relation Relation, NamedGraph From)> identities)
    {
        string stem = relation.IdIsGiven ? id : id[..id.LastIndexOf('-')];
        int n = relation.IdIsGiven ? 2 : triples.Count(relation.Source, relation.Type, relation.Target) + 1;
        while (true)
        {
            string fresh = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
            if (!identities.ContainsKey((relation.Source, relation.Type, relation.Target, fresh))) return fresh;
            n++;
        }
    }

    private static Relation With(Relation relation, string id, Actor source, RelationType type, Actor target, MergedActors actors, MergedDocuments documents) => new(id, source, type, target)
    {
        IdIsGiven = relation.IdIsGiven,
        Date = relation.Date,
        Weight = relation.Weight,
        OwnSign = relation.Sign == type.Sign ? relation.OwnSign : relation.Sign,
        To = relation.To is null ? null : actors.Of(relation.To),
        Event = relation.Event,
        Note = relation.Note,
        Evidence = [.. relation.Evidence.Select(piece => With(piece, actors, documents))],
        Extra = relation.Extra,
    };

    private static Evidence With(Evidence piece, MergedActors actors, MergedDocuments documents) => new()
    {
        Document = piece.Document is null ? null : documents.Of(piece.Document),
        Paragraph = piece.Paragraph,
        Start = piece.Start,
        End = piece.End,
        Trigger = piece.Trigger,
        AssertedBy = [.. piece.AssertedBy.Select(actors.Of)],
        Modality = piece.Modality,
        Negated = piece.Negated,
        ContestedBy = [.. piece.ContestedBy.Select(actors.Of)],
        SourceInferred = piece.SourceInferred,
        Rule = piece.Rule,
        Confidence = piece.Confidence,
        Note = piece.Note,
        Extra = piece.Extra,
    };
}
