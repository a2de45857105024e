using System.Globalization;
using Network.Model;
using Network.PropertyGraph;

namespace Network.Projection;

/// <summary>A relation graph as a property graph: the one mapping behind push, Cypher scripts, neo4j-admin files and queries.</summary>
/// <remarks>
/// <para><c>(:Actor:Person|:Body|… {id, name, aliases})</c>, <c>(:Document {id, title, date, archive, url})</c>, a relationship for each relation and
/// <c>MENTIONED_IN {count}</c> for the pieces of evidence in a document of the relations that name an actor as source, target or third party.
/// A relation's <c>modality</c> and <c>negated</c> are those that count (the firmest piece; negated in all pieces); document, paragraph, trigger
/// and assertedBy are those of its first piece; <c>contestedBy</c> lists who contests any of them.
/// <c>dateFrom</c> and <c>dateTo</c> are left out where an interval is open or a year is before 1 or after 9999.</para>
/// <para>Nodes and relationships are made as they are asked for: nothing is held. Equal graphs give equal nodes in equal order.</para>
/// </remarks>
public sealed class ProjectedGraph
{
    private readonly Results? _results;

    /// <summary>Projects a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="results">Results to give along; null for none.</param>
    /// <exception cref="ArgumentNullException">There is no graph.</exception>
    public ProjectedGraph(RelationGraph graph, Results? results = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        _results = results;
    }

    /// <summary>The graph that is projected.</summary>
    public RelationGraph Graph { get; }

    /// <summary>True when camps are among the results.</summary>
    public bool HasFactions => _results?.HasFactions ?? false;

    /// <summary>The properties that actors of this graph may have, in the order of <see cref="PropertyNames"/>.</summary>
    public IReadOnlyList<string> ActorProperties => [.. PropertyNames.OfActors, .. _results?.OfActors ?? []];

    /// <summary>The properties that relations of this graph may have, in the order of <see cref="PropertyNames"/>; those that none can have are left out.</summary>
    public IReadOnlyList<string> RelationProperties
    {
        get
        {
            HashSet<string> missing = [];
            if (!Graph.Relations.Any(relation => relation.Date is not null)) missing.UnionWith(["date", "dateFrom", "dateTo"]);
            if (!Graph.Relations.Any(relation => relation.To is not null)) missing.Add("to");
            if (!Graph.Relations.Any(relation => relation.Evidence.Count > 0)) missing.UnionWith(["assertedBy", "contestedBy", "document", "paragraph", "trigger"]);
            if (!Graph.Relations.Any(relation => relation.Evidence.Count > 1)) missing.UnionWith(["documents", "paragraphs"]);
            return [.. PropertyNames.OfRelations.Where(name => !missing.Contains(name)), .. _results?.OfRelations ?? []];
        }
    }

    /// <summary>The node of the file.</summary>
    public Node File
    {
        get
        {
            Dictionary<string, object?> properties = new() { ["id"] = PropertyNames.FileId };
            Add(properties, "title", Graph.Title);
            properties[PropertyNames.Mark] = NetworkJson.File(Graph);
            return new Node("file", [PropertyNames.File], properties);
        }
    }

    /// <summary>The actors' nodes, in file order.</summary>
    public IEnumerable<Node> Actors => Graph.Actors.Select(Actor);

    /// <summary>The documents' nodes, in file order.</summary>
    public IEnumerable<Node> Documents => Graph.Documents.Select(Document);

    /// <summary>All nodes: documents, actors, the file.</summary>
    public IEnumerable<Node> Nodes => Documents.Concat(Actors).Append(File);

    /// <summary>The relations' relationships, in file order.</summary>
    public IEnumerable<Relationship> Relations => Graph.Relations.Select(Relation);

    /// <summary>Who is spoken of where: in the order of actors, then of documents.</summary>
    public IEnumerable<Relationship> Mentions
    {
        get
        {
            if (Graph.Documents.Count == 0) yield break;
            Dictionary<SourceDocument, int> order = new(ReferenceEqualityComparer.Instance);
            foreach (SourceDocument document in Graph.Documents) order[document] = order.Count;
            SortedDictionary<(int Actor, int Document), long> counts = [];
            foreach (Relation relation in Graph.Relations)
            {
                IEnumerable<Actor> named = new[] { relation.Source, relation.Target, relation.To }.OfType<Actor>().Distinct();
                foreach (Actor actor in named)
                {
                    foreach (Evidence piece in relation.Evidence)
                    {
                        if (piece.Document is null) continue;
                        (int, int) key = (Graph.IndexOf(actor), order[piece.Document]);
                        counts[key] = counts.GetValueOrDefault(key) + 1;
                    }
                }
            }

            foreach (((int actor, int document), long count) in counts)
            {
                string start = Id(Graph.Actors[actor]), end = Id(Graph.Documents[document]);
                yield return new Relationship($"{start}>{end}", PropertyNames.MentionedIn, start, end,
                    new Dictionary<string, object?> { ["count"] = count, [PropertyNames.Mark] = "{}" });
            }
        }
    }

