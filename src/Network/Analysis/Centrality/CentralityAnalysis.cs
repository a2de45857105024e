using Network.Analysis.Counting;

namespace Network.Analysis.Centrality;

/// <summary>Computes centrality measures.</summary>
public static class CentralityAnalysis
{
    /// <summary>Scores of the asked measures for every actor that takes part.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="measureIds">Ids of <see cref="CentralityMeasures.All"/>, in any order; null for all.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <returns>One column a measure, in the order of the list of measures. Where several are asked for, one that is undefined on these
    /// ties has no scores and a note that says why.</returns>
    /// <exception cref="ArgumentException">An id is unknown, or there are not as many camps as actors.</exception>
    /// <exception cref="MeasureUndefinedException">The only measure asked for is undefined on these ties.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CentralityResult Compute(CountedTies ties, IReadOnlyList<string>? measureIds = null, CentralityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ties);
        List<ICentralityMeasure> measures = Chosen(measureIds);
        CentralityInput shared = new(ties, options);
        MeasureScores[] columns = new MeasureScores[measures.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            options?.Cancellation.ThrowIfCancellationRequested();
            ICentralityMeasure measure = measures[i];
            TieSelection selection = measure.DefaultTies(ties.IsEdgeList);
            string? kept = null;
            if (options?.Ties is TieSelection asked)
            {
                if (measure.Accepts(asked)) selection = asked;
                else if (asked != selection) kept = $"computed on {selection.Id()} ties: it has no meaning on {asked.Id()} ones";
            }

            try
            {
                CentralityInput input = shared.For(measure.Id, selection);
                if (kept is not null) input.AddNote(kept);
                input.Report(0);
                double[] scores = measure.Score(input);
                columns[i] = new MeasureScores(measure.Id, selection.Id(), scores, input.Note);
                input.Report(1);
            }
            catch (MeasureUndefinedException undefined) when (measureIds is null || measures.Count > 1)
            {
                columns[i] = new MeasureScores(measure.Id, selection.Id(), null, undefined.Reason);
            }
        }

        return new CentralityResult { Actors = ties.Actors, Columns = columns };
    }

    private static List<ICentralityMeasure> Chosen(IReadOnlyList<string>? ids)
    {
        if (ids is null) return [.. CentralityMeasures.All];
        foreach (string id in ids)
        {
            if (CentralityMeasures.Find(id) is null)
                throw new ArgumentException($"unknown measure \"{id}\"; there are: {string.Join(", ", CentralityMeasures.All.Select(measure => measure.Id))}");
        }

        return [.. CentralityMeasures.All.Where(measure => ids.Contains(measure.Id))];
    }
}
