namespace Network.Files;

/// <summary>A set of files that is written as a stream of any length, beside their targets, and takes its places all together or not at all.</summary>
/// <remarks>
/// <see cref="Commit"/> puts the files in their places; disposing without it leaves everything as it was and no temporary file.
/// The target of a symbolic link is replaced, not the link; devices such as <c>/dev/stdout</c> are written to directly.
/// </remarks>
public sealed class AtomicFiles : IDisposable
{
    private readonly bool _overwrite;
    private readonly CancellationToken _cancellation;
    private readonly List<(string Temporary, string Target, Stream Content)> _files = [];
    private readonly List<Stream> _devices = [];

    /// <summary>Begins a set.</summary>
    /// <param name="overwrite">False to refuse where a file exists.</param>
    /// <param name="cancellation">Looked at with every write.</param>
    public AtomicFiles(bool overwrite, CancellationToken cancellation = default)
    {
        _overwrite = overwrite;
        _cancellation = cancellation;
    }

    /// <summary>Fails where a file could not be written, before any work is put into it.</summary>
    /// <exception cref="FileExistsException">The file exists and must not be overwritten.</exception>
    /// <exception cref="IOException">There is no such folder, or a folder is in the file's place.</exception>
    public void Check(string path) => Target(path);

    /// <summary>Opens a file of the set for writing; the set closes it.</summary>
    /// <exception cref="FileExistsException">The file exists and must not be overwritten.</exception>
    /// <exception cref="IOException">The file cannot be written; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Stream Open(string path)
    {
        _cancellation.ThrowIfCancellationRequested();
        string target = Target(path);
        try
        {
            if (IsDevice(target))
            {
                _devices.Add(new WatchedStream(target, FileMode.Open, _cancellation));
                return _devices[^1];
            }

            string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Guid.NewGuid():N}.tmp");
            WatchedStream stream = new(temporary, FileMode.CreateNew, _cancellation);
            _files.Add((temporary, target, stream));
            return stream;
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }

    /// <summary>Closes the files and puts them in their places.</summary>
    /// <exception cref="FileExistsException">A file has come into being meanwhile and must not be overwritten.</exception>
    /// <exception cref="IOException">A file cannot be written; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public void Commit()
    {
        Close();
        _cancellation.ThrowIfCancellationRequested();
        try
        {
            foreach ((string temporary, string target, _) in _files) Place(temporary, target, _overwrite);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        try
        {
            Close();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // What could not be written is removed anyway; whoever wrote has been told why.
        }

        foreach ((string temporary, _, _) in _files) File.Delete(temporary);
        _files.Clear();
    }

    private void Close()
    {
        foreach ((_, _, Stream content) in _files) content.Dispose();
        foreach (Stream device in _devices) device.Dispose();
        _devices.Clear();
    }

    private string Target(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string target = Path.GetFullPath(path);
        if (IsDevice(target)) return target;
        if (Directory.Exists(target)) throw new IOException($"{path} is a folder, not a file.");
        if (File.Exists(target) && !_overwrite) throw new FileExistsException(path);
        if (!Directory.Exists(Path.GetDirectoryName(target))) throw new IOException($"{path} cannot be written: there is no folder {Path.GetDirectoryName(path)}.");
        return new FileInfo(target).LinkTarget is null ? target : File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
    }

    private static void Place(string temporary, string target, bool overwrite)
    {
        if (overwrite && !OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        try
        {
            File.Move(temporary, target, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(target))
        {
            throw new FileExistsException(target);
        }
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>A file whose writing can be stopped.</summary>
    private sealed class WatchedStream(string path, FileMode mode, CancellationToken cancellation)
        : FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            cancellation.ThrowIfCancellationRequested();
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            cancellation.ThrowIfCancellationRequested();
            base.Write(buffer);
        }
    }
}
