using System.Numerics;
using Network.Analysis.Counting;

namespace Network.Analysis.Balance.Proofs;

/// <summary>What came of checking a certificate.</summary>
/// <param name="Problems">What is wrong, each with its place; empty when the certificate holds.</param>
/// <param name="LowerBound">What the proof adds up to, in whole units.</param>
/// <param name="UpperBound">What the division costs, in whole units.</param>
/// <param name="Sets">How many contradictory sets were added up.</param>
/// <param name="Cases">How many cases the proof is split into; 1 where it is not.</param>
/// <param name="Rows">How many rows the matrices of the proof have together; 0 where there is none.</param>
public sealed record VerificationResult(IReadOnlyList<string> Problems, long LowerBound, long UpperBound, int Sets, int Cases, int Rows)
{
    /// <summary>True when everything that the certificate claims holds.</summary>
    public bool Holds => Problems.Count == 0;
}

/// <summary>Checks a certificate against counted ties, by exact addition: no search, no rounding of fractions.</summary>
/// <remarks>
/// Only that a matrix has no negative eigenvalue is seen by floating-point arithmetic, which allows for its own error (Rump 2006,
/// doi:10.1007/s10543-006-0056-1); that takes n³/3 steps for the n rows that are left when those with few ties are eliminated.
/// Checked are: the counted ties are those of the certificate; each set is made of counted ties and cannot be satisfied by so many camps; no tie is used
/// beyond its cost, in no case of the proof; parts share no tie; sums, rounded up, reach the bound claimed; the division places everyone and costs what is claimed.
/// Time O(links of the sets + ties log ties).
/// </remarks>
public sealed class CertificateVerifier
{
    private const int MostProblems = 20;

    private readonly BalanceCertificate _certificate;
    private readonly CountedTies _ties;
    private readonly UnitMap _units;
    private readonly CountedSides _counted;
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, int> _actor = new(StringComparer.Ordinal);
    private readonly int[] _side;
    private readonly long[] _cost;
    private int _sets;
    private readonly HashSet<int> _inMatrices = [];
    private readonly CancellationToken _cancellation;
    private int _cases;

    private CertificateVerifier(BalanceCertificate certificate, CountedTies ties, UnitMap units, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _certificate = certificate;
        _ties = ties;
        _units = units;
        _counted = CountedSides.Of(ties, units, certificate.Objective, certificate.Undirected);
        for (int a = 0; a < ties.Actors.Count; a++) _actor.TryAdd(ties.Actors.Id(a), a);
        _side = new int[certificate.Ties.Count];
        _cost = new long[certificate.Ties.Count];
    }

