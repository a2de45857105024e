using Network.Analysis.Centrality;
using Network.Analysis.Engines;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Engines;

public class LocalEngineTests
{
    [Fact]
    public void It_has_every_method_and_every_measure()
    {
        using LocalEngine engine = new();
        engine.Open(TestContext.Current.CancellationToken);
        Assert.Equal(FactionMethods.All, engine.FactionMethods);
        Assert.Equal(CentralityMeasures.Every, engine.Measures);
        Assert.All(engine.FactionMethods, method => Assert.Null(engine.WhyNot(method.Id, new FactionOptions())));
        Assert.Null(engine.WhyNot(null, new CentralityOptions()));
        Assert.Null(engine.LeftBehind);
    }

    [Fact]
    public void It_says_what_there_is_instead_of_a_method_that_it_lacks()
    {
        using LocalEngine engine = new();
        Assert.Equal("there is no method \"louvain\" on this machine; there are balance, leiden", engine.WhyNot("louvain", new FactionOptions()));
    }
}
