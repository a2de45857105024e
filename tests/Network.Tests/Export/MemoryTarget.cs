using System.Text;
using Network.Export;

namespace Network.Tests.Export;

/// <summary>Takes an export in memory and notices streams that a format closed, though they are not its own.</summary>
internal sealed class MemoryTarget : IExportTarget
{
    private readonly SortedDictionary<string, Unclosed> _files = new(StringComparer.Ordinal) { [""] = new Unclosed() };

    public Stream Main => _files[""];

    public IEnumerable<string> Endings => _files.Keys.Where(ending => ending.Length > 0);

    public bool AnyClosed => _files.Values.Any(file => file.IsClosed);

    public byte[] Bytes => _files[""].ToArray();

    public string Text => Encoding.UTF8.GetString(Bytes);

    public Stream OpenBeside(string ending)
    {
        Unclosed file = new();
        _files.Add(ending, file);
        return file;
    }

    public string NameOf(string ending) => ending.Length == 0 ? "graph.main" : "graph" + ending;

    public string TextOf(string ending) => Encoding.UTF8.GetString(_files[ending].ToArray());

    /// <summary>Every file with its bytes, the main one under an empty ending.</summary>
    public IEnumerable<(string Ending, byte[] Bytes)> Files => _files.Select(file => (file.Key, file.Value.ToArray()));

    public static MemoryTarget Of(IExportFormat format, ExportInput input)
    {
        MemoryTarget target = new();
        format.Write(input, target);
        return target;
    }

    private sealed class Unclosed : MemoryStream
    {
        public bool IsClosed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
