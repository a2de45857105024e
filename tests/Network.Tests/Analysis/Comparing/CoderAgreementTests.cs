using Network.Analysis.Comparing;

namespace Network.Tests.Analysis.Comparing;

public class CoderAgreementTests
{
    [Fact]
    public void A_textbook_table_gives_the_textbooks_kappa()
    {
        // Two readers of fifty proposals: agreement 0.7, by chance 0.5.
        CoderAgreement agreement = CoderAgreement.Of(new long[,] { { 20, 5 }, { 10, 15 } });
        Assert.Equal(50, agreement.Units);
        Assert.Equal(0.7, agreement.Agreement!.Value, 12);
        Assert.Equal(0.4, agreement.Kappa!.Value, 12);
    }

    [Fact]
    public void Krippendorffs_example_of_two_observers_gives_his_alpha()
    {
        // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", B: nominal data, two observers, twelve units: 0.692.
        const string one = "aabbdcccedda", other = "babbbccceddd";
        long[,] table = new long[5, 5];
        for (int i = 0; i < 12; i++) table[one[i] - 'a', other[i] - 'a']++;
        Assert.Equal(0.692, CoderAgreement.Of(table).Alpha!.Value, 3);
    }

    [Fact]
    public void Full_agreement_is_one() => Assert.Equal((1.0, 1.0), (CoderAgreement.Of(new long[,] { { 3, 0 }, { 0, 4 } }).Kappa!.Value, CoderAgreement.Of(new long[,] { { 3, 0 }, { 0, 4 } }).Alpha!.Value));

    [Fact]
    public void Where_only_one_category_is_used_agreement_beyond_chance_is_undefined()
    {
        CoderAgreement agreement = CoderAgreement.Of(new long[,] { { 5, 0 }, { 0, 0 } });
        Assert.Equal(1, agreement.Agreement);
        Assert.Null(agreement.Kappa);
        Assert.Null(agreement.Alpha);
    }

    [Fact]
    public void Without_units_nothing_is_defined() => Assert.Equal(new CoderAgreement(0, null, null, null), CoderAgreement.Of(new long[2, 2]));
}
