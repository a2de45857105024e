using Network.Files;

namespace Network.Export;

/// <summary>The relation file itself, with all evidence: what every other command reads. Analyses and places are not part of it.</summary>
public sealed class RelationFileFormat : IExportFormat
{
    private RelationFileFormat()
    {
    }

    /// <summary>The format.</summary>
    public static RelationFileFormat Instance { get; } = new();

    /// <inheritdoc/>
    public string Id => "json";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public string? Reader => null;

    /// <inheritdoc/>
    public string Description => "a relation file with all evidence, after the filters";

    /// <inheritdoc/>
    public void Write(ExportInput input, IExportTarget target)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        RelationFileWriter.Write(input.Graph, target.Main);
    }
}
