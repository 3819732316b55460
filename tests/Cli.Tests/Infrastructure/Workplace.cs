using FaceSearchToolkit.Cli.Hosting;
using Spectre.Console;

namespace FaceSearchToolkit.Cli.Tests.Infrastructure;

/// <summary>A folder of its own, in which whole command lines run.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>A document with two operations, two components that refer to each other, and one that nothing reaches.</summary>
    public const string Spec = """
        {
          // comments are accepted
          "version": "1.0",
          "info": { "style": "RPC", "product": "ICE", "version": "2020-11-09" },
          "directories": [{ "title": "all", "children": ["Search", "Delete"] }],
          "components": { "schemas": {
            "Lonely": { "type": "object", "properties": { "A": { "type": "string" } } },
            "Tree": { "type": "object", "properties": { "Leaf": { "$ref": "#/components/schemas/Leaf" } } },
            "Leaf": { "type": "object", "properties": {
              "Tree": { "$ref": "#/components/schemas/Tree" },
              "Size": { "type": "integer", "format": "int64", "maximum": "1e3" }
            } },
          } },
          "apis": {
            "Search": {
              "methods": ["post"], "schemes": ["https"],
              "parameters": [{ "name": "PageSize", "in": "query", "schema": {
                "type": "integer", "format": "int32", "description": "\u6bcf\u9875 <条数>", "maximum": "50"
              } }],
              "responses": { "200": { "schema": { "type": "object", "properties": { "Tree": { "$ref": "#/components/schemas/Tree" } } } } },
            },
            "Delete": {
              "methods": ["post"], "schemes": ["https"], "parameters": [],
              "responses": { "200": { "schema": { "type": "object", "properties": { "Ok": { "type": "boolean" } } } } }
            },
          },
          "endpoints": [{ "regionId": "cn-shanghai", "endpoint": "ice.cn-shanghai.aliyuncs.com" }],
        }
        """;

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("facesearch-").FullName;

    /// <summary>What requests go through.</summary>
    public Func<HttpMessageHandler> CreateHandler { get; init; } = () => throw new InvalidOperationException("no requests in this test");

    /// <summary>The most bytes of a download.</summary>
    public int? MaxDownload { get; init; }

    /// <summary>The full path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file.</summary>
    public Workplace With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>A host in this folder that nobody listens to.</summary>
    public CommandHost CreateHost() =>
        new()
        {
            Output = TextWriter.Null,
            Error = TextWriter.Null,
            Folder = Folder,
        };

    /// <summary>Reads a file.</summary>
    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs a command line, words separated by spaces, its output redirected.</summary>
    public Task<CommandRun> RunAsync(string line) => RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), isTerminal: false);

    /// <summary>The same, as in a terminal with colours.</summary>
    public Task<CommandRun> RunInTerminalAsync(string line) =>
        RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), isTerminal: true);

    /// <summary>Runs a command line.</summary>
    public async Task<CommandRun> RunAsync(string[] words, bool isTerminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new CommandHost
        {
            Output = output,
            Error = error,
            Folder = Folder,
            CreateHandler = CreateHandler,
            MaxDownload = MaxDownload,
            Screen = isTerminal ? CreateScreen(output) : null,
        };
        var exit = await Tool.RunAsync(words, host, TestContext.Current.CancellationToken);
        return new CommandRun(exit, output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal static IAnsiConsole CreateScreen(TextWriter writer)
    {
        var screen = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        screen.Profile.Width = 100;
        return screen;
    }
}
