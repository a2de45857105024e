using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>What a state does and has by which it deals with another: "the Soviet invasion", "British claims", "two Portuguese planes".</summary>
internal static class StateDeeds
{
    private static readonly FrozenSet<string> Nouns =
    [
        "invasion", "occupation", "annexation", "attack", "attacks", "aggression", "bombing", "bombings", "bombardment", "shelling", "blockade", "offensive", "intervention", "incursion", "incursions", "raid", "raids", "conquest",
        "recognition", "claim", "claims", "proposal", "proposals", "demand", "demands", "offer", "offers", "overtures", "protest", "protests", "ultimatum", "threat", "threats", "pressure", "request", "requests", "appeal", "appeals",
        "aid", "assistance", "objection", "objections", "refusal", "rejection", "insistence", "condemnation", "accusation", "accusations",
        "plane", "planes", "aircraft", "airliner", "airliners", "ship", "ships", "vessel", "vessels", "submarine", "submarines", "cruiser", "destroyer", "steamer", "steamers", "helicopter", "helicopters",
    ];

    /// <summary>True for a noun, in lower case, before which an adjective names whose it is.</summary>
    public static bool Are(string lower) => Nouns.Contains(lower);
}
