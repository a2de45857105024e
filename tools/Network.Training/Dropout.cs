namespace Network.Training;

/// <summary>Leaves out numbers at random while learning, so that no number is relied on (Srivastava et al. 2014).</summary>
/// <param name="random">Decides.</param>
/// <param name="rate">The share that is left out.</param>
internal sealed class Dropout(Random random, float rate)
{
    /// <summary>Sets factors: 0 for what is left out; the rest makes up for it.</summary>
    public void Fill(Span<float> mask)
    {
        float kept = 1 / (1 - rate);
        for (int i = 0; i < mask.Length; i++) mask[i] = random.NextSingle() < rate ? 0 : kept;
    }
}
