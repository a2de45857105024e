using System.Buffers;
using System.Runtime.Intrinsics;

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
        float[] room = ArrayPool<float>.Shared.Rent(Chart.Room(words));
        Chart chart = new(words, room);
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
    }

    // Spans [s, t] of words 1 to n, here counted from 0. Complete spans have all arcs of their end's side; open ones lack the far end's.
    // What is read along its end is kept by its end, so that both run along a row.
    private readonly ref struct Chart
    {
        private const int Tables = 6;

        private readonly int _words;
        private readonly int _stride;

        // Row s, column t.
        private readonly Span<float> _rightOf;
        private readonly Span<float> _openRight;

        // Row t, column s.
        private readonly Span<float> _leftOf;
        private readonly Span<float> _openLeft;

        // Right spans by their end, left spans by their beginning.
        private readonly Span<float> _rightByEnd;
        private readonly Span<float> _leftByStart;

        public Chart(int words, Span<float> room)
        {
            _words = words;
            _stride = Stride(words);
            int size = words * _stride;
            // What is not yet written can be no best, so that whole vectors are read where only their beginning is.
            room[..(Tables * size)].Fill(float.NegativeInfinity);
            _rightOf = room[..size];
            _openRight = room.Slice(size, size);
            _leftOf = room.Slice(2 * size, size);
            _openLeft = room.Slice(3 * size, size);
            _rightByEnd = room.Slice(4 * size, size);
            _leftByStart = room.Slice(5 * size, size);
            // A word alone has no arcs.
            for (int word = 0; word < words; word++)
            {
                int at = (word * _stride) + word;
                _rightOf[at] = _leftOf[at] = _rightByEnd[at] = _leftByStart[at] = 0;
            }
        }

        /// <summary>How many numbers it needs.</summary>
        public static int Room(int words) => Tables * words * Stride(words);

        /// <summary>Finds the best spans from s to t out of shorter ones, which must all be known.</summary>
        /// <param name="s">First word.</param>
        /// <param name="t">Last word.</param>
        /// <param name="left">Score of the arc that hangs s on t.</param>
        /// <param name="right">Score of the arc that hangs t on s.</param>
        public void Join(int s, int t, float left, float right)
        {
            int byStart = (s * _stride) + t, byEnd = (t * _stride) + s;
            float open = Highest(_rightOf[((s * _stride) + s)..], _leftOf[(byEnd + 1)..], t - s);
            _openRight[byStart] = open + right;
            _openLeft[byEnd] = open + left;
            _rightOf[byStart] = _rightByEnd[byEnd] = Highest(_openRight[((s * _stride) + s + 1)..], _rightByEnd[(byEnd + 1)..], t - s);
            _leftOf[byEnd] = _leftByStart[byStart] = Highest(_leftByStart[((s * _stride) + s)..], _openLeft[byEnd..], t - s);
        }

        /// <summary>Score of all words under one.</summary>
        public float Whole(int root) => _leftOf[root * _stride] + _rightOf[(root * _stride) + _words - 1];

        /// <summary>Sets the heads of all words but the root.</summary>
        public void Unfold(int root, Span<int> heads)
        {
            Left(0, root, heads);
            Right(root, _words - 1, heads);
        }

        private void Left(int s, int t, Span<int> heads)
        {
            if (s == t) return;
            int split = s + Best(_leftByStart.Slice((s * _stride) + s, t - s), _openLeft.Slice((t * _stride) + s, t - s));
            heads[split + 1] = t + 1;
            Inside(split, t, heads);
            Left(s, split, heads);
        }

        private void Right(int s, int t, Span<int> heads)
        {
            if (s == t) return;
            int split = s + 1 + Best(_openRight.Slice((s * _stride) + s + 1, t - s), _rightByEnd.Slice((t * _stride) + s + 1, t - s));
            heads[split + 1] = s + 1;
            Inside(s, split, heads);
            Right(split, t, heads);
        }

        private void Inside(int s, int t, Span<int> heads)
        {
            int split = s + Best(_rightOf.Slice((s * _stride) + s, t - s), _leftOf.Slice((t * _stride) + s + 1, t - s));
            Right(s, split, heads);
            Left(split + 1, t, heads);
        }

        // A vector that begins in a row ends in it.
        private static int Stride(int words) => words + Vector512<float>.Count;

        /// <summary>The highest sum of two numbers in the same place.</summary>
        private static float Highest(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int length)
        {
            Vector512<float> highest = Vector512.Create(a) + Vector512.Create(b);
            for (int i = Vector512<float>.Count; i < length; i += Vector512<float>.Count)
                highest = Vector512.MaxNative(highest, Vector512.Create(a[i..]) + Vector512.Create(b[i..]));
            return Matrices.Highest(highest);
        }

        /// <summary>The first place of the highest sum: where a span of the tree was split, which is asked of few.</summary>
        private static int Best(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
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

            return at;
        }
    }
}
