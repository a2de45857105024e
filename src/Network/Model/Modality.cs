namespace Network.Model;

/// <summary>How firmly a piece of evidence claims its relation, firmest first.</summary>
public enum Modality
{
    /// <summary>Told as a fact.</summary>
    Asserted = 0,

    /// <summary>Told with reserve ("allegedly").</summary>
    Alleged,

    /// <summary>Told as untrue. Of an accusation: made, but its content was denied.</summary>
    Refuted,

    /// <summary>Intended.</summary>
    Planned,

    /// <summary>Supposed.</summary>
    Hypothetical,

    /// <summary>Yet to come.</summary>
    Future,
}

/// <summary>Names of <see cref="Modality"/> values.</summary>
public static class Modalities
{
    private static readonly string[] Ids = ["asserted", "alleged", "refuted", "planned", "hypothetical", "future"];

    /// <summary>All modalities, firmest first.</summary>
    public static IReadOnlyList<Modality> All { get; } = Enum.GetValues<Modality>();

    /// <summary>The modality's name in files and options, lower case.</summary>
    public static string Id(this Modality modality) => Ids[(int)modality];

    /// <summary>Reads a modality's name. False when there is no such modality.</summary>
    public static bool TryParse(string text, out Modality modality)
    {
        int index = Array.IndexOf(Ids, text);
        modality = index < 0 ? Modality.Asserted : (Modality)index;
        return index >= 0;
    }
}
