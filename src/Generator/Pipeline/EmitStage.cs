using System.Text;
using FaceSearchToolkit.Generator.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Generator.Pipeline;

/// <summary>Turns clients into files.</summary>
internal static class EmitStage
{
    /// <summary>Splits each client into units: those that stay equal are not emitted again.</summary>
    public static IncrementalValuesProvider<TUnit> Split<TUnit>(
        this IncrementalValuesProvider<ClientPlan> clients,
        Func<ClientPlan, IEnumerable<TUnit>> split,
        string name
    )
        where TUnit : EmitUnit =>
        clients.SelectMany((client, cancellationToken) => StopWhenCancelled(split(client), cancellationToken)).WithTrackingName(name);

    /// <summary>Emits one file per unit.</summary>
    public static void Emit<TUnit>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TUnit> units,
        Func<TUnit, string> emit
    )
        where TUnit : EmitUnit => context.RegisterSourceOutput(units, (output, unit) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(unit.HintName, SourceText.From(EmitText(unit, emit), Encoding.UTF8));
        });

    /// <summary>A mistake of ours costs one file at most, not the whole generator, and the compiler shows it.</summary>
    private static string EmitText<TUnit>(TUnit unit, Func<TUnit, string> emit)
        where TUnit : EmitUnit
    {
        try
        {
            return emit(unit);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            return FailedFile.Write(unit.HintName, mistake);
        }
    }

    private static IEnumerable<TUnit> StopWhenCancelled<TUnit>(IEnumerable<TUnit> units, CancellationToken cancellationToken)
    {
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return unit;
        }
    }
}
