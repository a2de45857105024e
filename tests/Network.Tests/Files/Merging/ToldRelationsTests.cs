using CsCheck;
using Network.Files.Merging;
using Network.Model;

namespace Network.Tests.Files.Merging;

public class ToldRelationsTests
{
    [Fact]
    public void Relations_are_found_as_in_a_dictionary() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.ULong[0, 1], Gen.Int[0, 2]).Array[0, 3_000].Sample(asked =>
        {
            Dictionary<ulong, (ulong Content, int Graph)> oracle = [];
            ToldRelations told = new();
            foreach ((int n, ulong content, int graph) in asked)
            {
                // Spread as hashes are, some of them neighbours.
                ulong identity = ((ulong)(n / 3) * 0x9E3779B97F4A7C15) + (ulong)(n % 3);
                bool isThere = oracle.TryGetValue(identity, out (ulong Content, int Graph) found);
                Assert.Equal(isThere, told.Find(identity, content, graph, out bool isSame));
                Assert.Equal(isThere && found.Content == content && found.Graph != graph, isSame);
                if (isThere) continue;
                told.Add(identity, content, graph);
                oracle.Add(identity, (content, graph));
            }
        }, iter: 100);

    [Fact]
    public void What_relations_say_is_equal_when_they_are_written_alike_but_for_their_identity() => GraphGen.Graph.Array[2].Sample(graphs =>
    {
        RelationContent content = new();
        Relation[] relations = [.. graphs.SelectMany(graph => graph.Relations), .. graphs.SelectMany(graph => graph.Relations)];
        Actor end = new("end", "End");
        foreach (Relation one in relations)
        {
            foreach (Relation other in relations) Assert.Equal(Written(one) == Written(other), content.Of(one) == content.Of(other));
        }

        string Written(Relation relation)
        {
            // Ends and documents are written by their ids.
            using MemoryStream bytes = new();
            Network.Files.RelationFileWriter.Write(new RelationGraph([end], []), [new Relation(relation, "r", end, RelationTypes.BuiltIn.Find("met")!, end) { IdIsGiven = true }], bytes);
            return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        }
    }, iter: 100);
}
