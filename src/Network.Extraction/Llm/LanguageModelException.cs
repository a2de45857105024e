namespace Network.Extraction.Llm;

/// <summary>A language model cannot be used: the server is not there, refuses the key, or does not know the model.</summary>
public sealed class LanguageModelException : IOException
{
    /// <summary>Says what went wrong.</summary>
    public LanguageModelException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
