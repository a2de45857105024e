using Network.Files;

namespace Network.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("network-atomic-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_written_whole_and_nothing_else_is_left()
    {
        AtomicFile.WriteText(In("a.txt"), overwrite: false, "Mátyás\n", Cancellation);
        Assert.Equal([0x4D, 0xC3, 0xA1], File.ReadAllBytes(In("a.txt"))[..3]);
        Assert.Equal([In("a.txt")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void An_existing_file_is_kept_unless_overwriting_is_allowed()
    {
        AtomicFile.WriteText(In("a.txt"), overwrite: false, "1", Cancellation);
        FileExistsException refused = Assert.Throws<FileExistsException>(() => AtomicFile.WriteText(In("a.txt"), overwrite: false, "2", Cancellation));
        Assert.Equal((In("a.txt"), $"{In("a.txt")} exists already: choose another name, or allow overwriting."), (refused.Path, refused.Message));
        Assert.Equal("1", File.ReadAllText(In("a.txt")));
        AtomicFile.WriteText(In("a.txt"), overwrite: true, "2", Cancellation);
        Assert.Equal("2", File.ReadAllText(In("a.txt")));
    }

    [Fact]
    public void A_failure_while_writing_leaves_the_old_file_and_no_temporary_one()
    {
        File.WriteAllText(In("a.txt"), "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(In("a.txt"), overwrite: true, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }, Cancellation));
        Assert.Equal("old", File.ReadAllText(In("a.txt")));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Cancelling_while_writing_leaves_nothing()
    {
        using CancellationTokenSource stop = new();
        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(In("a.txt"), overwrite: false, _ => stop.Cancel(), stop.Token));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_set_is_written_all_together_or_not_at_all()
    {
        FileToWrite[] files = [new(In("a"), stream => stream.WriteByte(1)), new(In("b"), stream => stream.WriteByte(2))];
        File.WriteAllText(In("b"), "old");
        Assert.Equal(In("b"), Assert.Throws<FileExistsException>(() => AtomicFile.WriteAll(files, overwrite: false, Cancellation)).Path);
        Assert.False(File.Exists(In("a")));
        Assert.Throws<IOException>(() => AtomicFile.WriteAll([files[0], new FileToWrite(In("c"), _ => throw new IOException("full"))], overwrite: false, Cancellation));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
        AtomicFile.WriteAll(files, overwrite: true, Cancellation);
        Assert.Equal([1, 2], [.. File.ReadAllBytes(In("a")), .. File.ReadAllBytes(In("b"))]);
    }

    [Fact]
    public void A_missing_folder_and_a_folder_in_the_files_place_are_clear_errors()
    {
        Assert.Contains("there is no folder", Assert.Throws<IOException>(() => AtomicFile.WriteText(Path.Combine(_folder, "no", "a.txt"), overwrite: false, "", Cancellation)).Message);
        Assert.Contains("is a folder", Assert.Throws<IOException>(() => AtomicFile.WriteText(_folder, overwrite: true, "", Cancellation)).Message);
    }

    [Fact]
    public void The_target_of_a_link_is_replaced_and_its_mode_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("links and modes of Unix");
            return;
        }

        File.WriteAllText(In("real"), "old");
        File.SetUnixFileMode(In("real"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(In("link"), In("real"));
        AtomicFile.WriteText(In("link"), overwrite: true, "new", Cancellation);
        Assert.Equal("new", File.ReadAllText(In("real")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("real")));
        Assert.NotNull(new FileInfo(In("link")).LinkTarget);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("devices of Unix");
        AtomicFile.WriteText("/dev/null", overwrite: false, "x", Cancellation);
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string In(string name) => Path.Combine(_folder, name);
}
