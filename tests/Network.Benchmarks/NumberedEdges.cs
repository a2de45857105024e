using System.Globalization;
using Network.Analysis.Counting;
using Network.Model;

namespace Network.Benchmarks;

/// <summary>Ties between numbered nodes: what benchmarks run on.</summary>
public sealed record NumberedEdges(int Nodes, int[] Source, int[] Target, sbyte[] Sign)
{
    /// <summary>How many ties there are.</summary>
    public int Count => Source.Length;

    /// <summary>The same as counted ties.</summary>
    public CountedTies ToTies() => new() { Actors = new Numbers(Nodes), Source = Source, Target = Target, Sign = Sign, IsEdgeList = true };

    /// <summary>Reads lines "source target sign" of whole numbers; there are <paramref name="nodes"/> nodes, or as many as the largest number says.</summary>
    public static NumberedEdges Read(string path, int? nodes)
    {
        List<int> source = [], target = [];
        List<sbyte> sign = [];
        int largest = -1;
        Span<Range> cells = stackalloc Range[4];
        foreach (string line in File.ReadLines(path))
        {
            ReadOnlySpan<char> text = line;
            if (text.IsEmpty || text[0] == '#') continue;
            int found = text.SplitAny(cells, " \t,", StringSplitOptions.RemoveEmptyEntries);
            if (found < 2) throw new FormatException($"not \"source target sign\": {line}");
            source.Add(int.Parse(text[cells[0]], NumberStyles.None, CultureInfo.InvariantCulture));
            target.Add(int.Parse(text[cells[1]], NumberStyles.None, CultureInfo.InvariantCulture));
            sign.Add(found > 2 && text[cells[2]][0] == '-' ? (sbyte)-1 : (sbyte)1);
            largest = Math.Max(largest, Math.Max(source[^1], target[^1]));
        }

        return new NumberedEdges(nodes ?? largest + 1, [.. source], [.. target], [.. sign]);
    }

    private sealed class Numbers(int count) : ActorTable
    {
        public override int Count => count;

        public override string Id(int index) => index.ToString(CultureInfo.InvariantCulture);

        public override string Name(int index) => Id(index);

        public override ActorKind Kind(int index) => ActorKind.Unknown;
    }
}
