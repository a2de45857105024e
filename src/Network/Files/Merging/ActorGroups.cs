namespace Network.Files.Merging;

/// <summary>The groups that actors were joined into, in the order of their first actors; eight bytes an actor.</summary>
internal sealed class ActorGroups
{
    private readonly int[] _members;
    private readonly int[] _starts;

    public ActorGroups(int actors, ActorClusters clusters)
    {
        NumberOf = new int[actors];
        for (int actor = 0; actor < actors; actor++)
        {
            // The first actor of a group names it, so that the group has its number by then.
            int root = clusters.Find(actor);
            NumberOf[actor] = root == actor ? Count++ : NumberOf[root];
        }

        _starts = new int[Count + 1];
        foreach (int group in NumberOf) _starts[group + 1]++;
        for (int group = 0; group < Count; group++) _starts[group + 1] += _starts[group];
        int[] next = _starts[..^1];
        _members = new int[actors];
        for (int actor = 0; actor < actors; actor++) _members[next[NumberOf[actor]]++] = actor;
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>The group of each actor.</summary>
    public int[] NumberOf { get; }

    /// <summary>The actors of a group in their order.</summary>
    public ReadOnlySpan<int> this[int group] => _members.AsSpan(_starts[group].._starts[group + 1]);
}
