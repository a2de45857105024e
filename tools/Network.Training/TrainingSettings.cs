namespace Network.Training;

/// <summary>How a network is trained.</summary>
internal sealed record TrainingSettings
{
    /// <summary>Decides all chance.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often all sentences are seen.</summary>
    public int Rounds { get; init; } = 24;

    /// <summary>Words of a step.</summary>
    public int Batch { get; init; } = 1000;

    /// <summary>Length of the first steps; they shorten to nothing.</summary>
    public float Rate { get; init; } = 0.003f;

    /// <summary>Share of numbers that are left out.</summary>
    public float Dropout { get; init; } = 0.15f;

    /// <summary>Sentences without people's annotation that are seen in a round, for each that has it.</summary>
    public float Others { get; init; } = 1f;

    /// <summary>Rounds at the end in which only annotated sentences are seen.</summary>
    public int CertainRounds { get; init; } = 6;

    /// <summary>Share of a word's keys that are left out.</summary>
    public float Gone { get; init; } = 0.1f;
}
