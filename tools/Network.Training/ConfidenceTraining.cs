using Network.Extraction;
using Network.Extraction.Actors;
using Network.Extraction.Documents;
using Network.Extraction.Lexicon;
using Network.Extraction.Relations;
using Network.Extraction.Relations.Confidences;
using Network.Model;

namespace Network.Training;

/// <summary>Learns how probable it is that a relation that was read is right, from texts whose relations were annotated.</summary>
/// <remarks>A logistic regression with a penalty on squares, fitted by Newton's steps: what it reaches does not depend on where it begins.</remarks>
internal static class ConfidenceTraining
{
    private const double Penalty = 4;
    private const int Rounds = 12;

    /// <summary>One relation that was read: its type, its features, and whether the text tells it.</summary>
    internal sealed record Case(string Type, float[] Features, bool IsRight);

    /// <summary>What is read of texts, text by text. Of what belongs to what no gold tells: that is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<Case>> Cases(IReadOnlyList<RelationGold> texts)
    {
        List<IReadOnlyList<Case>> all = [];
        foreach (RelationGold text in texts)
        {
            (ActorReading reading, IReadOnlyList<FoundRelation> relations, _) = DocumentExtractor.Read(DocumentReader.Read(text.Name, text.Text), new ExtractionOptions());
            ConfidenceFeatures features = new(reading, RelationLexicon.For(null), relations);
            all.Add([.. relations.Where(relation => RelationTypes.BuiltIn.Find(relation.Type) is { Affiliation: false })
                .Select(relation => new Case(relation.Type, features.Of(relation), text.IsTold(relation, reading.Actors[relation.Source], reading.Actors[relation.Target])))]);
        }

        return all;
    }

    /// <summary>Fits a model.</summary>
    public static ConfidenceModel Fit(IReadOnlyList<Case> cases)
    {
        string[] types = [.. cases.Select(one => one.Type).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> places = types.Index().ToDictionary(pair => pair.Item, pair => ConfidenceModel.Features + pair.Index);
        int size = ConfidenceModel.Features + types.Length;
        double[] weights = new double[size];
        for (int round = 0; round < Rounds; round++)
        {
            double[] slopes = new double[size];
            double[][] bends = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
            foreach (Case one in cases)
            {
                List<(int Place, double Value)> values = [.. one.Features.Index().Where(pair => pair.Item != 0).Select(pair => (pair.Index, (double)pair.Item)), (places[one.Type], 1)];
                double chance = 1 / (1 + Math.Exp(-values.Sum(pair => weights[pair.Place] * pair.Value)));
                double weight = Math.Max(chance * (1 - chance), 1e-6);
                foreach ((int i, double x) in values)
                {
                    slopes[i] += ((one.IsRight ? 1 : 0) - chance) * x;
                    foreach ((int j, double y) in values) bends[i][j] += weight * x * y;
                }
            }

            for (int i = 0; i < size; i++)
            {
                // What is always there is free: it holds how often relations are right at all.
                double penalty = i == (int)ConfidenceFeature.Always ? 1e-3 : Penalty;
                slopes[i] -= penalty * weights[i];
                bends[i][i] += penalty;
            }

            double[] step = Solve(bends, slopes);
            for (int i = 0; i < size; i++) weights[i] += step[i];
        }

        return new ConfidenceModel([.. weights.Take(ConfidenceModel.Features).Select(weight => (float)weight)], types.ToDictionary(type => type, type => (float)weights[places[type]]));
    }

    /// <summary>A model whose sums are stretched and shifted so that they fit texts that it was not fitted to (Platt 1999).</summary>
    public static ConfidenceModel Calibrated(ConfidenceModel model, IReadOnlyList<Case> cases)
    {
        double stretch = 1, shift = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double[] slopes = new double[2];
            double[][] bends = [new double[2], new double[2]];
            foreach (Case one in cases)
            {
                if (model.Sum(one.Type, one.Features) is not { } sum) continue;
                double chance = 1 / (1 + Math.Exp(-((stretch * sum) + shift))), weight = chance * (1 - chance), error = (one.IsRight ? 1 : 0) - chance;
                slopes[0] += error * sum;
                slopes[1] += error;
                bends[0][0] += weight * sum * sum;
                bends[1][0] += weight * sum;
                bends[1][1] += weight;
            }

            double[] step = Solve(bends, slopes);
            (stretch, shift) = (stretch + step[0], shift + step[1]);
        }

        return model.Moved((float)stretch, (float)shift);
    }

    /// <summary>Solves a positive definite system by Cholesky's factors.</summary>
    private static double[] Solve(double[][] rows, double[] right)
    {
        int size = right.Length;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = rows[i][j];
                for (int k = 0; k < j; k++) sum -= rows[i][k] * rows[j][k];
                rows[i][j] = i == j ? Math.Sqrt(sum) : sum / rows[j][j];
            }
        }

        double[] solved = [.. right];
        for (int i = 0; i < size; i++)
        {
            for (int k = 0; k < i; k++) solved[i] -= rows[i][k] * solved[k];
            solved[i] /= rows[i][i];
        }

        for (int i = size - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < size; k++) solved[i] -= rows[k][i] * solved[k];
            solved[i] /= rows[i][i];
        }

        return solved;
    }
}
