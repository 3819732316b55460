using System.Reflection;
using FaceSearchToolkit.Annotations;
using FaceSearchToolkit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Wire.Tests.Generation;

/// <summary>A client generated from a document, compiled and loaded: operations by their wire names.</summary>
internal sealed class GeneratedClient
{
    /// <summary>What the tests themselves run on, the runtime among it.</summary>
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly Type _client;
    private readonly Dictionary<string, MethodInfo> _operations;

    private GeneratedClient(Assembly assembly)
    {
        _client = assembly.GetExportedTypes().Single(type => type.IsClass && type.GetCustomAttribute<ApiClientAttribute>() is not null);
        _operations = _client.GetMethods()
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal) && RequestTypeOf(method)?.GetCustomAttribute<ApiOperationAttribute>() is not null)
            .ToDictionary(method => RequestTypeOf(method)!.GetCustomAttribute<ApiOperationAttribute>()!.Name);
    }

    public static GeneratedClient Of(string spec, IEnumerable<string> operations)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create("Generated", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new FaceSearchGenerator().AsSourceGenerator()], [new SpecFile(spec)], parseOptions, new SpecOptions(string.Join('|', operations)))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)));
        return new GeneratedClient(Assembly.Load(image.ToArray()));
    }

    public Type? RequestType(string operation) => _operations.TryGetValue(operation, out var method) ? RequestTypeOf(method) : null;

    public async Task SendAsync(string operation, ApiRequest request, ApiClientOptions options)
    {
        using var client = (IDisposable)Activator.CreateInstance(_client, options)!;
        await (Task)_operations[operation].Invoke(client, [request, TestContext.Current.CancellationToken])!;
    }

    private static Type? RequestTypeOf(MethodInfo method) => method.GetParameters().FirstOrDefault()?.ParameterType;
}
