using System.Diagnostics.CodeAnalysis;

namespace Network.Analysis;

/// <summary>Which counted ties a measure looks at, and whether it sees their direction.</summary>
public enum TieSelection
{
    /// <summary>All, neutral ones too, direction ignored.</summary>
    Contact,

    /// <summary>All, neutral ones too, with direction.</summary>
    All,

    /// <summary>Positive and negative ones, with direction.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The field's word for ties that are positive or negative.")]
    Signed,

    /// <summary>Positive ones, with direction.</summary>
    Positive,

    /// <summary>Negative ones, with direction.</summary>
    Negative,
}

/// <summary>Names of <see cref="TieSelection"/> values.</summary>
public static class TieSelections
{
    /// <summary>Every selection, in the order of help texts.</summary>
    public static IReadOnlyList<TieSelection> All { get; } =
        [TieSelection.Contact, TieSelection.All, TieSelection.Signed, TieSelection.Positive, TieSelection.Negative];

    /// <summary>The name in options and files: contact, all, signed, positive or negative.</summary>
    public static string Id(this TieSelection selection) => selection switch
    {
        TieSelection.Contact => "contact",
        TieSelection.All => "all",
        TieSelection.Signed => "signed",
        TieSelection.Positive => "positive",
        _ => "negative",
    };

    /// <summary>The selection of that name; null when there is none.</summary>
    public static TieSelection? Find(string id)
    {
        foreach (TieSelection selection in All)
        {
            if (selection.Id() == id) return selection;
        }

        return null;
    }
}
