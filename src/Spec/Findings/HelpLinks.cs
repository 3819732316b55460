namespace FaceSearchToolkit.Spec.Findings;

/// <summary>Where the rules' pages stand.</summary>
public static class HelpLinks
{
    /// <summary>The address of a page, with <c>{0}</c> for the rule's id.</summary>
    public const string Format = "https://github.com/facesearchtoolkit/facesearchtoolkit/blob/main/docs/rules/{0}.md";

    /// <summary>The address of a rule's page.</summary>
    /// <param name="id">The rule's id.</param>
    public static string Create(string id) => Format.Replace("{0}", id);
}
