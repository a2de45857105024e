using Network.Model;
using Network.Tests.Support;
using PublicApiGenerator;

namespace Network.Tests.Architecture;

/// <summary>The library's public surface is held in a file, so that a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_on_file() =>
        Golden.Check(typeof(RelationGraph).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "Architecture/golden/public-api.txt");
}
