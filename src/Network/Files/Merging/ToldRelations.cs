using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Network.Model;

namespace Network.Files.Merging;

/// <summary>The identities of the relations that are merged, what each says, and the graph it came from.</summary>
/// <remarks>Holds 128 bits of SHA-256 of an identity and of what the relation says in the place of both: some 60 bytes a relation, whatever its evidence.</remarks>
internal sealed class ToldRelations
{
    private readonly Dictionary<UInt128, Told> _told = [];

    /// <summary>True when a relation of this identity is there.</summary>
    public bool Contains(Actor source, RelationType type, Actor target, string id) => _told.ContainsKey(Identity(source, type, target, id));

    /// <summary>The identity of a relation.</summary>
    public static UInt128 Identity(Relation relation) => Identity(relation.Source, relation.Type, relation.Target, relation.Id);

    /// <summary>Finds the relation of the same identity.</summary>
    /// <param name="identity">The relation's identity.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="graph">The number of the graph that it is of.</param>
    /// <param name="isSame">True when the one that is there is another graph's and says the same.</param>
    /// <returns>True when there is one.</returns>
    public bool Find(UInt128 identity, Relation relation, int graph, out bool isSame)
    {
        isSame = false;
        if (!_told.TryGetValue(identity, out Told told)) return false;
        isSame = told.Graph != graph && told.Content == Content(relation);
        return true;
    }

    /// <summary>Adds a relation whose identity is not there.</summary>
    public void Add(UInt128 identity, Relation relation, int graph) => _told.Add(identity, new Told(Content(relation), graph));

    private static UInt128 Content(Relation relation) => Hash(RelationFileWriter.Content(relation));

    private static UInt128 Identity(Actor source, RelationType type, Actor target, string id)
    {
        // Each part with its length before it, so that none runs into the next.
        int most = 16 + (3 * (source.Id.Length + type.Id.Length + target.Id.Length + id.Length));
        Span<byte> bytes = most <= 512 ? stackalloc byte[512] : new byte[most];
        int at = 0;
        foreach (string part in (ReadOnlySpan<string>)[source.Id, type.Id, target.Id, id])
        {
            int length = Encoding.UTF8.GetBytes(part, bytes[(at + 4)..]);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[at..], length);
            at += 4 + length;
        }

        return Hash(bytes[..at]);
    }

    private static UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private readonly record struct Told(UInt128 Content, int Graph);
}
