namespace Network.Files.Merging;

/// <summary>Writes whole numbers from 0 in as many bytes as they need, seven bits each, the lowest first.</summary>
internal sealed class PackedWriter
{
    private byte[] _bytes = new byte[256];
    private int _count;

    public void Number(int number)
    {
        if (_count + 5 > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        uint rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) _bytes[_count++] = (byte)(rest | 0x80);
        _bytes[_count++] = (byte)rest;
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();
}

/// <summary>Reads them again.</summary>
/// <param name="bytes">What was written.</param>
/// <param name="at">Where the first to read begins.</param>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next number begins.</summary>
    public int At { get; private set; } = at;

    public int Number()
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = _bytes[At++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }
}
