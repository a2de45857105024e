namespace Network.Layout;

/// <summary>Random numbers that are the same on every machine and .NET version (SplitMix64: Steele, Lea, Flood 2014).</summary>
internal struct SeededRandom(int seed)
{
    private ulong _state = (ulong)seed * 0x9E3779B97F4A7C15;

    /// <summary>The next number, from 0 (inclusive) to 1 (exclusive).</summary>
    public double NextDouble()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
