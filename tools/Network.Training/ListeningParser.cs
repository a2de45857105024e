using System.Collections.Concurrent;
using Network.Extraction.Language;

namespace Network.Training;

/// <summary>A parser that remembers what it was asked: the clauses of documents as they are read, with the tags as they are mended.</summary>
internal sealed class ListeningParser : DependencyParser
{
    private readonly ConcurrentDictionary<string, (string[] Forms, string[] Tags)> _asked = new(StringComparer.Ordinal);

    /// <summary>Makes the parser.</summary>
    public ListeningParser(ParserNetwork network)
        : base(network)
    {
    }

    /// <summary>The clauses, each once, in an order that hangs on nothing but them.</summary>
    public IReadOnlyList<(string[] Forms, string[] Tags)> Asked => [.. _asked.OrderBy(pair => FeatureHash.Of(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    /// <inheritdoc/>
    public override (int[] Heads, string[] Labels) Parse(IReadOnlyList<string> forms, IReadOnlyList<string> tags)
    {
        _asked.TryAdd(string.Join(' ', forms), ([.. forms], [.. tags]));
        return base.Parse(forms, tags);
    }
}
