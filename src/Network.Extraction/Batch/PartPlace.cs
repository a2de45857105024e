namespace Network.Extraction.Batch;

/// <summary>Where a part is.</summary>
/// <param name="Journal">The file.</param>
/// <param name="Start">The part's first byte.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct PartPlace(PartJournal Journal, long Start, int Length)
{
    /// <summary>The part's bytes.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public byte[] Read() => Journal.Read(Start, Length);
}
