namespace Network.Extraction.Llm;

/// <summary>Which language model is asked, and how.</summary>
public sealed class LanguageModelOptions
{
    /// <summary>The model's name, which the evidence carries as <c>llm:NAME</c>.</summary>
    public required string Model { get; init; }

    /// <summary>How many characters of paragraphs one request holds at most; a longer paragraph is a request of its own.</summary>
    public int GroupLength { get; init; } = 6_000;

    /// <summary>How often a request is repeated when the server is busy, fails or does not answer in time.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The pause before the first repetition; it doubles with each, up to a minute.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Told of requests that are done and of pauses; null for nobody.</summary>
    public IProgress<string>? Progress { get; init; }
}
