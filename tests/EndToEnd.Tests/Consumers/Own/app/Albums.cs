using System.Threading.Tasks;
using Acme.Albums.Photos;
using Acme.Text;
using FaceSearchToolkit;

namespace Acme.Albums;

/// <summary>Uses both clients.</summary>
public static class Albums
{
    /// <summary>The clients are called by the names that their items give them.</summary>
    public static async Task<int?> CountAsync(ApiClientOptions options)
    {
        using var photos = new PhotosClient(options);
        using var words = new TextClient(options);
        var found = await photos.FindPhotoAsync(new FindPhotoRequest { Album = "summer", PageSize = 30 });
        var counted = await words.CountWordsAsync(new CountWordsRequest { Text = found.Caption });
        return counted.Words;
    }
}
