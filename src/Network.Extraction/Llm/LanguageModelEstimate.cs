using Network.Extraction.Documents;

namespace Network.Extraction.Llm;

/// <summary>What asking a language model will cost, before it is asked.</summary>
/// <param name="Requests">How many requests.</param>
/// <param name="InputTokens">About how many tokens are sent.</param>
/// <param name="OutputTokens">About how many tokens come back.</param>
/// <remarks>A token is taken for four characters sent, and an answer for a third of the text asked about; real counts differ by model and language.</remarks>
public readonly record struct LanguageModelEstimate(int Requests, long InputTokens, long OutputTokens)
{
    private const int CharactersInToken = 4;

    /// <summary>The estimate for one document.</summary>
    public static LanguageModelEstimate Of(DocumentText document, LanguageModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        List<ParagraphGroup> groups = ParagraphGroup.Of(document, options.GroupLength);
        long asked = groups.Sum(group => (long)Prompt.Question(document, group, []).Length);
        return new LanguageModelEstimate(groups.Count, ((long)groups.Count * Prompt.Instructions.Length + asked) / CharactersInToken, asked / CharactersInToken / 3 + groups.Count * 20L);
    }

    /// <summary>Both together.</summary>
    public static LanguageModelEstimate operator +(LanguageModelEstimate one, LanguageModelEstimate other) => Add(one, other);

    /// <summary>Both together.</summary>
    public static LanguageModelEstimate Add(LanguageModelEstimate one, LanguageModelEstimate other) =>
        new(one.Requests + other.Requests, one.InputTokens + other.InputTokens, one.OutputTokens + other.OutputTokens);
}
