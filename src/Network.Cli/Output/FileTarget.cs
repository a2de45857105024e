using Network.Export;
using Network.Files;

namespace Network.Cli.Output;

/// <summary>Takes an export into files that take their places together when it is whole.</summary>
internal sealed class FileTarget(AtomicFiles files, string mainPath) : IExportTarget
{
    private readonly List<string> _paths = [mainPath];

    /// <inheritdoc/>
    public Stream Main { get; } = files.Open(mainPath);

    /// <summary>The files, the main one first.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The path of a file beside the main one.</summary>
    public static string Beside(string mainPath, string ending) => mainPath[..^Path.GetExtension(mainPath).Length] + ending;

    /// <inheritdoc/>
    public Stream OpenBeside(string ending)
    {
        string path = Beside(mainPath, ending);
        Stream stream = files.Open(path);
        _paths.Add(path);
        return stream;
    }

    /// <inheritdoc/>
    public string NameOf(string ending) => Path.GetFileName(ending.Length == 0 ? mainPath : Beside(mainPath, ending));
}
