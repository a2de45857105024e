using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Network.Extraction.Lexicon;

/// <summary>Reads a lexicon's YAML and tells what is wrong with it, with the line.</summary>
internal static class LexiconFile
{
    /// <summary>The document's root.</summary>
    /// <exception cref="LexiconException">It is no YAML, or no mapping.</exception>
    public static YamlMappingNode Read(TextReader reader, string name)
    {
        try
        {
            YamlStream stream = [];
            stream.Load(reader);
            if (stream.Documents.Count == 0) return new YamlMappingNode();
            return stream.Documents[0].RootNode as YamlMappingNode
                ?? throw new LexiconException(name, 1, "a lexicon is a mapping: begin with \"types:\"");
        }
        catch (YamlException broken)
        {
            throw new LexiconException(name, (int)broken.Start.Line, $"this is no YAML: {broken.Message}");
        }
    }

    /// <summary>The value of a key as a mapping; empty when it is not there.</summary>
    public static YamlMappingNode Mapping(YamlMappingNode node, string key, string name) => Value(node, key) switch
    {
        null => new YamlMappingNode(),
        YamlMappingNode mapping => mapping,
        YamlScalarNode { Value: null or "" } => new YamlMappingNode(),
        YamlNode other => throw new LexiconException(name, (int)other.Start.Line, $"\"{key}\" must be a mapping"),
    };

    /// <summary>The value of a key as a list of words; empty when it is not there.</summary>
    public static IReadOnlyList<(string Text, int Line)> List(YamlMappingNode node, string key, string name) => Value(node, key) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode { Value: { } text }
            ? (text, (int)item.Start.Line) : throw new LexiconException(name, (int)item.Start.Line, $"\"{key}\" must be a list of words"))],
        YamlNode other => throw new LexiconException(name, (int)other.Start.Line, $"\"{key}\" must be a list"),
    };

    /// <summary>The value of a key; null when it is not there.</summary>
    public static YamlNode? Value(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;
}

/// <summary>A lexicon cannot be used.</summary>
/// <param name="file">Its name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What is wrong.</param>
public sealed class LexiconException(string file, int line, string problem) : Exception($"{file}, line {line}: {problem}")
{
    /// <summary>The file.</summary>
    public string FileName { get; } = file;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong.</summary>
    public string Problem { get; } = problem;
}
