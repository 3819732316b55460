using System.Reflection;

namespace FaceSearchToolkit.Analyzers.Tests.Agreement;

/// <summary>A client that does nothing.</summary>
public class SilentProxy : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
}
