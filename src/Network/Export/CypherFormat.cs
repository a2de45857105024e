using System.Text;
using Network.Model;
using Network.Projection;
using Network.PropertyGraph;

namespace Network.Export;

/// <summary>A Cypher script that makes the property graph, for cypher-shell and the Neo4j Browser.</summary>
/// <remarks>
/// Running it again changes nothing: constraints only where they are missing, nodes merged by id, relations by source, type, target and id.
/// What an earlier script or push gave our own properties and kinds is replaced, camp labels apart; other properties stay. Unlike a push it cannot ask
/// first: an actor or document of the database that has an id of this graph is taken over. Values are literals in ASCII; only checked names
/// become Cypher. <see cref="RowsPerStatement"/> rows a statement.
/// </remarks>
public sealed class CypherFormat : IExportFormat
{
    /// <summary>How many nodes or relationships one statement makes.</summary>
    public const int RowsPerStatement = 500;

    private const string Actor = PropertyNames.Actor, Document = PropertyNames.Document, File = PropertyNames.File;

    private CypherFormat()
    {
    }

    /// <summary>The format.</summary>
    public static CypherFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "cypher";

    /// <inheritdoc/>
    public string Extension => ".cypher";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlsoReadBy => ["neo4j"];

    /// <inheritdoc/>
    public string Description => "a script for cypher-shell and the Neo4j Browser that makes the graph with its evidence; twice gives the same graph";

    /// <inheritdoc/>
    public bool IsProjection => true;

    /// <inheritdoc/>
    public string? NextStep(string mainFile) => $"run it with: cypher-shell -f {mainFile}";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using StreamWriter text = new(target.Main, Encoding.ASCII, bufferSize: 1 << 15, leaveOpen: true) { NewLine = "\n" };
        ProjectedGraph graph = input.Projected;
        text.WriteLine("// A relation graph as (:Actor) nodes and typed relationships. Run: cypher-shell -f FILE. Running it again changes nothing.");
        foreach (string constraint in GraphConstraints.Cypher) text.WriteLine(constraint + ";");
        WriteNodes(text, graph.Documents, $"MERGE (n:{Document} {{id: row.id}})", Cleared("n", PropertyNames.OfDocuments));
        WriteActors(text, graph);
        WriteRelations(text, graph);
        WriteRelationships(text, graph.Mentions, $"MATCH (b:{Document} {{id: row.target}})", $"MERGE (a)-[r:{PropertyNames.MentionedIn}]->(b)", "");
        WriteNodes(text, [graph.File], $"MERGE (n:{File} {{id: row.id}})", Cleared("n", ["title"]));
    }

    private static void WriteActors(StreamWriter text, ProjectedGraph graph)
    {
        Dictionary<string, List<int>> byLabels = new(StringComparer.Ordinal);
        List<IReadOnlyList<string>> sorts = [];
        for (int i = 0; i < graph.Graph.Actors.Count; i++)
        {
            IReadOnlyList<string> labels = graph.Labels(graph.Graph.Actors[i]);
            string key = string.Join(':', labels);
            if (!byLabels.TryGetValue(key, out List<int>? some))
            {
                byLabels[key] = some = [];
                sorts.Add(labels);
            }

            some.Add(i);
        }

        foreach (IReadOnlyList<string> labels in sorts)
        {
            IEnumerable<string> others = GraphNames.KindLabels.Where(label => !labels.Contains(label));
            WriteNodes(text, byLabels[string.Join(':', labels)].Select(graph.ActorAt), $"MERGE (n:{Actor} {{id: row.id}})",
                $"{Cleared("n", [.. PropertyNames.OfActors, .. PropertyNames.Results])}\nREMOVE n:{string.Join(':', others)}\nSET n:{string.Join(':', labels.Skip(1).Select(CypherLiteral.Key))}");
        }
    }

    private static void WriteRelations(StreamWriter text, ProjectedGraph graph)
    {
        SortedDictionary<string, List<int>> byType = new(StringComparer.Ordinal);
        IReadOnlyList<Relation> relations = graph.Graph.Relations;
        for (int i = 0; i < relations.Count; i++)
        {
            string type = GraphNames.RelationshipType(relations[i].Type);
            if (!byType.TryGetValue(type, out List<int>? some)) byType[type] = some = [];
            some.Add(i);
        }

        string cleared = Cleared("r", [.. PropertyNames.OfRelations, .. PropertyNames.TieResults]);
        foreach ((string type, List<int> indexes) in byType)
        {
            WriteRelationships(text, indexes.Select(graph.RelationAt), $"MATCH (b:{Actor} {{id: row.target}})",
                $"MERGE (a)-[r:{type} {{id: row.properties.id}}]->(b)", cleared);
        }
    }

    private static void WriteNodes(StreamWriter text, IEnumerable<Node> nodes, string merge, string more) =>
        WriteRows(text, nodes, (row, node) => CypherLiteral.WriteMap(row, node.Properties), $"{merge}\n{more}\nSET n += row");

    private static void WriteRelationships(StreamWriter text, IEnumerable<Relationship> relationships, string matchTarget, string merge, string cleared) =>
        WriteRows(text, relationships, WriteRow, $"MATCH (a:{Actor} {{id: row.source}})\n{matchTarget}\n{merge}\n{(cleared.Length > 0 ? cleared + "\n" : "")}SET r += row.properties");

    private static void WriteRow(TextWriter text, Relationship relationship)
    {
        text.Write("{source: ");
        CypherLiteral.Write(text, OwnId(relationship.Start));
        text.Write(", target: ");
        CypherLiteral.Write(text, OwnId(relationship.End));
        text.Write(", properties: ");
        CypherLiteral.WriteMap(text, relationship.Properties);
        text.Write('}');
    }

    private static void WriteRows<T>(StreamWriter text, IEnumerable<T> items, Action<TextWriter, T> write, string statement)
    {
        foreach (T[] rows in items.Chunk(RowsPerStatement))
        {
            text.Write("UNWIND [");
            for (int i = 0; i < rows.Length; i++)
            {
                text.Write(i > 0 ? ",\n" : "\n");
                write(text, rows[i]);
            }

            text.WriteLine("\n] AS row");
            text.Write(statement);
            text.WriteLine(";");
        }
    }

    /// <summary>Takes away our own properties that the graph may no longer have.</summary>
    private static string Cleared(string variable, IEnumerable<string> names) =>
        $"SET {variable} += {{{string.Join(", ", names.Where(name => name is not ("id" or PropertyNames.Mark)).Distinct().Select(name => CypherLiteral.Key(name) + ": null"))}}}";

    /// <summary>The id of an actor or document behind the projection's id of its node.</summary>
    private static string OwnId(string node) => node[(node.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
