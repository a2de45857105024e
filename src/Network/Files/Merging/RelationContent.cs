using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Network.Model;

namespace Network.Files.Merging;

/// <summary>Hashes of what relations are and of what they say: 64 bits of SHA-256.</summary>
/// <remarks>Every part is led by its length or by whether it is there, so that none runs into the next. Of use to one thread at a time.</remarks>
internal sealed class RelationContent
{
    private byte[] _bytes = new byte[1 << 10];
    private int _count;

    /// <summary>The hash of an identity.</summary>
    public ulong Identity(Actor source, RelationType type, Actor target, string id)
    {
        _count = 0;
        Add(source.Id);
        Add(type.Id);
        Add(target.Id);
        Add(id);
        return Hash();
    }

    /// <summary>The hash of what a relation says beyond its identity: equal for relations that say the same.</summary>
    public ulong Of(Relation relation)
    {
        _count = 0;
        Add(relation.Date?.Text);
        Add(relation.Weight);
        Add(relation.OwnSign);
        Add(relation.To?.Id);
        Add(relation.Event);
        Add(relation.Note);
        Add(relation.Evidence.Count);
        foreach (Evidence piece in relation.Evidence) Add(piece);
        Add(relation.Extra);
        return Hash();
    }

    private void Add(Evidence piece)
    {
        Add(piece.Document?.Id);
        Add(piece.Paragraph);
        Add(piece.Start);
        Add(piece.End);
        Add(piece.Trigger);
        Add(piece.AssertedBy);
        Add((int)piece.Modality);
        Add(piece.Negated ? 1 : 0);
        Add(piece.ContestedBy);
        Add(piece.SourceInferred ? 1 : 0);
        Add(piece.Rule);
        Add(piece.Confidence);
        Add(piece.Note);
        Add(piece.Extra);
    }

    private void Add(IReadOnlyList<Actor> actors)
    {
        Add(actors.Count);
        for (int i = 0; i < actors.Count; i++) Add(actors[i].Id);
    }

    private void Add(JsonObject? extra) => Add(extra is null || extra.Count == 0 ? null : extra.ToJsonString());

    private void Add(double? number)
    {
        Add(number is null ? 0 : 1);
        BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), number ?? 0);
    }

    private void Add(int? number)
    {
        Add(number is null ? 0 : 1);
        Add(number ?? 0);
    }

    private void Add(int number) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);

    private void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is not null) MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Room(text.Length * sizeof(char)));
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _count < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + count));
        _count += count;
        return _bytes.AsSpan(_count - count, count);
    }

    private ulong Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.AsSpan(0, _count), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
