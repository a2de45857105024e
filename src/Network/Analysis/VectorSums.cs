using System.Numerics;
using System.Runtime.InteropServices;

namespace Network.Analysis;

/// <summary>Sums over long vectors, several entries at a time.</summary>
internal static class VectorSums
{
    /// <summary>The sum of the products of entries. Both vectors are equally long.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        ReadOnlySpan<Vector<double>> a = MemoryMarshal.Cast<double, Vector<double>>(left), b = MemoryMarshal.Cast<double, Vector<double>>(right);
        Vector<double> sums = Vector<double>.Zero;
        for (int i = 0; i < a.Length; i++) sums += a[i] * b[i];
        double sum = Vector.Sum(sums);
        for (int i = a.Length * Vector<double>.Count; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }
}
