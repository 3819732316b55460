namespace FaceSearchToolkit.Annotations;

/// <summary>Marks a client: its methods that take a request class send it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class ApiClientAttribute : Attribute
{
    /// <summary>Names the service.</summary>
    /// <param name="product">The product, such as <c>ICE</c>.</param>
    /// <param name="version">Its version, such as <c>2020-11-09</c>.</param>
    public ApiClientAttribute(string product, string version)
    {
        Product = product;
        Version = version;
    }

    /// <summary>The product.</summary>
    public string Product { get; }

    /// <summary>The product's version.</summary>
    public string Version { get; }
}
