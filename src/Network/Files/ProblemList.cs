using System.Globalization;

namespace Network.Files;

/// <summary>Collects the problems of one input.</summary>
/// <param name="file">The input as the user named it.</param>
/// <param name="most">How many errors are listed; the rest are counted.</param>
internal sealed class ProblemList(string file, int most = int.MaxValue)
{
    private readonly List<Problem> _problems = [];
    private long _errors;

    public string File { get; } = file;

    public bool HasErrors => _errors > 0;

    public void Error(int? line, string what, string? mend = null)
    {
        _errors++;
        if (_errors <= most) _problems.Add(new Problem(File, line, Severity.Error, what, mend));
    }

    /// <summary>Counts errors that are not listed.</summary>
    public void More(long errors) => _errors += errors;

    public void Warn(int? line, string what, string? mend = null) => _problems.Add(new Problem(File, line, Severity.Warning, what, mend));

    /// <summary>The problems by line, those of the whole file first; of one line in the order found.</summary>
    public IReadOnlyList<Problem> ToList()
    {
        List<Problem> sorted = [.. _problems.OrderBy(problem => problem.Line ?? 0)];
        int listed = _problems.Count(problem => problem.Severity == Severity.Error);
        if (_errors > listed)
        {
            string more = (_errors - listed).ToString(CultureInfo.InvariantCulture);
            sorted.Add(new Problem(File, null, Severity.Error, $"and {more} more errors"));
        }

        return sorted;
    }
}
