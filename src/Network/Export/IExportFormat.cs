namespace Network.Export;

/// <summary>A file format that a graph can be exported to.</summary>
/// <remarks>
/// Every format exports all relations of the graph, counted or not, with their modality, and actors of every kind.
/// Same input, same bytes: no clock, no culture, "\n" line ends, UTF-8 without byte-order mark.
/// Characters that XML forbids (NUL, other control characters, lone surrogates) are dropped, but for relation files, Cypher scripts and files for
/// neo4j-admin, which keep what theirs can.
/// </remarks>
public interface IExportFormat
{
    /// <summary>The format's id, unique in <see cref="ExportFormats.All"/>: "graphml", "graphml-gephi".</summary>
    string Id { get; }

    /// <summary>The ending of its main file, with the dot, lower case: ".graphml".</summary>
    string Extension { get; }

    /// <summary>The reader whose own flavour this is, as <c>--for</c> names it; null for the format as everybody reads it.</summary>
    string? Reader { get; }

    /// <summary>Readers that take this format as it is, though <c>--for</c> may name them.</summary>
    IReadOnlyList<string> AlsoReadBy => [];

    /// <summary>What the format is and what its readers make of it, in one line.</summary>
    string Description { get; }

    /// <summary>
    /// True when the format carries the property graph (<see cref="ExportInput.Projected"/>): every relation with its evidence, and only
    /// those results that were asked for; no picture.
    /// </summary>
    bool IsProjection => false;

    /// <summary>Endings of the files that <see cref="Write"/> makes beside the main one, such as "-actors.csv": what a caller must not overwrite unasked.</summary>
    IReadOnlyList<string> FilesBeside(ExportInput input) => [];

    /// <summary>What to do with the files, for a person; null where any reader of the format knows.</summary>
    /// <param name="mainFile">The main file as the user named it.</param>
    string? NextStep(string mainFile) => null;

    /// <summary>Writes the graph.</summary>
    /// <param name="input">What to export.</param>
    /// <param name="target">Where to; its streams are left open.</param>
    /// <exception cref="IOException">A stream cannot be written.</exception>
    void Write(ExportInput input, IExportTarget target);
}