    /// <summary>All relationships: relations, then mentions.</summary>
    public IEnumerable<Relationship> Relationships => Relations.Concat(Mentions);

    /// <summary>The id of an actor's node in the projection.</summary>
    public static string Id(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return "actor:" + actor.Id;
    }

    /// <summary>The id of a document's node in the projection.</summary>
    public static string Id(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return "document:" + document.Id;
    }

    /// <summary>The relationship of one relation.</summary>
    /// <param name="index">Its place among the graph's relations, from 0.</param>
    public Relationship RelationAt(int index) => Relation(Graph.Relations[index], index);

    /// <summary>The node of one actor.</summary>
    /// <param name="index">Its place among the graph's actors, from 0.</param>
    public Node ActorAt(int index) => Actor(Graph.Actors[index], index);

    /// <summary>The labels of an actor's node: Actor, that of its kind, and that of its camp when there are camps.</summary>
    public IReadOnlyList<string> Labels(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        string kind = GraphNames.Label(actor.Kind);
        return _results?.Faction(actor) is int faction
            ? [PropertyNames.Actor, kind, PropertyNames.FactionLabel + faction.ToString(CultureInfo.InvariantCulture)]
            : [PropertyNames.Actor, kind];
    }

    private Node Actor(Actor actor, int order)
    {
        Dictionary<string, object?> properties = new() { ["id"] = actor.Id, ["name"] = actor.Name };
        if (actor.Aliases.Count > 0) properties["aliases"] = Texts(actor.Aliases);
        _results?.Add(actor, properties);
        properties[PropertyNames.Mark] = NetworkJson.Actor(actor, order);
        return new Node(Id(actor), Labels(actor), properties);
    }

    private Node Document(SourceDocument document, int order)
    {
        Dictionary<string, object?> properties = new() { ["id"] = document.Id };
        Add(properties, "title", document.Title);
        Add(properties, "date", document.Date?.Text);
        Add(properties, "archive", document.Archive);
        Add(properties, "url", document.Url);
        properties[PropertyNames.Mark] = NetworkJson.Document(document, order);
        return new Node(Id(document), [PropertyNames.Document], properties);
    }

    private Relationship Relation(Relation relation, int order)
    {
        Dictionary<string, object?> properties = new(12)
        {
            ["id"] = relation.Id,
            ["type"] = relation.Type.Id,
            ["sign"] = (long)relation.Sign,
            ["weight"] = relation.Weight,
        };
        Add(properties, "date", relation.Date?.Text);
        Add(properties, "dateFrom", relation.Date?.Earliest);
        Add(properties, "dateTo", relation.Date?.Latest);
        Add(properties, "to", relation.To?.Id);
        properties["modality"] = relation.Modality.Id();
        properties["negated"] = relation.Negated;
        AddEvidence(properties, relation.Evidence);
        _results?.Add(relation, properties);
        properties[PropertyNames.Mark] = NetworkJson.Relation(relation, order);
        return new Relationship(string.Create(CultureInfo.InvariantCulture, $"relation:{order}"), GraphNames.RelationshipType(relation.Type),
            Id(relation.Source), Id(relation.Target), properties);
    }

    private static void AddEvidence(Dictionary<string, object?> properties, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0) return;
        Evidence first = evidence[0];
        if (first.AssertedBy.Count > 0) properties["assertedBy"] = Texts(first.AssertedBy.Select(speaker => speaker.Id));
        List<object?> contesters = Texts(evidence.SelectMany(piece => piece.ContestedBy).Select(actor => actor.Id).Distinct());
        if (contesters.Count > 0) properties["contestedBy"] = contesters;
        Add(properties, "document", first.Document?.Id);
        Add(properties, "paragraph", first.Paragraph is int paragraph ? (long)paragraph : null);
        Add(properties, "trigger", first.Trigger);
        if (evidence.Count == 1) return;
        // A list of a database holds no null: parallel lists stay parallel with an empty text and a 0 where nothing is known.
        properties["documents"] = Texts(evidence.Select(piece => piece.Document?.Id ?? ""));
        properties["paragraphs"] = evidence.Select(piece => (object?)(long)(piece.Paragraph ?? 0)).ToList();
    }

    private static void Add(Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null) properties[name] = value;
    }

    private static List<object?> Texts(IEnumerable<string> texts) => [.. texts];
}
