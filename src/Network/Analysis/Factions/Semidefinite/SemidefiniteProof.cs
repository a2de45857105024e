using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Semidefinite;

/// <summary>A proof that no partition is cheaper, by a matrix without negative eigenvalues.</summary>
/// <remarks>
/// Let D be the diagonal, W the weights, negative edges counting against, plus the raises, and x the matrix of ones and zeros that says whom a
/// partition keeps together. Z = (kx - J) / (k - 1), for any number of camps Z = x, has ones on its diagonal, no negative eigenvalue, and no entry
/// below -1 / (k - 1), or 0. If D - W has no negative eigenvalue either, the product of the two has a trace of 0 at least: then weights and raises times Z
/// are no more than half of D's sum. What that leaves to the cost of a partition is <see cref="Amount"/>.
/// All in whole parts of a unit of cost, <see cref="Packing.Scale"/> a unit.
/// </remarks>
/// <param name="Diagonal">Each node's entry on the diagonal.</param>
/// <param name="Raised">What each negative edge's weight is raised by, 0 or more; 0 for positive edges.</param>
/// <param name="Amount">What it proves.</param>
internal sealed record SemidefiniteProof(long[] Diagonal, long[] Raised, long Amount)
{
    /// <summary>The amount as whole units of cost, rounded up to the next possible cost.</summary>
    /// <param name="grain">Every cost is a multiple of it.</param>
    public long LowerBound(long grain)
    {
        long step = grain * Packing.Scale;
        return Amount <= 0 ? 0 : (Amount + step - 1) / step * grain;
    }

    /// <summary>What follows from a matrix without negative eigenvalues; rounded down.</summary>
    /// <param name="positive">The sum of the positive weights.</param>
    /// <param name="net">The sum of all weights, negative edges counting against.</param>
    /// <param name="diagonal">The sum of the diagonal.</param>
    /// <param name="raised">The sum of the raises.</param>
    /// <param name="k">The most camps; null for any number.</param>
    public static Int128 Sum(Int128 positive, Int128 net, Int128 diagonal, Int128 raised, int? k)
    {
        (Int128 sum, Int128 parts) = k is int camps
            ? ((2 * camps * positive) - (2 * net) - ((camps - 1) * diagonal) - (2 * raised), 2 * (Int128)camps)
            : ((2 * positive) - diagonal, 2);
        Int128 quotient = sum / parts;
        return quotient * parts > sum ? quotient - 1 : quotient;
    }
}
