using Network.Analysis.Counting;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Makes layers of counted ties: all in one, or one for every relation type.</summary>
internal static class LeidenLayers
{
    /// <summary>The layers; nodes are those of the graph of pairs.</summary>
    /// <param name="input">Ties and units.</param>
    /// <param name="graph">The pairs of all ties.</param>
    /// <param name="options">Whether types are layers, and their weights.</param>
    /// <param name="notes">Is told what could not be done.</param>
    public static List<LeidenLayer> Of(FactionInput input, PairGraph graph, LeidenOptions options, List<string> notes)
    {
        CountedTies ties = input.Ties;
        if (!options.Layers) return [Layer(ties, graph, graph, 1)];
        if (ties.Relations is null)
        {
            notes.Add("The ties have no relation types: they are one layer.");
            return [Layer(ties, graph, graph, 1)];
        }

        List<LeidenLayer> layers = [];
        SortedDictionary<string, List<int>> byType = new(StringComparer.Ordinal);
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.Sign[tie] == 0) continue;
            string type = ties.Relations[tie].Type.Id;
            if (!byType.TryGetValue(type, out List<int>? own)) byType[type] = own = [];
            own.Add(tie);
        }

        foreach ((string type, List<int> own) in byType)
        {
            CountedTies part = Part(ties, own);
            PairGraph pairs = PairGraph.Of(part, input.Units, graph.Objective, graph.IsNet);
            layers.Add(Layer(part, pairs, graph, options.LayerWeights.GetValueOrDefault(type, 1)));
        }

        foreach (string type in options.LayerWeights.Keys.Where(type => !byType.ContainsKey(type)).Order(StringComparer.Ordinal))
            notes.Add($"No counted tie is of type {type}: its layer weight is not used.");
        return layers;
    }

    private static CountedTies Part(CountedTies ties, List<int> own) => new()
    {
        Actors = ties.Actors,
        Source = [.. own.Select(tie => ties.Source[tie])],
        Target = [.. own.Select(tie => ties.Target[tie])],
        Sign = [.. own.Select(tie => ties.Sign[tie])],
        Weight = ties.Weight is null ? null : [.. own.Select(tie => ties.Weight[tie])],
        Traits = ties.Traits is null ? null : [.. own.Select(tie => ties.Traits[tie])],
        IsEdgeList = ties.IsEdgeList,
    };

    /// <summary>What signed modularity counts: pairs by net sign, or ties, a symmetric one as half a tie each way.</summary>
    private static LeidenLayer Layer(CountedTies ties, PairGraph own, PairGraph whole, double layerWeight)
    {
        List<int> source = [], target = [];
        List<sbyte> sign = [];
        List<double> weight = [];
        if (own.IsNet)
        {
            for (int p = 0; p < own.A.Length; p++)
                Add(own.UnitOf[own.A[p]], own.UnitOf[own.B[p]], own.Apart[p] > 0 ? 1 : -1, own.Value(own.Apart[p] + own.Together[p]));
        }
        else
        {
            for (int tie = 0; tie < ties.Count; tie++)
            {
                if (own.PairOfTie[tie] < 0) continue;
                int from = own.UnitOf[own.NodeOf[ties.Source[tie]]], to = own.UnitOf[own.NodeOf[ties.Target[tie]]];
                double value = own.Objective == Objective.Weights ? ties.WeightOf(tie) : 1;
                bool symmetric = ties.TraitsOf(tie).HasFlag(TieTraits.Symmetric);
                Add(from, to, ties.Sign[tie], symmetric ? value / 2 : value);
                if (symmetric) Add(to, from, ties.Sign[tie], value / 2);
            }
        }

        return new LeidenLayer
        {
            Source = [.. source],
            Target = [.. target],
            Sign = [.. sign],
            Weight = weight.TrueForAll(value => value == 1) ? null : [.. weight],
            LayerWeight = layerWeight,
        };

        void Add(int from, int to, int ownSign, double value)
        {
            // A pair that one type's ties join may cancel out over all types.
            (int a, int b) = (whole.NodeOf[from], whole.NodeOf[to]);
            if (a < 0 || b < 0) return;
            source.Add(a);
            target.Add(b);
            sign.Add((sbyte)ownSign);
            weight.Add(value);
        }
    }
}
