using BenchmarkDotNet.Running;
using Network.Benchmarks;

const string usage = """
    dotnet run -c Release --project tests/Network.Benchmarks -- [BenchmarkDotNet options, such as --filter '*Betweenness*']
    dotnet run -c Release --project tests/Network.Benchmarks -- task TASK FILE OUT
    dotnet run -c Release --project tests/Network.Benchmarks -- generate KIND N M FILE

    task runs one analysis of one file as a whole process and prints one line of JSON; docs/performance.md tells more.
    generate writes a made-up graph of N nodes and M ties, the same on every machine.
    """;

switch (args)
{
    case ["task", "corrclust" or "gaec", string path, string output]:
        return CorrelationClusteringTask.Run(args[1], path, output);
    case ["task", string task, string path, string output]:
        return WholeProcessTask.Run(task, path, output);
    case ["generate", string kind, string nodes, string ties, string path] when int.TryParse(nodes, out int n) && int.TryParse(ties, out int m):
        return GeneratedGraph.Write(kind, n, m, path);
    case ["task" or "generate", ..] or ["help"]:
        Console.Error.WriteLine(usage);
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeProcessTask).Assembly).Run(args);
        return 0;
}
