using System.Buffers;

namespace Network.Extraction.Language;

/// <summary>Finds the best tree without crossing arcs and with one root (Eisner 1996): cubic in the length of a sentence.</summary>
internal static class TreeDecoder
{
    /// <summary>Finds the heads.</summary>
    /// <param name="scores">Score of each arc: row the dependent, column the head; word 0 is the root.</param>
    /// <param name="stride">Numbers of a row.</param>
    /// <param name="count">How many words, the root counted.</param>
    /// <param name="heads">Set to each word's head; that of word 0 to -1.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, int count, Span<int> heads)
    {
        heads[0] = -1;
        if (count < 2) return;
        int words = count - 1;
        // Spans [s, t] of words 1 to n, here counted from 0. Complete spans have all arcs of their end's side; open ones lack the far end's.
        // What is read along its end is kept by its end, so that both run along a row.
        using Chart chart = new(words);
        for (int length = 1; length < words; length++)
        {
            for (int s = 0; s + length < words; s++)
            {
                int t = s + length;
                chart.Join(s, t, scores[((s + 1) * stride) + t + 1], scores[((t + 1) * stride) + s + 1]);
            }
        }

        int root = 0;
        float best = float.NegativeInfinity;
        for (int r = 0; r < words; r++)
        {
            float sum = chart.Whole(r) + scores[(r + 1) * stride];
            if (sum <= best) continue;
            best = sum;
            root = r;
        }

        heads[root + 1] = 0;
        chart.Unfold(root, heads);
    }

    private sealed class Chart : IDisposable
    {
        private readonly int _words;

        // Row s, column t.
        private readonly float[] _rightOf;
        private readonly float[] _openRight;
        private readonly int[] _rightSplit;
        private readonly int[] _openSplit;
        private readonly int[] _leftSplit;

        // Row t, column s.
        private readonly float[] _leftOf;
        private readonly float[] _openLeft;

        // Right spans by their end, left spans by their beginning.
        private readonly float[] _rightByEnd;
        private readonly float[] _leftByStart;

        public Chart(int words)
        {
            _words = words;
            int size = words * words;
            _rightOf = ArrayPool<float>.Shared.Rent(size);
            _openRight = ArrayPool<float>.Shared.Rent(size);
            _rightSplit = ArrayPool<int>.Shared.Rent(size);
            _openSplit = ArrayPool<int>.Shared.Rent(size);
            _leftSplit = ArrayPool<int>.Shared.Rent(size);
            _leftOf = ArrayPool<float>.Shared.Rent(size);
            _openLeft = ArrayPool<float>.Shared.Rent(size);
            _rightByEnd = ArrayPool<float>.Shared.Rent(size);
            _leftByStart = ArrayPool<float>.Shared.Rent(size);
            // A word alone has no arcs; all else is written before it is read.
            for (int word = 0; word < words; word++)
            {
                int at = (word * words) + word;
                _rightOf[at] = _leftOf[at] = _rightByEnd[at] = _leftByStart[at] = 0;
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            foreach (float[] scores in (ReadOnlySpan<float[]>)[_rightOf, _openRight, _leftOf, _openLeft, _rightByEnd, _leftByStart]) ArrayPool<float>.Shared.Return(scores);
            foreach (int[] splits in (ReadOnlySpan<int[]>)[_rightSplit, _openSplit, _leftSplit]) ArrayPool<int>.Shared.Return(splits);
        }

        /// <summary>Finds the best spans from s to t out of shorter ones.</summary>
        /// <param name="s">First word.</param>
        /// <param name="t">Last word.</param>
        /// <param name="left">Score of the arc that hangs s on t.</param>
        /// <param name="right">Score of the arc that hangs t on s.</param>
        public void Join(int s, int t, float left, float right)
        {
            int n = _words;
            (float open, int split) = Best(_rightOf.AsSpan((s * n) + s, t - s), _leftOf.AsSpan((t * n) + s + 1, t - s));
            _openSplit[(s * n) + t] = s + split;
            _openRight[(s * n) + t] = open + right;
            _openLeft[(t * n) + s] = open + left;

            (float whole, split) = Best(_openRight.AsSpan((s * n) + s + 1, t - s), _rightByEnd.AsSpan((t * n) + s + 1, t - s));
            _rightSplit[(s * n) + t] = s + 1 + split;
            _rightOf[(s * n) + t] = _rightByEnd[(t * n) + s] = whole;

            (whole, split) = Best(_leftByStart.AsSpan((s * n) + s, t - s), _openLeft.AsSpan((t * n) + s, t - s));
            _leftSplit[(s * n) + t] = s + split;
            _leftOf[(t * n) + s] = _leftByStart[(s * n) + t] = whole;
        }

        /// <summary>Score of all words under one.</summary>
        public float Whole(int root) => _leftOf[root * _words] + _rightOf[(root * _words) + _words - 1];

        /// <summary>Sets the heads of all words but the root.</summary>
        public void Unfold(int root, Span<int> heads)
        {
            int n = _words;
            Stack<(int S, int T, bool Right, bool Open)> todo = new();
            todo.Push((0, root, false, false));
            todo.Push((root, n - 1, true, false));
            while (todo.TryPop(out (int S, int T, bool Right, bool Open) span))
            {
                (int s, int t, bool right, bool open) = span;
                if (s == t) continue;
                if (open)
                {
                    if (right) heads[t + 1] = s + 1;
                    else heads[s + 1] = t + 1;
                    int split = _openSplit[(s * n) + t];
                    todo.Push((s, split, true, false));
                    todo.Push((split + 1, t, false, false));
                }
                else if (right)
                {
                    int split = _rightSplit[(s * n) + t];
                    todo.Push((s, split, true, true));
                    todo.Push((split, t, true, false));
                }
                else
                {
                    int split = _leftSplit[(s * n) + t];
                    todo.Push((s, split, false, false));
                    todo.Push((split, t, false, true));
                }
            }
        }

        private static (float Sum, int At) Best(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
        {
            float best = float.NegativeInfinity;
            int at = 0;
            for (int i = 0; i < a.Length; i++)
            {
                float sum = a[i] + b[i];
                if (sum <= best) continue;
                best = sum;
                at = i;
            }

            return (best, at);
        }
    }
}
