namespace FaceSearchToolkit.Generator.Emit;

/// <summary>What follows from a class's role.</summary>
internal static class ObjectRoles
{
    /// <summary>Only read from responses: nothing is checked, and a boolean or a required number is never null.</summary>
    public static bool IsResponse(this ObjectRole role) => role is ObjectRole.Response or ObjectRole.ResponsePart;

    /// <summary>Can be an element of a list in a response.</summary>
    public static bool IsElement(this ObjectRole role) =>
        role is ObjectRole.ResponsePart or ObjectRole.Component or ObjectRole.ComponentPart;

    /// <summary>Stands in the namespace itself.</summary>
    public static bool IsTopLevel(this ObjectRole role) => role is ObjectRole.Request or ObjectRole.Response or ObjectRole.Component;

    /// <summary>The role of the classes nested in it.</summary>
    public static ObjectRole GetNestedRole(this ObjectRole role) =>
        role switch
        {
            ObjectRole.Request => ObjectRole.RequestPart,
            ObjectRole.Response => ObjectRole.ResponsePart,
            ObjectRole.Component => ObjectRole.ComponentPart,
            _ => role,
        };

    /// <summary>The runtime's class it derives from.</summary>
    public static string GetBaseType(this ObjectRole role) =>
        RuntimeTypes.FormatType(
            role switch
            {
                ObjectRole.Request => "ApiRequest",
                ObjectRole.Response => "ApiResponse",
                _ => "ApiModel",
            }
        );
}
