using System.Globalization;

namespace Network.Extraction.Actors.Pronouns;

/// <summary>A log-linear model of reference: the likelier of those who may be meant, by weights learned from annotated texts.</summary>
/// <remarks>
/// The features are those of Lappin and Leass (1994) and Kehler et al. (2004), the weights what <c>Network.Training pronouns</c> fits to the pronouns
/// annotated in the tests' open texts, one column for each part that a pronoun plays. One product per candidate.
/// </remarks>
internal sealed class PronounModel : IPronounChooser
{
    private static readonly Lazy<PronounModel> Shipped = new(() =>
    {
        using Stream stream = typeof(PronounModel).Assembly.GetManifestResourceStream("pronouns.txt")!;
        using StreamReader reader = new(stream);
        return Read(reader);
    });

    private readonly float[][] _weights;

    /// <summary>Makes it of weights by form and feature.</summary>
    public PronounModel(float[][] weights) => _weights = weights;

    /// <summary>The model that the program ships.</summary>
    public static PronounModel English => Shipped.Value;

    /// <summary>Number of features.</summary>
    public static int Features { get; } = Enum.GetValues<PronounFeature>().Length;

    /// <summary>Reads lines of a feature's name and its three weights; "#" begins a comment.</summary>
    /// <exception cref="FormatException">A line names no feature or has no three numbers.</exception>
    public static PronounModel Read(TextReader reader)
    {
        float[][] weights = [new float[Features], new float[Features], new float[Features]];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            if (cells.Length != 4 || !Enum.TryParse(cells[0], out PronounFeature feature)) throw new FormatException($"pronouns.txt: '{line}' is no feature with three weights");
            for (int form = 0; form < 3; form++) weights[form][(int)feature] = float.Parse(cells[form + 1], CultureInfo.InvariantCulture);
        }

        return new PronounModel(weights);
    }

    /// <summary>Writes it as it is read.</summary>
    public void Write(TextWriter writer)
    {
        foreach (PronounFeature feature in Enum.GetValues<PronounFeature>())
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{_weights[0][(int)feature]:0.###}\t{_weights[1][(int)feature]:0.###}\t{_weights[2][(int)feature]:0.###}\n"));
    }

    /// <inheritdoc/>
    public (int Index, double Probability) Choose(PronounSite site, IReadOnlyList<PronounCandidate> candidates) =>
        Choose(site.Form, [.. candidates.Select(candidate => candidate.Features)]);

    /// <summary>Chooses among the features of candidates.</summary>
    public (int Index, double Probability) Choose(PronounForm form, float[][] candidates)
    {
        float[] weights = _weights[(int)form];
        int best = 0;
        double top = double.NegativeInfinity, sum = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            double score = 0;
            for (int feature = 0; feature < weights.Length; feature++) score += weights[feature] * candidates[i][feature];
            if (score > top)
            {
                sum = (sum * Math.Exp(top - score)) + 1;
                (top, best) = (score, i);
            }
            else
            {
                sum += Math.Exp(score - top);
            }
        }

        return (best, 1 / sum);
    }
}
