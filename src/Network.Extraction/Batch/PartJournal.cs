using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Network.Extraction.Batch;

/// <summary>A file of parts, each a line: a key, a space, and what is kept under it. Written by one thread at a time, read by several.</summary>
/// <remarks>A line whose end was not written, as where the program was killed, is no part. Lines are only ever added, and only to files of this run.</remarks>
internal sealed class PartJournal : IDisposable
{
    private const byte LineEnd = (byte)'\n';
    private const int KeyLength = 64;

    private readonly SafeFileHandle _file;
    private readonly MemoryStream _line = new();
    private long _end;

    private PartJournal(string path, SafeFileHandle file)
    {
        Path = path;
        _file = file;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How many parts were added since it was opened.</summary>
    public int Added { get; private set; }

    /// <summary>Begins a new journal, under a name that none in the folder has.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static PartJournal Begin(string folder)
    {
        int number = 0;
        string path;
        do path = System.IO.Path.Combine(folder, $"{++number:0000}.jsonl");
        while (File.Exists(path));
        return new PartJournal(path, File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete));
    }

    /// <summary>Opens a journal of an earlier run.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PartJournal Open(string path) => new(path, File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Lets go of the file.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>Adds a part.</summary>
    /// <param name="key">64 characters of ASCII.</param>
    /// <param name="write">Writes the part, without a line end in it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public PartPlace Add(string key, Action<Stream> write)
    {
        _line.SetLength(0);
        _line.Write(Encoding.ASCII.GetBytes(key));
        _line.WriteByte((byte)' ');
        write(_line);
        _line.WriteByte(LineEnd);
        RandomAccess.Write(_file, _line.GetBuffer().AsSpan(0, (int)_line.Length), _end);
        PartPlace place = new(this, _end + KeyLength + 1, (int)_line.Length - KeyLength - 2);
        _end += _line.Length;
        Added++;
        return place;
    }

    /// <summary>The keys of all parts that are whole, and where these are.</summary>
    public IEnumerable<(string Key, PartPlace Place)> Places()
    {
        byte[] block = new byte[1 << 16];
        byte[] key = new byte[KeyLength];
        long at = 0, start = 0;
        for (int count = RandomAccess.Read(_file, block, at); count > 0; count = RandomAccess.Read(_file, block, at))
        {
            for (int i = 0; i < count;)
            {
                int inLine = (int)Math.Min(at + i - start, KeyLength);
                int keyBytes = Math.Min(KeyLength - inLine, count - i);
                if (keyBytes > 0)
                {
                    block.AsSpan(i, keyBytes).CopyTo(key.AsSpan(inLine));
                    i += keyBytes;
                    continue;
                }

                int end = block.AsSpan(i, count - i).IndexOf(LineEnd);
                if (end < 0) break;
                i += end + 1;
                long first = start + KeyLength + 1;
                if (at + i - 1 > first) yield return (Encoding.ASCII.GetString(key), new PartPlace(this, first, (int)(at + i - 1 - first)));
                start = at + i;
            }

            at += count;
        }
    }

    /// <summary>Bytes of the file.</summary>
    /// <exception cref="IOException">There are fewer.</exception>
    public byte[] Read(long start, int length)
    {
        byte[] bytes = new byte[length];
        for (int read = 0; read < length;)
        {
            int count = RandomAccess.Read(_file, bytes.AsSpan(read), start + read);
            if (count == 0) throw new IOException($"{Path} was changed while the documents were read.");
            read += count;
        }

        return bytes;
    }
}
