using Network.Analysis.Counting;
using Network.Model;

namespace Network.Report.Explaining;

/// <summary>A counted tie in words, with when, where and on whose word it is told.</summary>
internal sealed class TieWords
{
    private readonly CountedTies _ties;
    private readonly bool _manyDocuments;

    /// <summary>Prepares the words.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="manyDocuments">True to name the document of each piece of evidence.</param>
    public TieWords(CountedTies ties, bool manyDocuments)
    {
        _ties = ties;
        _manyDocuments = manyDocuments;
    }

    /// <summary>The actor's name, fit for one line.</summary>
    public string Name(int actor) => Wording.Name(_ties.Actors.Name(actor));

    /// <summary>"X supported Y"; of an edge list's plain ties "X for Y".</summary>
    public string Says(int tie) => _ties.Relations?[tie] is { } relation && !(_ties.IsEdgeList && relation.Type.Id is "positive" or "negative")
        ? Wording.Says(relation)
        : $"{Name(_ties.Source[tie])} {Wording.Sign(_ties.Sign[tie])} {Name(_ties.Target[tie])}";

    /// <summary>"30 August 1956; par. 4, "supported"; on the word of Kim Il Sung, as told by V.I. Ivanov"; empty when nothing is known.</summary>
    public string Evidence(int tie) => _ties.Relations is null ? "" : Evidence(_ties.Relations[tie], _manyDocuments);

    /// <summary>What a relation says, and in brackets its evidence.</summary>
    public string SaysWithEvidence(int tie) => InBrackets(Says(tie), Evidence(tie));

    /// <summary>The same of a relation that is not counted.</summary>
    public static string SaysWithEvidence(Relation relation, bool manyDocuments) => InBrackets(Wording.Says(relation), Evidence(relation, manyDocuments));

    private static string InBrackets(string says, string evidence) => evidence.Length == 0 ? says : $"{says} [{evidence}]";

    private static string Evidence(Relation relation, bool manyDocuments)
    {
        List<string> parts = [];
        if (relation.Date is not null) parts.Add(DateWords.Of(relation.Date));
        foreach (Evidence piece in relation.Evidence)
        {
            List<string> where = [];
            if (manyDocuments && piece.Document is not null) where.Add(Wording.Name(piece.Document.Id));
            if (piece.Paragraph is int paragraph) where.Add($"par. {paragraph}");
            if (piece.Trigger is not null) where.Add($"“{Wording.Name(piece.Trigger)}”");
            if (where.Count > 0) parts.Add(string.Join(", ", where));
            if (Wording.Chain(piece.AssertedBy) is { } chain) parts.Add($"on the word of {chain}");
        }

        return string.Join("; ", parts);
    }
}
