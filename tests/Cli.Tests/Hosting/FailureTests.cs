using FaceSearchToolkit.Cli.Hosting;

namespace FaceSearchToolkit.Cli.Tests.Hosting;

public sealed class FailureTests
{
    public static TheoryData<Exception, int, string> Failures =>
        new()
        {
            { new InputException("ice.json: not found\nother.json: not found"), 2, "ice.json: not found\nother.json: not found\n" },
            { new IOException("The disk is full."), 2, "facesearch: The disk is full.\n" },
            { new UnauthorizedAccessException("Access is denied."), 2, "facesearch: Access is denied.\n" },
            { new OperationCanceledException(), 130, "facesearch: stopped\n" },
            { new TaskCanceledException(), 130, "facesearch: stopped\n" },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Exception_IsASentenceAndAnExitCode(Exception exception, int exit, string message)
    {
        var (code, error) = Write(exception);

        Assert.Equal((exit, message), (code, error));
    }

    [Fact]
    public void MistakeOfTheTool_AsksForAReport()
    {
        var (code, error) = Write(new InvalidOperationException("broken"));

        Assert.Equal(2, code);
        Assert.Equal(
            $"facesearch: this is a mistake of the tool: InvalidOperationException: broken\n"
                + $"Please report it, with the command line and the file, at {ToolInfo.Home}/issues\n",
            error
        );
    }

    private static (int Code, string Error) Write(Exception exception)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost
        {
            Output = TextWriter.Null,
            Error = error,
            Folder = "/",
        };
        return (Failure.Write(exception, host), error.ToString());
    }
}
