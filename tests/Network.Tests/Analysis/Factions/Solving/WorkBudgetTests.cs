using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class WorkBudgetTests
{
    [Fact]
    public void A_part_ends_with_its_share_and_is_taken_from_the_whole()
    {
        WorkBudget whole = new(100, null, CancellationToken.None);
        WorkBudget part = whole.Part(0.4);
        Assert.True(part.Spend(39));
        Assert.False(part.Spend(1));
        Assert.True(part.Spent);
        Assert.False(whole.Spent);
        Assert.True(whole.Spend(59));
        Assert.False(whole.Spend(1));
        Assert.Null(whole.Stopped);
    }

    [Fact]
    public void A_time_limit_of_nothing_stops_at_once()
    {
        WorkBudget budget = new(100, TimeSpan.Zero, CancellationToken.None);
        Assert.False(budget.Continues());
        Assert.Equal("time-limit", budget.Stopped);
    }

    [Fact]
    public void A_part_by_the_clock_ends_with_its_share_of_the_time_however_few_steps_it_took()
    {
        WorkBudget whole = new(0, TimeSpan.FromHours(1), CancellationToken.None);
        WorkBudget part = whole.PartByClock(1e-9);
        Thread.Sleep(1);
        Assert.False(part.Spend(1_000_000));
        Assert.True(part.Spent);
        Assert.True(whole.Continues());
        Assert.Null(whole.Stopped);
        Assert.True(new WorkBudget(10_000_000, null, CancellationToken.None).PartByClock(0.5).Spend(1_000_000));
    }

    [Fact]
    public void A_part_of_a_part_by_the_clock_ends_within_it()
    {
        WorkBudget whole = new(0, TimeSpan.FromHours(1), CancellationToken.None);
        WorkBudget part = whole.PartByClock(1, 1e-9).PartByClock(1, 0.5);
        Thread.Sleep(1);
        Assert.False(part.Continues());
        Assert.True(whole.PartByClock(1, 0.5).Continues());
        Assert.True(whole.Continues());
    }

    [Fact]
    public void A_cancellation_stops_the_parts_too()
    {
        using CancellationTokenSource source = new();
        WorkBudget whole = new(1_000_000_000, null, source.Token);
        WorkBudget part = whole.Part(0.5);
        Assert.True(part.Continues());
        source.Cancel();
        Assert.False(part.Continues());
        Assert.Equal("interrupted", part.Stopped);
    }
}
