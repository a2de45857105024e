using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Network.Extraction.Language;

/// <summary>Sums of products of whole numbers of eight bits, by the best instructions that the processor has; all ways give the same sums.</summary>
internal static class ByteProducts
{
    /// <summary>Rows that are multiplied at once.</summary>
    public const int Rows = 4;

    private const int Columns = QuantizedMatrix.Block;
    private const int Half = Columns / 2;
    private const int Group = QuantizedMatrix.Group;

    /// <summary>Which instructions are used.</summary>
    internal enum Way
    {
        /// <summary>None but those that every processor has.</summary>
        Plain,

        /// <summary>Vectors of 256 bits.</summary>
        Avx2,

        /// <summary>Vectors of 512 bits.</summary>
        Avx512,

        /// <summary>Instructions made for such sums.</summary>
        AvxVnni,

        /// <summary>The same of ARM.</summary>
        Arm,
    }

    /// <summary>The fastest way that this processor can go.</summary>
    public static Way Best => AvxVnni.IsSupported ? Way.AvxVnni : Avx512BW.IsSupported ? Way.Avx512 : Avx2.IsSupported ? Way.Avx2 : Dp.IsSupported ? Way.Arm : Way.Plain;

    /// <summary>True for a way that this processor can go.</summary>
    public static bool IsSupported(Way way) => way switch
    {
        Way.Avx2 => Avx2.IsSupported,
        Way.Avx512 => Avx512BW.IsSupported,
        Way.AvxVnni => AvxVnni.IsSupported,
        Way.Arm => Dp.IsSupported,
        _ => true,
    };

    /// <summary>Sets sums to start + x · w.</summary>
    /// <param name="way">By which instructions.</param>
    /// <param name="x">Four numbers from 0 to 127 of each of the <see cref="Rows"/> rows, then the next four of each, and so on.</param>
    /// <param name="w">A matrix, laid out as <see cref="QuantizedMatrix.Place"/> tells.</param>
    /// <param name="start">One number for each column.</param>
    /// <param name="sums">Set to a row of as many numbers for each row.</param>
    public static void Sum(Way way, ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        if (x.Length % (Rows * Group) != 0 || start.Length % Columns != 0 || w.Length < x.Length / Rows * start.Length || sums.Length < Rows * start.Length) throw new ArgumentException("the matrices do not fit");
        switch (way)
        {
            case Way.AvxVnni:
                SumByAvxVnni(x, w, start, sums);
                break;
            case Way.Avx512:
                SumByAvx512(x, w, start, sums);
                break;
            case Way.Avx2:
                SumByAvx2(x, w, start, sums);
                break;
            case Way.Arm:
                SumByArm(x, w, start, sums);
                break;
            default:
                SumPlainly(x, w, start, sums);
                break;
        }
    }

