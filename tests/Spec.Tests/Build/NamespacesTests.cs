using FaceSearchToolkit.Spec.Build;

namespace FaceSearchToolkit.Spec.Tests.Build;

public sealed class NamespacesTests
{
    [Theory]
    [InlineData("Acme.Media", "Acme.Media")]
    [InlineData(" Acme . Media ", "Acme.Media")]
    [InlineData("Acme..Media.", "Acme.Media")]
    [InlineData("acme.class.new", "acme.@class.@new")]
    [InlineData("acme.@class", "acme.@class")]
    [InlineData("Acme-Media 2", "Acme_Media_2")]
    [InlineData("3D.Media", "_3D.Media")]
    [InlineData("Übung.名前", "Übung.名前")]
    [InlineData("a;b{c}", "a_b_c_")]
    [InlineData("", "_")]
    [InlineData(" . ", "_")]
    public void Text_BecomesANamespace(string text, string expected) => Assert.Equal(expected, Namespaces.ToNamespace(text));

    [Theory]
    [InlineData("IceClient", "IceClient")]
    [InlineData("class", "_class")]
    [InlineData("ice client", "ice_client")]
    [InlineData("1st", "_1st")]
    [InlineData("A.B", "A_B")]
    [InlineData("", "_")]
    public void Text_BecomesAClassName(string text, string expected) => Assert.Equal(expected, Namespaces.ToIdentifier(text));
}
