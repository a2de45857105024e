using System.Text;
using Network.Files;

namespace Network.Cli.Output;

/// <summary>The folder that a report goes to. One that a report made bears a marker and is renewed without asking; others are left alone.</summary>
internal sealed class ReportFolder
{
    private const string Marker = ".network-report";

    private ReportFolder(string path) => Path = path;

    /// <summary>The folder as the user named it.</summary>
    public string Path { get; }

    /// <summary>Looks whether the folder may be written, before any work is done.</summary>
    /// <exception cref="CommandFailure">It is a file, or a folder with other things in it.</exception>
    public static ReportFolder Claim(string path, bool force)
    {
        if (File.Exists(path)) throw CommandFailure.Failed($"{path} is a file; name a folder");
        if (Directory.Exists(path) && !force && !File.Exists(System.IO.Path.Combine(path, Marker)) && Directory.EnumerateFileSystemEntries(path).Any())
            throw CommandFailure.Failed($"{path} holds files that no report made; name another folder, or allow overwriting with --force");
        return new ReportFolder(path);
    }

    /// <summary>Writes all files, or none; files of an earlier report that this one does not write are removed.</summary>
    public void Write(IReadOnlyList<(string Name, byte[] Content)> files, CancellationToken cancellation)
    {
        bool isNew = !Directory.Exists(Path);
        Directory.CreateDirectory(Path);
        try
        {
            string marker = System.IO.Path.Combine(Path, Marker);
            string[] before = File.Exists(marker) ? File.ReadAllLines(marker) : [];
            byte[] list = Encoding.UTF8.GetBytes(string.Concat(files.Select(file => file.Name + "\n")));
            AtomicFile.WriteAll(
                [.. files.Append((Name: Marker, Content: list)).Select(file => new FileToWrite(System.IO.Path.Combine(Path, file.Name), stream => stream.Write(file.Content)))],
                overwrite: true, cancellation);
            foreach (string old in before.Except(files.Select(file => file.Name)))
            {
                // Only plain names that an earlier report listed: never a path out of the folder.
                if (old.Length > 0 && System.IO.Path.GetFileName(old) == old) File.Delete(System.IO.Path.Combine(Path, old));
            }
        }
        catch
        {
            if (isNew && !Directory.EnumerateFileSystemEntries(Path).Any()) Directory.Delete(Path);
            throw;
        }
    }
}
