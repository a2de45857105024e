using System.Diagnostics;
using System.Globalization;
using Network.Extraction.Batch;

namespace Network.Cli.Output;

/// <summary>Tells on standard error how many documents are read: nothing in the first two seconds, then at most a line each two, with the time that is left.</summary>
internal sealed class BatchProgressLine(TextWriter error, bool quiet) : IProgress<BatchProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _last = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public void Report(BatchProgress value)
    {
        if (quiet || value.Done == value.Total || Stopwatch.GetElapsedTime(_last) < Pause) return;
        _last = Stopwatch.GetTimestamp();
        int own = value.Done - value.Resumed;
        string left = own < 10 ? "" : $", about {Left(Stopwatch.GetElapsedTime(_began) * ((double)(value.Total - value.Done) / own))} left";
        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0} of {value.Total:N0} documents read{left}"));
    }

    private static string Left(TimeSpan time) => time.TotalSeconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, time.TotalSeconds):0} s") : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min");
}
