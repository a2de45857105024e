namespace Network.Export;

/// <summary>All export formats.</summary>
public static class ExportFormats
{
    /// <summary>Every format, each extension's own format before its flavours.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        GraphMlFormat.Plain,
        GraphMlFormat.ForGephi,
        GexfFormat.Instance,
        DotFormat.Instance,
        CsvFormat.Instance,
        GephiCsvFormat.Instance,
        RelationFileFormat.Instance,
        NodeLinkFormat.Instance,
        CytoscapeJsonFormat.Instance,
        PajekFormat.Instance,
        CypherFormat.Instance,
        Neo4jAdminFormat.Instance,
    ];

    /// <summary>The format of a file's name and reader. Null, with the reason, when there is none.</summary>
    /// <param name="extension">The file's extension, with the dot, in any case: what <see cref="Path.GetExtension(string)"/> gives.</param>
    /// <param name="reader">What <c>--for</c> names: the reader whose own flavour is asked for; null for the format as it is.</param>
    /// <param name="why">What is wrong and what there is instead, for a person; empty when a format was found.</param>
    public static IExportFormat? Find(string extension, string? reader, out string why)
    {
        ArgumentNullException.ThrowIfNull(extension);
        why = "";
        List<IExportFormat> same = [.. All.Where(format => format.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))];
        if (same.Count == 0)
        {
            why = extension.Length == 0
                ? $"the file's name has no extension that names a format; there are {Extensions()}"
                : $"\"{extension}\" is no export format; there are {Extensions()}";
            return null;
        }

        IExportFormat? found = reader is null
            ? same.Find(format => format.Reader is null)
            : same.Find(format => format.Reader == reader) ?? same.Find(format => format.AlsoReadBy.Contains(reader));
        if (found is not null) return found;
        string readers = string.Join(", ", same.SelectMany(Readers).Distinct());
        List<string> elsewhere = [.. All.Where(format => reader is not null && Readers(format).Contains(reader)).Select(format => format.Extension).Distinct()];
        why = reader is null
            ? $"\"{extension}\" is written only for {readers}: say for whom"
            : $"\"{extension}\" is not written for \"{reader}\""
                + (readers.Length > 0 ? $", only for {readers}" : "")
                + (elsewhere.Count > 0 ? $"; \"{reader}\" reads {string.Join(", ", elsewhere)}" : "");
        return null;
    }

    private static IEnumerable<string> Readers(IExportFormat format) => format.Reader is null ? format.AlsoReadBy : [format.Reader, .. format.AlsoReadBy];

    private static string Extensions() => string.Join(", ", All.Select(format => format.Extension).Distinct());
}
