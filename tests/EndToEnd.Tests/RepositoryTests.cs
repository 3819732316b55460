namespace FaceSearchToolkit.EndToEnd;

public sealed class RepositoryTests
{
    [Fact]
    public void Solution_IsFoundFromTheTests() => Assert.True(File.Exists(Repository.PathOf("FaceSearchToolkit.sln")));
}
