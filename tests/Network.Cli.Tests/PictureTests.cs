using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

public sealed class PictureTests
{
    [Fact]
    public async Task The_READMEs_picture_is_what_the_program_draws()
    {
        using TemporaryFolder folder = new();
        string drawn = folder.Path("august.svg"), kept = Repository.Path("docs", "august-1956.svg");
        Assert.Equal(0, (await App.RunAsync("diagram", Repository.Path("graphs", "august-1956.json"), "-o", drawn)).ExitCode);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.Copy(drawn, kept, overwrite: true);
        Assert.Equal(await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(drawn, TestContext.Current.CancellationToken));
    }
}
