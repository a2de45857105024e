using Network.Model;

namespace Network.Files;

/// <summary>Counts relations of equal source, type and target like <see cref="TripleCounter"/>, for the many of large graphs: actors are numbers, and 21 to 43 bytes are held a triple.</summary>
internal sealed class CompactTripleCounter
{
    private readonly Dictionary<RelationType, int> _types = new(ReferenceEqualityComparer.Instance);
    private Slot[] _slots = new Slot[16];
    private int _taken;

    /// <summary>Counts one more.</summary>
    /// <returns>How many there are now: 1 for the first.</returns>
    public int Next(int source, RelationType type, int target)
    {
        if (!_types.TryGetValue(type, out int number)) _types.Add(type, number = _types.Count);
        if (_taken >= _slots.Length / 4 * 3) Grow();
        ref Slot slot = ref Find(source, number, target);
        if (slot.Count == 0)
        {
            slot = new Slot(source, number, target, 0);
            _taken++;
        }

        slot = slot with { Count = slot.Count + 1 };
        return slot.Count;
    }

    /// <summary>How many were counted.</summary>
    public int Count(int source, RelationType type, int target) => _types.TryGetValue(type, out int number) ? Find(source, number, target).Count : 0;

    private ref Slot Find(int source, int type, int target)
    {
        ulong hash = (((ulong)(uint)source * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)target * 0xC2B2AE3D27D4EB4F)) + ((ulong)(uint)type * 0x165667B19E3779F9);
        int at = (int)((hash ^ (hash >> 32)) & (ulong)(_slots.Length - 1));
        while (_slots[at].Count > 0 && !_slots[at].Is(source, type, target)) at = (at + 1) & (_slots.Length - 1);
        return ref _slots[at];
    }

    private void Grow()
    {
        Slot[] before = _slots;
        _slots = new Slot[before.Length * 2];
        foreach (Slot slot in before)
        {
            if (slot.Count > 0) Find(slot.Source, slot.Type, slot.Target) = slot;
        }
    }

    private readonly record struct Slot(int Source, int Type, int Target, int Count)
    {
        public bool Is(int source, int type, int target) => Source == source && Type == type && Target == target;
    }
}
