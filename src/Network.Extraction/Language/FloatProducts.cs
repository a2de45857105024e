using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>Products with matrices that are laid out so that they are read from beginning to end.</summary>
/// <remarks>
/// A block of columns stands together, row behind row. Vectors run along the columns of the result, so that each number is summed in the
/// order of the inner index, however wide a processor's vectors are; products are added without rounding in between.
/// </remarks>
internal static class FloatProducts
{
    private const int Vector = 16;
    private const int Block = Matrices.Lanes;

    /// <summary>Lays a matrix out in blocks.</summary>
    /// <param name="w">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">A multiple of <see cref="Matrices.Lanes"/>.</param>
    /// <param name="blocks">As many numbers or more.</param>
    public static void Pack(ReadOnlySpan<float> w, int columns, Span<float> blocks)
    {
        int inner = w.Length / columns, at = 0;
        for (int column = 0; column < columns; column += Block)
        {
            for (int i = 0; i < inner; i++, at += Block) w.Slice((i * columns) + column, Block).CopyTo(blocks[at..]);
        }
    }

    /// <summary>Sets rows to the products of rows with a matrix, each added to the same: y = start + x · blocks. Where number (row, column) of the matrix stands, <see cref="Place"/> tells.</summary>
    /// <param name="start">One row of <paramref name="columns"/> numbers.</param>
    /// <param name="x">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="rows">How many.</param>
    /// <param name="inner">How many rows the matrix has.</param>
    /// <param name="blocks">The matrix.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <param name="y">The sums, rows of <paramref name="columns"/> numbers.</param>
    public static void ProductFrom(ReadOnlySpan<float> start, ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> blocks, int columns, Span<float> y)
    {
        if (start.Length < columns) throw new ArgumentException("the matrices do not fit");
        Product(start, 0, x, rows, inner, blocks, columns, y);
    }

    /// <summary>Adds products with such a matrix to what stands there: y += x · blocks.</summary>
    public static void AddProduct(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> blocks, int columns, Span<float> y) => Product(y, columns, x, rows, inner, blocks, columns, y);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Product(ReadOnlySpan<float> start, int stride, ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> blocks, int columns, Span<float> y)
    {
        if (x.Length < rows * inner || blocks.Length < inner * columns || y.Length < rows * columns || columns % Block != 0) throw new ArgumentException("the matrices do not fit");
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float w0 = ref MemoryMarshal.GetReference(blocks);
        ref float s0 = ref MemoryMarshal.GetReference(start);
        ref float y0 = ref MemoryMarshal.GetReference(y);
        for (int column = 0; column < columns; column += Block)
        {
            ref float w = ref Unsafe.Add(ref w0, column * inner);
            ref float s = ref Unsafe.Add(ref s0, column);
            ref float sums = ref Unsafe.Add(ref y0, column);
            int row = 0;
            // Sixteen sums at once need the registers of the widest vectors.
            for (; Vector512.IsHardwareAccelerated && row + 8 <= rows; row += 8) Eight(ref Unsafe.Add(ref x0, row * inner), inner, ref w, ref Unsafe.Add(ref s, row * stride), stride, ref Unsafe.Add(ref sums, row * columns), columns);
            for (; row < rows; row += 4) Four(ref x0, inner, ref w, ref s, stride, ref sums, columns, row, rows - 1);
        }
    }

