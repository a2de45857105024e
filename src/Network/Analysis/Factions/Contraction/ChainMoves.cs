using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>Kernighan-Lin moves with splits (Keuper et al. 2015, doi:10.1109/ICCV.2015.204), kept local: a chain of nodes leaves its camp for another or an empty one, some against their will, where together they gain.</summary>
/// <remarks>
/// A chain begins at a node that loses little by moving, goes on with the node of the chain's surroundings that loses least, and is taken
/// back to where it gained most. Time O(nodes * degree^2) a round at worst; nodes of many ties are left to single moves. Deterministic.
/// </remarks>
internal sealed class ChainMoves
{
    private const int Longest = 12;
    private const int MostTies = 60;

    private readonly CampMoves _moves;
    private readonly SignedRows _rows;
    private readonly long _reach;
    private readonly long[] _gain;
    private readonly bool[] _isNear;
    private readonly int[] _chain = new int[Longest];
    private readonly List<int> _near = [];
    private readonly long[] _pull;

    /// <summary>Prepares chains on a partition.</summary>
    /// <param name="moves">The partition.</param>
    /// <param name="reach">The most that the first of a chain may lose, in weight.</param>
    public ChainMoves(CampMoves moves, long reach)
    {
        _moves = moves;
        _rows = moves.Rows;
        _reach = reach;
        _gain = new long[_rows.Nodes];
        _isNear = new bool[_rows.Nodes];
        _pull = new long[_rows.Nodes];
    }

    /// <summary>Tries a chain from each node once. True when one gained.</summary>
    /// <param name="budget">When spent, no more are tried.</param>
    public bool Improve(WorkBudget budget)
    {
        long before = _moves.Inside;
        long work = 0;
        for (int u = 0; u < _rows.Nodes; u++)
        {
            int degree = _rows.Start[u + 1] - _rows.Start[u];
            if (degree > MostTies) continue;
            long own = Pulls(u, out int other, out long most);
            work += 10L + (6L * degree);
            int empty = _moves.Empty;
            if (empty >= 0 && -own >= -_reach && Try(u, empty, -own, ref work)) continue;
            if (other >= 0 && most - own >= -_reach) Try(u, other, most - own, ref work);
            if (work < 1_000_000) continue;
            if (!budget.Spend(work)) break;
            work = 0;
        }

        budget.Spend(work);
        return _moves.Inside > before;
    }

    /// <summary>How much a node's own camp pulls, and which other camp pulls most.</summary>
    private long Pulls(int u, out int other, out long most)
    {
        int own = _moves.Camp[u];
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++) _pull[_moves.Camp[_rows.Neighbour[i]]] += _rows.Weight[i];
        other = -1;
        most = 0;
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
        {
            int camp = _moves.Camp[_rows.Neighbour[i]];
            if (camp == own || (other >= 0 && _pull[camp] <= most)) continue;
            other = camp;
            most = _pull[camp];
        }

        long here = _pull[own];
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++) _pull[_moves.Camp[_rows.Neighbour[i]]] = 0;
        return here;
    }

    /// <summary>True when the chain gained and stays.</summary>
    private bool Try(int first, int target, long firstGain, ref long work)
    {
        int own = _moves.Camp[first];
        long start = _moves.Inside;
        long best = start;
        int bestLength = 0;
        int length = 0;
        work += 20;
        _gain[first] = firstGain;
        for (int u = first; u >= 0; u = Next(own))
        {
            _isNear[u] = true;
            _moves.Move(u, target, _gain[u]);
            _chain[length++] = u;
            if (length == 1) _near.Add(u);
            if (_moves.Inside > best)
            {
                best = _moves.Inside;
                bestLength = length;
            }

            if (length == Longest || (bestLength > 0 && length > bestLength + 3) || start - _moves.Inside > 2 * _reach) break;
            work += Surround(u, own, target);
        }

        while (length > bestLength)
        {
            int u = _chain[--length];
            _moves.Move(u, own, Gain(u, own, target));
        }

        foreach (int u in _near) _isNear[u] = false;
        _near.Clear();
        return bestLength > 0;
    }

    /// <summary>The node of the surroundings that gains most by following; -1 where there is none.</summary>
    private int Next(int own)
    {
        int best = -1;
        foreach (int v in _near)
        {
            if (_moves.Camp[v] == own && (best < 0 || _gain[v] > _gain[best])) best = v;
        }

        return best;
    }

    private long Surround(int u, int own, int target)
    {
        long work = 0;
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
        {
            int v = _rows.Neighbour[i];
            if (_moves.Camp[v] != own) continue;
            if (_isNear[v])
            {
                _gain[v] += 2 * _rows.Weight[i];
                continue;
            }

            int degree = _rows.Start[v + 1] - _rows.Start[v];
            if (_rows.Weight[i] < 0 || degree > MostTies) continue;
            _isNear[v] = true;
            _near.Add(v);
            _gain[v] = Gain(v, target, own);
            work += 6L * degree;
        }

        return work;
    }

    /// <summary>What a node gains by a move into the one camp out of the other.</summary>
    private long Gain(int u, int into, int from)
    {
        long gain = 0;
        for (int i = _rows.Start[u]; i < _rows.Start[u + 1]; i++)
        {
            int camp = _moves.Camp[_rows.Neighbour[i]];
            if (camp == into) gain += _rows.Weight[i];
            else if (camp == from) gain -= _rows.Weight[i];
        }

        return gain;
    }
}
