namespace FaceSearchToolkit.Spec.Naming;

/// <summary>How types are named after what they stand for.</summary>
internal static class TypeNames
{
    public static string Request(string operation) => operation + "Request";

    public static string Response(string operation) => operation + "Response";

    /// <summary>An element of an array.</summary>
    public static string Item(string member) => member + "Item";

    /// <summary>An object.</summary>
    public static string Info(string member) => member + "Info";

    /// <summary>A value of a map.</summary>
    public static string Entry(string member) => member + "Entry";

    /// <summary>A value set.</summary>
    public static string Value(string member) => member + "Value";

    public static string Client(string service) => service + "Client";

    public static string ClientInterface(string client) => "I" + client;

    /// <summary>A filter class that was given no name.</summary>
    public static string Filter(string operation, string member) => operation + member;
}
