using Network.Files;
using Spectre.Console;

namespace Network.Cli.Output;

/// <summary>Shows a bar on standard error while a long input is loaded; nothing when it is piped or quiet.</summary>
internal static class ProgressLine
{
    /// <summary>Inputs smaller than this load faster than a bar can be seen.</summary>
    private const long WorthShowing = 8_000_000;

    /// <summary>Runs the work with a bar for the bytes it reports.</summary>
    public static T While<T>(string what, bool quiet, TextWriter error, Func<IProgress<LoadProgress>?, T> work)
    {
        if (quiet) return work(null);
        if (Console.IsErrorRedirected || !ReferenceEquals(error, Console.Error)) return work(new Steps(what, error));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        T result = default!;
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask? bar = null;
                result = work(new Relay(progress =>
                {
                    if (progress.BytesTotal < WorthShowing) return;
                    bar ??= context.AddTask(Markup.Escape(what), maxValue: progress.BytesTotal);
                    bar.Value = progress.BytesDone;
                }));
            });
        return result;
    }

    private sealed class Relay(Action<LoadProgress> show) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => show(value);
    }

    /// <summary>Where there is no terminal: a plain line each quarter of a long load.</summary>
    private sealed class Steps(string what, TextWriter error) : IProgress<LoadProgress>
    {
        private long _quarter;

        public void Report(LoadProgress value)
        {
            if (value.BytesTotal < WorthShowing) return;
            long quarter = value.BytesDone * 4 / value.BytesTotal;
            if (quarter <= _quarter) return;
            _quarter = quarter;
            error.WriteLine($"{what}: {quarter * 25} %");
        }
    }
}
