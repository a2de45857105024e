namespace Network.Tests.Support;

/// <summary>Compares text with a file of the checkout that holds what is expected. UPDATE_GOLDEN=1 writes the files anew: read the difference before you commit.</summary>
internal static class Golden
{
    /// <summary>Fails when <paramref name="actual"/> is not what the file says, byte for byte.</summary>
    /// <param name="actual">The text that the program made.</param>
    /// <param name="file">The file below tests/Network.Tests, such as Report/golden/summary.txt.</param>
    public static void Check(string actual, string file)
    {
        string path = Repository.Path(["tests", "Network.Tests", .. file.Split('/')]);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{file} is missing: run the test once with UPDATE_GOLDEN=1 and read what it wrote");
        string expected = File.ReadAllText(path);
        if (expected == actual) return;
        string[] wanted = expected.Split('\n'), got = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line]) line++;
        Assert.Fail($"{file}, line {line + 1}:\n  expected: {wanted.ElementAtOrDefault(line) ?? "(end)"}\n  actual:   {got.ElementAtOrDefault(line) ?? "(end)"}");
    }
}
