namespace Quickstart.Service;

/// <summary>Where a person is seen in a media: the start of each clip, in seconds.</summary>
internal sealed record Appearance(Person Person, params IReadOnlyList<double> Starts);
