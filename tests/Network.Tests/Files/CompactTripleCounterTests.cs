using CsCheck;
using Network.Files;
using Network.Model;

namespace Network.Tests.Files;

public class CompactTripleCounterTests
{
    [Fact]
    public void Triples_are_counted_as_by_a_dictionary()
    {
        RelationType[] types = [.. RelationTypes.BuiltIn.All.Take(3)];
        Gen.Select(Gen.Int[-1, 40], Gen.Int[0, 2], Gen.Int[-1, 40]).Array[0, 400].Sample(triples =>
        {
            Dictionary<(int, int, int), int> oracle = [];
            CompactTripleCounter counter = new();
            foreach ((int source, int type, int target) in triples)
            {
                Assert.Equal(oracle.GetValueOrDefault((source, type, target)), counter.Count(source, types[type], target));
                oracle[(source, type, target)] = oracle.GetValueOrDefault((source, type, target)) + 1;
                Assert.Equal(oracle[(source, type, target)], counter.Next(source, types[type], target));
            }
        }, iter: 300);
    }
}
