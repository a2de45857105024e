using System.Collections;

namespace Network.Extraction.Batch;

/// <summary>A list of findings that are made of numbers each time they are asked for.</summary>
/// <param name="numbers">The numbers, finding by finding.</param>
/// <param name="width">How many numbers a finding has.</param>
/// <param name="make">Makes a finding of its numbers.</param>
internal sealed class FoundList<T>(int[] numbers, int width, Func<ReadOnlySpan<int>, T> make) : IReadOnlyList<T>
{
    private readonly List<T> _more = [];

    /// <inheritdoc/>
    public int Count => Packed + _more.Count;

    private int Packed => numbers.Length / width;

    /// <inheritdoc/>
    public T this[int index] => index < Packed ? make(numbers.AsSpan(index * width, width)) : _more[index - Packed];

    /// <summary>Adds findings behind the others.</summary>
    public void Add(IEnumerable<T> more) => _more.AddRange(more);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
