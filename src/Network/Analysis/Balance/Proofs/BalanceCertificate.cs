using Network.Analysis.Counting;

namespace Network.Analysis.Balance.Proofs;

/// <summary>A proof, to be checked by anyone, that no division contradicts fewer ties, beside a division that contradicts so few.</summary>
/// <remarks>
/// The proof is a packing: sets of ties, mostly cycles, each of which leaves a tie frustrated in every division, with amounts such that no
/// tie is used beyond its cost. What sets that share no tie prove adds up, each sum rounded up to the next possible cost. Where that does not
/// reach the optimum, the proof splits into cases: two actors together, or apart; an assumption may then close a cycle at no cost. Where cycles
/// share too much, what sets leave of the ties is bounded by a matrix without negative eigenvalues.
/// </remarks>
public sealed record BalanceCertificate
{
    /// <summary>What a frustrated tie costs.</summary>
    public required Objective Objective { get; init; }

    /// <summary>True when each pair counts once.</summary>
    public bool Undirected { get; init; }

    /// <summary>True when nobody is bound into units.</summary>
    public bool SplitBodies { get; init; }

    /// <summary>What was looked at.</summary>
    public CertificateFilter Filter { get; init; } = new();

    /// <summary>The most camps of a connected part; null for any number.</summary>
    public int? AllowedCount { get; init; }

    /// <summary>How many whole units of cost a tie of weight 1 has.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>How many actors take part.</summary>
    public required int Actors { get; init; }

    /// <summary>What all counted ties cost together, in whole units.</summary>
    public required long Total { get; init; }

    /// <summary>No division costs less, by this proof; in whole units.</summary>
    public required long LowerBound { get; init; }

    /// <summary>What the division given here costs, in whole units.</summary>
    public required long UpperBound { get; init; }

    /// <summary>What amounts are divided by.</summary>
    public required long Denominator { get; init; }

    /// <summary>The ties that the sets are made of.</summary>
    public required IReadOnlyList<CertificateTie> Ties { get; init; }

    /// <summary>Parts of the proof that share no tie: their bounds add up.</summary>
    public required IReadOnlyList<ProofPart> Parts { get; init; }

    /// <summary>A division that costs <see cref="UpperBound"/>: each placed actor's id and camp.</summary>
    public required IReadOnlyList<CertificatePlace> Division { get; init; }

    /// <summary>True when the bound meets the division.</summary>
    public bool IsComplete => LowerBound == UpperBound;
}

/// <summary>The counted ties of one sign between two units.</summary>
/// <param name="A">Id of the first actor of one unit.</param>
/// <param name="B">Id of the first actor of the other.</param>
/// <param name="Sign">+1 or -1.</param>
/// <param name="Cost">What they cost together, in whole units.</param>
/// <param name="Relations">The ids of the relations; null when ties were streamed from an edge list.</param>
public sealed record CertificateTie(string A, string B, int Sign, long Cost, IReadOnlyList<string>? Relations);

/// <summary>A set of ties of which every division leaves one frustrated.</summary>
/// <param name="Ties">Indices of ties.</param>
/// <param name="Assumptions">The assumptions that belong to the set, by their depth among the cases it stands under, from 0.</param>
/// <param name="Amount">How much of it is packed, in parts of the denominator.</param>
public sealed record ContradictorySet(IReadOnlyList<int> Ties, IReadOnlyList<int> Assumptions, long Amount);

/// <summary>A part of a proof: sets, to which a matrix may be added, or two cases, each with a part of its own.</summary>
/// <param name="Sets">The sets; empty where there are cases.</param>
/// <param name="Cases">The cases; null where there are sets.</param>
/// <param name="Matrix">What bounds the ties among some actors as far as the sets leave them; null for nothing.</param>
public sealed record ProofPart(IReadOnlyList<ContradictorySet> Sets, ProofCases? Cases, ProofMatrix? Matrix = null);

/// <summary>A dual solution of the semidefinite relaxation: a diagonal that, less the weights of the ties and the raises, leaves a matrix without negative eigenvalues.</summary>
/// <remarks>
/// Let W be the weights of what the sets leave of the ties, positive less negative, plus the raises, all in parts of the denominator, d the sum of the diagonal, r that of the raises,
/// p that of the positive weights, and w that of all. If diag(d) - W has no negative eigenvalue, every division into k camps costs at least
/// p - (2w + (k - 1)d + 2r) / 2k, into any number p - d / 2 (for two camps Goemans and Williamson 1995, doi:10.1145/227683.227684; for k Frieze and Jerrum 1997,
/// doi:10.1007/BF02523688).
/// </remarks>
/// <param name="Actors">Ids of actors of different units, whose ties among one another all belong to this part.</param>
/// <param name="Diagonal">The entry of each on the diagonal, in parts of the denominator.</param>
/// <param name="Raised">Negative ties among them whose weight is raised.</param>
public sealed record ProofMatrix(IReadOnlyList<string> Actors, IReadOnlyList<long> Diagonal, IReadOnlyList<RaisedTie> Raised);

/// <summary>A negative tie whose weight is raised in a matrix.</summary>
/// <param name="Tie">Index of the tie.</param>
/// <param name="Amount">By how much, 0 or more, in parts of the denominator.</param>
public sealed record RaisedTie(int Tie, long Amount);

/// <summary>Two cases of which one holds: two actors are together or apart.</summary>
/// <param name="A">Id of an actor.</param>
/// <param name="B">Id of an actor of another unit.</param>
/// <param name="Together">The proof when they are together.</param>
/// <param name="Apart">The proof when they are apart.</param>
public sealed record ProofCases(string A, string B, ProofPart Together, ProofPart Apart);

/// <summary>An actor's place in the division.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Camp">The camp, from 1.</param>
public sealed record CertificatePlace(string Actor, int Camp);
