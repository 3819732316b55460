using System.Text.Json.Nodes;

namespace Quickstart.Service;

/// <summary>The fine search: the clips of one media that a face appears in.</summary>
internal sealed class SearchMediaClipByFace
{
    private const double ClipSeconds = 8;

    private readonly MediaLibrary _library;
    private readonly FaceSearches _searches;

    public SearchMediaClipByFace(MediaLibrary library, FaceSearches searches)
    {
        _library = library;
        _searches = searches;
    }

    public JsonObject Answer(Parameters parameters)
    {
        var person = _searches.Find(parameters.Required("FaceSearchToken"));
        var mediaId = parameters.Required("MediaId");
        var page = Page.Of(parameters);
        var entityId = parameters.Text("EntityId");

        var media = _library.Media(parameters.Text("SearchLibName")).FirstOrDefault(m => m.MediaId == mediaId)
            ?? throw ServiceErrorException.Invalid("MediaId", $"there is no media {mediaId}");
        var clips = media.Appearances.Where(a => a.Person == person && (entityId is null || a.Person.EntityId == entityId)).Select(Clips);
        return page.Answer("MediaClipList", [.. clips]);
    }

    private static JsonObject Clips(Appearance appearance) =>
        new()
        {
            ["Score"] = 0.97,
            ["EntityId"] = appearance.Person.EntityId,
            ["LabelName"] = appearance.Person.Name,
            ["OccurrencesInfos"] = new JsonArray([.. appearance.Starts.Select(Occurrence)]),
            ["Category"] = "custom",
        };

    private static JsonObject Occurrence(double start) =>
        new()
        {
            ["StartTime"] = start,
            ["EndTime"] = start + ClipSeconds,
            ["TrackData"] = new JsonArray(
                new JsonObject
                {
                    ["Timestamp"] = start + (ClipSeconds / 2),
                    ["BoxPosition"] = new JsonObject
                    {
                        ["X"] = 517,
                        ["Y"] = 409,
                        ["W"] = 128,
                        ["H"] = 168,
                    },
                }
            ),
        };
}
