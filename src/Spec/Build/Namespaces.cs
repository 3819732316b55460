using FaceSearchToolkit.Spec.Naming;

namespace FaceSearchToolkit.Spec.Build;

/// <summary>Makes valid C# of what a project file says.</summary>
internal static class Namespaces
{
    private static readonly HashSet<string> Keywords = new(
        [
            "abstract",
            "as",
            "base",
            "bool",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "checked",
            "class",
            "const",
            "continue",
            "decimal",
            "default",
            "delegate",
            "do",
            "double",
            "else",
            "enum",
            "event",
            "explicit",
            "extern",
            "false",
            "finally",
            "fixed",
            "float",
            "for",
            "foreach",
            "goto",
            "if",
            "implicit",
            "in",
            "int",
            "interface",
            "internal",
            "is",
            "lock",
            "long",
            "namespace",
            "new",
            "null",
            "object",
            "operator",
            "out",
            "override",
            "params",
            "private",
            "protected",
            "public",
            "readonly",
            "ref",
            "return",
            "sbyte",
            "sealed",
            "short",
            "sizeof",
            "stackalloc",
            "static",
            "string",
            "struct",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "uint",
            "ulong",
            "unchecked",
            "unsafe",
            "ushort",
            "using",
            "virtual",
            "void",
            "volatile",
            "while",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Each part as given where it is an identifier; a keyword gets its <c>@</c>, other characters become <c>_</c>.</summary>
    public static string ToNamespace(string text)
    {
        var parts = text.Split('.').Select(p => p.Trim()).Where(p => p.Length > 0).Select(Escape).ToArray();
        return parts.Length == 0 ? "_" : string.Join(".", parts);
    }

    /// <summary>A class's name: never a keyword, so that it can be a part of other names.</summary>
    public static string ToIdentifier(string text)
    {
        var name = Clean(text);
        return Keywords.Contains(name) ? "_" + name : name;
    }

    private static string Escape(string part)
    {
        var name = Clean(part.TrimStart('@'));
        return Keywords.Contains(name) ? "@" + name : name;
    }

    private static string Clean(string text)
    {
        var name = new string(text.Trim().Select(c => c == '_' || Letters.IsWordCharacter(c) ? c : '_').ToArray());
        return name.Length == 0 || Letters.IsDigit(name[0]) ? "_" + name : name;
    }
}
