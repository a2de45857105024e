namespace Network.Files.Merging;

/// <summary>Actors that share a key, in plain arrays: a few bytes for each that an actor shares.</summary>
internal static class KeyGroups
{
    /// <summary>Two or more actors that share a key, keys in the order of their first actors, actors in their order.</summary>
    /// <param name="actors">How many actors there are.</param>
    /// <param name="keys">Keys are below this.</param>
    /// <param name="keysOf">Puts the keys of an actor, each once, into a list; asked three times.</param>
    public static IEnumerable<(int Key, ArraySegment<int> Group)> Of(int actors, int keys, Action<int, List<int>> keysOf)
    {
        List<int> own = [];
        int[] counts = new int[keys];
        Visit((_, key) => counts[key]++);
        int[] ends = new int[keys];
        List<int> order = [];
        int all = 0;
        Visit((_, key) =>
        {
            if (counts[key] < 2 || ends[key] > 0) return;
            order.Add(key);
            // One more than where the group begins: 0 is a key that was not met.
            ends[key] = all + 1;
            all += counts[key];
        });
        int[] members = new int[all];
        Visit((actor, key) =>
        {
            if (counts[key] > 1) members[ends[key]++ - 1] = actor;
        });
        return order.Select(key => (key, new ArraySegment<int>(members, ends[key] - 1 - counts[key], counts[key])));

        void Visit(Action<int, int> visit)
        {
            for (int actor = 0; actor < actors; actor++)
            {
                keysOf(actor, own);
                foreach (int key in own) visit(actor, key);
            }
        }
    }
}
