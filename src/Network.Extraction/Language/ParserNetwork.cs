namespace Network.Extraction.Language;

/// <summary>The learned numbers by which arcs and their labels are scored: each word as dependent against each as head (Dozat and Manning 2017).</summary>
internal sealed class ParserNetwork
{
    /// <summary>Numbers of a word as a dependent or a head.</summary>
    public const int ArcSize = 64;

    /// <summary>Numbers of a word by which labels are told.</summary>
    public const int LabelSize = 64;

    /// <summary>Columns of <see cref="Roles"/>: arc dependent, arc head, label dependent, label head.</summary>
    public const int RoleColumns = (2 * ArcSize) + (2 * LabelSize);

    /// <summary>Room for as many labels.</summary>
    public const int LabelColumns = 64;

    /// <summary>Room for the distances that are told apart, 19 of them.</summary>
    public const int Distances = 32;

    /// <summary>Makes the network.</summary>
    public ParserNetwork(Encoder encoder, string[] labels, float[] roles, float[] roleBias, float[] arcs, float[] arcBias, float[] distance, float[] labelWeights, float[] labelBias)
    {
        Encoder = encoder;
        Labels = labels;
        Roles = roles;
        RoleBias = roleBias;
        Arcs = arcs;
        ArcBias = arcBias;
        Distance = distance;
        LabelWeights = labelWeights;
        LabelBias = labelBias;
    }

    /// <summary>What turns words into numbers.</summary>
    public Encoder Encoder { get; }

    /// <summary>The labels.</summary>
    public string[] Labels { get; }

    /// <summary>A row of <see cref="RoleColumns"/> for each number of a word.</summary>
    public float[] Roles { get; }

    /// <summary>One for each role column.</summary>
    public float[] RoleBias { get; }

    /// <summary>How numbers of the dependent go with those of the head.</summary>
    public float[] Arcs { get; }

    /// <summary>What speaks for a head whatever the dependent.</summary>
    public float[] ArcBias { get; }

    /// <summary>What speaks for an arc of a length.</summary>
    public float[] Distance { get; }

    /// <summary>A row of <see cref="LabelColumns"/> for each label number.</summary>
    public float[] LabelWeights { get; }

    /// <summary>One for each label.</summary>
    public float[] LabelBias { get; }

    /// <summary>The same network with another encoder of the same size.</summary>
    public ParserNetwork With(Encoder encoder) => new(encoder, Labels, Roles, RoleBias, Arcs, ArcBias, Distance, LabelWeights, LabelBias);

    /// <summary>Where in <see cref="Distance"/> an arc stands.</summary>
    /// <param name="steps">From dependent to head; never 0.</param>
    public static int DistanceAt(int steps)
    {
        int size = Math.Abs(steps) switch { <= 4 and int few => few, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 24 => 8, _ => 9 };
        return steps < 0 ? 9 - size : 9 + size;
    }
}
