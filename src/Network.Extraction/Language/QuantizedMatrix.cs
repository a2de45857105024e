using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>A matrix that no longer changes, in whole numbers of eight bits: products with it take a quarter of the room and less than half of the time.</summary>
/// <remarks>
/// Each column has its own scale, by which its numbers lie between -127 and 127; each row that is multiplied has one by which they lie
/// between -63 and 63 (Jacob et al., "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference", 2018).
/// Rows are held as 1 to 127, so that no instruction on the way overflows, and what that adds is taken away again. Sums of whole numbers are
/// the same in any order, and so the same bits on every machine, whatever instructions it has (<see cref="ByteProducts"/>).
/// </remarks>
internal sealed class QuantizedMatrix
{
    /// <summary>Columns stand together in blocks of so many.</summary>
    public const int Block = 16;

    /// <summary>Numbers of one column that stand together.</summary>
    public const int Group = 4;

    private const int Zero = 64;
    private const int Most = 63;
    private const int MostWeight = 127;

    private readonly sbyte[] _blocks;
    private readonly int[] _starts;
    private readonly float[] _scales;
    private readonly int _inner;

    /// <summary>Rounds a matrix.</summary>
    /// <param name="w">Rows of <paramref name="columns"/> numbers, as many rows as make whole groups; copied.</param>
    /// <param name="columns">A multiple of <see cref="Block"/>.</param>
    public QuantizedMatrix(ReadOnlySpan<float> w, int columns)
    {
        if (columns <= 0 || columns % Block != 0 || w.Length % (columns * Block) != 0) throw new ArgumentException("the matrix is not made of whole blocks");
        Columns = columns;
        _inner = w.Length / columns;
        _blocks = new sbyte[w.Length];
        _starts = new int[columns];
        _scales = new float[columns];
        for (int column = 0; column < columns; column++)
        {
            float highest = 0;
            for (int i = 0; i < _inner; i++) highest = Math.Max(highest, Math.Abs(w[(i * columns) + column]));
            _scales[column] = highest / MostWeight;
            if (highest == 0) continue;
            for (int i = 0; i < _inner; i++)
            {
                sbyte rounded = (sbyte)MathF.Round(w[(i * columns) + column] / _scales[column]);
                _blocks[Place(i, column, _inner)] = rounded;
                _starts[column] -= Zero * rounded;
            }
        }
    }

    /// <summary>How many columns it has.</summary>
    public int Columns { get; }

    /// <summary>Sets rows to the products of rows with this matrix, each added to the same: y = start + x · this.</summary>
    /// <param name="start">One row of <see cref="Columns"/> numbers.</param>
    /// <param name="x">Rows as long as this matrix has rows.</param>
    /// <param name="rows">How many.</param>
    /// <param name="y">The sums, rows of <see cref="Columns"/> numbers.</param>
    public void ProductFrom(ReadOnlySpan<float> start, ReadOnlySpan<float> x, int rows, Span<float> y)
    {
        if (start.Length < Columns || x.Length < rows * _inner || y.Length < rows * Columns) throw new ArgumentException("the matrices do not fit");
        Span<byte> rounded = stackalloc byte[ByteProducts.Rows * _inner];
        Span<int> sums = stackalloc int[ByteProducts.Rows * Columns];
        Span<float> scales = stackalloc float[ByteProducts.Rows];
        for (int row = 0; row < rows; row += ByteProducts.Rows)
        {
            // Where fewer rows are left, what stands in the places of the others is summed in vain.
            int some = Math.Min(ByteProducts.Rows, rows - row);
            for (int i = 0; i < some; i++) scales[i] = Quantize(x.Slice((row + i) * _inner, _inner), rounded[(i * Group)..]);
            ByteProducts.Sum(ByteProducts.Best, rounded, _blocks, _starts, sums);
            for (int i = 0; i < some; i++) Scale(sums.Slice(i * Columns, Columns), scales[i], start, y.Slice((row + i) * Columns, Columns));
        }
    }

    private void Scale(ReadOnlySpan<int> sums, float scale, ReadOnlySpan<float> start, Span<float> y)
    {
        for (int column = 0; column < sums.Length; column += Block)
        {
            Vector512<float> whole = Vector512.ConvertToSingle(Vector512.Create(sums[column..]));
            Vector512.FusedMultiplyAdd(whole, Vector512.Create(_scales.AsSpan(column)) * scale, Vector512.Create(start[column..])).CopyTo(y[column..]);
        }
    }

    /// <summary>Where a number of a matrix of <paramref name="inner"/> rows stands.</summary>
    public static int Place(int row, int column, int inner) =>
        (column / Block * Block * inner) + (row / Group * Group * Block) + (column % Block * Group) + (row % Group);

    /// <summary>Rounds a row; returns its scale.</summary>
    /// <param name="x">The row.</param>
    /// <param name="rounded">Where its first four numbers go; the next follow behind those of the other rows.</param>
    private static float Quantize(ReadOnlySpan<float> x, Span<byte> rounded)
    {
        ReadOnlySpan<Vector512<float>> parts = MemoryMarshal.Cast<float, Vector512<float>>(x);
        Vector512<float> most = Vector512<float>.Zero;
        foreach (Vector512<float> part in parts) most = Vector512.MaxNative(most, Vector512.Abs(part));
        float highest = Matrices.Highest(most);
        // Half a step more than zero, for what is cut off behind the point.
        Vector512<float> steps = Vector512.Create(highest > 0 ? Most / highest : 0), half = Vector512.Create(Zero + 0.5f);
        const int Stride = ByteProducts.Rows * Group;
        foreach (Vector512<float> part in parts)
        {
            Vector512<int> whole = Vector512.ConvertToInt32Native(Vector512.FusedMultiplyAdd(part, steps, half));
            Vector256<short> shorts = Vector256.Narrow(whole.GetLower(), whole.GetUpper());
            Vector128<int> fours = Vector128.Narrow(shorts.GetLower(), shorts.GetUpper()).AsInt32();
            // Without a loop: a lane whose number is not known beforehand is read by way of memory.
            MemoryMarshal.Write(rounded, fours.GetElement(0));
            MemoryMarshal.Write(rounded[Stride..], fours.GetElement(1));
            MemoryMarshal.Write(rounded[(2 * Stride)..], fours.GetElement(2));
            MemoryMarshal.Write(rounded[(3 * Stride)..], fours.GetElement(3));
            rounded = rounded[Math.Min(4 * Stride, rounded.Length)..];
        }

        return highest / Most;
    }
}
