using System.Diagnostics;
using Network.Analysis.Centrality;

namespace Network.Cli.Output;

/// <summary>Tells on standard error what long work is at: nothing in the first two seconds, then at most a line each two.</summary>
internal sealed class SlowProgress(TextWriter error, bool quiet) : IProgress<string>, IProgress<MeasureProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Lock _lock = new();
    private long _last = Stopwatch.GetTimestamp();
    private string _said = "";

    /// <inheritdoc/>
    public void Report(string value) => Say(value);

    /// <inheritdoc/>
    public void Report(MeasureProgress value) => Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Measure}: {value.Done:P0}"));

    private void Say(string what)
    {
        if (quiet) return;
        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_last) < Pause || what == _said) return;
            _last = Stopwatch.GetTimestamp();
            _said = what;
            error.WriteLine(what);
        }
    }
}
