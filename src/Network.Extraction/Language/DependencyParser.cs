using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>Finds each word's head and label: a tree without crossing arcs of which the arcs' scores are highest (Dozat and Manning 2017; Eisner 1996).</summary>
/// <remarks>Labels are those of Universal Dependencies. Cubic in the length of a sentence, up to <see cref="Longest"/>; longer ones are parsed in pieces.</remarks>
internal class DependencyParser
{
    /// <summary>No more words are parsed at once.</summary>
    public const int Longest = 200;

    /// <summary>Keys of a word: its form; six parts of it; its tag.</summary>
    public static readonly int[] KeysOfTables = [1, 6, 1];

    private static readonly uint RootTag = FeatureHash.Of("\u0001ROOT");

    private static readonly float[] Nothing = new float[(Longest + 1 + Matrices.Lanes) / Matrices.Lanes * Matrices.Lanes];

    // The network itself is not kept: its tables are many times as large as the packed ones.
    private readonly string[] _labels;
    private readonly float[] _roleBias;
    private readonly float[] _arcBias;
    private readonly FixedEncoder _encoder;
    private readonly QuantizedMatrix _roles;
    private readonly QuantizedMatrix _arcs;
    private readonly QuantizedMatrix _labelWeights;

    // Only the root of the tree is labelled so; it and what is no label at all never win.
    private readonly float[] _labelBias;

    // What speaks for an arc by its length, that to the farthest word before first.
    private readonly float[] _distance;

    /// <summary>Makes the parser from a learned network; later changes of its numbers are not seen.</summary>
    public DependencyParser(ParserNetwork network)
    {
        _labels = network.Labels;
        _roleBias = network.RoleBias;
        _arcBias = network.ArcBias;
        _encoder = new FixedEncoder(network.Encoder);
        _roles = new QuantizedMatrix(network.Roles, ParserNetwork.RoleColumns);
        _arcs = new QuantizedMatrix(network.Arcs, ParserNetwork.ArcSize);
        _labelWeights = new QuantizedMatrix(network.LabelWeights, ParserNetwork.LabelColumns);
        _labelBias = new float[ParserNetwork.LabelColumns];
        Array.Fill(_labelBias, float.NegativeInfinity);
        for (int label = 0; label < network.Labels.Length; label++)
        {
            if (network.Labels[label] != "root") _labelBias[label] = network.LabelBias[label];
        }

        _distance = new float[(2 * Longest) + 1];
        for (int steps = -Longest; steps <= Longest; steps++)
        {
            if (steps != 0) _distance[steps + Longest] = network.Distance[ParserNetwork.DistanceAt(steps)];
        }
    }

