using System.Threading.Tasks;
using FaceSearchToolkit;
using FullDocument.Ice;

namespace FullDocument;

/// <summary>Calls operations of the whole product.</summary>
public static class Searches
{
    /// <summary>The document says which parameters are required; its prose is not read.</summary>
    public static async Task<string?> FindAsync(ApiClientOptions options)
    {
        using var client = new IceClient(options);
        var media = await client.SearchMediaByFaceAsync(
            new SearchMediaByFaceRequest { PersonImageUrl = "https://example.com/face.jpg", FaceSearchToken = "case-42" }
        );
        return media.RequestId;
    }
}
