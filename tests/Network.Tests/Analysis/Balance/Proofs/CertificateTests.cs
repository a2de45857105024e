using System.Globalization;
using CsCheck;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Tests.Analysis.Factions;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Balance.Proofs;

public class CertificateTests
{
    private static readonly Gen<CountedTies> AnyTies =
        from actors in Gen.Int[1, 8]
        from ties in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-3, 3]).Array[0, 24]
        select Ties.Of(actors, [.. ties.Where(tie => tie.Item1 != tie.Item2).Select(tie => (tie.Item1, tie.Item2, (double)tie.Item3))]);

    private static readonly Gen<(CountedTies Ties, Objective Objective, bool Undirected, int? K)> AnyProblem =
        Gen.Select(AnyTies, Gen.Int[0, 2].Select(o => (Objective)o), Gen.Bool, Gen.Int[1, 6].Select(k => k == 6 ? (int?)null : k));

    [Fact]
    public void Every_certificate_holds_and_proves_the_optimum_by_addition_or_by_cases() =>
        AnyProblem.Sample(problem =>
        {
            BalanceCertificate certificate = Make(problem.Ties, problem.Objective, problem.Undirected, problem.K ?? FactionOptions.AnyCount);
            VerificationResult result = Verify(certificate, problem.Ties);
            Assert.Empty(result.Problems);
            double least = new PartitionOracle(problem.Ties, problem.Objective, problem.Undirected, problem.K ?? problem.Ties.Actors.Count).Least;
            Assert.Equal(least, result.UpperBound / certificate.Scale, 1e-6);
            Assert.Equal(result.UpperBound, result.LowerBound);
        });

    [Fact]
    public void A_certificate_survives_its_file()
    {
        CountedTies ties = Tribes();
        BalanceCertificate certificate = Make(ties, Objective.Arcs, true, 2);
        byte[] bytes = Bytes(certificate);
        using MemoryStream stream = new(bytes);
        BalanceCertificate read = CertificateFile.Read(stream);
        Assert.Equal(bytes, Bytes(read));
        Assert.True(Verify(read, ties).Holds);
    }

    public static TheoryData<string> Tampers => [.. Changes.Keys];

    private static readonly Dictionary<string, Func<BalanceCertificate, BalanceCertificate>> Changes = new(StringComparer.Ordinal)
    {
        ["a bound too high"] = one => one with { LowerBound = one.LowerBound + 1 },
        ["a bound too low"] = one => one with { LowerBound = one.LowerBound - 1 },
        ["a division said to cost less"] = one => one with { UpperBound = one.UpperBound - 1 },
        ["both bounds too high"] = one => one with { LowerBound = one.LowerBound + 1, UpperBound = one.UpperBound + 1 },
        ["another objective"] = one => one with { Objective = Objective.Arcs, Undirected = false, Total = one.Total + 1 },
        ["another total"] = one => one with { Total = one.Total + 1 },
        ["another number of actors"] = one => one with { Actors = one.Actors + 1 },
        ["another unit of cost"] = one => one with { Scale = 10 },
        ["more camps"] = one => one with { AllowedCount = 3 },
        ["any number of camps"] = one => one with { AllowedCount = null },
        ["one camp"] = one => one with { AllowedCount = 1 },
        ["no camp"] = one => one with { AllowedCount = 0 },
        ["a smaller denominator"] = one => one with { Denominator = 0 },
        ["amounts doubled"] = one => WithSets(one, set => set with { Amount = 2 * set.Amount }),
        ["an amount below 0"] = one => WithSet(one, 0, set => set with { Amount = -set.Amount }),
        ["an amount of 0"] = one => WithSet(one, 0, set => set with { Amount = 0 }),
        ["a huge amount"] = one => WithSet(one, 0, set => set with { Amount = long.MaxValue }),
        ["a set told twice"] = one => one with { Parts = [new ProofPart([.. one.Parts[0].Sets, one.Parts[0].Sets[0]], null)] },
        ["a part told twice"] = one => one with { Parts = [one.Parts[0], one.Parts[0]] },
        ["a set left out"] = one => one with { Parts = [new ProofPart([.. one.Parts[0].Sets.Skip(1)], null)] },
        ["a tie left out of a cycle"] = one => WithSet(one, 0, set => set with { Ties = [.. set.Ties.Skip(1)] }),
        ["a tie twice in a cycle"] = one => WithSet(one, 0, set => set with { Ties = [.. set.Ties, set.Ties[0]] }),
        ["a tie that is not there"] = one => WithSet(one, 0, set => set with { Ties = [.. set.Ties.Skip(1), one.Ties.Count] }),
        ["a tie of a negative number"] = one => WithSet(one, 0, set => set with { Ties = [.. set.Ties.Skip(1), -1] }),
        ["an assumption out of nothing"] = one => WithSet(one, 0, set => set with { Assumptions = [0] }),
        ["an empty set"] = one => WithSet(one, 0, set => set with { Ties = [] }),
        ["a sign turned"] = one => WithTie(one, 0, tie => tie with { Sign = -tie.Sign }),
        ["a sign of 0"] = one => WithTie(one, 0, tie => tie with { Sign = 0 }),
        ["a dearer tie"] = one => WithTie(one, 0, tie => tie with { Cost = tie.Cost + 1 }),
        ["a tie to a stranger"] = one => WithTie(one, 0, tie => tie with { A = "nobody" }),
        ["a tie of one actor"] = one => WithTie(one, 0, tie => tie with { A = tie.B }),
        ["a tie listed twice"] = one => one with { Ties = [.. one.Ties, one.Ties[0]] },
        ["an actor in the other camp"] = one => one with { Division = [one.Division[0] with { Camp = 3 - one.Division[0].Camp }, .. one.Division.Skip(1)] },
        ["an actor in a third camp"] = one => one with { Division = [one.Division[0] with { Camp = 3 }, .. one.Division.Skip(1)] },
        ["an actor in no camp"] = one => one with { Division = [.. one.Division.Skip(1)] },
        ["an actor in two camps"] = one => one with { Division = [.. one.Division, one.Division[0] with { Camp = 3 - one.Division[0].Camp }] },
        ["a stranger in a camp"] = one => one with { Division = [.. one.Division, new CertificatePlace("nobody", 1)] },
        ["cases that are not two"] = one => one with { Parts = [new ProofPart([], new ProofCases("Gavev", "Gavev", one.Parts[0], one.Parts[0]))] },
        ["a case without proof"] = one => one with { Parts = [new ProofPart([], new ProofCases("Gavev", "Kotun", one.Parts[0], new ProofPart([], null)))] },
        ["sets and cases at once"] = one => one with { Parts = [new ProofPart(one.Parts[0].Sets, new ProofCases("Gavev", "Kotun", one.Parts[0], one.Parts[0]))] },
    };

    [Theory]
    [MemberData(nameof(Tampers))]
    public void A_tampered_certificate_fails(string change)
    {
        CountedTies ties = Tribes();
        BalanceCertificate certificate = Make(ties, Objective.Arcs, true, 2);
        Assert.True(Verify(certificate, ties).Holds);
        Assert.NotEmpty(Verify(Changes[change](certificate), ties).Problems);
    }

    [Fact]
    public void A_certificate_of_another_input_fails()
    {
        CountedTies ties = Tribes();
        BalanceCertificate certificate = Make(ties, Objective.Arcs, true, 2);
        for (int tie = 0; tie < ties.Count; tie++)
        {
            sbyte[] sign = [.. ties.Sign];
            sign[tie] = (sbyte)-sign[tie];
            CountedTies other = new() { Actors = ties.Actors, Source = ties.Source, Target = ties.Target, Sign = sign };
            Assert.False(Verify(certificate, other).Holds);
        }
    }

    [Fact]
    public void Relations_of_a_tie_are_those_of_the_input()
    {
        FactionInput input = FactionInputs.Of(new GraphBuilder().Tie("a", "supported", "b").Tie("b", "supported", "c").Tie("a", "accused", "c").Build(), RelationFilter.None);
        FactionResult result = BalanceFactions.Find(input, new FactionOptions { Count = 2 }, TestContext.Current.CancellationToken);
        BalanceCertificate certificate = CertificateMaker.Make(input, result, RelationFilter.None, false, TestContext.Current.CancellationToken);
        Assert.True(CertificateVerifier.Verify(certificate, input.Ties, input.Units, TestContext.Current.CancellationToken).Holds);
        BalanceCertificate changed = WithTie(certificate, 0, tie => tie with { Relations = ["r9"] });
        Assert.Contains("relations", Assert.Single(CertificateVerifier.Verify(changed, input.Ties, input.Units, TestContext.Current.CancellationToken).Problems), StringComparison.Ordinal);
        ContradictoryCycle cycle = Assert.Single(ContradictoryCycles.Of(input, result));
        Assert.Equal("accused", input.Ties.Relations![cycle.Links[^1][0]].Type.Id);
    }

    [Fact]
    public void What_is_no_certificate_is_refused_with_a_reason()
    {
        foreach (string text in (string[])["", "[]", "{}", "{\"kind\":\"x\"}", "{\"kind\":\"frustration certificate\",\"schemaVersion\":2}", "{\"kind\":\"frustration certificate\",\"kind\":1}"])
        {
            using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(text));
            Assert.NotEmpty(Assert.Throws<FormatException>(() => CertificateFile.Read(stream)).Message);
        }
    }

    [Fact]
    public void Five_who_are_all_against_each_other_have_a_proof_for_every_number_of_camps()
    {
        CountedTies ties = Ties.Of(5, [.. from a in Enumerable.Range(0, 5) from b in Enumerable.Range(a + 1, 4 - a) select (a, b, -1.0)]);
        foreach ((int k, long least) in ((int, long)[])[(1, 10), (2, 4), (3, 2), (4, 1), (5, 0)])
        {
            BalanceCertificate certificate = Make(ties, Objective.Arcs, false, k);
            Assert.Equal((least, least), (certificate.LowerBound, certificate.UpperBound));
            Assert.True(Verify(certificate, ties).Holds);
        }
    }

    [Fact]
    public void Enemies_who_are_all_against_each_other_only_once_friends_are_counted_as_one_have_a_proof()
    {
        (int, int, double)[] wheel = [(0, 1, -1), (1, 5, -1), (5, 4, -1), (4, 0, 1), (4, 3, 1), (2, 0, -1), (2, 1, -1), (2, 3, -1), (2, 5, -1)];
        BalanceCertificate certificate = Make(Ties.Of(6, wheel), Objective.Arcs, false, 3);
        Assert.Equal((1, 1), (certificate.LowerBound, certificate.UpperBound));
        Assert.True(Verify(certificate, Ties.Of(6, wheel)).Holds);
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(3, 7)]
    [InlineData(4, 5)]
    public void A_ring_of_enemies_around_enemies_of_all_has_a_proof_though_nobody_is_one_of_a_clique(int camps, int ring)
    {
        int hubs = camps - 2;
        (int, int, double)[] ties =
        [
            .. Enumerable.Range(0, ring).Select(i => (i, (i + 1) % ring, -1.0)),
            .. from hub in Enumerable.Range(ring, hubs) from other in Enumerable.Range(0, hub) select (hub, other, -1.0),
        ];
        BalanceCertificate certificate = Make(Ties.Of(ring + hubs, ties), Objective.Arcs, false, camps);
        Assert.Equal((1, 1), (certificate.LowerBound, certificate.UpperBound));
        Assert.True(Verify(certificate, Ties.Of(ring + hubs, ties)).Holds);
    }

    [Fact]
    public void The_first_windows_of_alliances_and_the_monks_are_proven_by_addition()
    {
        foreach ((string file, int key) in ((string, int)[])[("cow_alliances_1946_1999.csv", 3), ("sampson_multirelational.csv", 3)])
        {
            foreach (IGrouping<string, string[]> part in File.ReadLines(SharedMaterial.Path("networks", file)).Skip(1).Select(line => line.Split(',')).GroupBy(row => row[key]).Take(4))
            {
                CountedTies ties = Ties.Of(part.Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
                BalanceCertificate certificate = Make(ties, Objective.Pairs, false, 2);
                VerificationResult result = Verify(certificate, ties);
                Assert.Empty(result.Problems);
                Assert.True(certificate.IsComplete);
                Assert.Equal(1, result.Cases);
            }
        }
    }

    private static CountedTies Tribes() => Ties.Of(File.ReadLines(Repository.Path("graphs", "highland-tribes.csv")).Skip(1)
        .Select(line => line.Split(',')).Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));

    private static BalanceCertificate Make(CountedTies ties, Objective objective, bool undirected, int k)
    {
        FactionInput input = Ties.Input(ties);
        FactionResult result = BalanceFactions.Find(input, new FactionOptions { Objective = objective, Undirected = undirected, Count = k, Firmness = false, OptimaCap = 1 });
        return CertificateMaker.Make(input, result, RelationFilter.None, false);
    }

    private static VerificationResult Verify(BalanceCertificate certificate, CountedTies ties) =>
        CertificateVerifier.Verify(certificate, ties, UnitMap.Split(ties.Actors.Count));

    private static byte[] Bytes(BalanceCertificate certificate)
    {
        using MemoryStream stream = new();
        CertificateFile.Write(stream, certificate);
        return stream.ToArray();
    }

    private static BalanceCertificate WithSets(BalanceCertificate one, Func<ContradictorySet, ContradictorySet> change) =>
        one with { Parts = [new ProofPart([.. one.Parts[0].Sets.Select(change)], null)] };

    private static BalanceCertificate WithSet(BalanceCertificate one, int at, Func<ContradictorySet, ContradictorySet> change) =>
        one with { Parts = [new ProofPart([.. one.Parts[0].Sets.Select((set, i) => i == at ? change(set) : set)], null)] };

    private static BalanceCertificate WithTie(BalanceCertificate one, int at, Func<CertificateTie, CertificateTie> change) =>
        one with { Ties = [.. one.Ties.Select((tie, i) => i == at ? change(tie) : tie)] };
}
