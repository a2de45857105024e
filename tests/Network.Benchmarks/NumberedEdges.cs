using System.Globalization;
using Network.Analysis.Counting;
using Network.Files;
using Network.Model;

namespace Network.Benchmarks;

/// <summary>Ties between numbered nodes: what benchmarks run on.</summary>
public sealed record NumberedEdges(int Nodes, int[] Source, int[] Target, sbyte[] Sign)
{
    /// <summary>How many ties there are.</summary>
    public int Count => Source.Length;

    /// <summary>The same as counted ties.</summary>
    public CountedTies ToTies() => new() { Actors = new Numbers(Nodes), Source = Source, Target = Target, Sign = Sign, IsEdgeList = true };

    /// <summary>
    /// Reads an edge list whose names are whole numbers, with the product's own reader, and numbers the nodes as the file does:
    /// there are <paramref name="nodes"/> of them, or as many as the largest number says.
    /// </summary>
    /// <exception cref="FormatException">The edge list has errors, or a name is no whole number.</exception>
    public static NumberedEdges Read(string path, int? nodes)
    {
        EdgeStreamResult read = EdgeStreamReader.Read(path, path);
        EdgeArrays edges = read.Edges ?? throw new FormatException(string.Join('\n', read.Problems));
        int[] number = new int[edges.Names.Count];
        int largest = -1;
        for (int name = 0; name < number.Length; name++)
        {
            if (!int.TryParse(edges.Names[name], NumberStyles.None, CultureInfo.InvariantCulture, out number[name]))
                throw new FormatException($"not a whole number: {edges.Names[name]}");
            largest = Math.Max(largest, number[name]);
        }

        for (int tie = 0; tie < edges.Count; tie++) (edges.Source[tie], edges.Target[tie]) = (number[edges.Source[tie]], number[edges.Target[tie]]);
        return new NumberedEdges(nodes ?? largest + 1, edges.Source, edges.Target, edges.Sign);
    }

    private sealed class Numbers(int count) : ActorTable
    {
        public override int Count => count;

        public override string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

        public override string Name(int index) => Id(index);

        public override ActorKind Kind(int index) => ActorKind.Unknown;
    }
}
