using Network.Analysis.Counting;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;

namespace Network.Analysis.Paths;

/// <summary>How actors are tied, step by step, over the counted ties, neutral ones too; declared membership is no contact and makes no step.</summary>
public sealed class TiePaths
{
    private readonly CountedTies _ties;
    private readonly bool _directed;
    private readonly SortedDictionary<(int From, int To), List<int>> _steps = [];
    private readonly AdjacencyGraph<int, SEquatableEdge<int>> _graph = new(allowParallelEdges: false);
    private readonly List<int>[] _before;

    /// <summary>Prepares the ties. O(ties log ties).</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="directed">True to go along their direction only; symmetric ties go both ways.</param>
    public TiePaths(CountedTies ties, bool directed = false)
    {
        ArgumentNullException.ThrowIfNull(ties);
        _ties = ties;
        _directed = directed;
        _before = [.. Enumerable.Range(0, ties.Actors.Count).Select(_ => new List<int>())];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (ties.TraitsOf(tie).HasFlag(TieTraits.Affiliation) || ties.Source[tie] == ties.Target[tie]) continue;
            Add(ties.Source[tie], ties.Target[tie], tie);
            if (!directed || ties.TraitsOf(tie).HasFlag(TieTraits.Symmetric)) Add(ties.Target[tie], ties.Source[tie], tie);
        }

