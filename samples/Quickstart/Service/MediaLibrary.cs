namespace Quickstart.Service;

/// <summary>The media that can be searched.</summary>
internal sealed class MediaLibrary
{
    private static readonly Person Mira = new("person-1", "Mira Holm", "mira.jpg");
    private static readonly Person Jonas = new("person-2", "Jonas Vega", "jonas.jpg");

    private readonly string _name;
    private readonly Media[] _media;

    private MediaLibrary(string name, params Media[] media)
    {
        _name = name;
        _media = media;
    }

    public static MediaLibrary Invented { get; } =
        new(
            "tv-archive",
            new Media("media-01", "video", Day(2026, 1, 3), 1, "harbour", "north", [new(Mira, 12)]),
            new Media("media-02", "video", Day(2026, 1, 10), 2, "harbour", "north", [new(Mira, 61.4, 304), new(Jonas, 70)]),
            new Media("media-03", "image", Day(2026, 1, 11), 2, "harbour", "north", [new(Mira)]),
            new Media("media-04", "video", Day(2026, 1, 12), 2, "harbour", "west", [new(Mira, 20)]),
            new Media("media-05", "video", Day(2026, 2, 2), 3, "harbour", "south", [new(Mira, 5)]),
            new Media("media-06", "video", Day(2026, 2, 3), 3, "harbour", "south", [new(Jonas, 41, 99)]),
            new Media("media-07", "video", Day(2026, 2, 20), 4, "harbour", "north", [new(Mira, 88, 130.2, 512.8)]),
            new Media("media-08", "video", Day(2026, 3, 1), 5, "harbour", "north", [new(Mira, 33)]),
            new Media("media-09", "video", Day(2025, 12, 20), 3, "harbour", "north", [new(Mira, 7)]),
            new Media("media-10", "video", Day(2026, 3, 5), 4, "lighthouse", "north", [new(Mira, 250)]),
            new Media("media-11", "video", Day(2026, 3, 8), 2, "harbour", "south", [new(Mira, 40)])
        );

    /// <summary>The media of the library that a request names; there is but one.</summary>
    public IReadOnlyList<Media> Media(string? libraryName) =>
        libraryName is null || libraryName == _name
            ? _media
            : throw new ServiceErrorException(404, "SearchLibNotFound", $"The search library {libraryName} does not exist.");

    /// <summary>The person whose face the image shows, or null.</summary>
    public Person? Recognize(string imageUrl)
    {
        if (!Uri.TryCreate(imageUrl, UriKind.Absolute, out var address))
        {
            throw ServiceErrorException.Invalid("PersonImageUrl", "it is no URL");
        }

        return _media.SelectMany(m => m.Appearances).Select(a => a.Person).FirstOrDefault(p => p.ImageFile == address.Segments[^1]);
    }

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
