using Network.Model;

namespace Network.Export.Columns;

/// <summary>Place, size and colour of actors and ties in formats that carry them.</summary>
internal sealed class Appearance
{
    private const double Smallest = 10, Largest = 40, Pale = 0.4;

    private readonly ExportInput _input;
    private readonly int[] _ties;
    private readonly int _mostTies;

    /// <summary>Counts each actor's ties. Time in the number of actors and counted ties.</summary>
    public Appearance(ExportInput input)
    {
        _input = input;
        _ties = new int[input.Analysed.Counted.Actors.Count];
        foreach (int actor in input.Analysed.Counted.Source) _ties[actor]++;
        foreach (int actor in input.Analysed.Counted.Target) _ties[actor]++;
        _mostTies = Math.Max(1, _ties.DefaultIfEmpty().Max());
    }

    /// <summary>Where the actor is drawn; null without a picture.</summary>
    public (double X, double Y)? Position(Actor actor) => _input.Positions?[_input.Graph.IndexOf(actor)];

    /// <summary>From 10 to 40, the area in step with the actor's counted ties; the smallest for who takes no part.</summary>
    public double Size(Actor actor) => _input.Analysed.IndexOf(actor) is int index
        ? Math.Round(Smallest + (Largest - Smallest) * Math.Sqrt((double)_ties[index] / _mostTies), 2) : Smallest;

    /// <summary>The colour of the actor's camp; grey without one.</summary>
    public Rgb Fill(Actor actor) => Palette.Faction(_input.Analysed.MemberOf(actor)?.Faction ?? int.MaxValue);

    /// <summary>The colour of a tie's sign; pale where the evidence does not tell it as a fact.</summary>
    public static Rgb Stroke(Relation relation)
    {
        Rgb colour = Palette.Tie(relation.Sign);
        return IsFact(relation) ? colour : new Rgb(Mix(colour.R), Mix(colour.G), Mix(colour.B));
    }

    /// <summary>True for what is told as having happened: asserted and not negated.</summary>
    public static bool IsFact(Relation relation) => relation.Modality == Modality.Asserted && !relation.Negated;

    private static byte Mix(byte channel) => (byte)Math.Round(255 - (255 - channel) * Pale);
}
