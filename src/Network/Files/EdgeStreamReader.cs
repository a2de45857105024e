using System.Text.Unicode;
using Network.Files.EdgeLists;

namespace Network.Files;

/// <summary>Reads large edge lists straight into index arrays, without an object a row.</summary>
/// <remarks>
/// For edge lists whose columns are source, target, sign and weight, or that have no header. The same rows, names and order as
/// <see cref="EdgeListReader"/> finds, whatever the number of threads.
/// </remarks>
public static class EdgeStreamReader
{
    private const int SmallestSegment = 1 << 22;
    private const int MostThreads = 8;

    /// <summary>True when the columns of an edge list are ones that stream.</summary>
    /// <param name="beginning">The first bytes of the file, up to 64 KB.</param>
    /// <param name="isWhole">True when that is all of it.</param>
    public static bool CanStream(ReadOnlySpan<byte> beginning, bool isWhole = false)
    {
        EdgeLayout? layout = EdgeLayout.Detect(WithoutMark(beginning), isWhole, new ProblemList(""));
        return layout is not null && layout.IsPlain;
    }

    /// <summary>Streams a file.</summary>
    /// <param name="path">A file that can be read at any place.</param>
    /// <param name="fileName">The name to show in problems.</param>
    /// <param name="progress">Told after each megabyte, never by two threads at once; null for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The ties, when no row is wrong.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="NotSupportedException">The file has columns that do not stream.</exception>
    /// <remarks>Linear in the size of the file. Needs 9 bytes a tie (17 with weights), twice over while they are joined, and the names.</remarks>
    public static EdgeStreamResult Read(string path, string fileName, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        using ByteSource source = ByteSource.Of(path);
        return Read(source, fileName, progress, cancellation);
    }

    /// <summary>Streams bytes that are in memory; see <see cref="Read(string, string, IProgress{LoadProgress}?, CancellationToken)"/>.</summary>
    public static EdgeStreamResult Read(ReadOnlyMemory<byte> content, string fileName, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        using ByteSource source = ByteSource.Of(content);
        return Read(source, fileName, progress, cancellation);
    }

    internal static EdgeStreamResult Read(ByteSource source, string fileName, IProgress<LoadProgress>? progress, CancellationToken cancellation, int? segments = null)
    {
        ProblemList problems = new(fileName, EdgeListReader.MostErrors);
        byte[] sample = new byte[Math.Min(EdgeLayout.SampleSize, source.Length)];
        int length = source.Read(0, sample);
        bool isWhole = length == source.Length;
        ReadOnlySpan<byte> beginning = WithoutMark(sample.AsSpan(0, length));
        if (!isWhole && !beginning.Contains((byte)'\n'))
        {
            problems.Error(1, $"the first line is longer than {EdgeLayout.SampleSize >> 10} KB", LineLimit.Mend);
            return new EdgeStreamResult(null, problems.ToList());
        }

        if (EdgeLayout.Detect(beginning, isWhole, problems) is not { } layout) return new EdgeStreamResult(null, problems.ToList());
        if (!layout.IsPlain) throw new NotSupportedException("The edge list has columns that do not stream.");
        Progress counter = new(progress, source.Length);
        int wanted = segments ?? (int)Math.Clamp(source.Length / SmallestSegment, 1, Math.Min(Environment.ProcessorCount, MostThreads));
        EdgeSegment[] parts = ReadParts(source, layout, length - beginning.Length, wanted, counter, cancellation);
        // A row that goes on behind its part (a line break in quotation marks), or comments alone in the first: the parts were cut wrongly.
        if (parts.Length > 1 && (parts[0].Rows == 0 || parts.Any(part => part.IsCut)))
            parts = ReadParts(source, layout, length - beginning.Length, 1, new Progress(progress, source.Length), cancellation);
        return Join(parts, problems);
    }