    /// <summary>Where a number of a matrix of <paramref name="inner"/> rows stands.</summary>
    public static int Place(int row, int column, int inner) => (column / Block * Block * inner) + (row * Block) + (column % Block);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Eight(ref float x, int inner, ref float w, ref float s, int stride, ref float y, int columns)
    {
        ref float x1 = ref Unsafe.Add(ref x, inner);
        ref float x2 = ref Unsafe.Add(ref x1, inner);
        ref float x3 = ref Unsafe.Add(ref x2, inner);
        ref float x4 = ref Unsafe.Add(ref x3, inner);
        ref float x5 = ref Unsafe.Add(ref x4, inner);
        ref float x6 = ref Unsafe.Add(ref x5, inner);
        ref float x7 = ref Unsafe.Add(ref x6, inner);
        (Vector512<float> a0, Vector512<float> b0) = Load(ref s, 0);
        (Vector512<float> a1, Vector512<float> b1) = Load(ref s, stride);
        (Vector512<float> a2, Vector512<float> b2) = Load(ref s, 2 * stride);
        (Vector512<float> a3, Vector512<float> b3) = Load(ref s, 3 * stride);
        (Vector512<float> a4, Vector512<float> b4) = Load(ref s, 4 * stride);
        (Vector512<float> a5, Vector512<float> b5) = Load(ref s, 5 * stride);
        (Vector512<float> a6, Vector512<float> b6) = Load(ref s, 6 * stride);
        (Vector512<float> a7, Vector512<float> b7) = Load(ref s, 7 * stride);
        for (int i = 0; i < inner; i++)
        {
            Vector512<float> left = Vector512.LoadUnsafe(ref w), right = Vector512.LoadUnsafe(ref w, Vector);
            w = ref Unsafe.Add(ref w, Block);
            Add(Unsafe.Add(ref x, i), left, right, ref a0, ref b0);
            Add(Unsafe.Add(ref x1, i), left, right, ref a1, ref b1);
            Add(Unsafe.Add(ref x2, i), left, right, ref a2, ref b2);
            Add(Unsafe.Add(ref x3, i), left, right, ref a3, ref b3);
            Add(Unsafe.Add(ref x4, i), left, right, ref a4, ref b4);
            Add(Unsafe.Add(ref x5, i), left, right, ref a5, ref b5);
            Add(Unsafe.Add(ref x6, i), left, right, ref a6, ref b6);
            Add(Unsafe.Add(ref x7, i), left, right, ref a7, ref b7);
        }

        Store(a0, b0, ref y);
        Store(a1, b1, ref Unsafe.Add(ref y, columns));
        Store(a2, b2, ref Unsafe.Add(ref y, 2 * columns));
        Store(a3, b3, ref Unsafe.Add(ref y, 3 * columns));
        Store(a4, b4, ref Unsafe.Add(ref y, 4 * columns));
        Store(a5, b5, ref Unsafe.Add(ref y, 5 * columns));
        Store(a6, b6, ref Unsafe.Add(ref y, 6 * columns));
        Store(a7, b7, ref Unsafe.Add(ref y, 7 * columns));
    }

    /// <summary>Four rows; where fewer are left the last is done several times over, which costs nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(ref float x0, int inner, ref float w, ref float s0, int stride, ref float y0, int columns, int row, int last)
    {
        int second = Math.Min(row + 1, last), third = Math.Min(row + 2, last), fourth = Math.Min(row + 3, last);
        ref float x = ref Unsafe.Add(ref x0, row * inner);
        ref float x1 = ref Unsafe.Add(ref x0, second * inner);
        ref float x2 = ref Unsafe.Add(ref x0, third * inner);
        ref float x3 = ref Unsafe.Add(ref x0, fourth * inner);
        (Vector512<float> a0, Vector512<float> b0) = Load(ref s0, row * stride);
        (Vector512<float> a1, Vector512<float> b1) = Load(ref s0, second * stride);
        (Vector512<float> a2, Vector512<float> b2) = Load(ref s0, third * stride);
        (Vector512<float> a3, Vector512<float> b3) = Load(ref s0, fourth * stride);
        for (int i = 0; i < inner; i++)
        {
            Vector512<float> left = Vector512.LoadUnsafe(ref w), right = Vector512.LoadUnsafe(ref w, Vector);
            w = ref Unsafe.Add(ref w, Block);
            Add(Unsafe.Add(ref x, i), left, right, ref a0, ref b0);
            Add(Unsafe.Add(ref x1, i), left, right, ref a1, ref b1);
            Add(Unsafe.Add(ref x2, i), left, right, ref a2, ref b2);
            Add(Unsafe.Add(ref x3, i), left, right, ref a3, ref b3);
        }

        Store(a0, b0, ref Unsafe.Add(ref y0, row * columns));
        Store(a1, b1, ref Unsafe.Add(ref y0, second * columns));
        Store(a2, b2, ref Unsafe.Add(ref y0, third * columns));
        Store(a3, b3, ref Unsafe.Add(ref y0, fourth * columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> A, Vector512<float> B) Load(ref float s, int at)
    {
        s = ref Unsafe.Add(ref s, at);
        return (Vector512.LoadUnsafe(ref s), Vector512.LoadUnsafe(ref s, Vector));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float x, Vector512<float> left, Vector512<float> right, ref Vector512<float> a, ref Vector512<float> b)
    {
        Vector512<float> v = Vector512.Create(x);
        a = Vector512.FusedMultiplyAdd(v, left, a);
        b = Vector512.FusedMultiplyAdd(v, right, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> a, Vector512<float> b, ref float y)
    {
        a.StoreUnsafe(ref y);
        b.StoreUnsafe(ref y, Vector);
    }
}
