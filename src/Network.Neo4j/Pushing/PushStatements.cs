using System.Globalization;
using Network.Projection;

namespace Network.Neo4j.Pushing;

/// <summary>The Cypher of a push. Only checked names become part of a text; everything else goes as a parameter.</summary>
internal static class PushStatements
{
    private const string Mark = PropertyNames.Mark;

    /// <summary>Nodes of others that have an id of ours.</summary>
    public static string Strangers(string label) => $"UNWIND $ids AS id MATCH (n:{Checked(label)} {{id: id}}) WHERE n.{Mark} IS NULL RETURN n.id LIMIT 5";

    /// <summary>All nodes of a label that Network wrote.</summary>
    public static string Nodes(string label) => $"MATCH (n:{Checked(label)}) WHERE n.{Mark} IS NOT NULL RETURN n";

    /// <summary>All relationships of a type between actors that Network wrote.</summary>
    public static string Relations(string type) =>
        $"MATCH (a:{PropertyNames.Actor})-[r:{Checked(type)}]->(b:{PropertyNames.Actor}) WHERE r.{Mark} IS NOT NULL RETURN a.id, b.id, r";

    /// <summary>All mentions that Network wrote.</summary>
    public const string Mentions = $"MATCH (a:{PropertyNames.Actor})-[r:{PropertyNames.MentionedIn}]->(d:{PropertyNames.Document}) WHERE r.{Mark} IS NOT NULL RETURN a.id, d.id, r";

    /// <summary>How many relations of Network are in the database.</summary>
    public const string CountRelations = $"MATCH (:{PropertyNames.Actor})-[r]->(:{PropertyNames.Actor}) WHERE r.{Mark} IS NOT NULL RETURN count(r)";

    /// <summary>Writes actors of one kind.</summary>
    public static string WriteActors(string kindLabel) => $$"""
        UNWIND $rows AS row
        MERGE (n:{{PropertyNames.Actor}} {id: row.id})
        SET n += row.properties
        REMOVE n:{{string.Join(':', GraphNames.KindLabels.Where(label => label != kindLabel).Select(Checked))}}
        SET n:{{Checked(kindLabel)}}
        RETURN count(n)
        """;

    /// <summary>Writes documents.</summary>
    public const string WriteDocuments = $$"""
        UNWIND $rows AS row
        MERGE (n:{{PropertyNames.Document}} {id: row.id})
        SET n += row.properties
        RETURN count(n)
        """;

    /// <summary>Creates relations of one type that are not there.</summary>
    public static string CreateRelations(string type) => $$"""
        UNWIND $rows AS row
        MATCH (a:{{PropertyNames.Actor}} {id: row.source})
        MATCH (b:{{PropertyNames.Actor}} {id: row.target})
        CREATE (a)-[r:{{Checked(type)}}]->(b)
        SET r = row.properties, r.dateFrom = date(row.dateFrom), r.dateTo = date(row.dateTo)
        RETURN count(r)
        """;

    /// <summary>Changes relations that are there.</summary>
    public const string UpdateRelations = """
        UNWIND $rows AS row
        MATCH ()-[r]->() WHERE elementId(r) = row.element
        SET r += row.properties, r.dateFrom = date(row.dateFrom), r.dateTo = date(row.dateTo)
        RETURN count(r)
        """;

    /// <summary>Creates mentions that are not there.</summary>
    public const string CreateMentions = $$"""
        UNWIND $rows AS row
        MATCH (a:{{PropertyNames.Actor}} {id: row.source})
        MATCH (b:{{PropertyNames.Document}} {id: row.target})
        CREATE (a)-[r:{{PropertyNames.MentionedIn}}]->(b)
        SET r = row.properties
        RETURN count(r)
        """;

    /// <summary>Gives actors the label of their camp.</summary>
    public static string LabelFaction(int faction) => $$"""
        UNWIND $rows AS id
        MATCH (n:{{PropertyNames.Actor}} {id: id})
        SET n:{{PropertyNames.FactionLabel}}{{faction.ToString(CultureInfo.InvariantCulture)}}
        RETURN count(n)
        """;

    /// <summary>Takes a camp's label from actors that are no longer in it.</summary>
    public static string UnlabelFaction(string label) => $$"""
        UNWIND $rows AS id
        MATCH (n:{{PropertyNames.Actor}} {id: id})
        REMOVE n:{{Checked(label)}}
        RETURN count(n)
        """;

    /// <summary>Removes relationships that Network wrote.</summary>
    public const string ClearRelationships = $"MATCH ()-[r]->() WHERE r.{Mark} IS NOT NULL CALL {{ WITH r DELETE r }} IN TRANSACTIONS OF 10000 ROWS";

    /// <summary>Removes nodes that Network wrote and nothing of others holds on to.</summary>
    public const string ClearNodes = $"MATCH (n) WHERE n.{Mark} IS NOT NULL AND NOT EXISTS {{ (n)--() }} CALL {{ WITH n DELETE n }} IN TRANSACTIONS OF 10000 ROWS";

    /// <summary>Empties the nodes that must stay, so that nothing but their id and name is left of ours.</summary>
    public const string Keep = $"MATCH (n) WHERE n.{Mark} IS NOT NULL SET n += $nothing, n.{Mark} = '{{\"kept\":true}}' RETURN count(n)";

    /// <summary>A name that may stand in a query's text.</summary>
    /// <exception cref="ArgumentException">It may not.</exception>
    private static string Checked(string name) => GraphNames.IsSafe(name) ? name : throw new ArgumentException($"\"{name}\" may not stand in a query.", nameof(name));
}
