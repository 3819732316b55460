#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells editors what a text holds.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class StringSyntaxAttribute : Attribute
{
    public const string Json = nameof(Json);

    public StringSyntaxAttribute(string syntax) => Syntax = syntax;

    public string Syntax { get; }
}
#endif
