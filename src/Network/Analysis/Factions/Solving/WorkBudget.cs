using System.Diagnostics;

namespace Network.Analysis.Factions.Solving;

/// <summary>How much work may still be done: a number of steps, which repeats, and where asked a time limit and a cancellation.</summary>
internal sealed class WorkBudget
{
    private const long StepsBetweenLooks = 500_000;

    private readonly WorkBudget? _parent;
    private readonly CancellationToken _cancellation;
    private readonly long _deadline;
    private long _left;
    private long _look;

    /// <summary>A budget of steps, each about a nanosecond of work.</summary>
    /// <param name="steps">How many steps where no time limit is given.</param>
    /// <param name="limit">A time limit; it also sets the steps, one a nanosecond, so that each task still gets its part. Null for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public WorkBudget(long steps, TimeSpan? limit, CancellationToken cancellation)
    {
        double seconds = Math.Clamp(limit?.TotalSeconds ?? 0, 0, 1e8);
        _left = limit is null ? steps : (long)(seconds * 1e9);
        _cancellation = cancellation;
        _deadline = limit is null ? long.MaxValue : Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        Total = _left;
    }

    private WorkBudget(WorkBudget parent, long steps, long deadline)
    {
        _parent = parent;
        _left = steps;
        _deadline = deadline;
        _look = StepsBetweenLooks;
        Total = steps;
    }

    /// <summary>Looks at the clock and at the cancellation now. True while work may go on.</summary>
    public bool Continues()
    {
        if (_parent is not null)
        {
            if (_deadline != long.MaxValue) LookAtShare();
            return _parent.Continues() && _left > 0;
        }

        Look();
        return _left > 0;
    }

    /// <summary>"time-limit" or "interrupted" once the clock or the user stopped the work; null else.</summary>
    public string? Stopped { get => _parent is null ? field : _parent.Stopped; private set; }

    /// <summary>True when no more work may be done.</summary>
    public bool Spent => _left <= 0 || (_parent?.Spent ?? false);

    /// <summary>True when a clock ends the work.</summary>
    public bool IsTimed => Deadline != long.MaxValue;

    /// <summary>How many steps there were at the start.</summary>
    public long Total { get; }

    /// <summary>A part of this budget for one task; what the task uses is taken from this budget too.</summary>
    /// <param name="share">The most it may use, as a share of all steps that there were at the start.</param>
    public WorkBudget Part(double share) => new(this, (long)(Total * share), long.MaxValue);

    /// <summary>The same for a task that begins now and must leave time to what follows where steps take longer than they should, as on a busy machine.</summary>
    /// <param name="share">The most it may use, as a share of all steps, and where there is a time limit of the time that is left, too.</param>
    public WorkBudget PartByClock(double share) => PartByClock(share, share);

    /// <summary>The same with another share of the time than of the steps.</summary>
    /// <param name="share">The most it may use, as a share of all steps.</param>
    /// <param name="ofTime">Where there is a time limit, the share of the time that is left.</param>
    public WorkBudget PartByClock(double share, double ofTime)
    {
        long now = Stopwatch.GetTimestamp();
        return new WorkBudget(this, (long)(Total * share), IsTimed ? now + (long)(ofTime * (Deadline - now)) : long.MaxValue);
    }

    /// <summary>Uses steps. True while work may go on.</summary>
    public bool Spend(long steps)
    {
        _left -= steps;
        _look -= steps;
        if (_parent is not null)
        {
            if (_look <= 0 && _deadline != long.MaxValue) LookAtShare();
            return _parent.Spend(steps) && _left > 0;
        }

        if (_look <= 0) Look();
        if (_left <= 0 && _deadline != long.MaxValue) Stopped ??= "time-limit";
        return _left > 0;
    }

    private long Deadline => _parent is null ? _deadline : Math.Min(_deadline, _parent.Deadline);

    private void LookAtShare()
    {
        _look = StepsBetweenLooks;
        if (Stopwatch.GetTimestamp() >= _deadline) _left = 0;
    }

    private void Look()
    {
        _look = StepsBetweenLooks;
        if (_cancellation.IsCancellationRequested) Stopped ??= "interrupted";
        else if (_deadline != long.MaxValue && Stopwatch.GetTimestamp() >= _deadline) Stopped ??= "time-limit";
        if (Stopped is not null) _left = 0;
    }
}
