using FaceSearchToolkit.Generator.Planning;
using FaceSearchToolkit.Spec.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Finds out what generated code will be compiled with.</summary>
internal static class TargetStage
{
    public static IncrementalValueProvider<EmissionTarget> ReadTarget(this IncrementalGeneratorInitializationContext context)
    {
        var language = context
            .ParseOptionsProvider.Select(
                (options, _) => options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp1
            )
            .WithTrackingName(TrackingNames.Language);
        var wantsRequired = context
            .AnalyzerConfigOptionsProvider.Select(
                (options, _) =>
                    options.GlobalOptions.TryGetValue(BuildKeys.RequiredMembers, out var value)
                    && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase)
            )
            .WithTrackingName(TrackingNames.Options);
        var capabilities = context.CompilationProvider.Select(Capabilities.Read).WithTrackingName(TrackingNames.Capabilities);
        return language
            .Combine(capabilities)
            .Combine(wantsRequired)
            .Select((input, _) => Decide(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Target);
    }

    private static EmissionTarget Decide(LanguageVersion language, Capabilities capabilities, bool wantsRequired) =>
        new(
            capabilities.HasRuntime && language >= LanguageVersion.CSharp8,
            new TargetFeatures(
                wantsRequired && language >= LanguageVersion.CSharp11 && capabilities.HasRequiredMembers,
                capabilities.HasStringSyntax,
                capabilities.HasNotNullWhen,
                capabilities.HasObsoleteId,
                capabilities.Official,
                capabilities.Container
            )
        );
}
