namespace FaceSearchToolkit.Testing;

/// <summary>One attempt of a call, as it came to the service.</summary>
public sealed class FakeCall
{
    internal FakeCall(ApiOperation operation, ApiRequest request, HttpRequestMessage message)
    {
        Operation = operation;
        Request = request;
        Address = message.RequestUri!;
    }

    /// <summary>The operation.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The request: the very object that was sent, as it is now.</summary>
    public ApiRequest Request { get; }

    /// <summary>The address with its query, as it was signed.</summary>
    public Uri Address { get; }

    /// <summary>The operation's name.</summary>
    public override string ToString() => Operation.Name;
}
