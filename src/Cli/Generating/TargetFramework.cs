using System.Text.RegularExpressions;
using FaceSearchToolkit.Cli.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Cli.Generating;

/// <summary>What generated code is compiled against. It differs by framework in a few attributes, which the older ones lack.</summary>
internal sealed partial class TargetFramework
{
    private static readonly (string Type, int Since)[] Attributes =
    [
        ("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute", 3),
        ("System.Diagnostics.CodeAnalysis.StringSyntaxAttribute", 7),
        ("System.Runtime.CompilerServices.RequiredMemberAttribute", 7),
        ("System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute", 7),
    ];

    private static readonly string[] BasicAssemblies = ["System.Private.CoreLib", "System.Runtime", "netstandard", "mscorlib"];

    private readonly int _age;

    private TargetFramework(int age)
    {
        _age = age;
    }

    /// <summary>Reads a moniker such as <c>net8.0</c>, <c>netstandard2.0</c> or <c>net48</c>.</summary>
    public static TargetFramework Parse(string moniker)
    {
        if (Modern().Match(moniker) is { Success: true } modern)
        {
            return new TargetFramework(int.Parse(modern.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        }

        return moniker switch
        {
            "netstandard2.1" or "netcoreapp3.0" or "netcoreapp3.1" => new TargetFramework(3),
            _ when Old().IsMatch(moniker) => new TargetFramework(0),
            _ => throw new InputException(
                $"'{moniker}' is no target framework: write it as in a project file, such as net8.0 or netstandard2.0"
            ),
        };
    }

    /// <summary>A project without sources for this framework, with the toolkit's runtime and other assemblies.</summary>
    public CSharpCompilation Compile(CSharpParseOptions language, IEnumerable<string> references) =>
        CSharpCompilation.Create(
            ToolInfo.Name,
            Attributes.Where(a => a.Since > _age).Select(a => CSharpSyntaxTree.ParseText(WriteTwin(a.Type), language)),
            FindFrameworkFiles()
                .Append(typeof(ApiRequest).Assembly.Location)
                .Concat(references)
                .Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );

    /// <summary>A second type of a name hides the first: where a name means two types, the generator uses neither.</summary>
    private static string WriteTwin(string type)
    {
        var dot = type.LastIndexOf('.');
        return $"namespace {type[..dot]} {{ internal sealed class {type[(dot + 1)..]} {{ }} }}";
    }

    /// <summary>
    /// What the framework that this process runs on, one of the newer ones, has for its basic types, and the names under which other
    /// assemblies look for them.
    /// </summary>
    private static IEnumerable<string> FindFrameworkFiles()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return BasicAssemblies.Select(n => Path.Combine(folder, n + ".dll"));
    }

    [GeneratedRegex(@"^net([5-9]|[1-9]\d)\.0(-[a-z0-9.]+)?$")]
    private static partial Regex Modern();

    [GeneratedRegex(@"^(net4[5-8]\d?|netstandard2\.0|netcoreapp2\.[0-2])$")]
    private static partial Regex Old();
}
