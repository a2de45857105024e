using Network.Model;

namespace Network.Files.Merging;

/// <summary>The identities of the relations that are merged, what each says, and the graph it came from.</summary>
/// <remarks>
/// Holds 64 bits of an identity and of what the relation says in the place of both: 25 to 31 bytes a relation, whatever its evidence.
/// That the identities of two in ten million relations are taken for one is a chance of three in a million, and then one gets a new id;
/// that one is lost needs both to be.
/// </remarks>
internal sealed class ToldRelations
{
    private const int ShardBits = 6;

    private readonly RelationContent _content = new();

    // Small tables grow one by one, so that there are never two copies of the whole.
    private readonly Shard[] _shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new Shard())];

    /// <summary>True when a relation of this identity is there.</summary>
    public bool Contains(Actor source, RelationType type, Actor target, string id)
    {
        ulong identity = _content.Identity(source, type, target, id);
        return Of(identity).Find(identity) >= 0;
    }

    /// <summary>The identity of a relation.</summary>
    public ulong Identity(Relation relation) => _content.Identity(relation.Source, relation.Type, relation.Target, relation.Id);

    /// <summary>What a relation says.</summary>
    public ulong Content(Relation relation) => _content.Of(relation);

    /// <summary>Finds the relation of the same identity.</summary>
    /// <param name="identity">The relation's identity.</param>
    /// <param name="content">What it says.</param>
    /// <param name="graph">The number of the graph that it is of.</param>
    /// <param name="isSame">True when the one that is there is another graph's and says the same.</param>
    /// <returns>True when there is one.</returns>
    public bool Find(ulong identity, ulong content, int graph, out bool isSame)
    {
        Shard shard = Of(identity);
        int at = shard.Find(identity);
        isSame = at >= 0 && shard.Graphs[at] != graph + 1 && shard.Contents[at] == content;
        return at >= 0;
    }

    /// <summary>Adds a relation whose identity is not there.</summary>
    public void Add(ulong identity, ulong content, int graph) => Of(identity).Add(identity, content, graph + 1);

    private Shard Of(ulong identity) => _shards[identity >> (64 - ShardBits)];

    /// <summary>A table with open addressing and linear probing, grown by a quarter when four of five places are taken.</summary>
    private sealed class Shard
    {
        private ulong[] _identities = new ulong[16];
        private int _count;

        /// <summary>What each relation says.</summary>
        public ulong[] Contents { get; private set; } = new ulong[16];

        /// <summary>One more than the graph of each relation; 0 where none is.</summary>
        public int[] Graphs { get; private set; } = new int[16];

        /// <summary>The place of an identity; less than 0 when it is not there.</summary>
        public int Find(ulong identity)
        {
            int at = Start(identity);
            for (; Graphs[at] != 0; at = at + 1 == Graphs.Length ? 0 : at + 1)
            {
                if (_identities[at] == identity) return at;
            }

            return ~at;
        }

        public void Add(ulong identity, ulong content, int graph)
        {
            if (_count >= Graphs.Length / 5 * 4) Grow();
            Put(identity, content, graph);
            _count++;
        }

        private void Put(ulong identity, ulong content, int graph)
        {
            int at = ~Find(identity);
            (_identities[at], Contents[at], Graphs[at]) = (identity, content, graph);
        }

        private void Grow()
        {
            (ulong[] identities, ulong[] contents, int[] graphs) = (_identities, Contents, Graphs);
            int size = graphs.Length + Math.Max(16, graphs.Length / 4);
            (_identities, Contents, Graphs) = (new ulong[size], new ulong[size], new int[size]);
            for (int i = 0; i < graphs.Length; i++)
            {
                if (graphs[i] != 0) Put(identities[i], contents[i], graphs[i]);
            }
        }

        // The highest bits chose the table.
        private int Start(ulong identity) => (int)Math.BigMul(identity << ShardBits, (ulong)Graphs.Length, out _);
    }
}
