using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>Takes from actors the aliases that a person said are never theirs, before graphs of several documents are merged by them.</summary>
internal static class AliasGuard
{
    /// <summary>The graph without such aliases.</summary>
    public static RelationGraph Apply(RelationGraph graph, MergeDecisions decisions)
    {
        if (decisions.Never.Count == 0 || !graph.Actors.Any(actor => actor.Aliases.Any(alias => decisions.AreApart(actor.Name, alias)))) return graph;
        Dictionary<Actor, Actor> became = new(ReferenceEqualityComparer.Instance);
        foreach (Actor actor in graph.Actors)
        {
            became.Add(actor, !actor.Aliases.Any(alias => decisions.AreApart(actor.Name, alias)) ? actor : new Actor(actor.Id, actor.Name)
            {
                Kind = actor.Kind,
                Aliases = [.. actor.Aliases.Where(alias => !decisions.AreApart(actor.Name, alias))],
                Positions = actor.Positions,
                Note = actor.Note,
                Extra = actor.Extra,
            });
        }

        ActorRewrite rewrite = new(graph, [.. graph.Actors.Select(actor => became[actor])], became);
        return new RelationGraph(rewrite.Head.Actors, rewrite.Relations(graph.Relations, []))
        {
            Title = graph.Title,
            Documents = rewrite.Head.Documents,
            DeclaredTypes = graph.DeclaredTypes,
            IsEdgeList = graph.IsEdgeList,
            Extra = graph.Extra,
        };
    }
}
