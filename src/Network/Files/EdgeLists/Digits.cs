using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Network.Files.EdgeLists;

/// <summary>Reads whole numbers out of bytes, eight digits at a time.</summary>
/// <remarks>
/// All eight bytes are looked at in one register, so that no branch depends on how many of them are digits: in lists of numbered nodes that
/// changes from name to name, and a wrong guess costs more than all the arithmetic. Lemire, "Quickly parsing eight digits" (2018), tells the products.
/// </remarks>
internal static class Digits
{
    /// <summary>Reads the digits that <paramref name="bytes"/> begin with.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="number">Their value; only that of the first nine is right.</param>
    /// <returns>How many digits there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, out int number)
    {
        int count = 0;
        number = 0;
        if (bytes.Length >= sizeof(ulong))
        {
            ulong word = Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(bytes));
            if (!BitConverter.IsLittleEndian) word = BinaryPrimitives.ReverseEndianness(word);
            word ^= 0x3030_3030_3030_3030;
            // The highest bit of each byte above 9; a carry reaches only bytes behind the first such one.
            ulong others = ((word + 0x7676_7676_7676_7676) | word) & 0x8080_8080_8080_8080;
            count = BitOperations.TrailingZeroCount(others) >> 3;
            if (count == 0) return 0;
            word <<= 64 - (8 * count);
            word = (word * 10) + (word >> 8);
            number = (int)((((word & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064)
                + (((word >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32);
            if (count < sizeof(ulong)) return count;
        }

        while (count < bytes.Length && (uint)(bytes[count] - '0') <= 9) number = unchecked((number * 10) + bytes[count++] - '0');
        return count;
    }
}
