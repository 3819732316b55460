using FaceSearchToolkit.Cli.Diffing;
using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

public sealed class GitFileTests
{
    [Theory]
    [InlineData("git:HEAD:specs/ice.json", "HEAD", "specs/ice.json")]
    [InlineData("git:HEAD~1:ice.json", "HEAD~1", "ice.json")]
    [InlineData("git:v1.2.3^{commit}:ice.json", "v1.2.3^{commit}", "ice.json")]
    [InlineData("git:origin/main:a:b.json", "origin/main", "a:b.json")]
    [InlineData(@"git:@{upstream}:specs\ice.json", "@{upstream}", "specs/ice.json")]
    public void Argument_HasARevisionAndAPath(string given, string revision, string path) =>
        Assert.Equal(new GitFile(revision, path), GitFile.Parse(given));

    [Theory]
    [InlineData("ice.json")]
    [InlineData("specs/git:HEAD:ice.json")]
    [InlineData("GIT:HEAD:ice.json")]
    public void OtherArgument_IsAPath(string given) => Assert.Null(GitFile.Parse(given));

    [Theory]
    [InlineData("git:")]
    [InlineData("git:HEAD")]
    [InlineData("git:HEAD:")]
    [InlineData("git::ice.json")]
    [InlineData("git:--output=x:ice.json")]
    [InlineData("git:a b:ice.json")]
    [InlineData("git:HEAD\n:ice.json")]
    public void RevisionThatCouldBeAnOption_IsRefused(string given) =>
        Assert.Equal(
            $"'{given}' names no file in a commit: write git:REV:PATH, as in git:HEAD~1:specs/ice.json",
            Assert.Throws<InputException>(() => GitFile.Parse(given)).Message
        );

    [Theory]
    [InlineData("git:HEAD:specs/ice.json", "specs/ice.json")]
    [InlineData("git:HEAD:a:b.json", "a:b.json")]
    [InlineData("specs/ice.json", "specs/ice.json")]
    public void PlainPath_IsThatOfTheWorkingFolder(string shown, string path) => Assert.Equal(path, GitFile.PlainPath(shown));

    [Fact]
    public void Name_IsAsItIsTyped() => Assert.Equal("git:HEAD:specs/ice.json", new GitFile("HEAD", "specs/ice.json").Name);
}
