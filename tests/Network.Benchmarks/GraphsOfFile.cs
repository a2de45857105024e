using Network.Files;
using Network.Model;

namespace Network.Benchmarks;

/// <summary>The graphs of one file: an edge list with a column of periods or relation types is as many graphs.</summary>
internal static class GraphsOfFile
{
    /// <summary>Reads them, by name of period and type.</summary>
    public static IEnumerable<RelationGraph> Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        ReadResult read = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? RelationFileReader.Read(bytes, file) : EdgeListReader.Read(bytes, file);
        RelationGraph whole = read.Graph ?? throw new FormatException(file);
        if (!whole.IsEdgeList)
        {
            yield return whole;
            yield break;
        }

        foreach (IGrouping<string, Relation> group in whole.Relations.GroupBy(Part, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            HashSet<Actor> actors = [.. group.SelectMany(relation => (Actor[])[relation.Source, relation.Target])];
            yield return new RelationGraph(whole.Actors.Where(actors.Contains), group) { DeclaredTypes = whole.DeclaredTypes, IsEdgeList = true };
        }
    }

    private static string Part(Relation relation) =>
        $"{(relation.Type.Id is "positive" or "negative" ? "" : relation.Type.Id)} {relation.Date} {relation.Extra?["period"]} {relation.Extra?["time"]}";
}
