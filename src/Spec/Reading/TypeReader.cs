using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Merge;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Turns a schema into a C# type.</summary>
internal sealed class TypeReader
{
    // The platform's own documents nest 29 deep. The limit keeps hostile ones from running the compiler out of stack.
    private const int MaxDepth = 64;

    private static readonly ApiType Json = new(ApiTypeKind.Json);

    private readonly SpecContext _context;
    private readonly ObjectReader _objects;

    public TypeReader(SpecContext context, ObjectReader objects)
    {
        _context = context;
        _objects = objects;
    }

    public ApiType Read(Schema schema, TypeUse use, TypeScope scope)
    {
        if (schema.Component is not null && !schema.Own["type"].Exists && !schema.Own["properties"].Exists)
        {
            var target = _context.Components.ReadType(schema.Component, this);
            return target.Kind == ApiTypeKind.String ? ReadText(schema, use, scope) : target;
        }

        if (!schema.Own.Exists)
        {
            return new ApiType(ApiTypeKind.String);
        }

        if (!schema.Own.IsObject || schema.Own["$ref"].Exists && schema.Component is null)
        {
            return ReadUntyped(schema.Own, use, schema.Own.IsObject ? "$ref" : "schema");
        }

        if (use.Depth + scope.Depth > MaxDepth)
        {
            return ReadUntyped(schema.Own, use, "depth");
        }

        return schema["x-filter"].IsObject && _context.Shared.UseFilter(schema["x-filter"]) is { } filter ? filter
            : schema["x-range"].IsObject ? new ApiType(ApiTypeKind.TimeRange)
            : ReadPlain(schema, use, scope);
    }

    private ApiType ReadPlain(Schema schema, TypeUse use, TypeScope scope)
    {
        switch (schema.Type)
        {
            case "string":
                return ReadText(schema, use, scope);
            case "array":
                return ReadList(schema, use, scope);
            case "object":
                return ReadObject(schema, use, scope);
            default:
                var kind = ScalarTypes.Find(schema);
                return kind is null
                    ? ReadUntyped(schema.Own, use, schema.Type.Length == 0 ? "type" : schema.Type)
                    : new ApiType(kind.Value);
        }
    }

    private ApiType ReadText(Schema schema, TypeUse use, TypeScope scope)
    {
        if (use.IsWholeBody && schema["format"].IsString("binary"))
        {
            return new ApiType(ApiTypeKind.Binary);
        }

        if (schema["x-name"].AsString() is { Length: > 0 } sharedName && _context.Shared.UseEnum(sharedName) is { } shared)
        {
            return shared;
        }

        var values = ValueSet.Read(schema);
        if (values.Count == 0)
        {
            return new ApiType(ApiTypeKind.String);
        }

        var name = Take(use.EnumName, schema.Own, scope);
        scope.Enums.Add(ValueSet.ToEnum(name, values, DocsReader.Read(schema), _context.Findings));
        return new ApiType(ApiTypeKind.Enum, scope.GetPath(name));
    }

    private ApiType ReadList(Schema schema, TypeUse use, TypeScope scope)
    {
        var items = schema["items"];
        var element = items.IsObject ? Read(_context.Components.Resolve(items), use.Item, scope) : ReadUntyped(schema.Own, use, "array");
        return new ApiType(ApiTypeKind.List, Element: element);
    }

    private ApiType ReadObject(Schema schema, TypeUse use, TypeScope scope)
    {
        if (schema["properties"] is { IsObject: true, HasContent: true })
        {
            var name = Take(use.ObjectName, schema.Own, scope);
            var path = scope.GetPath(name);
            scope.Objects.Add(_objects.ReadSchema(schema, path, Naming.ReservedNames.InModel));
            return new ApiType(ApiTypeKind.Object, path);
        }

        var values = schema["additionalProperties"];
        if (values.IsObject)
        {
            return new ApiType(ApiTypeKind.Map, Element: Read(_context.Components.Resolve(values), use.Entry, scope));
        }

        return ReadUntyped(schema.Own, use, "object");
    }

    /// <summary>Names a nested type. One that gives way is told of where its schema begins: the name stands nowhere.</summary>
    private string Take(string wanted, SpecNode schema, TypeScope scope)
    {
        var given = scope.Take(wanted);
        if (given.Rival is not null)
        {
            _context.Findings.AddAtStart(SpecMessages.Renamed, schema, wanted, given.Name, given.Rival);
        }

        return given.Name;
    }

    private ApiType ReadUntyped(SpecNode node, TypeUse use, string construct)
    {
        _context.Findings.Add(SpecMessages.Untyped, node, use.Member, construct);
        return Json;
    }
}
