using System.Diagnostics;
using System.Globalization;

namespace Network.Cli.Output;

/// <summary>Tells how long each stage took and the most memory used so far, one JSON line a stage.</summary>
internal sealed class Timings(TextWriter error, bool enabled)
{
    /// <summary>Runs a stage and, if asked for, prints its line.</summary>
    public T Stage<T>(string name, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = work();
        if (enabled)
        {
            using Process self = Process.GetCurrentProcess();
            error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"stage\":\"{name}\",\"seconds\":{Stopwatch.GetElapsedTime(start).TotalSeconds:0.000},\"peakRssMb\":{self.PeakWorkingSet64 / 1_048_576}}}"));
        }

        return result;
    }

    /// <summary>Runs a stage that gives nothing back.</summary>
    public void Stage(string name, Action work) => Stage(name, () =>
    {
        work();
        return true;
    });
}
