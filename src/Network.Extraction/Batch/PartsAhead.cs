using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Reads parts ahead of whoever asks for them one after the other, so that reading the next and writing this one go on at once.</summary>
/// <remarks>Holds a few graphs, for each processor one. One reader at a time.</remarks>
internal sealed class PartsAhead
{
    private readonly Func<int, RelationGraph> _load;
    private readonly int[] _order;
    private readonly Dictionary<int, Task<RelationGraph>> _begun = [];
    private readonly int _depth;
    private int _next;

    /// <summary>Makes it.</summary>
    /// <param name="order">The places in the order in which they will be asked for.</param>
    /// <param name="load">Reads one; called from several threads at once.</param>
    /// <param name="depth">How many are read ahead; 0 reads each when it is asked for.</param>
    public PartsAhead(int[] order, Func<int, RelationGraph> load, int depth)
    {
        _order = order;
        _load = load;
        _depth = depth;
    }

    /// <summary>The graph of a place.</summary>
    /// <exception cref="IOException">The part can no longer be read.</exception>
    public RelationGraph Load(int place)
    {
        if (_depth == 0) return _load(place);
        // Whoever begins anew asks for the first again.
        if (!_begun.ContainsKey(place))
        {
            _begun.Clear();
            _next = Array.IndexOf(_order, place);
        }

        for (; _next < _order.Length && _begun.Count <= _depth; _next++)
        {
            int ahead = _order[_next];
            _begun[ahead] = Task.Run(() => _load(ahead));
        }

        _begun.Remove(place, out Task<RelationGraph>? task);
        return task!.GetAwaiter().GetResult();
    }
}
