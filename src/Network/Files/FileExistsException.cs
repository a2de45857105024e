namespace Network.Files;

/// <summary>A file exists already and must not be overwritten.</summary>
public sealed class FileExistsException : IOException
{
    /// <summary>Names the file.</summary>
    public FileExistsException(string path)
        : base($"{path} exists already: choose another name, or allow overwriting.") => Path = path;

    /// <summary>The file that exists.</summary>
    public string Path { get; }
}