    private static EdgeSegment[] ReadParts(ByteSource source, EdgeLayout layout, int mark, int wanted, Progress progress, CancellationToken cancellation)
    {
        // A plain array for numbers only where it costs little beside the file itself.
        int directLimit = (int)Math.Min(1 << 26, source.Length / 2 + (1 << 16));
        List<long> starts = [mark];
        for (int i = 1; i < wanted; i++)
        {
            if (RowStart(source, source.Length * i / wanted) is long start && start > starts[^1] && start < source.Length) starts.Add(start);
        }

        EdgeSegment[] parts = new EdgeSegment[starts.Count];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = new EdgeSegment(layout, source, starts[i], i + 1 < parts.Length ? starts[i + 1] : source.Length, isFirst: i == 0, directLimit);
        if (parts.Length == 1)
        {
            parts[0].Read(progress.Advance, cancellation);
            return parts;
        }

        try
        {
            Parallel.ForEach(parts, new ParallelOptions { MaxDegreeOfParallelism = parts.Length }, part => part.Read(progress.Advance, cancellation));
        }
        catch (AggregateException failed) when (failed.InnerException is OperationCanceledException or IOException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failed.InnerException);
        }

        return parts;
    }

    /// <summary>The beginning of the first line behind an offset; null when none begins within the longest line.</summary>
    private static long? RowStart(ByteSource source, long offset)
    {
        byte[] bytes = new byte[1 << 16];
        for (long at = offset; at - offset < LineLimit.Bytes;)
        {
            int length = source.Read(at, bytes);
            if (length == 0) return null;
            int end = bytes.AsSpan(0, length).IndexOf((byte)'\n');
            if (end >= 0) return at + end + 1;
            at += length;
        }

        return null;
    }

    private static EdgeStreamResult Join(EdgeSegment[] parts, ProblemList problems)
    {
        int lines = 0;
        long moreErrors = 0;
        foreach (EdgeSegment part in parts)
        {
            foreach ((int line, string what, string? mend) in part.Errors) problems.Error(lines + line, what, mend);
            moreErrors += part.MoreErrors;
            lines += part.Lines;
        }

        problems.More(moreErrors);
        long count = parts.Sum(part => part.Ties.Count);
        if (count > Array.MaxLength) problems.Error(null, "there are more ties than fit into memory", "split the file");
        if (problems.HasErrors) return new EdgeStreamResult(null, problems.ToList());
        NameTable names = parts[0].Names;
        int[]?[] maps = new int[parts.Length][];
        for (int i = 1; i < parts.Length; i++)
        {
            NameTable own = parts[i].Names;
            maps[i] = new int[own.Count];
            for (int name = 0; name < own.Count; name++) maps[i]![name] = names.Intern(own.Bytes(name));
        }

        names.IsWindows1252 = !AreUtf8(names);
        int[] sources = LargeArray.Uninitialized<int>((int)count), targets = LargeArray.Uninitialized<int>((int)count);
        sbyte[] signs = LargeArray.Uninitialized<sbyte>((int)count);
        double[]? weights = parts.Any(part => part.Ties.HasWeights) ? LargeArray.Uninitialized<double>((int)count) : null;
        int[] begins = new int[parts.Length];
        for (int i = 1; i < parts.Length; i++) begins[i] = begins[i - 1] + (int)parts[i - 1].Ties.Count;
        Parallel.For(0, parts.Length, i => parts[i].Ties.MoveTo(maps[i], begins[i], sources, targets, signs, weights));
        EdgeArrays edges = new()
        {
            Names = names,
            Source = sources,
            Target = targets,
            Sign = signs,
            Weight = weights,
            SelfTies = parts.Sum(part => part.SelfTies),
            ZeroRows = parts.Sum(part => part.ZeroRows),
        };
        if (names.IsWindows1252) problems.Warn(null, "the file is not UTF-8: read as Windows-1252", "save it as UTF-8 if letters look wrong");
        if (edges.ZeroRows > 0) problems.Warn(null, EdgeListReader.Count(edges.ZeroRows, "row of sign or weight 0 is no tie", "rows of sign or weight 0 are no ties"));
        if (edges.SelfTies > 0) problems.Warn(null, EdgeListReader.Count(edges.SelfTies, "row ties an actor to itself: never counted", "rows tie an actor to itself: never counted"));
        if (count == 0) problems.Warn(null, "there is no tie in the file");
        return new EdgeStreamResult(edges, problems.ToList());
    }

    private static bool AreUtf8(NameTable names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (!Utf8.IsValid(names.Bytes(i))) return false;
        }

        return true;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Utf8Text.Mark) ? bytes[Utf8Text.Mark.Length..] : bytes;

    private sealed class Progress(IProgress<LoadProgress>? progress, long total)
    {
        private readonly Lock _lock = new();
        private long _done;

        public void Advance(int bytes)
        {
            if (progress is null) return;
            lock (_lock) progress.Report(new LoadProgress(_done += bytes, total));
        }
    }
}
