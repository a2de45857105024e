namespace Network.Extraction.Tests.Support;

/// <summary>Numbers between -1 and 1.</summary>
internal static class RandomFloats
{
    /// <summary>So many of them.</summary>
    public static float[] Numbers(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() * 2) - 1)];
}
