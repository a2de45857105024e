namespace Network.Files;

/// <summary>Writes files whole or not at all: beside the target first, then renamed onto it.</summary>
/// <remarks>
/// What fails or is cancelled leaves no half-written file and no temporary one. The target of a symbolic link is replaced, not the link;
/// devices such as <c>/dev/stdout</c> are written to directly.
/// </remarks>
public static class AtomicFile
{
    /// <summary>Writes one file.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="overwrite">False to refuse when the file exists.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellation">Looked at before the file takes its place.</param>
    /// <exception cref="FileExistsException">The file exists and must not be overwritten.</exception>
    /// <exception cref="IOException">The file cannot be written; the message says why.</exception>
    public static void Write(string path, bool overwrite, Action<Stream> write, CancellationToken cancellation = default) =>
        WriteAll([new FileToWrite(path, write)], overwrite, cancellation);

    /// <summary>Writes a text in UTF-8 without byte-order mark; see <see cref="Write"/>.</summary>
    public static void WriteText(string path, bool overwrite, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        Write(path, overwrite, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)), cancellation);
    }

    /// <summary>Writes several files: all are written beside their targets before the first takes its place.</summary>
    /// <param name="files">The files, each path once.</param>
    /// <param name="overwrite">False to refuse when one of the files exists.</param>
    /// <param name="cancellation">Looked at between files.</param>
    /// <exception cref="FileExistsException">A file exists and must not be overwritten.</exception>
    /// <exception cref="IOException">A file cannot be written; the message says why.</exception>
    public static void WriteAll(IReadOnlyList<FileToWrite> files, bool overwrite, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<(string Temporary, string Target)> written = [];
        try
        {
            string[] targets = [.. files.Select(file => Target(file.Path, overwrite))];
            for (int i = 0; i < files.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (IsDevice(targets[i]))
                {
                    using FileStream device = new(targets[i], FileMode.Open, FileAccess.Write);
                    files[i].Write(device);
                    continue;
                }

                string temporary = Path.Combine(Path.GetDirectoryName(targets[i])!, $".{Guid.NewGuid():N}.tmp");
                written.Add((temporary, targets[i]));
                using FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write);
                files[i].Write(stream);
                stream.Flush(flushToDisk: false);
            }

            cancellation.ThrowIfCancellationRequested();
            foreach ((string temporary, string target) in written) Place(temporary, target, overwrite);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }
        finally
        {
            foreach ((string temporary, _) in written) File.Delete(temporary);
        }
    }

    private static string Target(string path, bool overwrite)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string target = Path.GetFullPath(path);
        if (IsDevice(target)) return target;
        if (Directory.Exists(target)) throw new IOException($"{path} is a folder, not a file.");
        if (File.Exists(target) && !overwrite) throw new FileExistsException(path);
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
}

/// <summary>A file of a set that is written together.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Write">Writes its content.</param>
public sealed record FileToWrite(string Path, Action<Stream> Write);
