using System.Runtime.InteropServices;

namespace FaceSearchToolkit;

/// <summary>The <c>User-Agent</c> header.</summary>
internal static class UserAgentText
{
    private static readonly string Own =
        $"FaceSearchToolkit/{typeof(UserAgentText).Assembly.GetName().Version?.ToString(3)} ({RuntimeInformation.FrameworkDescription})";

    public static string Create(string? suffix) => string.IsNullOrWhiteSpace(suffix) ? Own : $"{Own} {suffix!.Trim()}";
}
