using FaceSearchToolkit.Spec.Build;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Tests.Build;

public sealed class SpecItemTests
{
    private static readonly ApiService Ice = new("ICE", "2020-11-09", "Ice", default);

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
    public void Defaults_are_filled_in_and_names_are_made_valid(string given, string client, string root, string expectedNamespace, string expectedClient)
    {
        var item = Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Namespace] = given, [BuildKeys.Client] = client, [BuildKeys.RootNamespace] = root });

        Assert.Equal(new SpecClient("spec.json", expectedNamespace, expectedClient), item!.ClientFor(Ice));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("public", false)]
    [InlineData("internal", true)]
    [InlineData("Internal", true)]
    [InlineData("private", false)]
    public void Visibility_is_public_unless_it_is_internal(string? visibility, bool isInternal) =>
        Assert.Equal(isInternal, Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Visibility] = visibility })!.IsInternal);

    [Fact]
    public void Operations_and_overlay_are_read()
    {
        var item = Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Operations] = "A| B ||", [BuildKeys.Overlay] = "/x/spec.overlay.json" })!;

        Assert.Equal(["A", "B"], item.Operations);
        Assert.Equal("/x/spec.overlay.json", item.OverlayPath);
        var input = item.ToInput(new SpecText("spec.json", "{}"), null);
        Assert.Equal((item.Operations, null), (input.Operations, input.Client));
    }

    [Theory]
    [InlineData("Overlay", SpecItemKind.Overlay)]
    [InlineData("", SpecItemKind.None)]
    [InlineData("Other", SpecItemKind.None)]
    public void File_that_is_no_spec_is_no_item(string kind, SpecItemKind expected)
    {
        var metadata = new Dictionary<string, string?> { [BuildKeys.Kind] = kind };

        Assert.Null(Read(metadata));
        Assert.Equal(expected, SpecItem.KindOf(key => metadata.GetValueOrDefault(key)));
    }

    [Fact]
    public void Items_are_equal_by_value() =>
        Assert.Equal(Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Operations] = "A|B" }), Read(new() { [BuildKeys.Kind] = "Spec", [BuildKeys.Operations] = "A|B" }));

    [Fact]
    public void Clients_of_one_name_collide()
    {
        SpecClient[] clients = [new("1", "Acme", "IceClient"), new("2", "Acme", "VodClient"), new("3", "Other", "IceClient"), new("4", "Acme", "iceClient")];

        Assert.Equal([0, 3], SpecClient.FindCollisions(clients));
        Assert.Empty(SpecClient.FindCollisions(clients[..3]));
    }

    private static SpecItem? Read(Dictionary<string, string?> values) => SpecItem.Read("spec.json", key => values.GetValueOrDefault(key), key => values.GetValueOrDefault(key));
}
