using System.Globalization;
using Network.Extraction.Relations.Confidences;

namespace Network.Training;

/// <summary>How well stated confidences agree with what turns out right.</summary>
internal static class ConfidenceScore
{
    private const int Groups = 5;

    /// <summary>Prints, by fifths from the least to the most confident, the mean confidence and the share that is right; then how well the right are ranked above the wrong, and Brier's score.</summary>
    public static void Print(TextWriter output, ConfidenceModel model, IEnumerable<IReadOnlyList<ConfidenceTraining.Case>> texts)
    {
        List<(double Confidence, bool IsRight)> stated = [];
        foreach (ConfidenceTraining.Case one in texts.SelectMany(text => text))
        {
            if (model.Chance(one.Type, one.Features) is { } chance) stated.Add((chance, one.IsRight));
        }

        (double Confidence, bool IsRight)[] sorted = [.. stated.OrderBy(one => one.Confidence)];
        foreach ((double Confidence, bool IsRight)[] group in sorted.Chunk((sorted.Length + Groups - 1) / Groups))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group[0].Confidence:0.00} to {group[^1].Confidence:0.00}: {group.Length} relations, mean confidence {group.Average(one => one.Confidence):0.000}, right {group.Average(one => one.IsRight ? 1.0 : 0):0.000}"));
        double brier = stated.Average(one => Math.Pow(one.Confidence - (one.IsRight ? 1 : 0), 2)), share = stated.Average(one => one.IsRight ? 1.0 : 0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {stated.Count} relations, mean confidence {stated.Average(one => one.Confidence):0.000}, right {share:0.000}; area under the curve {Area(sorted):0.000}; Brier score {brier:0.000}, {share * (1 - share):0.000} if all had the same"));
    }

    /// <summary>The chance that one that is right is more confident than one that is wrong; ties count half (Mann and Whitney 1947).</summary>
    private static double Area(IReadOnlyList<(double Confidence, bool IsRight)> sorted)
    {
        double above = 0, wrongBelow = 0;
        int right = 0, wrong = 0;
        foreach (IGrouping<double, (double Confidence, bool IsRight)> ties in sorted.GroupBy(one => one.Confidence))
        {
            int rightHere = ties.Count(one => one.IsRight), wrongHere = ties.Count() - rightHere;
            above += rightHere * (wrongBelow + (wrongHere / 2.0));
            wrongBelow += wrongHere;
            right += rightHere;
            wrong += wrongHere;
        }

        return above / ((double)right * wrong);
    }
}
