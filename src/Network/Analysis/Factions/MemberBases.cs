namespace Network.Analysis.Factions;

/// <summary>Names of <see cref="MemberBasis"/> values.</summary>
public static class MemberBases
{
    /// <summary>The name in files: tied, affiliated or opposed.</summary>
    public static string Id(this MemberBasis basis) => basis switch
    {
        MemberBasis.Tied => "tied",
        MemberBasis.Affiliated => "affiliated",
        _ => "opposed",
    };
}
