using Network.Analysis.Counting;

namespace Network.Analysis.Centrality;

/// <summary>Computes centrality measures.</summary>
public static class CentralityAnalysis
{
    /// <summary>Measures of ties that take more steps than this (some ten seconds) are computed only when asked for by name.</summary>
    private const double CheapSteps = 4e9;

    /// <summary>Scores of the asked measures for every actor that takes part, and of measures of ties for every tie.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="measureIds">Ids of measures, in any order; null for all.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="from">The measures to choose from, in the order of the result; null for <see cref="CentralityMeasures.Every"/>.</param>
    /// <returns>One column a measure, in the order of the list of measures. Where several are asked for, one that is undefined on these
    /// ties has no scores and a note that says why.</returns>
    /// <exception cref="ArgumentException">An id is unknown, or there are not as many camps as actors.</exception>
    /// <exception cref="MeasureUndefinedException">The only measure asked for is undefined on these ties.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped, and either no measure was done by then or
    /// <see cref="CentralityOptions.KeepFinished"/> was not asked for.</exception>
    public static CentralityResult Compute(CountedTies ties, IReadOnlyList<string>? measureIds = null, CentralityOptions? options = null, IReadOnlyList<IMeasure>? from = null)
    {
        ArgumentNullException.ThrowIfNull(ties);
        List<IMeasure> measures = Chosen(measureIds, from ?? CentralityMeasures.Every);
        CentralityInput shared = new(ties, options);
        List<MeasureScores> columns = [], tieColumns = [];
        int done = 0;
        try
        {
            for (; done < measures.Count; done++)
            {
                shared.Cancellation.ThrowIfCancellationRequested();
                MeasureScores column = Compute(measures[done], shared, options?.Ties, byName: measureIds is not null, alone: measures.Count == 1);
                (measures[done] is ITieMeasure ? tieColumns : columns).Add(column);
            }
        }
        catch (OperationCanceledException) when (done > 0 && options is { KeepFinished: true } && shared.Cancellation.IsCancellationRequested)
        {
            // What is done stays; the result names what is not.
        }

        return new CentralityResult
        {
            Actors = ties.Actors,
            Columns = columns,
            TieColumns = tieColumns,
            Unfinished = [.. measures.Skip(done).Select(measure => measure.Id)],
        };
    }

    private static MeasureScores Compute(IMeasure measure, CentralityInput shared, TieSelection? asked, bool byName, bool alone)
    {
        TieSelection selection = measure.DefaultTies(shared.Ties.IsEdgeList);
        string? kept = null;
        if (asked is TieSelection other)
        {
            if (measure.Accepts(other)) selection = other;
            else if (other != selection) kept = $"computed on {selection.Id()} ties: it has no meaning on {other.Id()} ones";
        }

        try
        {
            CentralityInput input = shared.For(measure.Id, selection);
            if (kept is not null) input.AddNote(kept);
            if (!byName && measure is ITieMeasure costly && costly.Cost(input) > CheapSteps)
                return new MeasureScores(measure.Id, selection.Id(), null, "left out of all, since it takes long here; ask for it by name");
            input.Report(0);
            double[] scores = measure is ITieMeasure ofTies ? ofTies.Score(input) : ((ICentralityMeasure)measure).Score(input);
            input.Report(1);
            return new MeasureScores(measure.Id, selection.Id(), scores, input.Note);
        }
        catch (MeasureUndefinedException undefined) when (!alone)
        {
            return new MeasureScores(measure.Id, selection.Id(), null, undefined.Reason);
        }
    }

    private static List<IMeasure> Chosen(IReadOnlyList<string>? ids, IReadOnlyList<IMeasure> from)
    {
        if (ids is null) return [.. from];
        foreach (string id in ids)
        {
            if (!from.Any(measure => measure.Id == id))
                throw new ArgumentException($"unknown measure \"{id}\"; there are: {string.Join(", ", from.Select(measure => measure.Id))}");
        }

        return [.. from.Where(measure => ids.Contains(measure.Id))];
    }
}
