using Network.Model;

namespace Network.Extraction.Tests.Support;

/// <summary>Reads relations from short texts in tests.</summary>
internal static class RelationText
{
    /// <summary>The graph of a text of paragraphs between blank lines.</summary>
    public static RelationGraph Graph(string text, string? lexicon = null) =>
        DocumentExtractor.Extract(Reading.Document(text, 0, null), new ExtractionOptions { LexiconFile = lexicon }).Graph;

    /// <summary>What a text states as fact: "Arno Beck accused Vera Holt".</summary>
    public static string[] Facts(string text, string? lexicon = null) =>
        [.. Graph(text, lexicon).Relations.Where(relation => relation.Evidence.Any(piece => piece.Modality == Modality.Asserted && !piece.Negated)).Select(Told)];

    /// <summary>A relation in words.</summary>
    public static string Told(Relation relation) => $"{relation.Source.Name} {relation.Type.Id} {relation.Target.Name}";

    /// <summary>The evidence of one relation.</summary>
    public static Evidence Evidence(string text, string told)
    {
        RelationGraph graph = Graph(text);
        Relation? relation = graph.Relations.FirstOrDefault(relation => Told(relation) == told);
        Assert.True(relation is not null, $"no \"{told}\" among: {string.Join("; ", graph.Relations.Select(Told))}");
        return relation.Evidence[0];
    }
}
