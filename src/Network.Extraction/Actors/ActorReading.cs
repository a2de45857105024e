using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>A document's sentences, parsed, with the actors that they mention.</summary>
internal sealed class ActorReading
{
    // By sentence and word.
    private readonly Mention?[][] _at;

    /// <summary>Makes the reading.</summary>
    public ActorReading(List<ParsedSentence> sentences, List<FoundActor> actors, List<Mention> mentions)
    {
        Sentences = sentences;
        Actors = actors;
        Mentions = mentions;
        _at = [.. sentences.Select(sentence => new Mention?[sentence.Words.Count])];
        foreach (Mention mention in mentions) _at[mention.Sentence][mention.Word] = mention;
    }

    /// <summary>The sentences in order.</summary>
    public List<ParsedSentence> Sentences { get; }

    /// <summary>The actors, in order of first mention.</summary>
    public List<FoundActor> Actors { get; }

    /// <summary>The mentions, in order.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>Who has the word, by sentence, in a record that names each speaker before his words.</summary>
    public IReadOnlyDictionary<int, int> Turns { get; init; } = new Dictionary<int, int>();

    /// <summary>The body whose minutes these are, as the head tells; -1 where it doesn't or the text never speaks of it.</summary>
    public int Sitting { get; init; } = -1;

    /// <summary>The body that the writer belongs to, "our Directorate"; -1 where the text does not tell.</summary>
    public int OwnBody { get; init; } = -1;

    /// <summary>The mention whose head is this word; null for none.</summary>
    public Mention? At(int sentence, int word) =>
        (uint)sentence < (uint)_at.Length && (uint)word < (uint)_at[sentence].Length ? _at[sentence][word] : null;
}
