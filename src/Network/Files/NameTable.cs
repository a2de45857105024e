using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Network.Files;

/// <summary>The names of a large edge list by index, in the order of their first rows, kept as UTF-8 in one piece of memory.</summary>
/// <remarks>
/// Open addressing with linear probing; names that are small whole numbers, as most large edge lists have, go through a plain array.
/// Needs the names' bytes and about 36 to 68 bytes a name.
/// </remarks>
public sealed class NameTable
{
    private const int SmallestDirect = 1 << 12;
    private readonly int _directLimit;
    private byte[] _arena = new byte[1 << 12];
    private int[] _ends = new int[1 << 8];
    private NameSlot[] _slots = new NameSlot[1 << 9];
    private int[] _direct = [];
    private int _hashed;

    /// <summary>Makes an empty table.</summary>
    /// <param name="directLimit">Whole numbers below this are looked up in an array, which takes 4 bytes times the largest of them.</param>
    internal NameTable(int directLimit) => _directLimit = directLimit;

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>True when the names' bytes are Windows-1252 and not UTF-8.</summary>
    internal bool IsWindows1252 { get; set; }

    /// <summary>The name of actor <paramref name="index"/>, which is its id too.</summary>
    public string this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return (IsWindows1252 ? Utf8Text.Windows1252 : Encoding.UTF8).GetString(Bytes(index));
        }
    }

    /// <summary>The index of a name; -1 when it is not there. Takes constant time.</summary>
    public int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        byte[] bytes = (IsWindows1252 ? Utf8Text.Windows1252 : Encoding.UTF8).GetBytes(name);
        if (TryWhole(bytes, out int number) && number < _directLimit) return number < _direct.Length ? _direct[number] - 1 : -1;
        return _slots[Find(bytes, Hash(bytes))].Index - 1;
    }

    /// <summary>The bytes of a name as the file has them.</summary>
    internal ReadOnlySpan<byte> Bytes(int index)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        return _arena.AsSpan(start, _ends[index] - start);
    }

    /// <summary>The index of a name, which is added when it is new.</summary>
    internal int Intern(ReadOnlySpan<byte> name)
    {
        if (TryWhole(name, out int number) && number < _directLimit) return InternWhole(number, name);
        return InternHashed(name, Hash(name));
    }

    /// <summary>The indices of many names, which are added when they are new, in their order.</summary>
    /// <param name="block">The bytes in which the names lie.</param>
    /// <param name="keys">The names; their indices are filled in.</param>
    /// <remarks>
    /// In a large table nearly every look misses the processor's caches. Looking for all names before comparing any lets
    /// the misses overlap, which halves the time.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Intern(ReadOnlySpan<byte> block, Span<NameKey> keys)
    {
        int mask = _slots.Length - 1;
        int[] direct = _direct;
        foreach (ref NameKey key in keys)
        {
            if (key.Number < 0) key.Guess = _slots[(int)key.Hash & mask];
            else key.Index = key.Number < direct.Length ? direct[key.Number] - 1 : -1;
        }

        foreach (ref NameKey key in keys)
        {
            if (key.Number >= 0 && key.Index >= 0) continue;
            ReadOnlySpan<byte> name = block.Slice(key.Start, key.Length);
            if (key.Number >= 0) key.Index = InternWhole(key.Number, name);
            else if (key.Guess.Index > 0 && IsAt(key.Guess, name, key.Hash)) key.Index = key.Guess.Index - 1;
            else key.Index = InternHashed(name, key.Hash);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int InternHashed(ReadOnlySpan<byte> name, uint hash)
    {
        int slot = Find(name, hash);
        if (_slots[slot].Index > 0) return _slots[slot].Index - 1;
        if (_hashed * 2 >= _slots.Length)
        {
            Grow();
            slot = Find(name, hash);
        }

        Add(name);
        _hashed++;
        _slots[slot] = new NameSlot { Hash = hash, Index = Count, Start = _ends[Count - 1] - name.Length, Length = name.Length };
        return Count - 1;
    }

    /// <summary>The index of a name that is a whole number as one writes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int InternWhole(int number, ReadOnlySpan<byte> name)
    {
        if (number >= _directLimit) return InternHashed(name, Hash(name));
        if (number >= _direct.Length)
            _direct = LargeArray.Grown(_direct, (int)Math.Min(Math.Max((long)number + 1, Math.Max(SmallestDirect, _direct.Length * 2L)), _directLimit));
        ref int known = ref _direct[number];
        if (known == 0)
        {
            Add(name);
            known = Count;
        }

        return known - 1;
    }

    /// <summary>True for a whole number from 0 as one writes it, without sign and leading zeros, of at most nine digits.</summary>
    private static bool TryWhole(ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        if (name.Length is 0 or > 9 || (name[0] == '0' && name.Length > 1)) return false;
        foreach (byte digit in name)
        {
            int value = digit - '0';
            if ((uint)value > 9) return false;
            number = number * 10 + value;
        }

        return true;
    }

    /// <summary>Multiplies and folds eight bytes at a time; the last eight may overlap those before.</summary>
    internal static uint Hash(ReadOnlySpan<byte> name)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        int length = name.Length;
        ref byte first = ref MemoryMarshal.GetReference(name);
        ulong hash = (ulong)length ^ Factor;
        ulong last;
        if (length >= 8)
        {
            for (int i = 0; i < length - 8; i += 8) hash = Mix(hash ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, i)));
            last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - 8));
        }
        else if (length >= 4)
        {
            last = Unsafe.ReadUnaligned<uint>(ref first) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, length - 4)) << 32);
        }
        else
        {
            last = length == 0 ? 0 : first | ((ulong)name[length >> 1] << 8) | ((ulong)name[length - 1] << 16);
        }

        hash = Mix(hash ^ last);
        return (uint)(hash ^ (hash >> 32));

        static ulong Mix(ulong value)
        {
            // Both halves of the product: each bit of the value then reaches the low bits, which choose the slot.
            ulong high = Math.BigMul(value, Factor, out ulong low);
            return high ^ low;
        }
    }

    /// <summary>The slot of a name, or the free one where it belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ReadOnlySpan<byte> name, uint hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)hash & mask;
        while (true)
        {
            NameSlot entry = _slots[slot];
            if (entry.Index == 0 || IsAt(entry, name, hash)) return slot;
            slot = (slot + 1) & mask;
        }
    }

    private bool IsAt(in NameSlot entry, ReadOnlySpan<byte> name, uint hash) =>
        entry.Hash == hash && entry.Length == name.Length && _arena.AsSpan(entry.Start, entry.Length).SequenceEqual(name);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        NameSlot[] old = _slots;
        _slots = LargeArray.Zeros<NameSlot>(old.Length * 2);
        int mask = _slots.Length - 1;
        foreach (NameSlot entry in old)
        {
            if (entry.Index == 0) continue;
            int slot = (int)entry.Hash & mask;
            while (_slots[slot].Index > 0) slot = (slot + 1) & mask;
            _slots[slot] = entry;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<byte> name)
    {
        int start = Count == 0 ? 0 : _ends[Count - 1];
        if (_arena.Length - start < name.Length)
            _arena = LargeArray.Grown(_arena, (int)Math.Min(Math.Max(_arena.Length * 2L, (long)start + name.Length), Array.MaxLength));
        if (Count == _ends.Length) _ends = LargeArray.Grown(_ends, Count * 2);
        name.CopyTo(_arena.AsSpan(start));
        _ends[Count++] = start + name.Length;
    }
}

/// <summary>An entry of the hash table.</summary>
internal struct NameSlot
{
    public uint Hash;

    /// <summary>The name's index + 1; 0 where the slot is free.</summary>
    public int Index;

    /// <summary>Where the name's bytes are: kept here too, to save a look elsewhere.</summary>
    public int Start, Length;
}

/// <summary>A name to look up among many.</summary>
internal struct NameKey
{
    /// <summary>Where the name lies in its block.</summary>
    public int Start, Length;

    /// <summary>The whole number that the name is; -1 when it is none.</summary>
    public int Number;

    /// <summary>The hash of a name that is no number.</summary>
    public uint Hash;

    /// <summary>The first slot where the name may be.</summary>
    public NameSlot Guess;

    /// <summary>The name's index, once it is known.</summary>
    public int Index;
}
