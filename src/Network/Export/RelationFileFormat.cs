using Network.Files;

namespace Network.Export;

/// <summary>The product's own relation file: everything that was read, evidence and unknown members included, after the filters.</summary>
public sealed class RelationFileFormat : IExportFormat
{
    private RelationFileFormat()
    {
    }

    /// <summary>The one object of this format.</summary>
    public static RelationFileFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "json";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public string Description => "the relation file, to be read by this program again; camps and scores are not in it";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        RelationFileWriter.Write(input.Graph, target.Main);
    }
}
