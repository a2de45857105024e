using System.Text.Json;
using Network.Export;
using Network.Tests.Support;

namespace Network.Tests.Export;

/// <summary>Gives an export to programs that we did not write.</summary>
internal static class ReadBack
{
    /// <summary>What a Python script prints as JSON of the file that it finds as <c>path</c>; <c>nx</c> and <c>json</c> are imported.</summary>
    public static JsonElement NetworkX(IExportFormat format, ExportInput input, string script) =>
        OnDisk(format, input, path => Json(Python("import json, sys, networkx as nx\npath = sys.argv[1]\n" + script, path)));

    /// <summary>What Gephi's importer makes of the main file.</summary>
    public static JsonElement Gephi(IExportFormat format, ExportInput input, string ending = "") =>
        OnDisk(format, input, path =>
        {
            string reader = SharedMaterial.Path("gephi", "read");
            string file = ending.Length == 0 ? path : path[..^format.Extension.Length] + ending;
            return Json(Ran(Command.Run(reader, "--rows", "1000", file)));
        });

    /// <summary>What another program prints for the main file, whose path follows the arguments.</summary>
    public static string Program(IExportFormat format, ExportInput input, string program, params string[] arguments) =>
        OnDisk(format, input, path => Ran(Command.Run(program, [.. arguments, path])));

    /// <summary>Fails unless the XML is valid by a schema of the shared material.</summary>
    public static void AssertValid(string xml, params string[] schema)
    {
        string path = SharedMaterial.Path(["schemas", .. schema]);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, xml);
            (int exitCode, _, string error) = Command.Run("xmllint", "--nonet", "--noout", "--schema", path, file);
            Assert.True(exitCode == 0, error);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>An attribute by name in JSON; fails with the names that are there.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value
            : throw new Xunit.Sdk.XunitException($"no {name} among {string.Join(", ", element.EnumerateObject().Select(each => each.Name))}");

    private static string Python(string script, string path)
    {
        (int exitCode, _, string why) = Command.Run("/usr/bin/python3", "-c", "import networkx");
        if (exitCode != 0 && Environment.GetEnvironmentVariable("CI") != "true") Assert.Skip($"python3-networkx is not installed: {why}");
        return Ran(Command.Run("/usr/bin/python3", "-c", script, path));
    }

    private static string Ran((int ExitCode, string Output, string Error) result)
    {
        Assert.True(result.ExitCode == 0, result.Error + result.Output);
        return result.Output;
    }

    private static JsonElement Json(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private static T OnDisk<T>(IExportFormat format, ExportInput input, Func<string, T> read)
    {
        string folder = Directory.CreateTempSubdirectory("network-export-").FullName;
        try
        {
            foreach ((string ending, byte[] bytes) in MemoryTarget.Of(format, input).Files)
                File.WriteAllBytes(Path.Combine(folder, "a" + (ending.Length == 0 ? format.Extension : ending)), bytes);
            return read(Path.Combine(folder, "a" + format.Extension));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
