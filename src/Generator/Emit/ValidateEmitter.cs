namespace FaceSearchToolkit.Generator.Emit;

/// <summary>The method that checks an object's members; absent where there is nothing to check.</summary>
internal static class ValidateEmitter
{
    public static void Emit(EmitContext context, IReadOnlyList<Property> properties)
    {
        var checks = properties.SelectMany(property => ValidationCalls.Create(property, context.Validated)).ToList();
        if (checks.Count == 0)
        {
            return;
        }

        context.Out.Line();
        DocsEmitter.EmitInheritDoc(context.Out);
        context.Out.Line(Attributes.Hidden);
        using (context.Out.Block($"protected override void Validate({RuntimeTypes.FormatCompilerService("ApiValidator")} validator)"))
        {
            foreach (var check in checks)
            {
                context.Out.Line($"validator.{check};");
            }
        }
    }
}
