using System.Collections.Immutable;
using FaceSearchToolkit.Analyzers.Flow;
using FaceSearchToolkit.Analyzers.Rules;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FaceSearchToolkit.Analyzers.Usage;

/// <summary>FST1012: an access key secret that is a constant. The message never shows it.</summary>
internal sealed class SecretRule : FlowObserver
{
    private const string Parameter = "accessKeySecret";

    private readonly ToolkitSymbols _symbols;
    private readonly Findings _findings;

    public SecretRule(ToolkitSymbols symbols, Findings findings)
    {
        _symbols = symbols;
        _findings = findings;
    }

    public override void OnCreate(IObjectCreationOperation creation, ImmutableArray<FlowValue> arguments) =>
        Check(creation.Type, creation.Arguments, arguments);

    public override void OnCall(IInvocationOperation call, ImmutableArray<FlowValue> arguments) =>
        Check(call.TargetMethod.ContainingType, call.Arguments, arguments);

    private void Check(ITypeSymbol? type, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<FlowValue> values)
    {
        if (!_symbols.IsCredential(type))
        {
            return;
        }

        foreach (
            var constant in arguments
                .Zip(values, (a, v) => (a.Parameter?.Name, Value: v))
                .Where(p => p.Name == Parameter)
                .SelectMany(p => p.Value.Constants)
        )
        {
            if (constant.Value is string text && !Placeholders.IsPlaceholder(text))
            {
                _findings.Add(UsageRules.FST1012_Constant, constant.Origin.Syntax.GetLocation(), type!.Name);
            }
        }
    }
}
