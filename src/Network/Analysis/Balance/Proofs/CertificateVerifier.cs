using System.Numerics;
using Network.Analysis.Counting;

namespace Network.Analysis.Balance.Proofs;

/// <summary>What came of checking a certificate.</summary>
/// <param name="Problems">What is wrong, each with its place; empty when the certificate holds.</param>
/// <param name="LowerBound">What the proof adds up to, in whole units.</param>
/// <param name="UpperBound">What the division costs, in whole units.</param>
/// <param name="Sets">How many contradictory sets were added up.</param>
/// <param name="Cases">How many cases the proof is split into; 1 where it is not.</param>
public sealed record VerificationResult(IReadOnlyList<string> Problems, long LowerBound, long UpperBound, int Sets, int Cases)
{
    /// <summary>True when everything that the certificate claims holds.</summary>
    public bool Holds => Problems.Count == 0;
}

/// <summary>Checks a certificate against counted ties, by exact addition and nothing else: no search, no rounding of fractions.</summary>
/// <remarks>
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
    private int _cases;

    private CertificateVerifier(BalanceCertificate certificate, CountedTies ties, UnitMap units)
    {
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
    public static VerificationResult Verify(BalanceCertificate certificate, CountedTies ties, UnitMap units)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(units);
        return new CertificateVerifier(certificate, ties, units).Run();
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

    private VerificationResult Result(long lower, long upper) => new([.. _problems.Take(MostProblems)], lower, upper, _sets, _cases);

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
            if (part.Sets.Count > 0) Wrong($"{where}: has both sets and cases");
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

        // Assumptions that contradict each other: the case cannot be, so it costs as much as one likes.
        return impossible ? long.MaxValue : _problems.Count > 0 ? 0 : ProofSum.Of(part.Sets, _cost, _certificate.Denominator);
    }

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
