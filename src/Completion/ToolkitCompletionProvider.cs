using System.Collections.Immutable;
using System.Globalization;
using FaceSearchToolkit.Roslyn.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace FaceSearchToolkit.Completion;

/// <summary>
/// Completes the text of string literals that the toolkit understands: filters and time ranges in JSON, and values that an operation
/// documents.
/// </summary>
[ExportCompletionProvider(nameof(ToolkitCompletionProvider), LanguageNames.CSharp)]
public sealed class ToolkitCompletionProvider : CompletionProvider
{
    private const string Text = "Text";
    private const string Back = "Back";

    // In a text, no character but the editor's own keys means that a word is complete.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace))
    );

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger is { Kind: CompletionTriggerKind.Insertion, Character: '"' or '{' or '[' or ',' or ':' }
        || base.ShouldTriggerCompletion(text, caretPosition, trigger, options);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (
            await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || TextLocation.FindExpression(root, context.Position) is not { } expression
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(WellKnownNames.ApiRequest) is not { } request
        )
        {
            return;
        }

        var location = TextLocation.Create(expression, context.Position, model);
        var use = new TextUse(new ToolkitSymbols(model.Compilation, request, official: null), model, cancellationToken);
        if (use.TryFindJson(expression, out var filter))
        {
            var cursor = JsonCursor.Find(location.Text, location.Caret);
            Offer(context, location, location.GetSource(cursor.Start, cursor.End), FilterProposals.Create(cursor, filter));
        }
        else
        {
            var values = use.FindValues(expression).Select(v => new Proposal(v, v, 0, "", WellKnownTags.EnumMember));
            Offer(context, location, location.GetSource(0, location.Text.Length), values);
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(
        Document document,
        CompletionItem item,
        char? commitKey,
        CancellationToken cancellationToken
    )
    {
        var text = item.Properties[Text];
        var caret = item.Span.Start + text.Length - int.Parse(item.Properties[Back], CultureInfo.InvariantCulture);
        return Task.FromResult(CompletionChange.Create(new TextChange(item.Span, text), caret));
    }

    private static void Offer(CompletionContext context, TextLocation location, TextSpan span, IEnumerable<Proposal> proposals)
    {
        var items = proposals.Select((p, order) => CreateItem(p, order, location)).OfType<CompletionItem>().ToList();
        if (items.Count > 0)
        {
            context.CompletionListSpan = span;
            context.IsExclusive = true;
            context.AddItems(items);
        }
    }

    /// <summary>Null where the literal cannot spell what is proposed.</summary>
    private static CompletionItem? CreateItem(Proposal proposal, int order, TextLocation location)
    {
        var behind = proposal.Text.Substring(proposal.Text.Length - proposal.Back);
        if (location.Spell(proposal.Text) is not { } text || location.Spell(behind) is not { } spelledBehind)
        {
            return null;
        }

        var properties = ImmutableDictionary<string, string>
            .Empty.Add(Text, text)
            .Add(Back, spelledBehind.Length.ToString(CultureInfo.InvariantCulture));
        return CompletionItem.Create(
            proposal.Label,
            sortText: order.ToString("D6", CultureInfo.InvariantCulture),
            properties: properties,
            tags: ImmutableArray.Create(proposal.Tag),
            rules: Rules,
            inlineDescription: proposal.Hint
        );
    }
}
