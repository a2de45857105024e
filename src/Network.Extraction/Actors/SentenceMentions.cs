using System.Collections;

namespace Network.Extraction.Actors;

/// <summary>The mentions of one sentence, each found by its word.</summary>
internal sealed class SentenceMentions : IEnumerable<KeyValuePair<int, DraftMention>>
{
    private readonly DraftMention?[] _at;
    private readonly List<KeyValuePair<int, DraftMention>> _mentions = [];

    /// <summary>Makes it for a sentence of so many words.</summary>
    public SentenceMentions(int words) => _at = new DraftMention?[words];

    /// <summary>The number of mentions.</summary>
    public int Count => _mentions.Count;

    /// <summary>Adds a mention; its word must have none.</summary>
    public void Add(DraftMention mention)
    {
        _at[mention.Word] = mention;
        _mentions.Add(new(mention.Word, mention));
    }

    /// <summary>The mention of a word; null for none, and for no word of the sentence.</summary>
    public DraftMention? At(int word) => (uint)word < (uint)_at.Length ? _at[word] : null;

    /// <summary>True where a word has a mention.</summary>
    public bool Has(int word) => At(word) is not null;

    /// <summary>The mentions with their words, in the order in which they were added.</summary>
    public List<KeyValuePair<int, DraftMention>>.Enumerator GetEnumerator() => _mentions.GetEnumerator();

    IEnumerator<KeyValuePair<int, DraftMention>> IEnumerable<KeyValuePair<int, DraftMention>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
