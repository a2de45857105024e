using NetArchTest.Rules;
using Network.Model;

namespace Network.Tests.Architecture;

/// <summary>Dependencies point one way: Model, Files, Analysis, Layout, Projection, Export, Report.</summary>
public class DependencyTests
{
    private static readonly string[] Order = ["Network.Model", "Network.Files", "Network.Analysis", "Network.Layout", "Network.Projection", "Network.Export", "Network.Report"];

    public static TheoryData<string> Layers => [.. Order];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_knows_only_those_before_it(string layer)
    {
        string[] later = Order[(Array.IndexOf(Order, layer) + 1)..];
        NetArchTest.Rules.TestResult result = Types.InAssembly(typeof(RelationGraph).Assembly)
            .That().ResideInNamespace(layer).ShouldNot().HaveDependencyOnAny([.. later, "Network.Cli"]).GetResult();
        Assert.True(result.IsSuccessful, "These know what comes after them: " + string.Join(", ", result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Every_layer_has_types()
    {
        string[] namespaces = [.. typeof(RelationGraph).Assembly.GetTypes().Select(type => type.Namespace ?? "").Distinct()];
        Assert.All(Order, layer => Assert.Contains(namespaces, name => name == layer || name.StartsWith(layer + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_type_bears_the_root_namespaces_name() =>
        Assert.DoesNotContain(typeof(RelationGraph).Assembly.GetTypes(), type => type.Name == "Network");
}