    private static void SumPlainly(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        int inner = x.Length / Rows;
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < start.Length; column++)
            {
                int sum = start[column];
                for (int i = 0; i < inner; i++) sum += x[(i / Group * Rows * Group) + (row * Group) + (i % Group)] * w[QuantizedMatrix.Place(i, column, inner)];
                sums[(row * start.Length) + column] = sum;
            }
        }
    }

    // A sum waits for the one before it longer than for the next to begin: twelve at once keep the processor busy, and fill its registers.
    private static void SumByAvxVnni(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        int column = 0;
        for (; column + (3 * Half) <= start.Length; column += 3 * Half) ThreeByAvxVnni(x, w, start, sums, column);
        for (; column < start.Length; column += Half) HalfBlocks<Vnni>(x, w, start, sums, column);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ThreeByAvxVnni(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums, int column)
    {
        ref sbyte first = ref HalfBlock(w, column, x.Length), second = ref HalfBlock(w, column + Half, x.Length), third = ref HalfBlock(w, column + (2 * Half), x.Length);
        Vector256<int> a0 = Vector256.Create(start[column..]), b0 = Vector256.Create(start[(column + Half)..]), c0 = Vector256.Create(start[(column + (2 * Half))..]);
        Vector256<int> a1 = a0, b1 = b0, c1 = c0, a2 = a0, b2 = b0, c2 = c0, a3 = a0, b3 = b0, c3 = c0;
        ref byte end = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), x.Length);
        for (ref byte four = ref MemoryMarshal.GetReference(x); Unsafe.IsAddressLessThan(ref four, ref end); four = ref Unsafe.Add(ref four, Rows * Group))
        {
            Vector256<sbyte> a = Vector256.LoadUnsafe(ref first), b = Vector256.LoadUnsafe(ref second), c = Vector256.LoadUnsafe(ref third);
            Vector256<byte> row = Four256(ref four, 0);
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, row, a);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, row, b);
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, row, c);
            row = Four256(ref four, 1);
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, row, a);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, row, b);
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, row, c);
            row = Four256(ref four, 2);
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, row, a);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, row, b);
            c2 = AvxVnni.MultiplyWideningAndAdd(c2, row, c);
            row = Four256(ref four, 3);
            a3 = AvxVnni.MultiplyWideningAndAdd(a3, row, a);
            b3 = AvxVnni.MultiplyWideningAndAdd(b3, row, b);
            c3 = AvxVnni.MultiplyWideningAndAdd(c3, row, c);
            first = ref Unsafe.Add(ref first, Columns * Group);
            second = ref Unsafe.Add(ref second, Columns * Group);
            third = ref Unsafe.Add(ref third, Columns * Group);
        }

        Store(sums[column..], start.Length, a0, a1, a2, a3);
        Store(sums[(column + Half)..], start.Length, b0, b1, b2, b3);
        Store(sums[(column + (2 * Half))..], start.Length, c0, c1, c2, c3);
    }

    private static void SumByAvx2(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        for (int column = 0; column < start.Length; column += Half) HalfBlocks<Pairs>(x, w, start, sums, column);
    }

    /// <summary>Sums up half a block, which is a vector of 256 bits wide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void HalfBlocks<T>(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums, int column)
        where T : struct, IFourfold
    {
        ref sbyte half = ref HalfBlock(w, column, x.Length);
        Vector256<int> a0 = Vector256.Create(start[column..]), a1 = a0, a2 = a0, a3 = a0;
        ref byte end = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), x.Length);
        for (ref byte four = ref MemoryMarshal.GetReference(x); Unsafe.IsAddressLessThan(ref four, ref end); four = ref Unsafe.Add(ref four, Rows * Group))
        {
            Vector256<sbyte> a = Vector256.LoadUnsafe(ref half);
            a0 = T.Add(a0, Four256(ref four, 0), a);
            a1 = T.Add(a1, Four256(ref four, 1), a);
            a2 = T.Add(a2, Four256(ref four, 2), a);
            a3 = T.Add(a3, Four256(ref four, 3), a);
            half = ref Unsafe.Add(ref half, Columns * Group);
        }

        Store(sums[column..], start.Length, a0, a1, a2, a3);
    }

    /// <summary>Adds the products of four numbers of a row with those of each of eight columns.</summary>
    private interface IFourfold
    {
        /// <summary>The sums with the products.</summary>
        static abstract Vector256<int> Add(Vector256<int> sums, Vector256<byte> four, Vector256<sbyte> columns);
    }

    private readonly struct Vnni : IFourfold
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<int> Add(Vector256<int> sums, Vector256<byte> four, Vector256<sbyte> columns) => AvxVnni.MultiplyWideningAndAdd(sums, four, columns);
    }

    private readonly struct Pairs : IFourfold
    {
        // Two products of 127 and 127 stay below what sixteen bits hold.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<int> Add(Vector256<int> sums, Vector256<byte> four, Vector256<sbyte> columns) => sums + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(four, columns), Vector256<short>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumByAvx512(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        for (int column = 0; column < start.Length; column += Columns)
        {
            ref sbyte block = ref HalfBlock(w, column, x.Length);
            Vector512<int> a0 = Vector512.Create(start[column..]), a1 = a0, a2 = a0, a3 = a0;
            ref byte end = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), x.Length);
            for (ref byte four = ref MemoryMarshal.GetReference(x); Unsafe.IsAddressLessThan(ref four, ref end); four = ref Unsafe.Add(ref four, Rows * Group))
            {
                Vector512<sbyte> a = Vector512.LoadUnsafe(ref block);
                a0 += Product(Four512(ref four, 0), a);
                a1 += Product(Four512(ref four, 1), a);
                a2 += Product(Four512(ref four, 2), a);
                a3 += Product(Four512(ref four, 3), a);
                block = ref Unsafe.Add(ref block, Columns * Group);
            }

            a0.CopyTo(sums[column..]);
            a1.CopyTo(sums[(column + start.Length)..]);
            a2.CopyTo(sums[(column + (2 * start.Length))..]);
            a3.CopyTo(sums[(column + (3 * start.Length))..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumByArm(ReadOnlySpan<byte> x, ReadOnlySpan<sbyte> w, ReadOnlySpan<int> start, Span<int> sums)
    {
        // A quarter of a block at a time: four columns of four rows.
        for (int column = 0; column < start.Length; column += Group)
        {
            ref sbyte quarter = ref HalfBlock(w, column, x.Length);
            Vector128<int> a0 = Vector128.Create(start[column..]), a1 = a0, a2 = a0, a3 = a0;
            ref byte end = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), x.Length);
            for (ref byte four = ref MemoryMarshal.GetReference(x); Unsafe.IsAddressLessThan(ref four, ref end); four = ref Unsafe.Add(ref four, Rows * Group))
            {
                Vector128<sbyte> a = Vector128.LoadUnsafe(ref quarter);
                a0 = Dp.DotProduct(a0, Four128(ref four, 0), a);
                a1 = Dp.DotProduct(a1, Four128(ref four, 1), a);
                a2 = Dp.DotProduct(a2, Four128(ref four, 2), a);
                a3 = Dp.DotProduct(a3, Four128(ref four, 3), a);
                quarter = ref Unsafe.Add(ref quarter, Columns * Group);
            }

            a0.CopyTo(sums[column..]);
            a1.CopyTo(sums[(column + start.Length)..]);
            a2.CopyTo(sums[(column + (2 * start.Length))..]);
            a3.CopyTo(sums[(column + (3 * start.Length))..]);
        }
    }

    /// <summary>Where the numbers of a column and its neighbours begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref sbyte HalfBlock(ReadOnlySpan<sbyte> w, int column, int size) => ref Unsafe.Add(ref MemoryMarshal.GetReference(w), QuantizedMatrix.Place(0, column, size / Rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Four(ref byte four, int row) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref four, row * Group));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four256(ref byte four, int row) => Vector256.Create(Four(ref four, row)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Four512(ref byte four, int row) => Vector512.Create(Four(ref four, row)).AsByte();

    // Numbers up to 127 are the same with a sign.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<sbyte> Four128(ref byte four, int row) => Vector128.Create(Four(ref four, row)).AsSByte();

    // As Pairs, of twice as many columns.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Product(Vector512<byte> four, Vector512<sbyte> columns) => Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(four, columns), Vector512<short>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Span<int> sums, int columns, Vector256<int> first, Vector256<int> second, Vector256<int> third, Vector256<int> fourth)
    {
        first.CopyTo(sums);
        second.CopyTo(sums[columns..]);
        third.CopyTo(sums[(2 * columns)..]);
        fourth.CopyTo(sums[(3 * columns)..]);
    }
}
