namespace Network.Files;

/// <summary>Makes graphs of documents, so that they may stand among the inputs.</summary>
public interface IDocumentLoader
{
    /// <summary>Reads one document.</summary>
    /// <param name="path">The input as the user named it.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    ReadResult Read(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Reads all documents of a folder.</summary>
    /// <param name="path">The folder as the user named it.</param>
    /// <param name="cancellation">Stops the work.</param>
    ReadResult ReadFolder(string path, CancellationToken cancellation);
}
