using System.Text.RegularExpressions;
using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Tests.Support;

/// <summary>Reads actors from text in tests.</summary>
internal static partial class Reading
{
    // A new one each time: it is for one thread, and tests run on several.
    private static Lemmatizer Lemmas => new(new HashSet<string>());

    /// <summary>Reads a body of paragraphs between blank lines, without a head.</summary>
    public static ActorReading Of(string text, string? narrator = null, IReadOnlyList<Actor>? known = null) =>
        ActorReader.Read(Document(text, 0, narrator), Grammar.English, Lemmas, known);

    /// <summary>Splits a text into a head and paragraphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">Where the body begins.</param>
    /// <param name="narrator">Who says "I".</param>
    public static DocumentText Document(string text, int body, string? narrator)
    {
        List<Paragraph> paragraphs = [];
        foreach (Match block in Blocks().Matches(text[body..]))
            paragraphs.Add(new Paragraph(paragraphs.Count + 1, body + block.Index, body + block.Index + block.Value.TrimEnd().Length));
        return new DocumentText { Id = "test", Text = text, Paragraphs = paragraphs, Narrator = narrator, Apparatus = body == 0 ? [] : [(0, body)] };
    }

    /// <summary>Reads the actors of a document.</summary>
    public static ActorReading Of(DocumentText document) => ActorReader.Read(document, Grammar.English, Lemmas);

    /// <summary>The names of the actors, in order.</summary>
    public static string[] Names(this ActorReading reading) => [.. reading.Actors.Select(actor => actor.Name)];

    /// <summary>The actor of a name or alias.</summary>
    public static FoundActor Actor(this ActorReading reading, string name) =>
        Assert.Single(reading.Actors, actor => actor.Name == name || actor.Aliases.Contains(name));

    /// <summary>Whom the nth occurrence of a word or phrase means.</summary>
    public static string[] Meant(this ActorReading reading, string text, string phrase, int occurrence = 1)
    {
        int at = -1;
        for (int i = 0; i < occurrence; i++) at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the text has no \"{phrase}\"");
        Mention? mention = reading.Mentions.FirstOrDefault(mention => mention.Start <= at && mention.End >= at + phrase.Length);
        return mention is null ? [] : [.. mention.Actors.Select(actor => reading.Actors[actor].Name)];
    }

    [GeneratedRegex(@"(?:[^\n]*\S[^\n]*(?:\n|$))+")]
    private static partial Regex Blocks();
}
