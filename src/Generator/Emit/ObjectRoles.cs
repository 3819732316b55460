namespace FaceSearchToolkit.Generator.Emit;

/// <summary>What follows from a class's role.</summary>
internal static class ObjectRoles
{
    /// <summary>Only read from answers: nothing is checked, and a boolean or a required number is never null.</summary>
    public static bool IsAnswer(this ObjectRole role) => role is ObjectRole.Answer or ObjectRole.AnswerPart;

    /// <summary>Can be an element of a list in an answer.</summary>
    public static bool IsElement(this ObjectRole role) => role is ObjectRole.AnswerPart or ObjectRole.Component or ObjectRole.ComponentPart;

    /// <summary>Stands in the namespace itself.</summary>
    public static bool IsTopLevel(this ObjectRole role) => role is ObjectRole.Request or ObjectRole.Answer or ObjectRole.Component;

    /// <summary>The role of the classes nested in it.</summary>
    public static ObjectRole Nested(this ObjectRole role) =>
        role switch
        {
            ObjectRole.Request => ObjectRole.RequestPart,
            ObjectRole.Answer => ObjectRole.AnswerPart,
            ObjectRole.Component => ObjectRole.ComponentPart,
            _ => role,
        };

    /// <summary>The runtime's class it derives from.</summary>
    public static string Base(this ObjectRole role) =>
        Runtime.Name(
            role switch
            {
                ObjectRole.Request => "ApiRequest",
                ObjectRole.Answer => "ApiResponse",
                _ => "ApiModel",
            }
        );
}
