using Network.Files.EdgeLists;

namespace Network.Files;

/// <summary>An input that is open: a file that is read at any place, or a pipe that was read into memory.</summary>
internal sealed class OpenedInput : IDisposable
{
    private readonly LoadOptions _options;

    private OpenedInput(string path, ByteSource source, LoadOptions options)
    {
        Path = path;
        Source = source;
        _options = options;
    }

    public string Path { get; }

    public ByteSource Source { get; }

    public long Length => Source.Length;

    /// <summary>Opens an input.</summary>
    /// <exception cref="FolderException">It is a folder.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static OpenedInput Open(string path, LoadOptions options)
    {
        if (path == InputLoader.StandardInput)
        {
            if (options.StandardInput is { } given) return new OpenedInput(path, ByteSource.Of(Drain(given, options)), options);
            using Stream own = Console.OpenStandardInput();
            return new OpenedInput(path, ByteSource.Of(Drain(own, options)), options);
        }

        if (Directory.Exists(path)) throw new FolderException(path);
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        using (file)
        {
            if (!file.CanSeek) return new OpenedInput(path, ByteSource.Of(Drain(file, options)), options);
        }

        return new OpenedInput(path, ByteSource.Of(path), options);
    }

    /// <summary>The first bytes, fewer when the input is shorter.</summary>
    public byte[] Beginning(int most)
    {
        byte[] bytes = new byte[Math.Min(most, Length)];
        int length = Fill(bytes, 0);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>The whole input, with progress told.</summary>
    public ReadOnlyMemory<byte> All(int chunk)
    {
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)Length);
        for (int at = 0; at < bytes.Length;)
        {
            _options.Cancellation.ThrowIfCancellationRequested();
            int length = Source.Read(at, bytes.AsSpan(at, Math.Min(chunk, bytes.Length - at)));
            if (length == 0) return bytes.AsMemory(0, at);
            at += length;
            _options.Progress?.Report(new LoadProgress(at, bytes.Length));
        }

        return bytes;
    }

    public void Dispose() => Source.Dispose();

    private static byte[] Drain(Stream stream, LoadOptions options)
    {
        using MemoryStream all = new();
        byte[] chunk = new byte[1 << 16];
        int length;
        while ((length = stream.Read(chunk)) > 0)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            if (all.Length + length > Array.MaxLength) throw new IOException("it is larger than 2 GB");
            all.Write(chunk, 0, length);
        }

        return all.ToArray();
    }

    private int Fill(Span<byte> bytes, long offset)
    {
        int filled = 0;
        while (filled < bytes.Length)
        {
            int length = Source.Read(offset + filled, bytes[filled..]);
            if (length == 0) break;
            filled += length;
        }

        return filled;
    }
}

/// <summary>A folder stands where a file is wanted.</summary>
internal sealed class FolderException(string path) : IOException($"{path} is a folder.");
