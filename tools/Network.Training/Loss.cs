namespace Network.Training;

/// <summary>How far scores are from the truth.</summary>
internal static class Loss
{
    /// <summary>Turns scores of classes into how the loss, minus the logarithm of the gold class's share, changes with each; returns the loss.</summary>
    public static double Softmax(Span<float> scores, int gold)
    {
        float most = float.NegativeInfinity, sum = 0;
        foreach (float score in scores) most = Math.Max(most, score);
        for (int i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (int i = 0; i < scores.Length; i++) scores[i] /= sum;
        double loss = -Math.Log(Math.Max(scores[gold], 1e-30f));
        scores[gold] -= 1;
        return loss;
    }
}
