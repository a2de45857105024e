namespace Network.Analysis;

/// <summary>Random numbers that are the same on every machine and version: SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195).</summary>
internal struct SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Numbers for a small whole seed, spread so that neighbouring seeds share nothing.</summary>
    public static SeededRandom Of(int seed) => new((ulong)seed * 0x9E3779B97F4A7C15UL);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to <paramref name="below"/> - 1.</summary>
    public int Below(int below) => (int)(((Next() >> 32) * (ulong)below) >> 32);

    /// <summary>A number from 0 up to 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));
}