    /// <summary>Checks a certificate.</summary>
    /// <param name="certificate">What is claimed.</param>
    /// <param name="ties">The counted ties of the input under the certificate's filter.</param>
    /// <param name="units">Which actors act as one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static VerificationResult Verify(BalanceCertificate certificate, CountedTies ties, UnitMap units, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(units);
        return new CertificateVerifier(certificate, ties, units, cancellation).Run();
    }

    private VerificationResult Run()
    {
        CheckCounts();
        CheckTies();
        if (_problems.Count > 0) return Result(0, 0);
        long lower = CheckParts();
        long upper = CheckDivision();
        if (_problems.Count > 0) return Result(lower, upper);
        if (lower != _certificate.LowerBound) Wrong($"the sets add up to a bound of {lower}, not {_certificate.LowerBound}");
        if (upper != _certificate.UpperBound) Wrong($"the division costs {upper}, not {_certificate.UpperBound}");
        if (lower > upper) Wrong($"the bound {lower} is above what the division costs, {upper}");
        return Result(lower, upper);
    }

    private VerificationResult Result(long lower, long upper) => new([.. _problems.Take(MostProblems)], lower, upper, _sets, _cases, _inMatrices.Count);

    private void CheckCounts()
    {
        if (_certificate.AllowedCount is < 1) Wrong("the number of camps is below 1");
        if (_certificate.Denominator < 1) Wrong("the denominator is below 1");
        if (_certificate.Actors != _ties.Actors.Count) Wrong($"the input has {_ties.Actors.Count} actors that take part, the certificate {_certificate.Actors}: is it another input?");
        long total = _counted.All.Sum(side => side.Cost);
        if (_certificate.Total != total) Wrong($"the counted ties of the input cost {total} together, those of the certificate {_certificate.Total}: is it another input?");
        if (_certificate.Scale != _counted.Scale) Wrong("the certificate counts in another unit of cost than the input asks for");
    }

    private void CheckTies()
    {
        HashSet<int> seen = [];
        for (int i = 0; i < _side.Length; i++)
        {
            CertificateTie tie = _certificate.Ties[i];
            string name = $"tie {i} ({tie.A}, {tie.B})";
            if (UnitOf(tie.A) is not { } a || UnitOf(tie.B) is not { } b)
            {
                Wrong($"{name}: an actor is not in the input");
                continue;
            }

            if (tie.Sign is not (1 or -1)) Wrong($"{name}: the sign is neither 1 nor -1");
            _side[i] = _counted.Find(a, b, tie.Sign);
            if (_side[i] < 0)
            {
                Wrong($"{name}: no {(tie.Sign > 0 ? "positive" : "negative")} tie of the two is counted");
                continue;
            }

            if (!seen.Add(_side[i])) Wrong($"{name} is listed twice");
            _cost[i] = _counted.All[_side[i]].Cost;
            if (_cost[i] != tie.Cost) Wrong($"{name} costs {_cost[i]}, not {tie.Cost}");
            if (tie.Relations is not null && _ties.Relations is { } relations
                && !tie.Relations.SequenceEqual(_counted.TiesOf[_side[i]].Select(one => relations[one].Id), StringComparer.Ordinal))
                Wrong($"{name}: its relations are not those that the input has");
        }
    }

    private long CheckParts()
    {
        Dictionary<int, int> partOf = [];
        BigInteger bound = 0;
        for (int part = 0; part < _certificate.Parts.Count; part++)
        {
            List<SignedLink> assumptions = [];
            int place = part;
            bound += CheckPart(_certificate.Parts[part], assumptions, $"part {part}", tie =>
            {
                if (partOf.GetValueOrDefault(tie, place) != place) Wrong($"part {place}: tie {tie} is used by another part too");
                partOf[tie] = place;
            });
            if (_problems.Count >= MostProblems) break;
        }

        return (long)BigInteger.Min(bound, long.MaxValue);
    }

    private long CheckPart(ProofPart part, List<SignedLink> assumptions, string where, Action<int> use)
    {
        if (part.Cases is { } cases)
        {
            if (part.Sets.Count > 0 || part.Matrix is not null) Wrong($"{where}: has both sets or a matrix and cases");
            if (UnitOf(cases.A) is not { } a || UnitOf(cases.B) is not { } b || a == b)
            {
                Wrong($"{where}: its cases are not about two actors of different units");
                return 0;
            }

            assumptions.Add(new SignedLink(a, b, 1));
            long together = CheckPart(cases.Together, assumptions, $"{where}, {cases.A} and {cases.B} together", use);
            assumptions[^1] = new SignedLink(a, b, -1);
            long apart = CheckPart(cases.Apart, assumptions, $"{where}, {cases.A} and {cases.B} apart", use);
            assumptions.RemoveAt(assumptions.Count - 1);
            return Math.Min(together, apart);
        }

        _cases++;
        bool impossible = false;
        BigInteger[] load = new BigInteger[_side.Length];
        for (int s = 0; s < part.Sets.Count && _problems.Count < MostProblems; s++)
        {
            ContradictorySet set = part.Sets[s];
            string name = $"{where}, set {s}";
            _sets++;
            if (set.Amount <= 0) Wrong($"{name}: its amount is not above 0");
            if (set.Ties.Any(tie => tie < 0 || tie >= _side.Length) || set.Assumptions.Any(at => at < 0 || at >= assumptions.Count))
            {
                Wrong($"{name}: names a tie or an assumption that is not there");
                continue;
            }

            if (set.Ties.Distinct().Count() != set.Ties.Count || set.Assumptions.Distinct().Count() != set.Assumptions.Count) Wrong($"{name}: names a tie twice");
            List<SignedLink> links = [.. set.Ties.Select(tie => Link(_counted.All[_side[tie]])), .. set.Assumptions.Select(at => assumptions[at])];
            if (ContradictionShape.Objection(links, _certificate.AllowedCount) is { } objection) Wrong($"{name} proves nothing: {objection}");
            impossible |= set.Ties.Count == 0;
            foreach (int tie in set.Ties)
            {
                use(tie);
                load[tie] += set.Amount;
            }
        }

        for (int tie = 0; tie < load.Length; tie++)
        {
            if (load[tie] > (BigInteger)_cost[tie] * _certificate.Denominator)
                Wrong($"{where}: tie {tie} ({_certificate.Ties[tie].A}, {_certificate.Ties[tie].B}) is used beyond its cost of {_cost[tie]}");
        }

        if (_problems.Count > 0) return 0;
        // Assumptions that contradict each other: the case cannot be, so it costs as much as one likes.
        if (impossible) return long.MaxValue;
        if (part.Matrix is not { } matrix) return ProofSum.Of(part.Sets, _cost, _certificate.Denominator);
        if (assumptions.Count == 0) return CheckMatrix(part, matrix, load, where, use);
        Wrong($"{where}: has a matrix under assumptions");
        return 0;
    }

    /// <summary>What a part with a matrix proves: its sets, and the matrix of what they leave of the ties.</summary>
    private long CheckMatrix(ProofPart part, ProofMatrix matrix, BigInteger[] load, string where, Action<int> use)
    {
        Dictionary<int, int> row = [];
        if (matrix.Actors.Count != matrix.Diagonal.Count) Wrong($"{where}: its matrix has not as many entries on the diagonal as actors");
        foreach (string actor in matrix.Actors)
        {
            if (UnitOf(actor) is not { } unit) Wrong($"{where}: its matrix has a row for \"{actor}\", who is not in the input");
            else if (!_inMatrices.Add(unit)) Wrong($"{where}: {actor}, or who acts as one with it, has two rows of matrices");
            else row[unit] = row.Count;
        }

        Dictionary<int, long> used = [], raised = [];
        for (int tie = 0; tie < _side.Length; tie++)
        {
            Side side = _counted.All[_side[tie]];
            if (!row.ContainsKey(side.A) || !row.ContainsKey(side.B)) continue;
            use(tie);
            used[_side[tie]] = (long)load[tie];
        }

        foreach (RaisedTie raise in matrix.Raised)
        {
            if (raise.Tie < 0 || raise.Tie >= _side.Length || raise.Amount < 0 || !used.ContainsKey(_side[raise.Tie]) || _counted.All[_side[raise.Tie]].Sign > 0
                || !raised.TryAdd(_side[raise.Tie], raise.Amount)) Wrong($"{where}: its matrix raises tie {raise.Tie}, which is no negative tie of its actors, or twice, or by less than nothing");
        }

        if (_problems.Count > 0) return 0;
        MatrixProof proof = new(_counted, row, _certificate.Denominator);
        (Int128 amount, string? objection) = proof.Check(matrix.Diagonal, used, raised, _certificate.AllowedCount, () => !_cancellation.IsCancellationRequested);
        _cancellation.ThrowIfCancellationRequested();
        if (objection is not null) Wrong($"{where}: its matrix proves nothing: {objection}");
        return ProofSum.WithMatrix(part.Sets, amount, Costs(part, proof), _certificate.Denominator);
    }

    private IEnumerable<long> Costs(ProofPart part, MatrixProof proof) =>
        [.. proof.Sides.Select(side => _counted.All[side].Cost), .. part.Sets.SelectMany(set => set.Ties).Select(tie => _cost[tie])];

    private long CheckDivision()
    {
        int[] camp = new int[_ties.Actors.Count];
        foreach (CertificatePlace place in _certificate.Division)
        {
            if (UnitOf(place.Actor) is not { } unit) Wrong($"the division places \"{place.Actor}\", who is not in the input");
            else if (place.Camp < 1) Wrong($"the division places {place.Actor} in a camp below 1");
            else if (camp[unit] != 0 && camp[unit] != place.Camp) Wrong($"the division places {place.Actor} twice, or apart from who acts as one with it");
            else camp[unit] = place.Camp;
        }

        foreach (int unit in _counted.All.SelectMany(side => new[] { side.A, side.B }).Distinct())
        {
            if (camp[unit] == 0) Wrong($"the division does not place {_ties.Actors.Id(unit)}");
        }

        if (_problems.Count > 0) return 0;
        CheckCampCount(camp);
        return _counted.Cost(camp);
    }

    /// <summary>The most camps of a connected part are no more than are allowed.</summary>
    private void CheckCampCount(int[] camp)
    {
        if (_certificate.AllowedCount is not int allowed) return;
        int[] root = [.. Enumerable.Range(0, camp.Length)];
        int Root(int u)
        {
            while (root[u] != u) u = root[u] = root[root[u]];
            return u;
        }

        foreach (Side side in _counted.All) root[Root(side.A)] = Root(side.B);
        foreach (IGrouping<int, int> part in _counted.All.SelectMany(side => new[] { side.A, side.B }).Distinct().GroupBy(Root))
        {
            int camps = part.Select(unit => camp[unit]).Distinct().Count();
            if (camps > allowed) Wrong($"the division has {camps} camps around {_ties.Actors.Id(part.Min())}, {allowed} are allowed");
        }
    }

    private int? UnitOf(string actor) => _actor.TryGetValue(actor, out int index) ? _units.First[index] : null;

    private void Wrong(string what)
    {
        if (_problems.Count < MostProblems) _problems.Add(what);
    }

    private static SignedLink Link(Side side) => new(side.A, side.B, side.Sign);
}
