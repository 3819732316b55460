using System.ComponentModel;
using System.Diagnostics;
using FaceSearchToolkit.Cli.Tests.Infrastructure;

namespace FaceSearchToolkit.Cli.Tests.Diffing;

/// <summary>Versions in commits; skipped where there is no git.</summary>
public sealed class GitVersionTests : IDisposable
{
    private readonly Workplace _workplace = new Workplace().With("specs/ice.json", Versions.Of(50));

    public GitVersionTests()
    {
        Git("init", "-q");
        Commit();
        _workplace.With("specs/ice.json", Versions.Of(20));
    }

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task CommittedVersion_IsComparedWithTheFile()
    {
        var run = await _workplace.RunAsync("spec diff git:HEAD:specs/ice.json specs/ice.json");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Contains("specs/ice.json(8,101), was git:HEAD:specs/ice.json(8,101)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommittedOverlay_BelongsToItsVersion()
    {
        _workplace
            .With("specs/ice.json", Versions.Of(50))
            .With("specs/ice.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"1"}}]}}}""");
        Commit();
        _workplace.With("specs/ice.overlay.json", """{"apis":{"Search":{"parameters":[{"name":"PageSize","schema":{"minimum":"2"}}]}}}""");

        var run = await _workplace.RunAsync("spec diff git:HEAD:specs/ice.json specs/ice.json");

        Assert.Contains(
            "minimum 1 -> 2\n             specs/ice.overlay.json(1,73), was git:HEAD:specs/ice.overlay.json(1,73)",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Annotations_NameTheFileInTheWorkingFolder()
    {
        Commit();

        var run = await _workplace.RunAsync("spec diff git:HEAD~1:specs/ice.json git:HEAD:specs/ice.json --format github");

        Assert.StartsWith("::error file=specs/ice.json,line=8,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git:HEAD:specs/none.json")]
    [InlineData("git:nothing:specs/ice.json")]
    public async Task WhatGitDoesNotKnow_IsExplained(string version)
    {
        var run = await _workplace.RunAsync($"spec diff {version} specs/ice.json");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith(version + ": git says: fatal: ", run.Error, StringComparison.Ordinal);
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "version");
    }

    private void Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _workplace.Folder })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no git");
        }
    }
}
