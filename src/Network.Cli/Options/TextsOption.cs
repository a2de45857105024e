using System.CommandLine;
using Network.Files;
using Network.Model;

namespace Network.Cli.Options;

/// <summary><c>--texts DIR</c>: where the documents lie, to show their words.</summary>
internal static class TextsOption
{
    public static Option<string?> Create() => new("--texts")
    {
        Description = "The folder where the documents lie, each named ID.txt, .html or .pdf, to show the words behind each relation.",
        HelpName = "DIR",
    };

    /// <summary>Gives the words of a piece of evidence; null when no folder was named and no document is among the inputs.</summary>
    public static Func<Evidence, string?>? Words(string? folder, AnalysisRun run, TextWriter error)
    {
        IReadOnlyList<SourceDocument> documents = run.Analysed.Graph.Documents;
        DocumentInputs inputs = run.Input.Documents;
        if (folder is null) return inputs.HasTexts ? DocumentTexts.Of(documents, inputs.TextOf).Words : null;
        DocumentTexts texts = DocumentTexts.Read(folder, documents, id => inputs.TextOf(id) ?? inputs.TextIn(folder, id));
        if (texts.Missing.Count == documents.Count && documents.Count > 0)
            throw CommandFailure.Failed($"{folder}: no text of the documents is there; name each by its document's id, such as {documents[0].Id}.txt");
        if (!run.Common.Quiet)
        {
            foreach (string missing in texts.Missing) error.WriteLine($"{folder}: warning: there is no text of {missing} ({missing}.txt)");
            foreach (Evidence piece in run.Analysed.Graph.Relations.SelectMany(relation => relation.Evidence)) texts.Words(piece);
            foreach (string other in texts.Mismatched)
                error.WriteLine($"{folder}: warning: the text of {other} is not the one that was coded: some relations' words are not where they should be and are not shown");
        }

        return texts.Words;
    }
}
