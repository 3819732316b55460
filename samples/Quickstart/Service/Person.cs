namespace Quickstart.Service;

/// <summary>
/// A person that the library knows. A face in an image is told by the image's file name, which is all the recognition a sample needs.
/// </summary>
internal sealed record Person(string EntityId, string Name, string ImageFile);
