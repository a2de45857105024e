using Microsoft.Win32.SafeHandles;

namespace Network.Files.EdgeLists;

/// <summary>Bytes that several threads read at places of their own.</summary>
internal abstract class ByteSource : IDisposable
{
    public abstract long Length { get; }

    /// <summary>Reads some bytes from an offset; 0 at the end.</summary>
    public abstract int Read(long offset, Span<byte> into);

    public abstract void Dispose();

    public static ByteSource Of(string path) => new FileSource(path);

    public static ByteSource Of(ReadOnlyMemory<byte> bytes) => new MemorySource(bytes);

    private sealed class FileSource(string path) : ByteSource
    {
        private readonly SafeFileHandle _file = File.OpenHandle(path, options: FileOptions.SequentialScan);

        public override long Length => RandomAccess.GetLength(_file);

        public override int Read(long offset, Span<byte> into) => RandomAccess.Read(_file, into, offset);

        public override void Dispose() => _file.Dispose();
    }

    private sealed class MemorySource(ReadOnlyMemory<byte> bytes) : ByteSource
    {
        public override long Length => bytes.Length;

        public override int Read(long offset, Span<byte> into)
        {
            ReadOnlySpan<byte> rest = bytes.Span[(int)Math.Min(offset, bytes.Length)..];
            int length = Math.Min(rest.Length, into.Length);
            rest[..length].CopyTo(into);
            return length;
        }

        public override void Dispose()
        {
        }
    }
}
