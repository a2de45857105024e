using System.Text;

namespace Network.Extraction.Merging;

/// <summary>Reads rows with quoted cells; commas, semicolons or tabs between, whichever the first line has most of.</summary>
internal static class CsvRows
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>The rows that are not blank, with the line on which each begins.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Of(string text)
    {
        string first = text.Split('\n', 2)[0];
        char between = Separators.MaxBy(candidate => first.Count(letter => letter == candidate));
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        int line = 1, began = 1;
        for (int i = 0; i <= text.Length; i++)
        {
            char letter = i < text.Length ? text[i] : '\n';
            if (isQuoted && i < text.Length)
            {
                if (letter == '\n') line++;
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = false;
            }
            else if (letter == '"' && cell.Length == 0) isQuoted = true;
            else if (letter == between || letter == '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (letter != '\n') continue;
                if (cells.Exists(text => text.Length > 0)) yield return (began, cells);
                cells = [];
                began = ++line;
            }
            else cell.Append(letter);
        }
    }
}
