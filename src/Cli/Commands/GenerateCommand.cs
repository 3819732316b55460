using System.CommandLine;
using FaceSearchToolkit.Cli.Generating;
using FaceSearchToolkit.Cli.Hosting;
using FaceSearchToolkit.Cli.Reports;
using FaceSearchToolkit.Cli.Specs;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Cli.Commands;

/// <summary><c>generate</c>: the generator's output as files.</summary>
internal sealed class GenerateCommand : ToolCommand
{
    private readonly Argument<string> _file = SpecArguments.CreateFile();
    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The folder for the client's files. Files of the client that are no longer generated are removed.",
        HelpName = "DIR",
        Required = true,
    };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; the exit code is 1 where the folder differs." };
    private readonly Option<string?> _overlay = SpecArguments.CreateOverlay();
    private readonly Option<string[]> _operations = SpecArguments.CreateOperations("The operations to take. Default: all.");
    private readonly Option<string?> _namespace = new("--namespace")
    {
        Description = "Where the classes go. Default: ROOT.Ice for the product ICE.",
        HelpName = "NAME",
    };
    private readonly Option<string?> _rootNamespace = new("--root-namespace")
    {
        Description = "The project's root namespace, for the default of --namespace.",
        HelpName = "NAME",
    };
    private readonly Option<string?> _client = new("--client")
    {
        Description = "The client's name. Default: IceClient for the product ICE.",
        HelpName = "NAME",
    };
    private readonly Option<string> _visibility = new("--visibility")
    {
        Description = "public or internal.",
        HelpName = "public|internal",
        DefaultValueFactory = _ => "public",
    };
    private readonly Option<bool> _required = new("--required-members")
    {
        Description = "Put the required keyword on required members, as FaceSearchToolkitRequiredMembers does.",
    };
    private readonly Option<string> _framework = new("--framework")
    {
        Description = "The project's target framework.",
        HelpName = "TFM",
        DefaultValueFactory = _ => "net8.0",
    };
    private readonly Option<string> _language = new("--language-version")
    {
        Description = "The project's C# version, 8 or later.",
        HelpName = "N",
        DefaultValueFactory = _ => "latest",
    };
    private readonly Option<string[]> _references = new("--reference")
    {
        Description =
            "An assembly that the project references and the client may build on (Microsoft.Extensions.Http, AlibabaCloud.OpenApiClient,"
            + " and what they need); may be given several times.",
        HelpName = "DLL",
    };

    /// <param name="host">What it runs in.</param>
    public GenerateCommand(CommandHost host)
        : base(
            "generate",
            "Writes the client that a build makes of a document, byte for byte, for those who check generated code in.",
            host
        )
    {
        _visibility.AcceptOnlyFromAmong("public", "internal");
        Arguments.Add(_file);
        foreach (
            var option in new Option[]
            {
                _out,
                _check,
                _overlay,
                _operations,
                _namespace,
                _rootNamespace,
                _client,
                _visibility,
                _required,
                _framework,
                _language,
                _references,
            }
        )
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        [
            "generate specs/ice-2020-11-09.json -o Generated --root-namespace Acme",
            "generate ice.json -o Generated --namespace Acme.Media --client MediaClient --visibility internal",
            "generate ice.json -o Generated --root-namespace Acme --check",
        ];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var language = ParseLanguage(arguments.GetValue(_language)!);
        var framework = TargetFramework.Parse(arguments.GetValue(_framework)!);
        var references = (arguments.GetValue(_references) ?? []).Select(FindReference).ToArray();
        var project = SpecProject.Load(ReadSettings(arguments), Host);
        await ThrowIfWrongAsync(project, cancellationToken).ConfigureAwait(false);
        var files = await Host.WorkAsync("Generating", () =>
                Task.Run(
                    () => ClientGenerator.Run(project, framework.Compile(language, references), language, cancellationToken),
                    cancellationToken
                )
            )
            .ConfigureAwait(false);
        var folder = new ClientFolder(Host.GetFullPath(arguments.GetRequiredValue(_out)), files);
        return arguments.GetValue(_check) ? Check(folder) : Write(folder);
    }

    private SpecSettings ReadSettings(ParseResult arguments) =>
        new(arguments.GetRequiredValue(_file), arguments.GetValue(_overlay), arguments.GetValue(_operations)!)
        {
            Namespace = arguments.GetValue(_namespace),
            RootNamespace = arguments.GetValue(_rootNamespace),
            Client = arguments.GetValue(_client),
            Visibility = arguments.GetValue(_visibility),
            RequiredMembers = arguments.GetValue(_required),
        };

    private static CSharpParseOptions ParseLanguage(string version) =>
        LanguageVersionFacts.TryParse(version, out var parsed)
        && LanguageVersionFacts.MapSpecifiedToEffectiveVersion(parsed) >= LanguageVersion.CSharp8
            ? new CSharpParseOptions(parsed)
            : throw new InputException($"'{version}' is no C# version that generated code can be compiled with: it needs 8 or later");

    private string FindReference(string given) =>
        Host.GetFullPath(given) is var path && File.Exists(path)
            ? path
            : throw new InputException($"{Host.Show(path)}: there is no such file");

    /// <summary>What breaks a build is not written.</summary>
    private async Task ThrowIfWrongAsync(SpecProject project, CancellationToken cancellationToken)
    {
        var errors = (await SpecCheck.RunAsync(project, Host, cancellationToken).ConfigureAwait(false))
            .Where(f => f.Level == ReportLevel.Error)
            .Select(TextReport.FormatLine)
            .ToArray();
        if (errors.Length > 0)
        {
            throw new InputException(string.Join('\n', errors));
        }
    }

    private int Check(ClientFolder folder)
    {
        var differences = folder
            .Missing.Select(f => $"missing: {f.Name}")
            .Concat(folder.Different.Select(f => $"differs: {f.Name}"))
            .Concat(folder.Stale.Select(n => $"no longer generated: {n}"))
            .ToArray();
        foreach (var difference in differences)
        {
            Host.Output.WriteLine(difference);
        }

        return differences.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private int Write(ClientFolder folder)
    {
        foreach (var file in folder.Missing.Concat(folder.Different).ToArray())
        {
            folder.Write(file);
            Host.Output.WriteLine($"written: {file.Name}");
        }

        foreach (var name in folder.Stale)
        {
            folder.Remove(name);
            Host.Output.WriteLine($"removed: {name}");
        }

        return ExitCode.Clean;
    }
}
