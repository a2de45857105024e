namespace Network.Analysis.Factions.Solving;

/// <summary>What it costs at most that a node leaves another: it moves where it is wanted most, and whoever gains by it follows.</summary>
internal sealed class Departure
{
    private const int MostFollowers = 200;
    private const int MostNeighbours = 60;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly int[] _camp;
    private readonly int _used;
    private readonly long[] _pull;
    private readonly bool[] _moved;

    /// <summary>Prepares for one partition.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="camps">The partition, its camps numbered from 0.</param>
    public Departure(SignedInstance graph, int k, int[] camps)
    {
        _graph = graph;
        _k = k;
        _camp = camps;
        _used = camps.Max() + 1;
        _pull = new long[_used + 1];
        _moved = new bool[graph.Nodes];
    }

    /// <summary>How much dearer the partition becomes.</summary>
    /// <param name="node">Who leaves.</param>
    /// <param name="stays">Who stays: one of its camp.</param>
    /// <param name="moved">Who moves: the node first.</param>
    /// <param name="budget">When spent, nobody follows.</param>
    public long Cost(int node, int stays, out int[] moved, WorkBudget budget)
    {
        int target = BestMove(node, out long dearer);
        List<int> group = [node];
        _moved[node] = true;
        long steps = 50;
        for (int at = 0; at < group.Count && group.Count < MostFollowers && !budget.Spent; at++)
        {
            int u = group[at];
            if (_graph.Start[u + 1] - _graph.Start[u] > MostNeighbours) continue;
            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                int v = _graph.Neighbour[i];
                if (v == stays || _moved[v] || _graph.Start[v + 1] - _graph.Start[v] > MostNeighbours) continue;
                steps += 5L * (_graph.Start[v + 1] - _graph.Start[v]);
                long change = Change(v, target);
                if (change >= 0) continue;
                dearer += change;
                _moved[v] = true;
                group.Add(v);
            }
        }

        budget.Spend(steps);
        foreach (int u in group) _moved[u] = false;
        moved = [.. group];
        return dearer;
    }

    /// <summary>The partition after a group has moved with its first node.</summary>
    public int[] Apply(int[] moved, int node)
    {
        int target = BestMove(node, out _);
        int[] camps = [.. _camp];
        foreach (int u in moved) camps[u] = There(u, target);
        return camps;
    }

    /// <summary>The camp of a node that moves along: with two camps the other one.</summary>
    private int There(int node, int target) => _k == 2 ? 1 - _camp[node] : target;

    private long Change(int node, int target)
    {
        int here = _camp[node];
        int there = There(node, target);
        long change = 0;
        for (int i = _graph.Start[node]; i < _graph.Start[node + 1]; i++)
        {
            int v = _graph.Neighbour[i];
            int camp = _moved[v] ? There(v, target) : _camp[v];
            if (camp == here) change += _graph.Weight[_graph.Edge[i]];
            if (camp == there) change -= _graph.Weight[_graph.Edge[i]];
        }

        return change;
    }

    /// <summary>The camp, or a new one, to which the node alone moves for the least cost.</summary>
    private int BestMove(int node, out long dearer)
    {
        int own = _camp[node];
        Array.Clear(_pull);
        for (int i = _graph.Start[node]; i < _graph.Start[node + 1]; i++) _pull[_camp[_graph.Neighbour[i]]] += _graph.Weight[_graph.Edge[i]];
        int best = -1;
        for (int c = 0; c < Math.Min(_used + 1, _k); c++)
        {
            if (c != own && (best < 0 || _pull[c] > _pull[best])) best = c;
        }

        dearer = _pull[own] - _pull[best];
        return best;
    }
}