    /// <summary>Fills in the keys of a sentence, the root first.</summary>
    public static void Keys(IReadOnlyList<string> forms, IReadOnlyList<string> tags, Span<uint> keys)
    {
        int each = KeysOfTables.Sum();
        for (int word = 0; word <= forms.Count; word++)
        {
            WordFeatures look = word == 0 ? WordFeatures.Edge : new WordFeatures(forms[word - 1]);
            Span<uint> of = keys.Slice(word * each, each);
            of[0] = look.Word;
            look.Parts(of.Slice(1, WordFeatures.PartCount));
            of[7] = word == 0 ? RootTag : FeatureHash.Of(tags[word - 1]);
        }
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tags">Their parts of speech.</param>
    /// <returns>Head of each word, counted from 0, -1 for the root's; and the labels.</returns>
    public virtual (int[] Heads, string[] Labels) Parse(IReadOnlyList<string> forms, IReadOnlyList<string> tags)
    {
        int[] heads = new int[forms.Count];
        string[] labels = new string[forms.Count];
        int before = -1;
        for (int at = 0; at < forms.Count; at += Longest)
        {
            int end = Math.Min(forms.Count, at + Longest);
            bool whole = end - at == forms.Count;
            Parse(whole ? forms : [.. forms.Skip(at).Take(end - at)], whole ? tags : [.. tags.Skip(at).Take(end - at)], heads.AsSpan(at..end), labels.AsSpan(at..end));
            int root = at;
            for (int word = at; word < end; word++)
            {
                if (heads[word] < 0) root = word;
                else heads[word] += at;
            }

            if (before >= 0) (heads[root], labels[root]) = (before, "parataxis");
            before = root;
        }

        return (heads, labels);
    }

    private void Parse(IReadOnlyList<string> forms, IReadOnlyList<string> tags, Span<int> heads, Span<string> labels)
    {
        const int Size = RecurrentLayer.Size, ArcSize = ParserNetwork.ArcSize, LabelSize = ParserNetwork.LabelSize, RoleColumns = ParserNetwork.RoleColumns;
        int count = forms.Count + 1;
        int wide = (count + Matrices.Lanes - 1) / Matrices.Lanes * Matrices.Lanes;
        uint[] keys = ArrayPool<uint>.Shared.Rent(count * _encoder.KeyCount);
        Keys(forms, tags, keys);
        const int EachWord = Size + RoleColumns + ArcSize + ArcSize + LabelSize + ParserNetwork.LabelColumns;
        float[] room = ArrayPool<float>.Shared.Rent((count * (EachWord + wide)) + (ArcSize * wide));
        Span<float> rest = room;
        Span<float> encoded = Take(ref rest, count * Size), roles = Take(ref rest, count * RoleColumns), dependents = Take(ref rest, count * ArcSize), asked = Take(ref rest, count * ArcSize);
        Span<float> candidates = Take(ref rest, ArcSize * wide), scores = Take(ref rest, count * wide), pairs = Take(ref rest, count * LabelSize), labelScores = Take(ref rest, count * ParserNetwork.LabelColumns);
        _encoder.Encode(keys, count, encoded);
        Roles(encoded, count, roles);
        for (int word = 0; word < count; word++)
        {
            roles.Slice(word * RoleColumns, ArcSize).CopyTo(dependents[(word * ArcSize)..]);
            ReadOnlySpan<float> asHead = roles.Slice((word * RoleColumns) + ArcSize, ArcSize);
            for (int i = 0, at = FloatProducts.Place(0, word, ArcSize); i < asHead.Length; i++, at += Matrices.Lanes) candidates[at] = asHead[i];
        }

        _arcs.ProductFrom(_arcBias, dependents, count, asked);
        FloatProducts.ProductFrom(Nothing, asked, count, ArcSize, candidates, wide, scores);
        for (int dependent = 1; dependent < count; dependent++) Add(_distance.AsSpan(Longest - dependent, count), scores.Slice(dependent * wide, count));

        Span<int> tree = count <= 256 ? stackalloc int[count] : new int[count];
        TreeDecoder.Decode(scores, wide, count, tree);
        for (int word = 1; word < count; word++)
        {
            ReadOnlySpan<float> own = roles.Slice((word * RoleColumns) + (2 * ArcSize), LabelSize), head = roles.Slice((tree[word] * RoleColumns) + (2 * ArcSize) + LabelSize, LabelSize);
            Span<float> pair = pairs.Slice(word * LabelSize, LabelSize);
            for (int i = 0; i < LabelSize; i += Vector512<float>.Count) Vector512.MaxNative(Vector512<float>.Zero, Vector512.Create(own[i..]) + Vector512.Create(head[i..])).CopyTo(pair[i..]);
        }

        _labelWeights.ProductFrom(_labelBias, pairs[LabelSize..], count - 1, labelScores[ParserNetwork.LabelColumns..]);
        for (int word = 1; word < count; word++)
        {
            heads[word - 1] = tree[word] - 1;
            labels[word - 1] = tree[word] == 0 ? "root" : _labels[Best(labelScores.Slice(word * ParserNetwork.LabelColumns, ParserNetwork.LabelColumns))];
        }

        ArrayPool<float>.Shared.Return(room);
        ArrayPool<uint>.Shared.Return(keys);
    }

    private void Roles(ReadOnlySpan<float> encoded, int count, Span<float> roles)
    {
        _roles.ProductFrom(_roleBias, encoded, count, roles);
        for (int word = 0; word < count; word++)
        {
            Span<float> arc = roles.Slice(word * ParserNetwork.RoleColumns, 2 * ParserNetwork.ArcSize);
            foreach (ref Vector512<float> part in MemoryMarshal.Cast<float, Vector512<float>>(arc)) part = Vector512.MaxNative(part, part * 0.1f);
        }
    }

    private static void Add(ReadOnlySpan<float> distance, Span<float> scores)
    {
        int i = 0;
        for (; i <= scores.Length - Vector256<float>.Count; i += Vector256<float>.Count) (Vector256.Create<float>(scores[i..]) + Vector256.Create(distance[i..])).CopyTo(scores[i..]);
        for (; i < scores.Length; i++) scores[i] += distance[i];
    }

    /// <summary>The first of the highest scores.</summary>
    private static int Best(ReadOnlySpan<float> scores)
    {
        Vector512<float> highest = Vector512.Create(scores);
        for (int i = Vector512<float>.Count; i < ParserNetwork.LabelColumns; i += Vector512<float>.Count) highest = Vector512.MaxNative(highest, Vector512.Create(scores[i..]));
        return scores.IndexOf(Matrices.Highest(highest));
    }

    private static Span<float> Take(ref Span<float> rest, int length)
    {
        Span<float> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
