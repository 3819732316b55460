using System.Composition;
using FaceSearchToolkit.Analyzers.Usage;
using FaceSearchToolkit.CodeFixes.Fixes;
using FaceSearchToolkit.CodeFixes.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FaceSearchToolkit.CodeFixes.Providers;

/// <summary>
/// FST1002: adds the members that miss to the object initializer: a variable of that name where there is one, else a placeholder to fill
/// in; or has the request made from an earlier one and its result.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddRequiredFixProvider() : ToolkitFixProvider("FST1002", "FST1002_Add")
{
    private const string LinkKey = "FST1002_Link";

    private protected override IEnumerable<Fix> CreateFixes(FindingContext finding)
    {
        var creation = finding.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        if (
            creation is null
            || finding.GetProperty(FindingProperties.Members) is not { } members
            || finding.Model.GetTypeInfo(creation).Type is not { } type
        )
        {
            yield break;
        }

        var names = members.Split(',');
        var values = names.Select(n => PlaceholderValue.Find(type, n, creation, finding.Model)).ToList();
        if (!values.Contains(null))
        {
            var entries = names.Zip(values, (name, value) => $"{name} = {value}");
            yield return Fix.Replace(
                FixText.Get("Add", string.Join(", ", names)),
                UsualKey,
                creation,
                InitializerEdit.Add(creation, entries)
            );
        }

        if (
            SentRequest.Find(finding) is { } sent
            && LinkedCreation.CreateCall(creation, wrong: null, sent, names, finding.Model) is { } factory
        )
        {
            yield return Fix.Replace(FixText.Get("Link", factory), LinkKey, creation, factory);
        }
    }
}
