namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>What a stand-in answers; a negative status: nothing, while the connection stays open.</summary>
internal sealed record HttpReply(string Body, int Status = 200)
{
    public static HttpReply Silence { get; } = new("", -1);
}
