using System.Text;
using FaceSearchToolkit.Cli.Specs;
using FaceSearchToolkit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Cli.Generating;

/// <summary>Runs the generator that the package ships, as the compiler runs it.</summary>
internal static class ClientGenerator
{
    /// <summary>The files of the client, by name.</summary>
    public static IReadOnlyList<ClientFile> Run(
        SpecProject project,
        CSharpCompilation compilation,
        CSharpParseOptions language,
        CancellationToken cancellationToken
    )
    {
        var driver = CSharpGeneratorDriver.Create(
            [new FaceSearchGenerator().AsSourceGenerator()],
            project.Files,
            language,
            project.Options
        );
        var result = driver.RunGenerators(compilation, cancellationToken).GetRunResult().Results.Single();
        return result.Exception is { } mistake
            ? throw new InvalidOperationException(mistake.Message, mistake)
            :
            [
                .. result
                    .GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal)
                    .Select(s => new ClientFile(s.HintName, Encode(s))),
            ];
    }

    /// <summary>As the compiler writes a file that a project has it emit: in the text's encoding, its mark included.</summary>
    private static byte[] Encode(GeneratedSourceResult source)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, source.SourceText.Encoding ?? Encoding.UTF8))
        {
            source.SourceText.Write(writer);
        }

        return stream.ToArray();
    }
}
