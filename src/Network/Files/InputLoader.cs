using Network.Files.EdgeLists;
using Network.Model;

namespace Network.Files;

/// <summary>Loads the inputs of a command: finds out what each is, reads it and merges several into one graph.</summary>
public static class InputLoader
{
    /// <summary>The name of standard input, as an input and in problems.</summary>
    public const string StandardInput = "-";

    private const int ChunkSize = 1 << 20;

    /// <summary>Loads all inputs. Each input that cannot be used gives a clear problem; the problems of all are told together.</summary>
    /// <param name="paths">Files, or "-" for standard input; at least one.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LoadResult Load(IReadOnlyList<string> paths, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0) throw new ArgumentException("There is no input.", nameof(paths));
        options ??= new LoadOptions();
        List<Problem> problems = [];
        List<NamedGraph> graphs = [];
        LoadFailure failure = LoadFailure.None;
        EdgeArrays? edges = null;
        foreach (string path in paths)
        {
            try
            {
                (RelationGraph? graph, EdgeArrays? streamed, IReadOnlyList<Problem> told) = Read(path, options, mayStream: paths.Count == 1 && options.AllowStreaming);
                problems.AddRange(told);
                edges = streamed;
                if (graph is not null) graphs.Add(new NamedGraph(path, graph));
                else if (streamed is null && failure == LoadFailure.None) failure = LoadFailure.HasErrors;
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                failure = LoadFailure.CannotOpen;
                problems.Add(Refusal(path, refused));
            }
        }

        if (failure != LoadFailure.None) return new LoadResult { Problems = problems, Failure = failure };
        if (edges is not null) return new LoadResult { Edges = edges, Problems = problems };
        MergeResult merged = GraphMerger.Merge(graphs);
        problems.AddRange(merged.Problems);
        return new LoadResult { Graph = merged.Graph, Problems = problems };
    }

    private static (RelationGraph? Graph, EdgeArrays? Edges, IReadOnlyList<Problem> Problems) Read(string path, LoadOptions options, bool mayStream)
    {
        if (options.Documents is { } documents && path != StandardInput && Directory.Exists(path))
        {
            ReadResult folder = documents.ReadFolder(path, options.Cancellation);
            return (folder.Graph, null, folder.Problems);
        }

        using OpenedInput input = OpenedInput.Open(path, options);
        return Read(input, options, mayStream);
    }

    private static (RelationGraph? Graph, EdgeArrays? Edges, IReadOnlyList<Problem> Problems) Read(OpenedInput input, LoadOptions options, bool mayStream)
    {
        ReadOnlySpan<byte> beginning = input.Beginning(EdgeLayout.SampleSize);
        bool isWhole = beginning.Length == input.Length;
        InputKind kind = InputKinds.Of(input.Path, beginning, isWhole, out string why);
        if (kind == InputKind.Unreadable)
            return (null, null, [new Problem(input.Path, null, Severity.Error, why, why.Contains("empty", StringComparison.Ordinal) ? null : InputKinds.WhatIsRead)]);
        if (kind == InputKind.EdgeList && mayStream && input.Length > options.StreamAbove && EdgeStreamReader.CanStream(beginning, isWhole))
        {
            EdgeStreamResult streamed = EdgeStreamReader.Read(input.Source, input.Path, options.Progress, options.Cancellation);
            return (null, streamed.Edges, streamed.Problems);
        }

        if (kind == InputKind.Document && options.Documents is null)
            return (null, null, [new Problem(input.Path, null, Severity.Error, InputKinds.NoReader, InputKinds.WhatIsRead)]);
        if (input.Length > Array.MaxLength)
            return (null, null, [new Problem(input.Path, null, Severity.Error, "the file is larger than 2 GB", "split it")]);
        ReadOnlyMemory<byte> content = input.All(ChunkSize);
        ReadResult read = kind switch
        {
            InputKind.EdgeList => EdgeListReader.Read(content, input.Path),
            InputKind.Document => options.Documents!.Read(input.Path, content, options.Cancellation),
            _ => RelationFileReader.Read(content, input.Path),
        };
        return (read.Graph, null, read.Problems);
    }

    private static Problem Refusal(string path, Exception refused)
    {
        string what = refused switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            FolderException => "this is a folder",
            UnauthorizedAccessException => "the file may not be read: its permissions forbid it",
            _ => $"the file cannot be read: {refused.Message}",
        };
        string? mend = refused switch
        {
            FileNotFoundException => Neighbours(path),
            FolderException => "name the files in it",
            _ => null,
        };
        return new Problem(path, null, Severity.Error, what, mend);
    }

    private static string? Neighbours(string path)
    {
        try
        {
            string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
            IEnumerable<string> names = Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
            return DidYouMean.Question(Path.GetFileName(path), names);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
