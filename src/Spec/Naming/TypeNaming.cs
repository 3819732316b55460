namespace FaceSearchToolkit.Spec.Naming;

/// <summary>How types are named after what they stand for.</summary>
internal static class TypeNaming
{
    public static string NameRequest(string operation) => operation + "Request";

    public static string NameResponse(string operation) => operation + "Response";

    /// <summary>An element of an array.</summary>
    public static string NameItem(string member) => member + "Item";

    /// <summary>An object.</summary>
    public static string NameInfo(string member) => member + "Info";

    /// <summary>A value of a map.</summary>
    public static string NameEntry(string member) => member + "Entry";

    /// <summary>A value set.</summary>
    public static string NameValue(string member) => member + "Value";

    public static string NameClient(string service) => service + "Client";

    public static string NameClientInterface(string client) => "I" + client;

    /// <summary>A filter class that was given no name.</summary>
    public static string NameFilterClass(string operation, string member) => operation + member;
}
