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
        using AtomicFiles set = new(overwrite, cancellation);
        foreach (FileToWrite file in files) set.Check(file.Path);
        try
        {
            foreach (FileToWrite file in files) file.Write(set.Open(file.Path));
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }

        set.Commit();
    }
}

/// <summary>A file of a set that is written together.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Write">Writes its content.</param>
public sealed record FileToWrite(string Path, Action<Stream> Write);
