using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Network.Analysis.Factions.Semidefinite;

/// <summary>Cholesky's factorisation of a dense symmetric matrix, in square tiles, over all processors.</summary>
/// <remarks>n³/3 multiplications with additions, 4n² bytes: only the tiles at and below the diagonal are held.</remarks>
internal sealed class DenseCholesky
{
    private const int Side = 64;

    private readonly int _tiles;
    private readonly double[][] _tile;

    /// <summary>A matrix of zeros.</summary>
    /// <param name="n">Rows and columns.</param>
    public DenseCholesky(int n)
    {
        _tiles = (n + Side - 1) / Side;
        _tile = new double[_tiles * (_tiles + 1) / 2][];
        for (int i = 0; i < _tile.Length; i++) _tile[i] = new double[Side * Side];
        // What fills the last tile up stands apart from the matrix and is positive.
        for (int row = n; row < _tiles * Side; row++) this[row, row] = 1;
    }

    /// <summary>An entry at or below the diagonal.</summary>
    public double this[int row, int column]
    {
        set => Tile(row / Side, column / Side)[((row % Side) * Side) + (column % Side)] = value;
    }

    /// <summary>Factorises in place. False when a pivot is not positive: then there is no factor.</summary>
    /// <param name="goesOn">Asked now and then: false stops the work.</param>
    public bool Factor(Func<bool> goesOn)
    {
        double[][] turned = new double[_tiles][];
        for (int i = 0; i < _tiles; i++) turned[i] = new double[Side * Side];
        for (int step = 0; step < _tiles; step++)
        {
            double[] corner = Tile(step, step);
            if (!goesOn() || !FactorTile(corner)) return false;
            int first = step + 1;
            Parallel.For(first, _tiles, row =>
            {
                double[] tile = Tile(row, step);
                Solve(tile, corner);
                Turn(tile, turned[row]);
            });
            // The lowest rows have most tiles: they go first, so that no processor is left with them at the end.
            Parallel.For(0, _tiles - first, back =>
            {
                int row = _tiles - 1 - back;
                for (int column = first; column <= row; column++) AddProduct(Tile(row, column), Tile(row, step), turned[column]);
            });
        }

        return true;
    }

    private double[] Tile(int row, int column) => _tile[(row * (row + 1) / 2) + column];

    private static bool FactorTile(double[] tile)
    {
        for (int row = 0; row < Side; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                double rest = tile[(row * Side) + column];
                for (int k = 0; k < column; k++) rest -= tile[(row * Side) + k] * tile[(column * Side) + k];
                if (column < row) tile[(row * Side) + column] = rest / tile[(column * Side) + column];
                else if (rest > 0) tile[(row * Side) + row] = Math.Sqrt(rest);
                else return false;
            }
        }

        return true;
    }

    /// <summary>The tile times the inverse of the corner turned over.</summary>
    private static void Solve(double[] tile, double[] corner)
    {
        for (int row = 0; row < Side; row++)
        {
            Span<double> own = tile.AsSpan(row * Side, Side);
            for (int column = 0; column < Side; column++)
            {
                ReadOnlySpan<double> other = corner.AsSpan(column * Side, column + 1);
                double rest = own[column];
                for (int k = 0; k < column; k++) rest -= own[k] * other[k];
                own[column] = rest / other[column];
            }
        }
    }

    /// <summary>The tile turned over, its sign changed.</summary>
    private static void Turn(double[] tile, double[] turned)
    {
        for (int row = 0; row < Side; row++)
        {
            for (int column = 0; column < Side; column++) turned[(column * Side) + row] = -tile[(row * Side) + column];
        }
    }

    /// <summary>Adds left * right to a tile: four rows and two vectors of columns at a time stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddProduct(double[] to, double[] left, double[] right)
    {
        int width = Vector<double>.Count;
        ref double sum = ref MemoryMarshal.GetArrayDataReference(to);
        ref double factor = ref MemoryMarshal.GetArrayDataReference(left);
        ref double other = ref MemoryMarshal.GetArrayDataReference(right);
        for (int row = 0; row < Side; row += 4)
        {
            for (int column = 0; column < Side; column += 2 * width)
            {
                ref double corner = ref Unsafe.Add(ref sum, (row * Side) + column);
                Vector<double> a0 = Vector.LoadUnsafe(ref corner), a1 = Vector.LoadUnsafe(ref corner, (nuint)width);
                Vector<double> b0 = Vector.LoadUnsafe(ref corner, Side), b1 = Vector.LoadUnsafe(ref corner, (nuint)(Side + width));
                Vector<double> c0 = Vector.LoadUnsafe(ref corner, 2 * Side), c1 = Vector.LoadUnsafe(ref corner, (nuint)((2 * Side) + width));
                Vector<double> d0 = Vector.LoadUnsafe(ref corner, 3 * Side), d1 = Vector.LoadUnsafe(ref corner, (nuint)((3 * Side) + width));
                ref double rows = ref Unsafe.Add(ref factor, row * Side);
                ref double columns = ref Unsafe.Add(ref other, column);
                for (int k = 0; k < Side; k++)
                {
                    Vector<double> right0 = Vector.LoadUnsafe(ref columns, (nuint)(k * Side)), right1 = Vector.LoadUnsafe(ref columns, (nuint)((k * Side) + width));
                    Vector<double> one = new(Unsafe.Add(ref rows, k));
                    a0 = Vector.FusedMultiplyAdd(one, right0, a0);
                    a1 = Vector.FusedMultiplyAdd(one, right1, a1);
                    one = new(Unsafe.Add(ref rows, Side + k));
                    b0 = Vector.FusedMultiplyAdd(one, right0, b0);
                    b1 = Vector.FusedMultiplyAdd(one, right1, b1);
                    one = new(Unsafe.Add(ref rows, (2 * Side) + k));
                    c0 = Vector.FusedMultiplyAdd(one, right0, c0);
                    c1 = Vector.FusedMultiplyAdd(one, right1, c1);
                    one = new(Unsafe.Add(ref rows, (3 * Side) + k));
                    d0 = Vector.FusedMultiplyAdd(one, right0, d0);
                    d1 = Vector.FusedMultiplyAdd(one, right1, d1);
                }

                a0.StoreUnsafe(ref corner);
                a1.StoreUnsafe(ref corner, (nuint)width);
                b0.StoreUnsafe(ref corner, Side);
                b1.StoreUnsafe(ref corner, (nuint)(Side + width));
                c0.StoreUnsafe(ref corner, 2 * Side);
                c1.StoreUnsafe(ref corner, (nuint)((2 * Side) + width));
                d0.StoreUnsafe(ref corner, 3 * Side);
                d1.StoreUnsafe(ref corner, (nuint)((3 * Side) + width));
            }
        }
    }
}
