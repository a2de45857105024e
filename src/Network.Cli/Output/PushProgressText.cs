using System.Diagnostics;
using System.Globalization;
using Network.Neo4j.Pushing;

namespace Network.Cli.Output;

/// <summary>Tells on standard error how far a push is: nothing in the first two seconds, then at most a line each two.</summary>
internal sealed class PushProgressText(TextWriter error, bool quiet) : IProgress<PushProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, PushProgress> _standing = [];
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>"1,200 of 5,000 relations stand in the database".</summary>
    public string Standing => _standing.Count == 0 ? "Nothing was written yet"
        : string.Join(", ", _standing.Values.Select(Words)) + " stand in the database";

    /// <inheritdoc/>
    public void Report(PushProgress value)
    {
        if (value.Note is { } note)
        {
            if (!quiet) error.WriteLine(note);
            return;
        }

        _standing[value.What] = value;
        if (quiet || Stopwatch.GetElapsedTime(_last) < Pause) return;
        _last = Stopwatch.GetTimestamp();
        error.WriteLine(Words(value));
    }

    private static string Words(PushProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{progress.Done:N0} of {progress.Total:N0} {progress.What}");
}
