using Network.Export;

namespace Network.Cli.Output;

/// <summary>Keeps the files of an export in memory until all are made.</summary>
internal sealed class MemoryTarget(string mainName) : IExportTarget
{
    private readonly List<(string Name, MemoryStream Content)> _files = [(mainName, new MemoryStream())];

    /// <inheritdoc/>
    public Stream Main => _files[0].Content;

    /// <summary>The files, the main one first.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files => [.. _files.Select(file => (file.Name, file.Content.ToArray()))];

    /// <inheritdoc/>
    public Stream OpenBeside(string ending)
    {
        MemoryStream stream = new();
        _files.Add((NameOf(ending), stream));
        return stream;
    }

    /// <inheritdoc/>
    public string NameOf(string ending) => ending.Length == 0 ? mainName : mainName[..^Path.GetExtension(mainName).Length] + ending;
}
