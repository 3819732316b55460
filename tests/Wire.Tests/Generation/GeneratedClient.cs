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
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Without what only an editor or the compiler's warnings need: other tests look at those.</summary>
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(
        LanguageVersion.Latest,
        DocumentationMode.None
    ).WithFeatures([KeyValuePair.Create("run-nullable-analysis", "never")]);

    private readonly Type _client;
    private readonly Dictionary<string, MethodInfo> _operations;

    private GeneratedClient(Type client)
    {
        _client = client;
        _operations = _client
            .GetMethods()
            .Where(method =>
                method.Name.EndsWith("Async", StringComparison.Ordinal)
                && RequestTypeOf(method)?.GetCustomAttribute<ApiOperationAttribute>() is not null
            )
            .ToDictionary(method => RequestTypeOf(method)!.GetCustomAttribute<ApiOperationAttribute>()!.Name);
    }

    /// <summary>The client of one document.</summary>
    public static GeneratedClient Of(string spec, IEnumerable<string> operations) => OfEach([new SpecFile(spec, operations)])[0];

    /// <summary>The clients of several documents, compiled at once.</summary>
    public static IReadOnlyList<GeneratedClient> OfEach(IReadOnlyList<SpecFile> specs)
    {
        var compilation = CSharpCompilation.Create(
            "Generated",
            [],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        CSharpGeneratorDriver
            .Create([new FaceSearchGenerator().AsSourceGenerator()], specs, ParseOptions, new SpecOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)));
        var clients = Assembly
            .Load(image.ToArray())
            .GetExportedTypes()
            .Where(type => type.IsClass && type.GetCustomAttribute<ApiClientAttribute>() is not null)
            .ToDictionary(type => type.Namespace!);
        return [.. specs.Select(spec => new GeneratedClient(clients[spec.Namespace]))];
    }

    public Type? RequestType(string operation) => _operations.TryGetValue(operation, out var method) ? RequestTypeOf(method) : null;

    /// <summary>Calls the client's method for the operation.</summary>
    public async Task<ApiResponse> SendAsync(string operation, ApiRequest request, ApiClientOptions options)
    {
        using var client = (IDisposable)Activator.CreateInstance(_client, options)!;
        var call = (Task)_operations[operation].Invoke(client, [request, TestContext.Current.CancellationToken])!;
        await call;
        return (ApiResponse)call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call)!;
    }

    private static Type? RequestTypeOf(MethodInfo method) => method.GetParameters().FirstOrDefault()?.ParameterType;
}
