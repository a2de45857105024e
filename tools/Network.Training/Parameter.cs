using System.Numerics;

namespace Network.Training;

/// <summary>Numbers that are learned, with what Adam (Kingma and Ba 2015) remembers of them.</summary>
/// <remarks>Where a step touches few rows, as of embeddings, only those are changed.</remarks>
internal sealed class Parameter
{
    private const float First = 0.9f;
    private const float Second = 0.95f;
    private const float Small = 1e-8f;

    private readonly float[] _mean;
    private readonly float[] _square;

    /// <summary>Begins to learn.</summary>
    /// <param name="values">The numbers; changed in place.</param>
    /// <param name="row">Length of a row when few rows are touched at once, else 0.</param>
    public Parameter(float[] values, int row = 0)
    {
        Values = values;
        Row = row;
        _mean = new float[values.Length];
        _square = new float[values.Length];
    }

    /// <summary>The numbers.</summary>
    public float[] Values { get; }

    /// <summary>Length of a row when few rows are touched at once, else 0.</summary>
    public int Row { get; }

    /// <summary>Steps down the gradient.</summary>
    /// <param name="gradients">What each part of the batch says.</param>
    /// <param name="rate">How far.</param>
    /// <param name="step">Number of the step, from 1.</param>
    public void Step(IReadOnlyList<Gradient> gradients, float rate, int step)
    {
        rate *= MathF.Sqrt(1 - MathF.Pow(Second, step)) / (1 - MathF.Pow(First, step));
        if (Row == 0)
        {
            Step(gradients, rate, 0, Values.Length);
            return;
        }

        foreach (int row in gradients.SelectMany(gradient => gradient.Touched).Distinct().Order()) Step(gradients, rate, row * Row, Row);
        foreach (Gradient gradient in gradients) gradient.Touched.Clear();
    }

    private void Step(IReadOnlyList<Gradient> gradients, float rate, int start, int length)
    {
        for (int i = start; i < start + length; i += Vector<float>.Count)
        {
            Vector<float> sum = Vector<float>.Zero;
            foreach (Gradient gradient in gradients)
            {
                sum += new Vector<float>(gradient.Values, i);
                Vector<float>.Zero.CopyTo(gradient.Values, i);
            }

            Vector<float> mean = (new Vector<float>(_mean, i) * First) + (sum * (1 - First));
            Vector<float> square = (new Vector<float>(_square, i) * Second) + (sum * sum * (1 - Second));
            mean.CopyTo(_mean, i);
            square.CopyTo(_square, i);
            (new Vector<float>(Values, i) - (mean * rate / (Vector.SquareRoot(square) + new Vector<float>(Small)))).CopyTo(Values, i);
        }
    }
}

/// <summary>What one part of a batch says of a parameter.</summary>
/// <param name="Values">A number for each of the parameter's.</param>
/// <param name="Touched">Rows that are not 0, where few are.</param>
internal sealed record Gradient(float[] Values, HashSet<int> Touched)
{
    /// <summary>Nothing said yet.</summary>
    public static Gradient Of(Parameter parameter) => new(new float[parameter.Values.Length], []);
}
