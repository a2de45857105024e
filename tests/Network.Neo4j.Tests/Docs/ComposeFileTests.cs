namespace Network.Neo4j.Tests.Docs;

/// <summary>docker-compose.yml is well-formed, and its health check finds the password.</summary>
public sealed class ComposeFileTests
{
    private static readonly string File = Repository.Path("docker-compose.yml");

    [Fact]
    public void Docker_accepts_the_file()
    {
        if (!HasCompose()) Assert.Skip("docker compose is not installed");
        (int code, string output, string error) = Command.Run("env", "NEO4J_PASSWORD=secret-word", "docker", "compose", "-f", File, "config", "--quiet");
        Assert.True(code == 0, output + error);
    }

    [Fact]
    public void The_health_check_takes_the_password_whatever_is_in_it()
    {
        string check = System.IO.File.ReadAllLines(File).Single(line => line.Contains("cypher-shell", StringComparison.Ordinal));
        string asShellSees = check[(check.IndexOf("-p ", StringComparison.Ordinal) + 3)..check.IndexOf(" 'RETURN", StringComparison.Ordinal)]
            .Replace("\\\"", "\"", StringComparison.Ordinal).Replace("$$", "$", StringComparison.Ordinal);
        (_, string output, _) = Command.Run("env", "NEO4J_AUTH=neo4j/se cret\"w/o$rd", "sh", "-c", $"printf %s {asShellSees}");
        Assert.Equal("se cret\"w/o$rd", output);
    }

    private static bool HasCompose()
    {
        try
        {
            using System.Diagnostics.Process process = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo("docker", ["compose", "version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
