using System.Numerics;

namespace Network.Extraction.Language;

/// <summary>Which row a hash has, such as that of a word: rows count from 1, and 0 is that of all that are unknown.</summary>
internal sealed class HashRows
{
    // Hash and row in one number, found by open addressing: a look is one cache line. Zero is an empty slot, since rows count from 1.
    private readonly ulong[] _slots;
    private readonly int _mask;

    /// <summary>Gives rows to hashes.</summary>
    /// <param name="keys">The known hashes, ascending.</param>
    public HashRows(uint[] keys)
    {
        Keys = keys;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * keys.Length))];
        _mask = _slots.Length - 1;
        for (int i = 0; i < keys.Length; i++)
        {
            int slot = (int)(keys[i] & (uint)_mask);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = ((ulong)keys[i] << 32) | (uint)(i + 1);
        }
    }

    /// <summary>The known hashes, ascending.</summary>
    public uint[] Keys { get; }

    /// <summary>The row of a hash; 0 when it is unknown.</summary>
    public int Row(uint key)
    {
        ulong[] slots = _slots;
        int slot = (int)(key & (uint)_mask);
        ulong entry;
        while ((entry = slots[slot]) != 0 & (uint)(entry >> 32) != key) slot = (slot + 1) & _mask;
        return (int)(uint)entry;
    }
}
