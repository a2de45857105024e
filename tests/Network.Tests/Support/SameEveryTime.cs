using CsCheck;

namespace Network.Tests.Support;

/// <summary>Random problems that are the same in every run: for what promises no more than to do well on the whole. (A seed given to CsCheck's Sample is that of the first problem alone.)</summary>
internal static class SameEveryTime
{
    /// <summary>The first problems of a generator.</summary>
    public static IEnumerable<T> Of<T>(Gen<T> generator, int count)
    {
        PCG numbers = new(1, 1956);
        for (int i = 0; i < count; i++) yield return generator.Generate(numbers, null, out _);
    }
}
