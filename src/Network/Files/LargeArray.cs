using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Network.Files;

/// <summary>Arrays of millions of elements, in large memory pages where the system has them.</summary>
/// <remarks>
/// The first touch of every page of new memory costs the system's time, and every read from far memory the search for its page: with pages of
/// 2 MB instead of 4 KB there are 512 times fewer of both. Linux gives such pages to those who ask for them. Nothing but speed depends on it.
/// </remarks>
internal static partial class LargeArray
{
    private const int HugePage = 2 << 20;
    private const int AdviseHugePage = 14;
    private const int FewestBytes = HugePage / 2;

    /// <summary>An array whose elements are not set.</summary>
    public static T[] Uninitialized<T>(int length)
        where T : unmanaged => Advised(GC.AllocateUninitializedArray<T>(length));

    /// <summary>An array of zeros.</summary>
    public static T[] Zeros<T>(int length)
        where T : unmanaged
    {
        if ((long)length * Unsafe.SizeOf<T>() < FewestBytes) return new T[length];
        T[] array = Uninitialized<T>(length);
        Array.Clear(array);
        return array;
    }

    /// <summary>A copy.</summary>
    public static T[] Copy<T>(T[] array)
        where T : unmanaged
    {
        T[] copy = Uninitialized<T>(array.Length);
        array.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>A longer copy, zeros behind what was there.</summary>
    public static T[] Grown<T>(T[] array, int length)
        where T : unmanaged
    {
        T[] grown = Uninitialized<T>(length);
        array.CopyTo(grown, 0);
        grown.AsSpan(array.Length).Clear();
        return grown;
    }

    /// <summary>The same array, its memory marked for large pages; worth it before anything is written to it.</summary>
    public static unsafe T[] Advised<T>(T[] array)
        where T : unmanaged
    {
        long bytes = (long)array.Length * Unsafe.SizeOf<T>();
        if (bytes < FewestBytes || !OperatingSystem.IsLinux()) return array;
        fixed (T* first = array)
        {
            // Whole pages: what else lies in the first and the last is only advised to be where it may be.
            nuint begin = (nuint)first & ~(nuint)(HugePage - 1), end = ((nuint)first + (nuint)bytes + HugePage - 1) & ~(nuint)(HugePage - 1);
            try
            {
                _ = Advise((void*)begin, end - begin, AdviseHugePage);
            }
            catch (Exception failure) when (failure is DllNotFoundException or EntryPointNotFoundException)
            {
                // A system without that call has no such pages to give.
            }
        }

        return array;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int Advise(void* address, nuint length, int advice);
}
