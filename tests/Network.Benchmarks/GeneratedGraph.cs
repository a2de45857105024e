using System.Globalization;
using System.Text;

namespace Network.Benchmarks;

/// <summary>Made-up graphs, the same on every machine and every version of the runtime: the random numbers are our own.</summary>
public static class GeneratedGraph
{
    /// <summary>The seed where none is asked for.</summary>
    public const ulong DefaultSeed = 1956;

    /// <summary>The kinds that <see cref="Make"/> knows.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["random", "power-law", "rmat", "camps", "noisy-camps", "two-camps", "signed", "signed-power-law", "coin", "trust", "votes"];

    /// <summary>Writes lines "source target sign"; gives the exit code.</summary>
    public static int Write(string kind, int nodes, int ties, string path, ulong seed = DefaultSeed)
    {
        if (!Kinds.Contains(kind) || nodes < 2 || ties < 0)
        {
            Console.Error.WriteLine($"KIND is one of {string.Join(", ", Kinds)}; N is 2 or more; M is 0 or more");
            return 2;
        }

        using FileStream file = File.Create(path);
        Write(Make(kind, nodes, ties, seed), file);
        return 0;
    }

    /// <summary>Writes lines "source target sign".</summary>
    public static void Write(NumberedEdges edges, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), 1 << 20, leaveOpen: true) { NewLine = "\n" };
        for (int i = 0; i < edges.Count; i++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edges.Source[i]} {edges.Target[i]} {edges.Sign[i]}"));
    }

    /// <summary>
    /// Makes a graph. random: ends drawn alike; power-law: one end drawn in proportion to its ties so far; rmat: the recursive matrix
    /// .57 .19 .19 .05 on the next power of two; all of positive ties. camps: ends as in random, eight camps, 85 in 100 ties within being
    /// positive and as many across negative; noisy-camps: 70 in 100; two-camps: two of them, 90 in 100; signed and signed-power-law: ends as in random and power-law, a fifth
    /// of the ties negative; coin: ends as in random, half of the ties negative. Parallel ties occur, ties to oneself do not. trust: see <see cref="TrustNetwork"/>; votes: the same with
    /// four times the noise, which makes a fifth of the ties negative, as in votes on candidates.
    /// </summary>
    public static NumberedEdges Make(string kind, int nodes, int ties, ulong seed = DefaultSeed)
    {
        Numbers numbers = new(seed);
        if (kind is "trust" or "votes") return TrustNetwork.Make(numbers, nodes, ties, kind == "trust" ? TrustNetwork.LittleNoise : 4 * TrustNetwork.LittleNoise);
        int[] source = new int[ties], target = new int[ties];
        sbyte[] sign = new sbyte[ties];
        int scale = 1;
        while (1 << scale < nodes) scale++;
        for (int i = 0; i < ties; i++)
        {
            do
            {
                (source[i], target[i]) = kind switch
                {
                    "power-law" or "signed-power-law" when i > 0 => (numbers.Below(nodes), Attached(numbers, source, target, i, nodes)),
                    "rmat" => Recursive(numbers, scale),
                    _ => (numbers.Below(nodes), numbers.Below(nodes)),
                };
            }
            while (source[i] == target[i] || source[i] >= nodes || target[i] >= nodes);
            int draw = numbers.Below(100);
            bool within = source[i] % 8 == target[i] % 8;
            sign[i] = (sbyte)(kind switch
            {
                "camps" => within == draw < 85,
                "noisy-camps" => within == draw < 70,
                "two-camps" => (source[i] % 2 == target[i] % 2) == draw < 90,
                "signed" or "signed-power-law" => draw < 80,
                "coin" => draw < 50,
                _ => true,
            } ? 1 : -1);
        }

        return new NumberedEdges(nodes, source, target, sign);
    }

    private static int Attached(Numbers numbers, int[] source, int[] target, int made, int nodes)
    {
        if (numbers.Below(10) == 0) return numbers.Below(nodes);
        int place = numbers.Below(2 * made);
        return place < made ? source[place] : target[place - made];
    }

    private static (int Source, int Target) Recursive(Numbers numbers, int scale)
    {
        int source = 0, target = 0;
        for (int bit = 0; bit < scale; bit++)
        {
            int draw = numbers.Below(100);
            source = (2 * source) | (draw >= 76 ? 1 : 0);
            target = (2 * target) | (draw is (>= 57 and < 76) or >= 95 ? 1 : 0);
        }

        return (source, target);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195).</summary>
    internal sealed class Numbers(ulong state)
    {
        /// <summary>A number from 0, below a limit.</summary>
        public int Below(int limit)
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return (int)Math.BigMul(z, (ulong)limit, out _);
        }
    }
}
