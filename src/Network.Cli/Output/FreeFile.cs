using Network.Files;

namespace Network.Cli.Output;

/// <summary>Asks before long work whether its result may be written, so that no hour is lost for a name that is taken.</summary>
internal static class FreeFile
{
    /// <summary>Does nothing where the file may be written.</summary>
    /// <exception cref="FileExistsException">The file exists and must not be overwritten.</exception>
    public static void Check(string path, bool overwrite)
    {
        if (File.Exists(path) && !overwrite) throw new FileExistsException(path);
    }
}
