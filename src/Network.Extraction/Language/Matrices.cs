using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>Products of small matrices in rows one behind the other, and functions of single numbers; the same bits on every machine.</summary>
/// <remarks>Products are those of <see cref="FloatProducts"/>, for matrices that change from one to the next.</remarks>
internal static class Matrices
{
    /// <summary>Columns of a product must be a multiple of this.</summary>
    public const int Lanes = 32;

    /// <summary>Adds the product of two matrices to a third: y += x · w.</summary>
    /// <param name="x">Rows of <paramref name="inner"/> numbers.</param>
    /// <param name="rows">How many rows x and y have.</param>
    /// <param name="inner">How many columns x has, and rows w.</param>
    /// <param name="w">Rows of <paramref name="columns"/> numbers.</param>
    /// <param name="columns">How many columns w and y have, a multiple of <see cref="Lanes"/>.</param>
    /// <param name="y">The sums.</param>
    public static void AddProduct(ReadOnlySpan<float> x, int rows, int inner, ReadOnlySpan<float> w, int columns, Span<float> y)
    {
        if (w.Length < inner * columns || y.Length < rows * columns || columns % Lanes != 0) throw new ArgumentException("the matrices do not fit");
        float[] blocks = ArrayPool<float>.Shared.Rent(inner * columns);
        FloatProducts.Pack(w[..(inner * columns)], columns, blocks);
        FloatProducts.AddProduct(x, rows, inner, blocks, columns, y);
        ArrayPool<float>.Shared.Return(blocks);
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

    /// <summary>The highest of some numbers, none of which is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Highest(Vector512<float> x)
    {
        Vector256<float> eight = Vector256.MaxNative(x.GetLower(), x.GetUpper());
        Vector128<float> four = Vector128.MaxNative(eight.GetLower(), eight.GetUpper());
        four = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    /// <summary>1 / (1 + exp(-x)) to some six digits, by a quotient of polynomials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x)
    {
        // The hyperbolic tangent of half the argument; the coefficients are those that Eigen uses.
        x = Vector512.MinNative(Vector512.MaxNative(x * 0.5f, Vector512.Create(-7.9f)), Vector512.Create(7.9f));
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
}
