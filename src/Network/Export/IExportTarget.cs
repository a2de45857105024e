namespace Network.Export;

/// <summary>The files that an export goes to. Whoever made the target owns its streams: formats never close them.</summary>
public interface IExportTarget
{
    /// <summary>The file that the user named.</summary>
    Stream Main { get; }

    /// <summary>Opens a file beside the main one.</summary>
    /// <param name="ending">What follows the main file's name without its extension: "-actors.csv" makes "a-actors.csv" of "a.csv".</param>
    Stream OpenBeside(string ending);

    /// <summary>The name, without a folder, of the file beside the main one; of the main one itself for an empty ending.</summary>
    string NameOf(string ending);
}
