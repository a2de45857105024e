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
        float[] room = ArrayPool<float>.Shared.Rent(Chart.Tables * words * words);
        int[] splits = ArrayPool<int>.Shared.Rent(Chart.Splits * words * words);
        Chart chart = new(words, room, splits);
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
        ArrayPool<float>.Shared.Return(room);
        ArrayPool<int>.Shared.Return(splits);
    }

    private readonly ref struct Chart
    {
        /// <summary>How many tables of scores it needs.</summary>
        public const int Tables = 6;

        /// <summary>How many tables of splits it needs.</summary>
        public const int Splits = 3;

        private readonly int _words;

        // Row s, column t.
        private readonly Span<float> _rightOf;
        private readonly Span<float> _openRight;
        private readonly Span<int> _rightSplit;
        private readonly Span<int> _openSplit;
        private readonly Span<int> _leftSplit;

        // Row t, column s.
        private readonly Span<float> _leftOf;
        private readonly Span<float> _openLeft;

        // Right spans by their end, left spans by their beginning.
        private readonly Span<float> _rightByEnd;
        private readonly Span<float> _leftByStart;

        public Chart(int words, Span<float> room, Span<int> splits)
        {
            _words = words;
            int size = words * words;
            _rightOf = room[..size];
            _openRight = room.Slice(size, size);
            _leftOf = room.Slice(2 * size, size);
            _openLeft = room.Slice(3 * size, size);
            _rightByEnd = room.Slice(4 * size, size);
            _leftByStart = room.Slice(5 * size, size);
            _rightSplit = splits[..size];
            _openSplit = splits.Slice(size, size);
            _leftSplit = splits.Slice(2 * size, size);
            // A word alone has no arcs; all else is written before it is read.
            for (int word = 0; word < words; word++)
            {
                int at = (word * words) + word;
                _rightOf[at] = _leftOf[at] = _rightByEnd[at] = _leftByStart[at] = 0;
            }
        }

        /// <summary>Finds the best spans from s to t out of shorter ones.</summary>
        /// <param name="s">First word.</param>
        /// <param name="t">Last word.</param>
        /// <param name="left">Score of the arc that hangs s on t.</param>
        /// <param name="right">Score of the arc that hangs t on s.</param>
        public void Join(int s, int t, float left, float right)
        {
            int n = _words;
            (float open, int split) = Best(_rightOf.Slice((s * n) + s, t - s), _leftOf.Slice((t * n) + s + 1, t - s));
            _openSplit[(s * n) + t] = s + split;
            _openRight[(s * n) + t] = open + right;
            _openLeft[(t * n) + s] = open + left;

            (float whole, split) = Best(_openRight.Slice((s * n) + s + 1, t - s), _rightByEnd.Slice((t * n) + s + 1, t - s));
            _rightSplit[(s * n) + t] = s + 1 + split;
            _rightOf[(s * n) + t] = _rightByEnd[(t * n) + s] = whole;

            (whole, split) = Best(_leftByStart.Slice((s * n) + s, t - s), _openLeft.Slice((t * n) + s, t - s));
            _leftSplit[(s * n) + t] = s + split;
            _leftOf[(t * n) + s] = _leftByStart[(s * n) + t] = whole;
        }

        /// <summary>Score of all words under one.</summary>
        public float Whole(int root) => _leftOf[root * _words] + _rightOf[(root * _words) + _words - 1];

        /// <summary>Sets the heads of all words but the root.</summary>
        public void Unfold(int root, Span<int> heads)
        {
            Left(0, root, heads);
            Right(root, _words - 1, heads);
        }

        private void Left(int s, int t, Span<int> heads)
        {
            if (s == t) return;
            int split = _leftSplit[(s * _words) + t];
            heads[split + 1] = t + 1;
            Inside(split, t, heads);
            Left(s, split, heads);
        }

        private void Right(int s, int t, Span<int> heads)
        {
            if (s == t) return;
            int split = _rightSplit[(s * _words) + t];
            heads[split + 1] = s + 1;
            Inside(s, split, heads);
            Right(split, t, heads);
        }

        private void Inside(int s, int t, Span<int> heads)
        {
            int split = _openSplit[(s * _words) + t];
            Right(s, split, heads);
            Left(split + 1, t, heads);
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
