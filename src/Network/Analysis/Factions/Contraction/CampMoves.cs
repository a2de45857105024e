using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>A partition of signed rows under moves of single nodes, with the weight inside camps kept up to date.</summary>
internal sealed class CampMoves
{
    private readonly SignedRows _rows;
    private readonly int _camps;
    private readonly int[] _camp;
    private readonly int[] _size;
    private readonly int[] _empty;
    private readonly int[] _emptyAt;
    private readonly long[] _pull;
    private readonly int[] _near;
    private readonly bool[] _isNear;
    private int _emptyCount;

    /// <summary>Begins with a partition.</summary>
    /// <param name="rows">The graph.</param>
    /// <param name="k">How many camps there may be, from 1.</param>
    /// <param name="camp">The camp of each node, from 0 to the lesser of <paramref name="k"/> and the number of nodes, less 1. Kept and changed in place.</param>
    public CampMoves(SignedRows rows, int k, int[] camp)
    {
        _rows = rows;
        _camps = Math.Max(1, Math.Min(k, rows.Nodes));
        _camp = camp;
        _size = new int[_camps];
        _empty = new int[_camps];
        _emptyAt = new int[_camps];
        _pull = new long[_camps];
        _near = new int[_camps];
        _isNear = new bool[_camps];
        foreach (int c in camp) _size[c]++;
        for (int c = _camps - 1; c >= 0; c--)
        {
            _emptyAt[c] = -1;
            if (_size[c] == 0) PutEmpty(c);
        }

        Inside = rows.Inside(camp);
    }

    /// <summary>The camp of each node.</summary>
    public int[] Camp => _camp;

    /// <summary>The graph.</summary>
    public SignedRows Rows => _rows;

    /// <summary>The signed weight inside camps.</summary>
    public long Inside { get; private set; }

    /// <summary>A camp without nodes; -1 where each has one.</summary>
    public int Empty => _emptyCount > 0 ? _empty[_emptyCount - 1] : -1;

    /// <summary>Moves nodes to where they are pulled most until none wants to move, looking again only at neighbours of what moved. Time O(edges) a round as a rule.</summary>
    /// <param name="budget">When spent, moving stops.</param>
    /// <returns>True when a node was moved.</returns>
    public bool Descend(WorkBudget budget)
    {
        int nodes = _rows.Nodes;
        int[] queue = new int[nodes];
        bool[] waits = new bool[nodes];
        for (int u = 0; u < nodes; u++) queue[u] = u;
        Array.Fill(waits, true);
        int head = 0;
        int waiting = nodes;
        long work = 0;
        bool moved = false;
        while (waiting > 0)
        {
            int u = queue[head];
            head = head + 1 == nodes ? 0 : head + 1;
            waiting--;
            waits[u] = false;
            work += 10 + (4L * (_rows.Start[u + 1] - _rows.Start[u]));
            if (work > 1_000_000)
            {
                if (!budget.Spend(work)) break;
                work = 0;
            }

            if (!MoveToBest(u)) continue;
            moved = true;
            for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
            {
                int v = _rows.Neighbour[i];
                if (waits[v]) continue;
                waits[v] = true;
                int tail = head + waiting;
                queue[tail >= nodes ? tail - nodes : tail] = v;
                waiting++;
            }
        }

        budget.Spend(work);
        return moved;
    }

    /// <summary>Simulated annealing: a node tries the camp of a neighbour or an empty one, and dearer moves are made with a chance that falls.</summary>
    /// <remarks>Time O(sweeps * edges). Ends where the cold left it, not at the best that it saw.</remarks>
    /// <param name="from">The first temperature, in weight.</param>
    /// <param name="to">The last.</param>
    /// <param name="sweeps">How often each node tries.</param>
    /// <param name="random">The chance.</param>
    /// <param name="budget">When spent, annealing stops.</param>
    public void Anneal(double from, double to, int sweeps, ref SeededRandom random, WorkBudget budget)
    {
        long cost = (10L * _rows.Nodes) + (2L * _rows.Arcs);
        for (int sweep = 0; sweep < sweeps && !budget.Spent; sweep++)
        {
            double temperature = from * Math.Pow(to / from, sweep / Math.Max(1, sweeps - 1.0));
            for (int u = 0; u < _rows.Nodes; u++)
            {
                int target = Target(u, ref random);
                if (target < 0 || target == _camp[u]) continue;
                long gain = Gain(u, target);
                if (gain >= 0 || random.Unit() < Math.Exp(gain / temperature)) Move(u, target, gain);
            }

            budget.Spend(cost);
        }
    }

    /// <summary>Moves a node to another camp.</summary>
    /// <param name="u">The node.</param>
    /// <param name="camp">Where to.</param>
    /// <param name="gain">By how much more weight is inside camps then.</param>
    public void Move(int u, int camp, long gain)
    {
        int own = _camp[u];
        if (--_size[own] == 0) PutEmpty(own);
        if (_size[camp]++ == 0) TakeEmpty(camp);
        _camp[u] = camp;
        Inside += gain;
    }

    private int Target(int u, ref SeededRandom random)
    {
        if (_camps == 2) return 1 - _camp[u];
        int begin = _rows.Start[u];
        int degree = _rows.Start[u + 1] - begin;
        int choice = random.Below(degree + 1);
        if (choice < degree) return _camp[_rows.Neighbour[begin + choice]];
        if (Empty < 0) return random.Below(_camps);
        return _size[_camp[u]] == 1 ? -1 : Empty;
    }

    private long Gain(int u, int target)
    {
        int own = _camp[u];
        long gain = 0;
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
        {
            int camp = _camp[_rows.Neighbour[i]];
            if (camp == own) gain -= _rows.Weight[i];
            else if (camp == target) gain += _rows.Weight[i];
        }

        return gain;
    }

    private bool MoveToBest(int u)
    {
        int own = _camp[u];
        int near = 0;
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
        {
            int camp = _camp[_rows.Neighbour[i]];
            if (!_isNear[camp])
            {
                _isNear[camp] = true;
                _near[near++] = camp;
            }

            _pull[camp] += _rows.Weight[i];
        }

        int best = own;
        long most = _pull[own];
        for (int j = 0; j < near; j++)
        {
            int camp = _near[j];
            if (_pull[camp] <= most) continue;
            best = camp;
            most = _pull[camp];
        }

        // A camp without any of its neighbours pulls with 0.
        if (most < 0 && _size[own] > 1)
        {
            int far = Empty >= 0 ? Empty : Far();
            if (far >= 0) (best, most) = (far, 0);
        }

        long gain = most - _pull[own];
        for (int j = 0; j < near; j++)
        {
            _pull[_near[j]] = 0;
            _isNear[_near[j]] = false;
        }

        if (best == own) return false;
        Move(u, best, gain);
        return true;
    }

    private int Far()
    {
        for (int camp = 0; camp < _camps; camp++)
        {
            if (!_isNear[camp]) return camp;
        }

        return -1;
    }

    private void PutEmpty(int camp)
    {
        _emptyAt[camp] = _emptyCount;
        _empty[_emptyCount++] = camp;
    }

    private void TakeEmpty(int camp)
    {
        int last = _empty[--_emptyCount];
        _empty[_emptyAt[camp]] = last;
        _emptyAt[last] = _emptyAt[camp];
        _emptyAt[camp] = -1;
    }
}
