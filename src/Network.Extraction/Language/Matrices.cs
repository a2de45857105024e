using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>Products of small matrices in rows one behind the other, and functions of single numbers; the same bits on every machine.</summary>
/// <remarks>
/// Vectors run along the columns of the result, so that each number is summed in the order of the inner index, however wide a processor's
/// vectors are; products are added without rounding in between.
/// </remarks>
internal static class Matrices
{
    /// <summary>Columns of a product must be a multiple of this.</summary>
    public const int Lanes = 32;

    private const int Vector = 16;
    private const int RowsAtOnce = 4;

    /// <summary>Adds the product of two matrices to a third: y += x · w.</summary>
    /// <param name="x">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="rows">How many rows x and y have.</param>
    /// <param name="inner">How many columns x has, and rows w.</param>
    /// <param name="w">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">How many columns w and y have, a multiple of <see cref="Lanes"/>.</param>
    /// <param name="y">The sums.</param>
    public static void AddProduct(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> w, int columns, Span<float> y)
    {
        if (y.Length < rows * columns) throw new ArgumentException("the matrices do not fit");
        Product(x, rows, inner, w, columns, y, columns, y);
    }

    /// <summary>Sets a matrix to the product of two, each row added to the same: y = start + x · w.</summary>
    /// <param name="x">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="rows">How many rows x and y have.</param>
    /// <param name="inner">How many columns x has, and rows w.</param>
    /// <param name="w">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">How many columns w and y have, a multiple of <see cref="Lanes"/>.</param>
    /// <param name="start">One row.</param>
    /// <param name="y">The sums.</param>
    public static void ProductFrom(ReadOnlySpan<float> start, ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> w, int columns, Span<float> y)
    {
        if (start.Length < columns) throw new ArgumentException("the matrices do not fit");
        Product(x, rows, inner, w, columns, start, 0, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Product(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> w, int columns, ReadOnlySpan<float> start, int startStride, Span<float> y)
    {
        if (x.Length < rows * inner || w.Length < inner * columns || y.Length < rows * columns || columns % Lanes != 0) throw new ArgumentException("the matrices do not fit");
        ref float x0 = ref MemoryMarshal.GetReference(x);
        ref float w0 = ref MemoryMarshal.GetReference(w);
        ref float s0 = ref MemoryMarshal.GetReference(start);
        ref float y0 = ref MemoryMarshal.GetReference(y);
        int row = 0;
        for (; row + RowsAtOnce <= rows; row += RowsAtOnce)
        {
            ref float xr = ref Unsafe.Add(ref x0, row * inner);
            for (int column = 0; column < columns; column += Lanes)
                Four(ref xr, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref s0, (row * startStride) + column), startStride, ref Unsafe.Add(ref y0, (row * columns) + column));
        }

        for (; row < rows; row++)
        {
            ref float xr = ref Unsafe.Add(ref x0, row * inner);
            for (int column = 0; column < columns; column += Lanes)
                One(ref xr, inner, ref Unsafe.Add(ref w0, column), columns, ref Unsafe.Add(ref s0, (row * startStride) + column), ref Unsafe.Add(ref y0, (row * columns) + column));
        }
    }

    /// <summary>Writes a matrix with its rows as columns.</summary>
    /// <param name="x">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="rows">How many rows x has.</param>
    /// <param name="columns">How many columns x has.</param>
    /// <param name="y">Set to rows that begin every <paramref name="stride"/> numbers.</param>
    /// <param name="stride">At least <paramref name="rows"/>.</param>
    public static void Transpose(ReadOnlySpan<float> x, int rows, int columns, Span<float> y, int stride)
    {
        for (int r = 0; r < rows; r++)
        {
            ReadOnlySpan<float> row = x.Slice(r * columns, columns);
            for (int c = 0; c < row.Length; c++) y[(c * stride) + r] = row[c];
        }
    }

    /// <summary>1 / (1 + exp(-x)) to some six digits, by a quotient of polynomials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        // The hyperbolic tangent of half the argument; the coefficients are those that Eigen uses.
        x = Vector512.Min(Vector512.Max(x * 0.5f, Vector512.Create(-7.9f)), Vector512.Create(7.9f));
        Vector512<float> s = x * x;
        Vector512<float> p = Vector512.FusedMultiplyAdd(s, Vector512.Create(-2.76076847742355e-16f), Vector512.Create(2.00018790482477e-13f));
        p = Vector512.FusedMultiplyAdd(s, p, Vector512.Create(-8.60467152213735e-11f));
        p = Vector512.FusedMultiplyAdd(s, p, Vector512.Create(5.12229709037114e-08f));
        p = Vector512.FusedMultiplyAdd(s, p, Vector512.Create(1.48572235717979e-05f));
        p = Vector512.FusedMultiplyAdd(s, p, Vector512.Create(6.37261928875436e-04f));
        p = Vector512.FusedMultiplyAdd(s, p, Vector512.Create(4.89352455891786e-03f));
        Vector512<float> q = Vector512.FusedMultiplyAdd(s, Vector512.Create(1.19825839466702e-06f), Vector512.Create(1.18534705686654e-04f));
        q = Vector512.FusedMultiplyAdd(s, q, Vector512.Create(2.26843463243900e-03f));
        q = Vector512.FusedMultiplyAdd(s, q, Vector512.Create(4.89352518554385e-03f));
        return Vector512.FusedMultiplyAdd(x * p / q, Vector512.Create(0.5f), Vector512.Create(0.5f));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(ref float x, int inner, ref float w, int columns, ref float s, int stride, ref float y)
    {
        ref float s1 = ref Unsafe.Add(ref s, stride);
        ref float s2 = ref Unsafe.Add(ref s1, stride);
        ref float s3 = ref Unsafe.Add(ref s2, stride);
        ref float x1 = ref Unsafe.Add(ref x, inner);
        ref float x2 = ref Unsafe.Add(ref x1, inner);
        ref float x3 = ref Unsafe.Add(ref x2, inner);
        ref float y1 = ref Unsafe.Add(ref y, columns);
        ref float y2 = ref Unsafe.Add(ref y1, columns);
        ref float y3 = ref Unsafe.Add(ref y2, columns);
        Vector512<float> a0 = Vector512.LoadUnsafe(ref s), b0 = Vector512.LoadUnsafe(ref s, Vector);
        Vector512<float> a1 = Vector512.LoadUnsafe(ref s1), b1 = Vector512.LoadUnsafe(ref s1, Vector);
        Vector512<float> a2 = Vector512.LoadUnsafe(ref s2), b2 = Vector512.LoadUnsafe(ref s2, Vector);
        Vector512<float> a3 = Vector512.LoadUnsafe(ref s3), b3 = Vector512.LoadUnsafe(ref s3, Vector);
        for (int i = 0; i < inner; i++)
        {
            Vector512<float> left = Vector512.LoadUnsafe(ref w), right = Vector512.LoadUnsafe(ref w, Vector);
            w = ref Unsafe.Add(ref w, columns);
            Vector512<float> v = Vector512.Create(Unsafe.Add(ref x, i));
            a0 = Vector512.FusedMultiplyAdd(v, left, a0);
            b0 = Vector512.FusedMultiplyAdd(v, right, b0);
            v = Vector512.Create(Unsafe.Add(ref x1, i));
            a1 = Vector512.FusedMultiplyAdd(v, left, a1);
            b1 = Vector512.FusedMultiplyAdd(v, right, b1);
            v = Vector512.Create(Unsafe.Add(ref x2, i));
            a2 = Vector512.FusedMultiplyAdd(v, left, a2);
            b2 = Vector512.FusedMultiplyAdd(v, right, b2);
            v = Vector512.Create(Unsafe.Add(ref x3, i));
            a3 = Vector512.FusedMultiplyAdd(v, left, a3);
            b3 = Vector512.FusedMultiplyAdd(v, right, b3);
        }

        a0.StoreUnsafe(ref y);
        b0.StoreUnsafe(ref y, Vector);
        a1.StoreUnsafe(ref y1);
        b1.StoreUnsafe(ref y1, Vector);
        a2.StoreUnsafe(ref y2);
        b2.StoreUnsafe(ref y2, Vector);
        a3.StoreUnsafe(ref y3);
        b3.StoreUnsafe(ref y3, Vector);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One(ref float x, int inner, ref float w, int columns, ref float s, ref float y)
    {
        Vector512<float> a = Vector512.LoadUnsafe(ref s), b = Vector512.LoadUnsafe(ref s, Vector);
        for (int i = 0; i < inner; i++)
        {
            Vector512<float> v = Vector512.Create(Unsafe.Add(ref x, i));
            a = Vector512.FusedMultiplyAdd(v, Vector512.LoadUnsafe(ref w), a);
            b = Vector512.FusedMultiplyAdd(v, Vector512.LoadUnsafe(ref w, Vector), b);
            w = ref Unsafe.Add(ref w, columns);
        }

        a.StoreUnsafe(ref y);
        b.StoreUnsafe(ref y, Vector);
    }
}
