using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Specs;

namespace FaceSearchToolkit.Cli.Tests.Specs;

public sealed class MetadataAddressTests
{
    [Theory]
    [InlineData("https://api.aliyun.com", "https://api.aliyun.com/meta/v1/products/ice/versions/2020-11-09/api-docs.json")]
    [InlineData("https://mirror.example.com/", "https://mirror.example.com/meta/v1/products/ice/versions/2020-11-09/api-docs.json")]
    [InlineData("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a/meta/v1/products/ice/versions/2020-11-09/api-docs.json")]
    public void Server_IsFollowedByThePath(string server, string address) =>
        Assert.Equal(address, MetadataAddress.Create(server, "ice", "2020-11-09").AbsoluteUri);

    [Theory]
    [InlineData("../x", "1", "'../x' is no product")]
    [InlineData("", "1", "'' is no product")]
    [InlineData(".ice", "1", "'.ice' is no product")]
    [InlineData("ice\n", "1", "is no product")]
    [InlineData("ice", "1/2", "'1/2' is no version")]
    [InlineData("ice", "%2e%2e", "'%2e%2e' is no version")]
    public void Word_CannotLeaveItsPart(string product, string version, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<InputException>(() => MetadataAddress.Create(MetadataAddress.DefaultBase, product, version)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("file:///etc")]
    [InlineData("example.com")]
    [InlineData("")]
    public void OtherScheme_IsRefused(string server) =>
        Assert.StartsWith(
            $"'{server}' is no address of a server: write it as in https://api.aliyun.com",
            Assert.Throws<InputException>(() => MetadataAddress.Create(server, "ice", "1")).Message,
            StringComparison.Ordinal
        );
}
