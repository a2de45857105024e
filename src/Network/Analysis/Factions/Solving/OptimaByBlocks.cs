namespace Network.Analysis.Factions.Solving;

/// <summary>All optima of a problem without listing them: how many there are, and in what share two nodes are together.</summary>
/// <remarks>
/// Costs add up over the blocks of the contracted problem, so an optimum is an optimum of each block, glued at the shared nodes. With
/// labels that is a product: let L_b(q) be the number of a block's optima with q labelled camps, the sum over j of those with j camps
/// times q(q-1)...(q-j+1). Given the label of the shared node a block has L_b(q)/q, so a connected piece has q times the product of
/// L_b(q)/q, and pieces multiply: L(q). Conversely the partitions without labels into at most k camps number the sum over q up to k of
/// L(q)/q! times D(k-q), D(m) the sum of (-1)^i/i! for i up to m (binomial inversion; Dobinski's formula where any number is allowed).
/// No D is negative, so shares are means over q with these weights: with q labels, two nodes that are together in a share p, the second
/// and a third node of one block in a share s, the first and third are together in ps + (1-p)(1-s)/(q-1), since the other labels are alike.
/// </remarks>
internal sealed class OptimaByBlocks
{
    private const double Negligible = -40;

    private readonly ContractedProblem _problem;
    private readonly List<BlockOptima> _blocks = [];
    private readonly List<int>[] _blocksAt;
    private readonly int[] _labels;
    private readonly double[] _weight;
    private readonly int _k;

    /// <summary>Counts the optima.</summary>
    /// <param name="problem">The problem, contracted.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="cap">The most to list of one block.</param>
    /// <param name="budget">When spent, listing of blocks ends.</param>
    public OptimaByBlocks(ContractedProblem problem, int k, int cap, WorkBudget budget)
    {
        _problem = problem;
        SignedInstance graph = problem.Graph;
        _k = Math.Min(k, Math.Max(2, graph.Nodes));
        _blocksAt = new List<int>[graph.Nodes];
        for (int u = 0; u < graph.Nodes; u++) _blocksAt[u] = [];
        IsComplete = true;
        foreach (int[] edges in Blocks.Of(graph))
        {
            BlockOptima block = new(graph, edges, _k, problem.Camps, cap, budget);
            foreach (int u in block.Nodes) _blocksAt[u].Add(_blocks.Count);
            _blocks.Add(block);
            IsComplete &= block.IsComplete;
        }

        // q to the power of the nodes over q! is next to nothing beyond so many labels.
        int most = Math.Min(_k, graph.Nodes + 60);
        double[] log = new double[most + 1];
        int pieces = graph.Nodes - _blocks.Sum(block => block.Nodes.Length - 1);
        double factorial = 0;
        for (int q = 1; q <= most; q++)
        {
            factorial += Math.Log(q);
            double share = Alternating(_k - q);
            log[q] = share <= 0 ? double.NegativeInfinity : Math.Log(share) - factorial + (pieces * Math.Log(q));
            foreach (BlockOptima block in _blocks) log[q] += LogLabelled(block.ByCamps, q) - Math.Log(q);
        }

        double highest = log.Skip(1).Max();
        _labels = [.. Enumerable.Range(1, most).Where(q => log[q] > highest + Negligible)];
        _weight = [.. _labels.Select(q => Math.Exp(log[q] - highest))];
        double sum = _weight.Sum();
        for (int i = 0; i < _weight.Length; i++) _weight[i] /= sum;
        LogCount = highest + Math.Log(sum);
    }

    /// <summary>False when a block has more optima than were listed, or listing ended early.</summary>
    public bool IsComplete { get; }

    /// <summary>The natural logarithm of the number of optima, to rounding.</summary>
    public double LogCount { get; }

    /// <summary>In what share of the optima each node is together with a given one, and whether it is so, or never, in all.</summary>
    /// <param name="root">A node that counts.</param>
    /// <param name="nodes">How many nodes the whole problem has.</param>
    /// <returns>By node; 0 and false for those that do not count.</returns>
    public (double[] Share, bool[] Fixed) Together(int root, int nodes)
    {
        int classes = _problem.Graph.Nodes;
        double[][] share = new double[classes][];
        bool[] isFixed = new bool[classes];
        int start = _problem.ClassOf(root);
        share[start] = [.. _labels.Select(_ => 1.0)];
        isFixed[start] = true;
        Queue<(int Class, int From)> open = new([(start, -1)]);
        while (open.TryDequeue(out (int Class, int From) at))
        {
            foreach (int b in _blocksAt[at.Class])
            {
                if (b != at.From) Cross(b, at.Class, share, isFixed, open);
            }
        }

        double[] apart = [.. _labels.Select(q => 1.0 / q)];
        double[] mean = new double[classes];
        for (int c = 0; c < classes; c++)
        {
            double[] one = share[c] ?? apart;
            for (int i = 0; i < one.Length; i++) mean[c] += _weight[i] * one[i];
        }

        double[] result = new double[nodes];
        bool[] sure = new bool[nodes];
        for (int u = 0; u < nodes; u++)
        {
            int c = _problem.ClassOf(u);
            if (c < 0) continue;
            double together = isFixed[c] ? Math.Round(mean[c]) : mean[c];
            result[u] = _problem.IsOdd(u) ^ _problem.IsOdd(root) ? 1 - together : together;
            sure[u] = isFixed[c];
        }

        return (result, sure);
    }

    private void Cross(int b, int from, double[][] share, bool[] isFixed, Queue<(int Class, int From)> open)
    {
        BlockOptima block = _blocks[b];
        int entry = Array.BinarySearch(block.Nodes, from);
        for (int i = 0; i < block.Nodes.Length; i++)
        {
            if (i == entry) continue;
            int c = block.Nodes[i];
            double[] together = block.Together(entry, i);
            share[c] = new double[_labels.Length];
            for (int l = 0; l < _labels.Length; l++)
            {
                int q = _labels[l];
                double s = Math.Exp(LogLabelled(together, q) - LogLabelled(block.ByCamps, q));
                double p = share[from][l];
                share[c][l] = q == 1 ? 1 : (p * s) + ((1 - p) * (1 - s) / (q - 1));
            }

            double listed = block.ByCamps.Sum();
            double with = together.Sum();
            isFixed[c] = isFixed[from] && block.IsComplete && (with == listed || (with == 0 && _k == 2));
            open.Enqueue((c, b));
        }
    }

    /// <summary>The logarithm of the number of partitions with q labels, from their numbers by camps.</summary>
    private static double LogLabelled(double[] byCamps, int q)
    {
        double falling = 0;
        double sum = 0;
        double highest = double.NegativeInfinity;
        for (int pass = 0; pass < 2; pass++)
        {
            falling = 0;
            for (int j = 1; j < byCamps.Length && j <= q; j++)
            {
                falling += Math.Log(q - j + 1);
                if (byCamps[j] == 0) continue;
                double log = Math.Log(byCamps[j]) + falling;
                if (pass == 0) highest = Math.Max(highest, log);
                else sum += Math.Exp(log - highest);
            }
        }

        return double.IsNegativeInfinity(highest) ? highest : highest + Math.Log(sum);
    }

    private static double Alternating(int m)
    {
        if (m == 1) return 0;
        double sum = 1;
        double term = 1;
        for (int i = 1; i <= Math.Min(m, 25); i++)
        {
            term /= -i;
            sum += term;
        }

        return sum;
    }
}
