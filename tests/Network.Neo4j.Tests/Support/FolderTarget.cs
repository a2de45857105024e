using Network.Export;

namespace Network.Neo4j.Tests.Support;

/// <summary>Takes an export into files of a folder, all named "graph".</summary>
internal sealed class FolderTarget(TemporaryFolder folder, string extension) : IExportTarget, IDisposable
{
    private readonly List<Stream> _streams = [];

    public Stream Main => _streams.Count > 0 ? _streams[0] : Open("");

    /// <summary>The main file.</summary>
    public string MainPath => folder.Path(NameOf(""));

    public Stream OpenBeside(string ending)
    {
        _ = Main;
        return Open(ending);
    }

    public string NameOf(string ending) => "graph" + (ending.Length == 0 ? extension : ending);

    public void Dispose() => _streams.ForEach(stream => stream.Dispose());

    /// <summary>Writes a graph and gives the path of the main file.</summary>
    public static string Write(TemporaryFolder folder, IExportFormat format, ExportInput input)
    {
        using FolderTarget target = new(folder, format.Extension);
        format.Write(input, target);
        return target.MainPath;
    }

    private FileStream Open(string ending)
    {
        FileStream stream = File.Create(folder.Path(NameOf(ending)));
        _streams.Add(stream);
        return stream;
    }
}
