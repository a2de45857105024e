using System.Globalization;
using Network.Extraction.Actors;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations.Confidences;

/// <summary>How probable it is that a relation is what the text tells, by a logistic regression over how it was found.</summary>
/// <remarks>The weights are what <c>Network.Training confidence</c> fits to annotated texts. One product a relation.</remarks>
internal sealed class ConfidenceModel
{
    private const string TypePrefix = "type ";

    private static readonly Lazy<ConfidenceModel> Shipped = new(() =>
    {
        using Stream stream = typeof(ConfidenceModel).Assembly.GetManifestResourceStream("confidences.txt")!;
        using StreamReader reader = new(stream);
        return Read(reader);
    });

    private readonly float[] _weights;
    private readonly Dictionary<string, float> _types;

    /// <summary>Makes it of weights by feature, and of one for each type that was measured.</summary>
    public ConfidenceModel(float[] weights, Dictionary<string, float> types)
    {
        _weights = weights;
        _types = types;
    }

    /// <summary>The model that the program ships.</summary>
    public static ConfidenceModel English => Shipped.Value;

    /// <summary>Number of features.</summary>
    public static int Features { get; } = Enum.GetValues<ConfidenceFeature>().Length;

    /// <summary>Relations with the probability that each is right, from 0 to 1; null for types that no annotated text tells of.</summary>
    public IReadOnlyList<FoundRelation> Apply(ActorReading reading, RelationLexicon lexicon, IReadOnlyList<FoundRelation> relations)
    {
        ConfidenceFeatures features = new(reading, lexicon, relations);
        return [.. relations.Select(relation => relation with { Confidence = Chance(relation.Type, features.Of(relation)) })];
    }

    /// <summary>The probability that a relation of a type with these features is right; null for a type that was not measured.</summary>
    public double? Chance(string type, float[] features) => Sum(type, features) is { } sum ? Math.Round(1 / (1 + Math.Exp(-sum)), 2) : null;

    /// <summary>The logarithm of the odds that a relation of a type with these features is right; null for a type that was not measured.</summary>
    public double? Sum(string type, float[] features)
    {
        if (!_types.TryGetValue(type, out float sum)) return null;
        for (int feature = 0; feature < features.Length; feature++) sum += _weights[feature] * features[feature];
        return sum;
    }

    /// <summary>The model that gives each sum stretched and shifted.</summary>
    public ConfidenceModel Moved(float stretch, float shift)
    {
        float[] weights = [.. _weights.Select(weight => weight * stretch)];
        weights[(int)ConfidenceFeature.Always] += shift;
        return new ConfidenceModel(weights, _types.ToDictionary(pair => pair.Key, pair => pair.Value * stretch));
    }

    /// <summary>Reads lines of a feature's name, or a type's, and its weight; "#" begins a comment.</summary>
    /// <exception cref="FormatException">A line has no weight, or names no feature.</exception>
    public static ConfidenceModel Read(TextReader reader)
    {
        float[] weights = new float[Features];
        Dictionary<string, float> types = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split('\t') is not [var name, var number] || !float.TryParse(number, CultureInfo.InvariantCulture, out float weight)) throw new FormatException($"confidences.txt: '{line}' is no name with a weight");
            if (name.StartsWith(TypePrefix, StringComparison.Ordinal)) types[name[TypePrefix.Length..]] = weight;
            else if (Enum.TryParse(name, out ConfidenceFeature feature)) weights[(int)feature] = weight;
            else throw new FormatException($"confidences.txt: '{line}' names no feature");
        }

        return new ConfidenceModel(weights, types);
    }

    /// <summary>Writes it as it is read.</summary>
    public void Write(TextWriter writer)
    {
        foreach (ConfidenceFeature feature in Enum.GetValues<ConfidenceFeature>()) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{_weights[(int)feature]:0.###}\n"));
        foreach ((string type, float weight) in _types.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.Write(string.Create(CultureInfo.InvariantCulture, $"{TypePrefix}{type}\t{weight:0.###}\n"));
    }
}
