using Network.Analysis;
using Network.Analysis.Balance.Proofs;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions;

namespace Network.Tests.Analysis.Balance.Proofs;

/// <summary>Certificates of graphs whose packing falls short, where a matrix proves the bound.</summary>
public class MatrixProofTests
{
    private static readonly (CountedTies Ties, BalanceCertificate Certificate) Two = Proven(2, Objective.Arcs, undirected: true);

    public static TheoryData<int?, Objective, bool> Problems => new()
    {
        { 2, Objective.Arcs, true },
        { 2, Objective.Arcs, false },
        { 2, Objective.Weights, false },
        { 3, Objective.Arcs, true },
        { null, Objective.Arcs, false },
        { null, Objective.Weights, true },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_certificate_with_a_matrix_holds_for_every_objective_and_survives_its_file(int? k, Objective objective, bool undirected)
    {
        (CountedTies ties, BalanceCertificate certificate) = Proven(k ?? FactionOptions.AnyCount, objective, undirected);
        Assert.NotNull(Assert.Single(certificate.Parts).Matrix);
        VerificationResult result = Verify(certificate, ties);
        Assert.Empty(result.Problems);
        Assert.Equal(ties.Actors.Count, result.Rows);
        double planted = PartitionOracle.Cost(ties, objective, undirected, [.. Enumerable.Range(0, ties.Actors.Count).Select(actor => actor % 2)]);
        Assert.InRange(result.LowerBound / certificate.Scale, 0.8 * planted, planted);

        using MemoryStream file = new();
        CertificateFile.Write(file, certificate);
        file.Position = 0;
        Assert.Equal(result.LowerBound, Verify(CertificateFile.Read(file), ties).LowerBound);
    }

    public static TheoryData<string> Tampers => [.. Changes.Keys];

    private static readonly Dictionary<string, Func<BalanceCertificate, BalanceCertificate>> Changes = new(StringComparer.Ordinal)
    {
        ["a bound too high"] = one => one with { LowerBound = one.LowerBound + 1 },
        ["any number of camps"] = one => one with { AllowedCount = null },
        ["one camp"] = one => one with { AllowedCount = 1 },
        ["a lower diagonal, and the bound that would follow"] = one => Claiming(WithMatrix(one, matrix => matrix with { Diagonal = [.. matrix.Diagonal.Select(entry => entry - (Packing.Scale / 6))] }), 10),
        ["a diagonal of 0"] = one => WithMatrix(one, matrix => matrix with { Diagonal = [0, .. matrix.Diagonal.Skip(1)] }),
        ["a diagonal below 0"] = one => WithMatrix(one, matrix => matrix with { Diagonal = [-1, .. matrix.Diagonal.Skip(1)] }),
        ["a huge diagonal"] = one => WithMatrix(one, matrix => matrix with { Diagonal = [long.MaxValue, .. matrix.Diagonal.Skip(1)] }),
        ["a diagonal too short"] = one => WithMatrix(one, matrix => matrix with { Diagonal = [.. matrix.Diagonal.Skip(1)] }),
        ["an actor left out"] = one => WithMatrix(one, matrix => matrix with { Actors = [.. matrix.Actors.Skip(1)], Diagonal = [.. matrix.Diagonal.Skip(1)] }),
        ["an actor twice"] = one => WithMatrix(one, matrix => matrix with { Actors = [.. matrix.Actors, matrix.Actors[0]], Diagonal = [.. matrix.Diagonal, 1] }),
        ["a stranger"] = one => WithMatrix(one, matrix => matrix with { Actors = ["nobody", .. matrix.Actors.Skip(1)] }),
        ["a tie that is not there raised"] = one => WithMatrix(one, matrix => matrix with { Raised = [new RaisedTie(one.Ties.Count, 1)] }),
        ["a part told twice"] = one => one with { Parts = [one.Parts[0], one.Parts[0]] },
        ["a matrix in a case"] = one => one with { Parts = [new ProofPart([], new ProofCases("a0", "a1", one.Parts[0], one.Parts[0]))] },
        ["a matrix beside cases"] = one => one with { Parts = [new ProofPart([], new ProofCases("a0", "a1", new ProofPart([], null), new ProofPart([], null)), one.Parts[0].Matrix)] },
        ["a tie that a set of another part uses"] = one => one with { Parts = [one.Parts[0], new ProofPart([new ContradictorySet([0, 1], [], 1)], null)] },
    };

    [Theory]
    [MemberData(nameof(Tampers))]
    public void A_tampered_matrix_fails(string change)
    {
        Assert.True(Verify(Two.Certificate, Two.Ties).Holds);
        Assert.NotEmpty(Verify(Changes[change](Two.Certificate), Two.Ties).Problems);
    }

    [Fact]
    public void A_raise_of_a_positive_tie_or_by_less_than_nothing_or_twice_fails()
    {
        (CountedTies ties, BalanceCertificate certificate) = Proven(FactionOptions.AnyCount, Objective.Arcs, undirected: false);
        RaisedTie raised = certificate.Parts[0].Matrix!.Raised[0];
        int positive = certificate.Ties.ToList().FindIndex(tie => tie.Sign > 0);
        Assert.True(positive >= 0);
        foreach (RaisedTie other in (RaisedTie[])[raised, raised with { Amount = -1 }, new RaisedTie(positive, 1)])
        {
            BalanceCertificate changed = WithMatrix(certificate, matrix => matrix with { Raised = [.. matrix.Raised, other] });
            Assert.Contains(Verify(changed, ties).Problems, problem => problem.Contains("raises", StringComparison.Ordinal));
        }
    }

    private static BalanceCertificate WithMatrix(BalanceCertificate one, Func<ProofMatrix, ProofMatrix> change) =>
        one with { Parts = [one.Parts[0] with { Matrix = change(one.Parts[0].Matrix!) }] };

    private static BalanceCertificate Claiming(BalanceCertificate one, int more) => one with { LowerBound = one.LowerBound + more };

    private static VerificationResult Verify(BalanceCertificate certificate, CountedTies ties) =>
        CertificateVerifier.Verify(certificate, ties, UnitMap.Split(ties.Actors.Count), TestContext.Current.CancellationToken);

    /// <summary>Two camps under noise with some pairs at odds with themselves, solved with so little work that no packing closes the gap, but a matrix bounds it.</summary>
    private static (CountedTies Ties, BalanceCertificate Certificate) Proven(int k, Objective objective, bool undirected)
    {
        const int Actors = 120, Count = 1300;
        SeededRandom random = new(5);
        List<(int, int, double)> rows = [];
        while (rows.Count < Count)
        {
            int a = random.Below(Actors), b = random.Below(Actors);
            if (a != b) rows.Add((a, b, (a % 2 == b % 2 == (random.Below(5) > 0) ? 1 : -1) * (1 + random.Below(3))));
        }

        CountedTies ties = Ties.Of(Actors, [.. rows]);
        FactionInput input = Ties.Input(ties);
        PairGraph graph = PairGraph.Of(ties, input.Units, objective, undirected);
        WorkBudget little = new(200_000_000, null, TestContext.Current.CancellationToken);
        FactionResult result = BalanceFactions.Find(input, new FactionOptions { Count = k, Objective = objective, Undirected = undirected, TimeLimit = TimeSpan.Zero }, TestContext.Current.CancellationToken);
        FactionResult solved = new()
        {
            Method = result.Method,
            Objective = objective,
            Undirected = undirected,
            AllowedCount = result.AllowedCount,
            FactionCount = result.FactionCount,
            Frustration = result.Frustration,
            Optima = result.Optima,
            Members = result.Members,
            Units = result.Units,
            Frustrated = result.Frustrated,
            InsideUnits = result.InsideUnits,
            Choice = result.Choice,
            Voices = result.Voices,
            Solution = new BalanceSolution(graph, ComponentProblem.AllOf(graph, 1), little),
        };
        return (ties, CertificateMaker.Make(input, solved, RelationFilter.None, splitBodies: true, TestContext.Current.CancellationToken));
    }
}
