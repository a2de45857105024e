using Network.Extraction.Documents;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Finds who is mentioned where in a document.</summary>
internal static class ActorReader
{
    /// <summary>Reads a document.</summary>
    public static ActorReading Read(DocumentText document, Grammar grammar, Lemmatizer lemmatizer)
    {
        throw new System.Diagnostics.UnreachableException($"{document.Id} {grammar} {lemmatizer}");
    }
}