        _graph.AddVertexRange(Enumerable.Range(0, ties.Actors.Count));
        foreach ((int from, int to) in _steps.Keys)
        {
            _graph.AddEdge(new SEquatableEdge<int>(from, to));
            _before[to].Add(from);
        }
    }

    /// <summary>The shortest paths by number of steps. O(actors + ties + paths).</summary>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="most">How many are listed at most, from 1.</param>
    public ShortestPaths Between(int from, int to, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        int[] distance = Distances(from);
        if (distance[to] < 0) return new ShortestPaths(null, 0, []);
        long[] ways = Ways(from, distance);
        // Only actors on some shortest path to the end are walked, so that no walk is in vain.
        bool[] leads = Leading(to, distance);
        List<TiePath> found = [];
        Stack<(int Actor, IEnumerator<int> Next)> walk = new([(from, Nexts(from))]);
        while (walk.TryPeek(out (int Actor, IEnumerator<int> Next) at))
        {
            if (at.Actor == to)
            {
                found.Add(Path([.. walk.Reverse().Select(step => step.Actor)]));
                if (found.Count == most) break;
                walk.Pop();
            }
            else if (at.Next.MoveNext()) walk.Push((at.Next.Current, Nexts(at.Next.Current)));
            else walk.Pop();
        }

        return new ShortestPaths(distance[to], ways[to], found);

        IEnumerator<int> Nexts(int actor) => _graph.OutEdges(actor).Select(edge => edge.Target)
            .Where(next => leads[next] && distance[next] == distance[actor] + 1).Order().GetEnumerator();
    }

    /// <summary>A small connected part that holds all of the actors: a Steiner tree by Kou, Markowsky, Berman (1981, doi:10.1007/BF00288961).</summary>
    /// <param name="actors">Two actors or more.</param>
    /// <remarks>
    /// At most twice as many steps as the smallest such tree. Actors that no chain of ties joins to the first are left out and named. Direction is
    /// ignored. O(actors asked for * (actors + ties)).
    /// </remarks>
    /// <exception cref="InvalidOperationException">The paths are directed.</exception>
    public ConnectingTree Joining(IReadOnlyList<int> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        if (_directed) throw new InvalidOperationException("A connecting part has no direction.");
        int[] asked = [.. actors.Distinct()];
        int[][] distance = [.. asked.Select(Distances)];
        int[] reached = [.. Enumerable.Range(0, asked.Length).Where(i => distance[0][asked[i]] >= 0)];
        UndirectedGraph<int, TaggedEdge<int, double>> closure = new(allowParallelEdges: false);
        closure.AddVertexRange(reached);
        double rank = 0, ranks = reached.Length * reached.Length;
        foreach (int i in reached)
        {
            // The share of a step settles which of equal distances comes first.
            foreach (int j in reached.Where(j => j > i)) closure.AddEdge(new TaggedEdge<int, double>(i, j, distance[i][asked[j]] + (rank++ / (2 * ranks))));
        }

        SortedSet<(int, int)> union = [];
        foreach (TaggedEdge<int, double> link in closure.MinimumSpanningTreeKruskal(edge => edge.Tag))
        {
            foreach (PathStep step in Between(asked[link.Source], asked[link.Target], 1).Paths[0].Steps)
                union.Add((Math.Min(step.From, step.To), Math.Max(step.From, step.To)));
        }

        HashSet<int> kept = [.. reached.Select(i => asked[i])];
        List<(int From, int To)> tree = Pruned(union, kept);
        kept.UnionWith(tree.SelectMany(step => new[] { step.From, step.To }));
        return new ConnectingTree(
            [.. kept.Order()], [.. tree.Order().Select(step => Step(step.From, step.To))],
            [.. asked.Where(actor => distance[0][actor] < 0).Order()]);
    }

    /// <summary>A spanning tree of the steps without ends that nobody asked for.</summary>
    private static List<(int From, int To)> Pruned(SortedSet<(int, int)> steps, HashSet<int> asked)
    {
        UndirectedGraph<int, TaggedEdge<int, double>> graph = new(allowParallelEdges: false);
        double rank = 0;
        foreach ((int from, int to) in steps) graph.AddVerticesAndEdge(new TaggedEdge<int, double>(from, to, rank++));
        List<(int From, int To)> tree = [.. graph.MinimumSpanningTreeKruskal(edge => edge.Tag).Select(edge => (edge.Source, edge.Target))];
        while (true)
        {
            Dictionary<int, int> degree = [];
            foreach (int actor in tree.SelectMany(step => new[] { step.From, step.To })) degree[actor] = degree.GetValueOrDefault(actor) + 1;
            int cut = tree.RemoveAll(step => Hangs(step.From) || Hangs(step.To));
            if (cut == 0) return tree;

            bool Hangs(int actor) => degree[actor] == 1 && !asked.Contains(actor);
        }
    }

    private int[] Distances(int from)
    {
        int[] distance = new int[_ties.Actors.Count];
        Array.Fill(distance, -1);
        distance[from] = 0;
        BreadthFirstSearchAlgorithm<int, SEquatableEdge<int>> search = new(_graph);
        search.TreeEdge += edge => distance[edge.Target] = distance[edge.Source] + 1;
        search.Compute(from);
        return distance;
    }

    /// <summary>How many shortest paths lead to each actor.</summary>
    private long[] Ways(int from, int[] distance)
    {
        long[] ways = new long[distance.Length];
        ways[from] = 1;
        foreach (int at in Enumerable.Range(0, distance.Length).Where(actor => distance[actor] > 0).OrderBy(actor => distance[actor]))
        {
            foreach (int before in _before[at].Where(before => distance[before] == distance[at] - 1))
                ways[at] = ways[at] > long.MaxValue - ways[before] ? long.MaxValue : ways[at] + ways[before];
        }

        return ways;
    }

    private bool[] Leading(int to, int[] distance)
    {
        bool[] leads = new bool[distance.Length];
        leads[to] = true;
        Stack<int> open = new([to]);
        while (open.TryPop(out int at))
        {
            foreach (int before in _before[at].Where(before => !leads[before] && distance[before] >= 0 && distance[before] == distance[at] - 1))
            {
                leads[before] = true;
                open.Push(before);
            }
        }

        return leads;
    }

    private TiePath Path(List<int> actors)
    {
        PathStep[] steps = [.. Enumerable.Range(1, actors.Count - 1).Select(i => Step(actors[i - 1], actors[i]))];
        return new TiePath(steps, StepSigns.Product(steps.Select(step => step.Sign)));
    }

    private PathStep Step(int from, int to)
    {
        List<int> ties = _steps[(from, to)];
        int sum = ties.Sum(tie => _ties.Sign[tie]);
        StepSign sign = sum > 0 ? StepSign.Positive : sum < 0 ? StepSign.Negative
            : ties.TrueForAll(tie => _ties.Sign[tie] == 0) ? StepSign.Neutral : StepSign.Mixed;
        return new PathStep(from, to, ties, sign);
    }

    private void Add(int from, int to, int tie)
    {
        if (!_steps.TryGetValue((from, to), out List<int>? ties)) _steps[(from, to)] = ties = [];
        ties.Add(tie);
    }
}
