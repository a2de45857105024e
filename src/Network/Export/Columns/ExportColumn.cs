namespace Network.Export.Columns;

/// <summary>One attribute of actors or relations: what a key is in GraphML, an attribute in GEXF, a column in CSV.</summary>
/// <typeparam name="T">Actor or relation.</typeparam>
/// <param name="Id">A name token, unique among the columns of actors, or of relations, by any case.</param>
/// <param name="Name">The id, unless it came from a column of the user's: then that column's name, unique by any case too.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Role">Whether formats have a place of their own for it.</param>
/// <param name="Value">The value: string, int, double (finite) or bool; null where there is none.</param>
internal sealed record ExportColumn<T>(string Id, string Name, ColumnType Type, ColumnRole Role, Func<T, object?> Value);

/// <summary>The type of a column's values.</summary>
internal enum ColumnType
{
    /// <summary>Text without characters that XML forbids.</summary>
    Text,

    /// <summary>A 32-bit whole number.</summary>
    Integer,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>What a column is for.</summary>
internal enum ColumnRole
{
    /// <summary>Data that any format carries.</summary>
    Data,

    /// <summary>Identity, label or weight: formats with a place of their own for it do not repeat it.</summary>
    Structure,

    /// <summary>Place, size and colour: for formats that draw.</summary>
    Appearance,
}
