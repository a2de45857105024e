using System.Globalization;
using System.Text;
using Network.Files;

namespace Network.Extraction.Documents;

/// <summary>Finds the documents that a user names: files, and folders with all in them.</summary>
public static class DocumentFolder
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The documents, in the order of the inputs; those of a folder sorted by path, folders in it too.</summary>
    /// <param name="inputs">Files, folders, or "-".</param>
    /// <param name="problems">Takes what a folder holds that would have to be converted first, and folders without documents.</param>
    /// <remarks>An id is the file's name without ending; of several with one name the later ones take their folder's name before it, else a number behind it.</remarks>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public static IReadOnlyList<NamedDocument> Find(IEnumerable<string> inputs, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(problems);
        List<string> paths = [];
        foreach (string input in inputs)
        {
            if (input != StandardInput && Directory.Exists(input)) paths.AddRange(In(input, problems));
            else paths.Add(input);
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. paths.Distinct(StringComparer.Ordinal).Select(path => new NamedDocument(Free(path, ids), path))];
    }

    /// <summary>The id of a file's document: its name without ending, with a hyphen for what ids do not hold.</summary>
    public static string Id(string path)
    {
        if (path == StandardInput) return "document";
        return Slug(Path.GetFileNameWithoutExtension(path), "document");
    }

    /// <summary>A text as an id: with a hyphen for what ids do not hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="otherwise">The id when nothing is left.</param>
    internal static string Slug(string text, string otherwise)
    {
        StringBuilder id = new(text.Length);
        foreach (char letter in text)
        {
            bool isKept = char.IsLetterOrDigit(letter) || letter is '_' or '.' or ':' or '-';
            if (isKept) id.Append(letter);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        string trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? otherwise : trimmed;
    }

    private static string Free(string path, HashSet<string> ids)
    {
        string id = Id(path);
        if (ids.Add(id)) return id;
        if (Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder && ids.Add($"{Id(folder)}.{id}")) return $"{Id(folder)}.{id}";
        for (int n = 2; ; n++)
        {
            string free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
            if (ids.Add(free)) return free;
        }
    }

    private static List<string> In(string root, ICollection<Problem> problems)
    {
        List<string> found = [];
        Stack<string> folders = new([root]);
        while (folders.TryPop(out string? folder))
        {
            foreach (string path in Directory.EnumerateFileSystemEntries(folder))
            {
                string name = Path.GetFileName(path), ending = Path.GetExtension(path).ToLowerInvariant();
                if (name.StartsWith('.')) continue;
                FileAttributes attributes = File.GetAttributes(path);
                if (attributes.HasFlag(FileAttributes.Directory))
                {
                    // A link may lead back to a folder above; work folders of this program are no documents.
                    if (!attributes.HasFlag(FileAttributes.ReparsePoint) && ending != ".parts") folders.Push(path);
                }
                else if (DocumentFormats.Endings.Contains(ending)) found.Add(path);
                else if (DocumentFormats.Foreign.Contains(ending))
                    problems.Add(new Problem(path, null, Severity.Warning, $"{ending} files are not read", "save it as .txt or .pdf"));
            }
        }

        if (found.Count == 0) problems.Add(new Problem(root, null, Severity.Error, "the folder holds no documents", $"documents are {string.Join(" ", DocumentFormats.Endings)}"));
        found.Sort(StringComparer.Ordinal);
        return found;
    }
}

/// <summary>A document that a user named, before it is read.</summary>
/// <param name="Id">Its id in the relation file.</param>
/// <param name="Path">Its file; "-" for standard input.</param>
public sealed record NamedDocument(string Id, string Path);
