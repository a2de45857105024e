using Network.Extraction.Actors;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Documents;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Training;

/// <summary>Learns whom "he" and "she" mean, from texts whose pronouns were annotated.</summary>
/// <remarks>A softmax over the candidates of each pronoun, fitted by gradient ascent with a penalty on squares; the three parts share what they can.</remarks>
internal static class PronounTraining
{
    private const double SharedPenalty = 1, OwnPenalty = 3, Step = 0.1;
    private const int Rounds = 400;

    /// <summary>One pronoun: its candidates' features, and which of them is right.</summary>
    internal sealed record Case(PronounForm Form, float[][] Candidates, int Right);

    /// <summary>The cases of texts, read with the gold's answers for the pronouns before.</summary>
    public static IReadOnlyList<IReadOnlyList<Case>> Cases(IReadOnlyList<PronounGold> texts, out int unreachable)
    {
        Lemmatizer lemmatizer = new(RelationLexicon.For(null).Lemmas);
        List<IReadOnlyList<Case>> all = [];
        unreachable = 0;
        foreach (PronounGold text in texts)
        {
            Recorder recorder = new(text);
            ActorReader.Read(DocumentReader.Read(text.Name, text.Text), Grammar.English, lemmatizer, pronouns: recorder);
            all.Add(recorder.Cases);
            unreachable += recorder.Unreachable;
        }

        return all;
    }

    /// <summary>Fits a model by Adam (Kingma and Ba 2015), its steps growing shorter to the end.</summary>
    public static PronounModel Fit(IReadOnlyList<Case> cases)
    {
        int features = PronounModel.Features;
        // The weights that all parts share, then those of each part.
        double[] weights = new double[4 * features], first = new double[4 * features], second = new double[4 * features];
        for (int round = 1; round <= Rounds; round++)
        {
            double[] slopes = new double[4 * features];
            foreach (Case one in cases) AddSlopes(one, weights, slopes);
            double step = Step * (1 - ((double)round / (Rounds + 1)));
            for (int i = 0; i < weights.Length; i++)
            {
                double slope = slopes[i] - ((i < features ? SharedPenalty : OwnPenalty) * weights[i]);
                first[i] = (0.9 * first[i]) + (0.1 * slope);
                second[i] = (0.999 * second[i]) + (0.001 * slope * slope);
                double spread = Math.Sqrt(second[i] / (1 - Math.Pow(0.999, round)));
                if (spread > 0) weights[i] += step * first[i] / (1 - Math.Pow(0.9, round)) / spread;
            }
        }

        return new PronounModel([.. Enumerable.Range(1, 3).Select(form => Enumerable.Range(0, features).Select(feature => (float)(weights[feature] + weights[(form * features) + feature])).ToArray())]);
    }

    /// <summary>Adds a case's part to the gradient.</summary>
    private static void AddSlopes(Case one, double[] weights, double[] slopes)
    {
        int features = PronounModel.Features, own = ((int)one.Form + 1) * features;
        double[] chances = new double[one.Candidates.Length];
        for (int i = 0; i < chances.Length; i++)
        {
            for (int feature = 0; feature < features; feature++) chances[i] += (weights[feature] + weights[own + feature]) * one.Candidates[i][feature];
        }

        double top = chances.Max(), sum = 0;
        for (int i = 0; i < chances.Length; i++) sum += chances[i] = Math.Exp(chances[i] - top);
        for (int i = 0; i < chances.Length; i++)
        {
            double error = (i == one.Right ? 1 : 0) - (chances[i] / sum);
            for (int feature = 0; feature < features; feature++)
            {
                double part = error * one.Candidates[i][feature];
                slopes[feature] += part;
                slopes[own + feature] += part;
            }
        }
    }

    /// <summary>Share of cases that a model gets right, by part.</summary>
    public static (int Right, int All)[] Score(PronounModel model, IEnumerable<Case> cases)
    {
        (int Right, int All)[] scores = new (int, int)[3];
        foreach (Case one in cases)
        {
            (int index, _) = model.Choose(one.Form, one.Candidates);
            ref (int Right, int All) score = ref scores[(int)one.Form];
            score = (score.Right + (index == one.Right ? 1 : 0), score.All + 1);
        }

        return scores;
    }

    private sealed class Recorder(PronounGold text) : IPronounChooser
    {
        public List<Case> Cases { get; } = [];

        /// <summary>Pronouns whose person is no candidate.</summary>
        public int Unreachable { get; private set; }

        public (int Index, double Probability) Choose(PronounSite site, IReadOnlyList<PronounCandidate> candidates)
        {
            if (text.Right(site, candidates) is not { } right) return (0, 0);
            if (right < 0)
            {
                Unreachable++;
                return (0, 0);
            }

            Cases.Add(new Case(site.Form, [.. candidates.Select(candidate => candidate.Features)], right));
            return (right, 1);
        }
    }
}
