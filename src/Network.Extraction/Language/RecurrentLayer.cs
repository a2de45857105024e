using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Network.Extraction.Language;

/// <summary>Carries what stands before and behind a word to it: a simple recurrent unit in both directions (Lei, Zhang, Wang, Dai, Artzi 2018).</summary>
/// <remarks>
/// All products of matrices are made for all words at once; what runs from word to word are only products of single numbers:
/// c' = f c + (1 - f) z and h = r c' + (1 - r) x, with gates f = s(x F + v c + b) and r alike.
/// </remarks>
internal sealed class RecurrentLayer
{
    /// <summary>Numbers that a direction carries.</summary>
    public const int Half = 64;

    /// <summary>Numbers of a word, before and after.</summary>
    public const int Size = 2 * Half;

    /// <summary>Columns of <see cref="Weights"/>: candidate, forget and reset gate, forwards, then the same backwards.</summary>
    public const int Columns = 6 * Half;

    /// <summary>Makes the layer.</summary>
    /// <param name="weights">A row of <see cref="Columns"/> for each number of a word.</param>
    /// <param name="bias">One for each column.</param>
    /// <param name="carry">What the carried numbers add to their gates: forget and reset, forwards, then backwards.</param>
    public RecurrentLayer(float[] weights, float[] bias, float[] carry)
    {
        Weights = weights;
        Bias = bias;
        Carry = carry;
    }

    /// <summary>A row of <see cref="Columns"/> for each number of a word.</summary>
    public float[] Weights { get; }

    /// <summary>One for each column.</summary>
    public float[] Bias { get; }

    /// <summary>What the carried numbers add to their gates.</summary>
    public float[] Carry { get; }

    /// <summary>Sets the gates' sums for all words.</summary>
    /// <param name="x">The words.</param>
    /// <param name="count">How many.</param>
    /// <param name="sums">Set to a row of <see cref="Columns"/> for each word.</param>
    public void Sum(ReadOnlySpan<float> x, int count, Span<float> sums)
    {
        for (int word = 0; word < count; word++) Bias.CopyTo(sums[(word * Columns)..]);
        Matrices.AddProduct(x, count, Size, Weights, Columns, sums);
    }

    /// <summary>Runs over the words of a sentence in both directions.</summary>
    /// <param name="x">The words.</param>
    /// <param name="count">How many.</param>
    /// <param name="sums">What <see cref="Sum"/> made; set to candidates and gates.</param>
    /// <param name="carried">Set to what is carried behind each word, <see cref="Size"/> numbers a word.</param>
    /// <param name="h">Set to the words as they are now.</param>
    public void Run(ReadOnlySpan<float> x, int count, Span<float> sums, Span<float> carried, Span<float> h)
    {
        ReadOnlySpan<Vector512<float>> xs = MemoryMarshal.Cast<float, Vector512<float>>(x);
        ReadOnlySpan<Vector512<float>> carry = MemoryMarshal.Cast<float, Vector512<float>>(Carry);
        Span<Vector512<float>> u = MemoryMarshal.Cast<float, Vector512<float>>(sums);
        Span<Vector512<float>> c = MemoryMarshal.Cast<float, Vector512<float>>(carried);
        Span<Vector512<float>> hs = MemoryMarshal.Cast<float, Vector512<float>>(h);
        const int Part = Half / 16;
        Span<Vector512<float>> states = stackalloc Vector512<float>[Part];
        for (int backwards = 0; backwards < 2; backwards++)
        {
            ReadOnlySpan<Vector512<float>> gateCarry = carry.Slice(2 * Part * backwards, 2 * Part);
            states.Clear();
            for (int step = 0; step < count; step++)
            {
                int word = backwards == 0 ? step : count - 1 - step;
                // Each lane waits for its own state of the word before; side by side they wait together.
                for (int lane = 0; lane < Part; lane++)
                {
                    int gate = (word * 6 * Part) + (3 * Part * backwards) + lane;
                    int at = (word * 2 * Part) + (Part * backwards) + lane;
                    Vector512<float> state = states[lane];
                    Vector512<float> forget = Matrices.Sigmoid(Vector512.FusedMultiplyAdd(gateCarry[lane], state, u[gate + Part]));
                    Vector512<float> reset = Matrices.Sigmoid(Vector512.FusedMultiplyAdd(gateCarry[Part + lane], state, u[gate + (2 * Part)]));
                    Vector512<float> candidate = u[gate];
                    state = Vector512.FusedMultiplyAdd(forget, state - candidate, candidate);
                    states[lane] = state;
                    u[gate + Part] = forget;
                    u[gate + (2 * Part)] = reset;
                    c[at] = state;
                    hs[at] = Vector512.FusedMultiplyAdd(reset, state - xs[at], xs[at]);
                }
            }
        }
    }
}
