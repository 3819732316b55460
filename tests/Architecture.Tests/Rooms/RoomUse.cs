namespace FaceSearchToolkit.Architecture.Tests.Rooms;

/// <summary>One name in one file that is declared in another room.</summary>
/// <param name="File">The file that uses it, from the project's folder.</param>
/// <param name="Name">The type or the member that is used.</param>
/// <param name="From">The room of the file.</param>
/// <param name="To">The room of the declaration.</param>
internal sealed record RoomUse(string File, string Name, string From, string To);
