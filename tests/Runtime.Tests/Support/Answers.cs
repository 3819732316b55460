using System.Text;

namespace FaceSearchToolkit.Runtime.Tests.Support;

/// <summary>Reads answers without sending anything.</summary>
internal static class Answers
{
    public static FaceResponse Read(string json) => Read(json, new FaceResponse());

    public static T Read<T>(string json, T response)
        where T : ApiResponse
    {
        ApiMembers.Read(Encoding.UTF8.GetBytes(json), isBinary: false, response);
        return response;
    }
}
