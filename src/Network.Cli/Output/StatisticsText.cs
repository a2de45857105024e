using System.Globalization;
using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>What a query changed, for people and for machines.</summary>
internal static class StatisticsText
{
    /// <summary>Every count with its name in JSON.</summary>
    public static IReadOnlyList<(string Name, long Count)> Counts(QueryStatistics statistics) =>
    [
        ("nodesCreated", statistics.NodesCreated), ("nodesDeleted", statistics.NodesDeleted),
        ("relationshipsCreated", statistics.RelationshipsCreated), ("relationshipsDeleted", statistics.RelationshipsDeleted),
        ("propertiesSet", statistics.PropertiesSet), ("labelsAdded", statistics.LabelsAdded), ("labelsRemoved", statistics.LabelsRemoved),
        ("schemaChanges", statistics.SchemaChanges),
    ];

    /// <summary>"2 nodes created, 5 properties set".</summary>
    public static string Of(QueryStatistics statistics)
    {
        (long Count, string One, string Many, string Done)[] words =
        [
            (statistics.NodesCreated, "node", "nodes", "created"), (statistics.NodesDeleted, "node", "nodes", "deleted"),
            (statistics.RelationshipsCreated, "relationship", "relationships", "created"), (statistics.RelationshipsDeleted, "relationship", "relationships", "deleted"),
            (statistics.PropertiesSet, "property", "properties", "set"), (statistics.LabelsAdded, "label", "labels", "added"),
            (statistics.LabelsRemoved, "label", "labels", "removed"), (statistics.SchemaChanges, "index or constraint", "indexes or constraints", "changed"),
        ];
        return string.Join(", ", words.Where(word => word.Count > 0).Select(word =>
            string.Create(CultureInfo.InvariantCulture, $"{word.Count:N0} {(word.Count == 1 ? word.One : word.Many)} {word.Done}")));
    }
}
