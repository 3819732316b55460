namespace Quickstart.Service;

/// <summary>A media of the library. What the numbered fields mean is up to who inserts it; here: season, series and channel.</summary>
internal sealed record Media(
    string MediaId,
    string MediaType,
    DateTimeOffset UtcCreate,
    long IntField1,
    string StrField1,
    string StrField2,
    IReadOnlyList<Appearance> Appearances
);
