using System.Collections.Immutable;
using System.Globalization;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1006 and FST1010 in typed time ranges: bounds the wrong way round, seconds taken for milliseconds.</summary>
internal sealed class TimeRangeRule : FlowObserver
{
    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public TimeRangeRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        if (
            !call.TargetMethod.IsStatic
            || !_symbols.IsTimeRange(call.TargetMethod.ContainingType)
            || ReportSeconds(call, arguments)
            || arguments.Length != 2
        )
        {
            return;
        }

        var first = call.Arguments[0].Parameter?.Ordinal == 0 ? 0 : 1;
        if (Inversion.Find(arguments[first], arguments[1 - first], value => (value as Moment)?.Time) is var (least, greatest))
        {
            _findings.Add(
                UsageRules.FST1006_Inverted,
                call.Syntax.GetLocation(),
                call.TargetMethod.ContainingType.Name,
                FormatTime(least),
                FormatTime(greatest)
            );
        }
    }

    private static string FormatTime(object? moment) =>
        ((Moment)moment!).Time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Whether a bound is in seconds: the range may then look the wrong way round for that reason only.</summary>
    private bool ReportSeconds(IInvocationOperation call, ImmutableArray<FlowValue> arguments)
    {
        var suspects = arguments
            .SelectMany(a => a.Constants)
            .Where(c => c.Value is Moment { Milliseconds: { } given } && UnixTime.LooksLikeSeconds(given))
            .ToList();
        foreach (var suspect in suspects)
        {
            var seconds = ((Moment)suspect.Value!).Milliseconds!.Value;
            var milliseconds = UnixTime.ToMilliseconds(seconds).ToString(CultureInfo.InvariantCulture);
            _findings.Add(
                UsageRules.FST1010_Seconds,
                suspect.Origin.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, milliseconds),
                MessageValues.Format(seconds),
                call.TargetMethod.ContainingType.Name,
                milliseconds
            );
        }

        return suspects.Count > 0;
    }
}
