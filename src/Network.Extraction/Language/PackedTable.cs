using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>A table of vectors that no longer changes, in whole numbers of 8 bits and the size of each vector's unit: a word's vector is a line or two of the cache.</summary>
internal sealed class PackedTable
{
    private const int Lanes = 16;

    private readonly HashRows _rows;
    private readonly sbyte[] _numbers;
    private readonly float[] _units;

    /// <summary>Packs a table; one that was read from a model's file loses nothing, as the file has the same numbers.</summary>
    /// <param name="table">Its vectors are as long as a multiple of 16.</param>
    public PackedTable(EmbeddingTable table)
    {
        Size = table.Size;
        if (Size % Lanes != 0) throw new ArgumentException("the vectors are not made of whole lanes");
        _rows = table.Rows;
        _numbers = new sbyte[table.Vectors.Length];
        _units = new float[table.Vectors.Length / Size];
        for (int row = 0; row < _units.Length; row++) _units[row] = Pack(table.Vectors.AsSpan(row * Size, Size), _numbers.AsSpan(row * Size, Size));
    }

    /// <summary>How long a vector is.</summary>
    public int Size { get; }

    /// <summary>The row of a hash; 0 when it is unknown.</summary>
    public int Row(uint key) => _rows.Row(key);

    /// <summary>Packs one vector.</summary>
    /// <param name="vector">Its numbers.</param>
    /// <param name="numbers">Set to as many whole numbers.</param>
    /// <returns>The size of their unit, a number of 16 bits.</returns>
    public static float Pack(ReadOnlySpan<float> vector, Span<sbyte> numbers)
    {
        float largest = 0;
        foreach (float number in vector) largest = Math.Max(largest, Math.Abs(number));
        float unit = (float)(Half)(largest / sbyte.MaxValue);
        for (int i = 0; i < vector.Length; i++) numbers[i] = unit == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(vector[i] / unit), -sbyte.MaxValue, sbyte.MaxValue);
        return unit;
    }

    /// <summary>Adds up vectors, some numbers of all rows at a time, so that the ways to far memory overlap.</summary>
    /// <param name="rows">Their rows.</param>
    /// <param name="sums">Set to the sums, <see cref="Size"/> numbers.</param>
    public void Sum(ReadOnlySpan<int> rows, Span<float> sums)
    {
        ref sbyte numbers = ref MemoryMarshal.GetArrayDataReference(_numbers);
        for (int i = 0; i < Size; i += Lanes)
        {
            Vector128<float> a = Vector128<float>.Zero, b = a, c = a, d = a;
            foreach (int row in rows)
            {
                float unit = _units[row];
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref numbers, (nuint)((row * Size) + i)));
                (Vector128<int> first, Vector128<int> second) = Vector128.Widen(low);
                (Vector128<int> third, Vector128<int> fourth) = Vector128.Widen(high);
                a += Vector128.ConvertToSingle(first) * unit;
                b += Vector128.ConvertToSingle(second) * unit;
                c += Vector128.ConvertToSingle(third) * unit;
                d += Vector128.ConvertToSingle(fourth) * unit;
            }

            a.CopyTo(sums[i..]);
            b.CopyTo(sums[(i + 4)..]);
            c.CopyTo(sums[(i + 8)..]);
            d.CopyTo(sums[(i + 12)..]);
        }
    }
}
