using Network.Model;

namespace Network.Files.Merging;

/// <summary>The identities of the relations that are merged, what each says, and the graph it came from.</summary>
/// <remarks>
/// Holds 64 bits of an identity and of what the relation says in the place of both: 28 to 32 bytes a relation, whatever its evidence.
/// That the identities of two in ten million relations are taken for one is a chance of three in a million, and then one gets a new id;
/// that one is lost needs both to be.
/// </remarks>
internal sealed class ToldRelations
{
    private const int BlockBits = 11;

    private readonly RelationContent _content = new();

    // Blocks stay where they are, so that nothing is copied while there are ever more.
    private readonly List<Told[]> _blocks = [];

    // One more than the number of the last relation whose identity ends so; 0 for none.
    private int[] _last = new int[1 << 10];
    private int _count;

    /// <summary>True when a relation of this identity is there.</summary>
    public bool Contains(Actor source, RelationType type, Actor target, string id) => Find(_content.Identity(source, type, target, id)) >= 0;

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
        int number = Find(identity);
        isSame = number >= 0 && At(number).Graph != graph && At(number).Content == content;
        return number >= 0;
    }

    /// <summary>Adds a relation whose identity is not there.</summary>
    public void Add(ulong identity, ulong content, int graph)
    {
        if (_count == _last.Length) Grow();
        if (_count >> BlockBits == _blocks.Count) _blocks.Add(new Told[1 << BlockBits]);
        ref int last = ref Last(identity);
        At(_count) = new Told(identity, content, graph, last);
        last = ++_count;
    }

    private int Find(ulong identity)
    {
        int number = Last(identity) - 1;
        while (number >= 0 && At(number).Identity != identity) number = At(number).Before - 1;
        return number;
    }

    private void Grow()
    {
        _last = new int[_last.Length * 2];
        for (int number = 0; number < _count; number++)
        {
            ref int last = ref Last(At(number).Identity);
            At(number) = At(number) with { Before = last };
            last = number + 1;
        }
    }

    private ref int Last(ulong identity) => ref _last[(int)(identity & (ulong)(_last.Length - 1))];

    private ref Told At(int number) => ref _blocks[number >> BlockBits][number & ((1 << BlockBits) - 1)];

    /// <summary>A relation, and one more than the number of the one before whose identity ends alike.</summary>
    private readonly record struct Told(ulong Identity, ulong Content, int Graph, int Before);
}
