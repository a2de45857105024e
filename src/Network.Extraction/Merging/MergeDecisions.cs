using Network.Files;
using Network.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Network.Extraction.Merging;

/// <summary>A person's decisions on names: which mean one actor, and which never do. They survive every new extraction.</summary>
/// <remarks>
/// A YAML file with two lists of lists of names, <c>same</c> and <c>never</c>; the first name of a <c>same</c> list is the one to show.
/// Names are compared after <see cref="NameFolding"/>.
/// </remarks>
public sealed class MergeDecisions
{
    private readonly HashSet<(string, string)> _never = [];

    private MergeDecisions(IReadOnlyList<IReadOnlyList<string>> same, IReadOnlyList<IReadOnlyList<string>> never)
    {
        Same = same;
        Never = never;
        foreach (IReadOnlyList<string> names in never)
        {
            foreach (string one in names.Select(NameFolding.Fold))
            {
                foreach (string other in names.Select(NameFolding.Fold)) _never.Add((one, other));
            }
        }
    }

    /// <summary>No decisions.</summary>
    public static MergeDecisions None { get; } = new([], []);

    /// <summary>Names that mean one actor, a list each actor, the name to show first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Same { get; }

    /// <summary>Names that mean different actors, each from each other.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Never { get; }

    /// <summary>True when the names were said to mean one actor. Linear in the number of names decided on.</summary>
    public bool AreSame(string one, string other)
    {
        string first = NameFolding.Fold(one), second = NameFolding.Fold(other);
        return Same.Any(names => names.Any(name => NameFolding.Fold(name) == first) && names.Any(name => NameFolding.Fold(name) == second));
    }

    /// <summary>True when the names were said never to mean one actor.</summary>
    public bool AreApart(string one, string other)
    {
        string first = NameFolding.Fold(one), second = NameFolding.Fold(other);
        return first != second && _never.Contains((first, second));
    }

    /// <summary>Reads a file of decisions.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">Its name in problems.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The decisions; none when there is an error.</returns>
    public static MergeDecisions Read(string yaml, string file, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(problems);
        List<IReadOnlyList<string>> same = [], never = [];
        int before = problems.Count;
        try
        {
            YamlStream stream = [];
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return None;
            if (stream.Documents[0].RootNode is not YamlMappingNode root)
            {
                problems.Add(new Problem(file, 1, Severity.Error, "decisions are two lists, same and never", "same: [[Kim Il Sung, Kim Il-song]]"));
                return None;
            }

            foreach ((YamlNode key, YamlNode value) in root)
            {
                List<IReadOnlyList<string>>? list = key.ToString() switch { "same" => same, "never" => never, _ => null };
                if (list is null) problems.Add(Fault(file, key, $"there is no list \"{key}\"", DidYouMean.Question(key.ToString(), ["same", "never"]) ?? "the lists are same and never"));
                else Names(value, list, file, problems);
            }
        }
        catch (YamlException broken)
        {
            problems.Add(new Problem(file, (int)broken.Start.Line, Severity.Error, $"broken YAML: {broken.Message}"));
        }

        MergeDecisions read = new(same, never);
        foreach (IReadOnlyList<string> names in same)
        {
            for (int i = 1; i < names.Count; i++)
            {
                if (read.AreApart(names[0], names[i])) problems.Add(new Problem(file, null, Severity.Error, $"\"{names[0]}\" and \"{names[i]}\" are both the same and never the same", "take one of the two lines out"));
            }
        }

        return problems.Count > before ? None : read;
    }

    private static void Names(YamlNode value, List<IReadOnlyList<string>> list, string file, ICollection<Problem> problems)
    {
        // An empty list is written as nothing at all once all its lines are comments.
        if (value is YamlScalarNode { Value: null or "" }) return;
        if (value is not YamlSequenceNode sequence)
        {
            problems.Add(Fault(file, value, "this is no list of lists of names", "- [Kim Il Sung, Kim Il-song]"));
            return;
        }

        foreach (YamlNode item in sequence)
        {
            string[] names = item is YamlSequenceNode inner && inner.All(name => name is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
                ? [.. inner.Select(name => ((YamlScalarNode)name).Value!.Trim())] : [];
            if (names.Length >= 2) list.Add(names);
            else problems.Add(Fault(file, item, "a decision is a list of two names or more", "- [Kim Il Sung, Kim Il-song]"));
        }
    }

    private static Problem Fault(string file, YamlNode node, string what, string mend) => new(file, (int)node.Start.Line, Severity.Error, what, mend);
}
