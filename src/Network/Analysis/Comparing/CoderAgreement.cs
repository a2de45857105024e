namespace Network.Analysis.Comparing;

/// <summary>How far two codings of the same units agree beyond chance.</summary>
/// <param name="Units">How many units both coded.</param>
/// <param name="Agreement">Share of units in the same category; null without units.</param>
/// <param name="Kappa">Cohen's kappa (1960, doi:10.1177/001316446002000104): 1 full agreement, 0 what chance gives with each coder's own habits; null where chance alone would agree fully.</param>
/// <param name="Alpha">Krippendorff's alpha for nominal data (2004, Content Analysis, ch. 11): the same with the coders' common habits; null likewise.</param>
public sealed record CoderAgreement(long Units, double? Agreement, double? Kappa, double? Alpha)
{
    /// <summary>Agreement from a table of counts.</summary>
    /// <param name="table">Units by the first coder's category, then the second's: a square.</param>
    public static CoderAgreement Of(long[,] table)
    {
        ArgumentNullException.ThrowIfNull(table);
        int categories = table.GetLength(0);
        double units = 0, same = 0;
        double[] first = new double[categories], second = new double[categories];
        for (int a = 0; a < categories; a++)
        {
            for (int b = 0; b < categories; b++)
            {
                units += table[a, b];
                first[a] += table[a, b];
                second[b] += table[a, b];
                if (a == b) same += table[a, b];
            }
        }

        if (units == 0) return new CoderAgreement(0, null, null, null);
        double chance = 0, pairs = 0;
        for (int c = 0; c < categories; c++)
        {
            chance += first[c] / units * (second[c] / units);
            double all = first[c] + second[c];
            pairs += all * (2 * units - all);
        }

        double observed = same / units;
        double expected = pairs / (2 * units * (2 * units - 1));
        return new CoderAgreement(
            (long)units, observed,
            1 - chance < 1e-12 ? null : (observed - chance) / (1 - chance),
            expected == 0 ? null : 1 - ((1 - observed) / expected));
    }
}
