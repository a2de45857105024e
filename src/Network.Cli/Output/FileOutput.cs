using Network.Analysis;
using Network.Export;
using Network.Files;
using Network.Layout;

namespace Network.Cli.Output;

/// <summary>Writes exports whole or not at all, as they are made: nothing is held in memory.</summary>
internal static class FileOutput
{
    /// <summary>Writes an export and the files beside it; gives back their names.</summary>
    /// <param name="format">The format.</param>
    /// <param name="input">What to export.</param>
    /// <param name="path">The main file.</param>
    /// <param name="force">True to overwrite.</param>
    /// <param name="cancellation">Leaves everything as it was.</param>
    public static IReadOnlyList<string> Export(IExportFormat format, ExportInput input, string path, bool force, CancellationToken cancellation)
    {
        using AtomicFiles files = new(force, cancellation);
        foreach (string ending in format.FilesBeside(input)) files.Check(FileTarget.Beside(path, ending));
        FileTarget target = new(files, path);
        format.Write(input, target);
        files.Commit();
        return target.Paths;
    }

    /// <summary>What exports are made from: the analysed graph and, where it is not too large to draw, its picture.</summary>
    public static ExportInput Drawn(AnalysedGraph analysed, int seed, CancellationToken cancellation) =>
        new(analysed, [.. GraphLayout.Compute(analysed, new LayoutOptions { Seed = seed }, cancellation).Select(point => (point.X, point.Y))]);
}
