using System.Net;

namespace FaceSearchToolkit.EndToEnd.Harness;

/// <summary>The program of the consumer BuiltIn, however it was compiled.</summary>
internal static class BuiltInProgram
{
    /// <summary>Runs it against a service that knows one medium, and checks what it prints.</summary>
    /// <returns>The headers and the query of each request.</returns>
    public static async Task<IReadOnlyList<(WebHeaderCollection Headers, string Query)>> CallAsync(
        string folder,
        string program,
        params string[] arguments
    )
    {
        const string media = """{"RequestId":"R-1","Success":"true","Total":1,"MediaInfoList":[{"MediaId":"media-1"}]}""";
        using var service = new LoopbackService(media, media);

        var output = await DotNet.ProgramAsync(program, folder, [.. arguments, service.Address, "an-id", "a-secret"]);

        Assert.Equal(
            ["R-1 True 1", "media-1 case-42"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
        return service.Requests;
    }
}
