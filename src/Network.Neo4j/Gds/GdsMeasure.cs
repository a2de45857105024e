using System.Globalization;
using Network.Analysis;
using Network.Analysis.Centrality;

namespace Network.Neo4j.Gds;

/// <summary>A measure of ours that GDS computes.</summary>
/// <remarks>A path's length is the plain sum of its weights: unlike ours, lengths that differ in their last digit only are not equal.</remarks>
internal sealed class GdsMeasure(GdsSession session, ICentralityMeasure own, GdsRecipe recipe) : StandIn(own)
{
    public override double[] Score(CentralityInput input)
    {
        SignedGraph graph = Graph(input);
        bool weighted = graph.Out.Magnitudes is not null && (recipe.Strengths || (input.WeightedPaths && recipe.Lengths));
        if (input.WeightedPaths && graph.Out.Magnitudes is not null && GdsMeasures.OnlySteps.Contains(Id))
            throw new MeasureUndefinedException(Id, "GDS counts steps only; use the local engine for paths by weight (leave --engine out)");
        session.Use(new ProjectionKey(graph, weighted), () => ProjectedTies.Of(graph, weighted, loops: false), input.Cancellation);
        Dictionary<string, object?> config = new(recipe.Config);
        if (!recipe.AnyThreads) config["concurrency"] = 1L;
        if (weighted) config["relationshipWeightProperty"] = "weight";
        double[] scores = recipe.IsWhole
            ? [.. session.Run(recipe.Procedure, recipe.Column, config, 0L, input.Cancellation).Select(value => (double)value)]
            : session.Run(recipe.Procedure, recipe.Column, config, 0.0, input.Cancellation);
        recipe.Scale?.Invoke(scores, graph.IsDirected);
        if (recipe.Words is not null) input.AddNote($"the scores of {recipe.Procedure} {recipe.Words}");
        if (recipe.Sign is null) TellOfNegative(input, graph);
        return scores;
    }

    /// <summary>Says that negative ties were taken by their size, where there are any: GDS knows no signs.</summary>
    public static void TellOfNegative(CentralityInput input, SignedGraph graph)
    {
        int negative = graph.Out.Signs?.Count(sign => sign < 0) ?? 0;
        if (!graph.IsDirected) negative /= 2;
        if (negative > 0) input.AddNote(string.Create(CultureInfo.InvariantCulture, $"{negative} negative {(negative == 1 ? "tie counts" : "ties count")} by size, as positive ones do"));
    }

    private SignedGraph Graph(CentralityInput input)
    {
        CentralityInput seen = recipe.Sign is { } sign ? input.For(Id, sign) : input;
        return recipe.Shape switch
        {
            GdsShape.Arcs => seen.Graph,
            GdsShape.Ends => seen.UndirectedGraph,
            GdsShape.Neighbours => seen.UndirectedGraph.Merged(),
            _ => seen.PathGraph,
        };
    }
}
