namespace Network.Extraction.Language;

/// <summary>Finds each word's head and label: arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez, Satta 2011), greedy, by an averaged perceptron.</summary>
/// <remarks>Labels are those of Universal Dependencies. Linear in the length of a sentence.</remarks>
internal sealed class DependencyParser
{
    /// <summary>Class of the transition that shifts; the rest are "L-label" and "R-label".</summary>
    public const string ShiftClass = "S";

    private readonly LinearModel _model;
    private readonly string[] _labels;
    private readonly byte[] _labelOf;
    private readonly char[] _kindOf;

    /// <summary>Makes the parser from learned weights.</summary>
    public DependencyParser(LinearModel model)
    {
        _model = model;
        _labels = [.. model.Classes.Where(name => name != ShiftClass).Select(name => name[2..]).Distinct().Order(StringComparer.Ordinal)];
        _kindOf = [.. model.Classes.Select(name => name[0])];
        _labelOf = [.. model.Classes.Select(name => name == ShiftClass ? (byte)0 : (byte)Array.IndexOf(_labels, name[2..]))];
    }

    /// <summary>Parses a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="tags">Their parts of speech.</param>
    /// <returns>Head of each word, counted from 0, -1 for the root's; and the labels.</returns>
    public (int[] Heads, string[] Labels) Parse(IReadOnlyList<string> forms, IReadOnlyList<string> tags)
    {
        int count = forms.Count;
        WordFeatures[] words = new WordFeatures[count + 1];
        uint[] hashes = new uint[count + 1];
        words[0] = WordFeatures.Edge;
        hashes[0] = 5;
        for (int i = 0; i < count; i++)
        {
            words[i + 1] = new WordFeatures(forms[i]);
            hashes[i + 1] = FeatureHash.Of(tags[i]);
        }

        ParserState state = new(count);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<short> scores = stackalloc short[_model.Width];
        while (!state.IsDone)
        {
            ParserFeatures.Fill(state, words, hashes, features);
            _model.Score(features, scores);
            Apply(state, Best(state, scores));
        }

        int[] heads = new int[count];
        string[] labels = new string[count];
        for (int i = 0; i < count; i++)
        {
            heads[i] = state.Head[i + 1] - 1;
            labels[i] = heads[i] < 0 ? "root" : _labels[state.Label[i + 1]];
        }

        return (heads, labels);
    }

    private int Best(ParserState state, ReadOnlySpan<short> scores)
    {
        bool shift = state.CanShift, left = state.CanLeft, right = state.CanRight;
        int best = -1;
        for (int c = 0; c < _kindOf.Length; c++)
        {
            bool allowed = _kindOf[c] switch { 'S' => shift, 'L' => left, _ => right };
            if (allowed && (best < 0 || scores[c] > scores[best])) best = c;
        }

        return best;
    }

    private void Apply(ParserState state, int transition)
    {
        switch (_kindOf[transition])
        {
            case 'S': state.Shift(); break;
            case 'L': state.Left(_labelOf[transition]); break;
            default: state.Right(_labelOf[transition]); break;
        }
    }
}
