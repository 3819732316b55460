using System.Text.Json.Nodes;

namespace Quickstart.Service;

/// <summary>The coarse search: the media that a face appears in.</summary>
internal sealed class SearchMediaByFace
{
    private readonly MediaLibrary _library;
    private readonly FaceSearches _searches;

    public SearchMediaByFace(MediaLibrary library, FaceSearches searches)
    {
        _library = library;
        _searches = searches;
    }

    public JsonObject Answer(Parameters parameters)
    {
        var person = _library.Recognize(parameters.Required("PersonImageUrl"));
        var token = parameters.Required("FaceSearchToken");
        var page = Page.Of(parameters);
        var mediaType = parameters.OneOf("MediaType", "image", "video");
        var entityId = parameters.Text("EntityId");
        var fields = FieldFilter.Parse("CustomFilters", parameters.Text("CustomFilters"));
        var created = NumberRange.Parse("UtcCreate", parameters.Text("UtcCreate"));

        var found =
            from media in _library.Media(parameters.Text("SearchLibName"))
            where media.Appearances.Any(a => a.Person == person && (entityId is null || a.Person.EntityId == entityId))
            where mediaType is null || media.MediaType == mediaType
            where fields(media) && created.Contains(media.UtcCreate.ToUnixTimeMilliseconds())
            select new JsonObject { ["MediaId"] = media.MediaId };

        _searches.Remember(token, person);
        return page.Answer("MediaInfoList", [.. found]);
    }
}
