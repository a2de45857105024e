using System.Globalization;
using Network.Model;

namespace Network.Files;

/// <summary>Something wrong or doubtful in an input.</summary>
/// <param name="File">The input as the user named it.</param>
/// <param name="Line">The line, from 1; null when the problem is of the file as a whole.</param>
/// <param name="Severity">An error keeps the input from being used; a warning does not.</param>
/// <param name="What">What is wrong, in words.</param>
/// <param name="Mend">What to do about it; null when that is plain.</param>
public sealed record Problem(string File, int? Line, Severity Severity, string What, string? Mend = null)
{
    /// <summary>One line: "file:line: error: what (mend)"; standard input is named in words.</summary>
    public override string ToString()
    {
        string file = File == InputLoader.StandardInput ? "standard input" : File;
        string place = Line is int line ? $"{file}:{line.ToString(CultureInfo.InvariantCulture)}" : file;
        string mend = Mend is null ? "" : $" ({Mend})";
        return Quoted.OneLine($"{place}: {(Severity == Severity.Error ? "error" : "warning")}: {What}{mend}");
    }
}

/// <summary>How grave a <see cref="Problem"/> is.</summary>
public enum Severity
{
    /// <summary>Doubtful, but the input can be used.</summary>
    Warning,

    /// <summary>Wrong: the input cannot be used.</summary>
    Error,
}
