using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Input;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Build;

public sealed class SpecItemTests
{
    private static readonly ApiModel Ice = new(
        new ApiService("ICE", "2020-11-09", "Ice", default),
        default,
        default,
        default,
        default,
        default
    );

    [Theory]
    [InlineData("", "", "Acme.Media", "Acme.Media.Ice", "IceClient")]
    [InlineData("", "", "", "Ice", "IceClient")]
    [InlineData("Acme.Ice2", "FaceClient", "Acme", "Acme.Ice2", "FaceClient")]
    [InlineData(" Acme.Ice2 ", " FaceClient ", "Acme", "Acme.Ice2", "FaceClient")]
    [InlineData("", "", "My App-1", "My_App_1.Ice", "IceClient")]
    [InlineData("", "", "1st.class.namespace", "_1st.@class.@namespace.Ice", "IceClient")]
    [InlineData("Acme..Ice", "class", "", "Acme.Ice", "_class")]
    [InlineData("@class", "a b", "", "@class", "a_b")]
    [InlineData("...", "", "", "_", "IceClient")]
    public void Defaults_AreFilledInAndNamesAreMadeValid(
        string given,
        string client,
        string root,
        string expectedNamespace,
        string expectedClient
    )
    {
        var item = Read(
            new()
            {
                [BuildKeys.Kind] = "Spec",
                [BuildKeys.Namespace] = given,
                [BuildKeys.Client] = client,
                [BuildKeys.RootNamespace] = root,
            }
        );

        Assert.Equal(new SpecClient("spec.json", expectedNamespace, expectedClient, default), item!.CreateClient(Ice));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    [InlineData("Internal", true)]
    [InlineData("private", false)]
    public void Visibility_IsPublicUnlessItIsInternal(string? visibility, bool isInternal) =>
        Assert.Equal(isInternal, Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Visibility] = visibility })!.IsInternal);

    [Fact]
    public void OperationsAndOverlay_AreRead()
    {
        var item = Read(
            new()
            {
                [BuildKeys.Kind] = "Spec",
                [BuildKeys.Operations] = "A| B ||",
                [BuildKeys.Overlay] = "/x/spec.overlay.json",
            }
        )!;

        Assert.Equal(["A", "B"], item.Operations);
        Assert.Equal("/x/spec.overlay.json", item.OverlayPath);
        var input = item.ToInput(new SpecText("spec.json", "{}"), null);
        Assert.Equal((item.Operations, null), (input.Operations, input.Client));
    }

    [Theory]
    [InlineData("Overlay", SpecItemKind.Overlay)]
    [InlineData("Baseline", SpecItemKind.Baseline)]
    [InlineData("Accepted", SpecItemKind.Accepted)]
    [InlineData("", SpecItemKind.None)]
    [InlineData("Other", SpecItemKind.None)]
    public void FileThatIsNoSpec_IsNoItem(string kind, SpecItemKind expected)
    {
        var metadata = new Dictionary<string, string?> { [BuildKeys.Kind] = kind };

        Assert.Null(Read(metadata));
        Assert.Equal(expected, SpecItem.GetKind(key => metadata.GetValueOrDefault(key)));
    }

    [Fact]
    public void Items_AreEqualByValue() =>
        Assert.Equal(
            Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Operations] = "A|B" }),
            Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Operations] = "A|B" })
        );

    [Theory]
    [InlineData("Acme", "IceClient", "TagRequest", "IceClient")]
    [InlineData("acme", "iceClient", "TagRequest", "IceClient")]
    [InlineData("Acme", "VodClient", "ListRequest", "ListRequest")]
    [InlineData("Acme", "VodClient", "IIceClient", "IIceClient")]
    [InlineData("Acme", "VodClient", "TagRequest", null)]
    [InlineData("Other", "IceClient", "ListRequest", null)]
    public void Clients_CollideInTheirNamesAndInWhatStandsBesideThem(string @namespace, string client, string type, string? expected)
    {
        var mine = new SpecClient("1", "Acme", "IceClient", new(["GetRequest", "ListRequest"]));

        Assert.Equal(expected, SpecClient.FindCollision(mine, new("2", @namespace, client, new([type]))));
    }

    private static SpecItem? Read(Dictionary<string, string?> values) =>
        SpecItem.Read("spec.json", key => values.GetValueOrDefault(key), key => values.GetValueOrDefault(key));
}
