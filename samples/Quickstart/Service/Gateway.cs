using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Quickstart.Service;

/// <summary>
/// What stands before every operation: it checks the signature, finds the operation and gives answers and errors the platform's shape.
/// </summary>
internal sealed class Gateway
{
    private readonly SignatureCheck _signatures;
    private readonly Dictionary<string, Func<Parameters, JsonObject>> _operations;

    public Gateway(SignatureCheck signatures, MediaLibrary library)
    {
        var searches = new FaceSearches();
        _signatures = signatures;
        _operations = new Dictionary<string, Func<Parameters, JsonObject>>
        {
            ["SearchMediaByFace"] = new SearchMediaByFace(library, searches).Answer,
            ["SearchMediaClipByFace"] = new SearchMediaClipByFace(library, searches).Answer,
        };
    }

    public async Task HandleAsync(HttpContext context)
    {
        var requestId = Guid.NewGuid().ToString().ToUpperInvariant();
        JsonObject body;
        try
        {
            await _signatures.CheckAsync(context.Request);
            body = Success(requestId, Operation(context.Request)(new Parameters(context.Request.Query)));
        }
        catch (ServiceErrorException error)
        {
            context.Response.StatusCode = error.Status;
            body = Failure(requestId, context.Request.Host.Value, error);
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(body.ToJsonString());
    }

    private Func<Parameters, JsonObject> Operation(HttpRequest request)
    {
        var action = request.Headers["x-acs-action"].ToString();
        if (request.Headers["x-acs-version"] != "2020-11-09")
        {
            throw new ServiceErrorException(400, "InvalidVersion", "Specified parameter Version is not valid.");
        }

        return _operations.GetValueOrDefault(action)
            ?? throw new ServiceErrorException(404, "InvalidAction.NotFound", $"Specified api is not found: {action}.");
    }

    /// <summary>The platform writes <c>Success</c> as text.</summary>
    private static JsonObject Success(string requestId, JsonObject answer)
    {
        answer.Insert(0, "RequestId", requestId);
        answer.Insert(1, "Success", "true");
        answer.Insert(2, "Code", "200");
        return answer;
    }

    private static JsonObject Failure(string requestId, string? host, ServiceErrorException error) =>
        new()
        {
            ["RequestId"] = requestId,
            ["HostId"] = host,
            ["Code"] = error.Code,
            ["Message"] = error.Message,
            ["Recommend"] = $"https://api.aliyun.com/troubleshoot?q={error.Code}&product=ICE",
        };
}
