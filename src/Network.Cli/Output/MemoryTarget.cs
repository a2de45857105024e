using Network.Export;

namespace Network.Cli.Output;

/// <summary>Keeps the files of an export in memory until all are made.</summary>
internal sealed class MemoryTarget(string mainName) : IExportTarget
{
    private readonly MemoryStream _main = new();
    private readonly List<(string Name, MemoryStream Content)> _beside = [];

    /// <inheritdoc/>
    public Stream Main => _main;

    /// <summary>The files, the main one first.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files =>
        [(mainName, _main.ToArray()), .. _beside.Select(file => (file.Name, file.Content.ToArray()))];

    /// <inheritdoc/>
    public Stream OpenBeside(string ending)
    {
        MemoryStream stream = new();
        _beside.Add((mainName[..^Path.GetExtension(mainName).Length] + ending, stream));
        return stream;
    }
}
