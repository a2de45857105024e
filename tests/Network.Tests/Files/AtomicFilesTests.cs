using Network.Files;
using Network.Tests.Support;

namespace Network.Tests.Files;

public sealed class AtomicFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_in_its_place_before_all_is_committed()
    {
        using (AtomicFiles files = new(overwrite: false, TestContext.Current.CancellationToken))
        {
            files.Open(_folder.Path("a")).WriteByte(1);
            files.Open(_folder.Path("b")).WriteByte(2);
            Assert.False(File.Exists(_folder.Path("a")));
            files.Commit();
        }

        Assert.Equal([1, 2], [.. File.ReadAllBytes(_folder.Path("a")), .. File.ReadAllBytes(_folder.Path("b"))]);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Folder).Length);
    }

    [Fact]
    public void What_is_not_committed_leaves_no_trace()
    {
        File.WriteAllText(_folder.Path("a"), "old");
        using (AtomicFiles files = new(overwrite: true, TestContext.Current.CancellationToken)) files.Open(_folder.Path("a")).WriteByte(1);
        Assert.Equal("old", File.ReadAllText(_folder.Path("a")));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Folder));
    }

    [Fact]
    public void Writing_stops_when_the_work_is_stopped()
    {
        using CancellationTokenSource stop = new();
        using (AtomicFiles files = new(overwrite: false, stop.Token))
        {
            Stream stream = files.Open(_folder.Path("a"));
            stream.Write([1]);
            stop.Cancel();
            Assert.Throws<OperationCanceledException>(() => stream.Write([2]));
            Assert.Throws<OperationCanceledException>(files.Commit);
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder.Folder));
    }

    [Fact]
    public void A_file_that_exists_is_refused_before_any_work()
    {
        File.WriteAllText(_folder.Path("a"), "old");
        using AtomicFiles files = new(overwrite: false, TestContext.Current.CancellationToken);
        Assert.Throws<FileExistsException>(() => files.Check(_folder.Path("a")));
        Assert.Throws<FileExistsException>(() => files.Open(_folder.Path("a")));
        files.Check(_folder.Path("b"));
    }
}
