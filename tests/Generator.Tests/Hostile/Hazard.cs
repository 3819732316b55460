using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>A kind of oddity that documents of the platform have, in the smallest document that has it.</summary>
/// <param name="Kind">What is odd.</param>
/// <param name="Document">The document.</param>
/// <param name="WireNames">What has to stand in the code as text, exactly so.</param>
internal sealed record Hazard(string Kind, string Document, string[] WireNames)
{
    /// <summary>In the schema of a query parameter <c>X</c>.</summary>
    public static Hazard InSchema(string kind, string schema) => InParameters(kind, Specs.Parameter("X", schema), "X");

    /// <summary>In the schema of a property <c>X</c> of the response.</summary>
    public static Hazard InResponse(string kind, string schema) =>
        new(kind, Specs.Document(Specs.Operation("Buy", [], ["\"X\": { " + schema + " }"])), ["X"]);

    /// <summary>In the parameters of an operation, separated by commas.</summary>
    public static Hazard InParameters(string kind, string parameters, params string[] names) =>
        new(kind, Specs.Document(Specs.Operation("Buy", [parameters])), names);

    /// <summary>In the names of parameters and of the response's properties.</summary>
    public static Hazard InNames(string kind, params string[] names)
    {
        string[] parameters =
        [
            .. names.Select(name => $$"""{ "name": {{HostileTexts.Json(name)}}, "in": "query", "schema": { "type": "string" } }"""),
        ];
        string[] properties = [.. names.Select(name => HostileTexts.Json(name) + """: { "type": "string" }""")];
        return new(kind, Specs.Document(Specs.Operation("Buy", parameters, properties)), names);
    }

    /// <summary>In the values of a parameter and in the titles of a property's.</summary>
    public static Hazard InValues(string kind, params string[] values)
    {
        var json = values.Select(HostileTexts.Json).ToArray();
        var parameter = Specs.Parameter("X", $"\"type\": \"string\", \"enum\": [{string.Join(", ", json)}]");
        var property =
            "\"Y\": { \"type\": \"string\", \"enumValueTitles\": { "
            + string.Join(", ", json.Distinct().Select(value => value + ": \"t\""))
            + " } }";
        return new(kind, Specs.Document(Specs.Operation("Buy", [parameter], [property])), [.. values.Select(value => value.Trim())]);
    }

    /// <summary>In every text about an operation and its members.</summary>
    public static Hazard InText(string kind, string text)
    {
        var json = HostileTexts.Json(text);
        var schema = $"\"type\": \"string\", \"title\": {json}, \"description\": {json}, \"example\": {json}, \"default\": {json}";
        var extra = $$"""
            "title": {{json}}, "description": {{json}}, "requestParamsDescription": {{json}},
            "errorCodes": { "400": [{ "errorCode": {{json}}, "errorMessage": {{json}} }] },
            """;
        return new(
            kind,
            Specs.Document(Specs.Operation("Buy", [Specs.Parameter("X", schema)], ["\"Y\": { " + schema + " }"], extra)),
            ["X", "Y"]
        );
    }

    /// <summary>In the whole operation: its members in JSON.</summary>
    public static Hazard InOperation(string kind, string operation, string style, params string[] names) =>
        new(kind, Specs.Document(["\"Buy\": { " + operation + " }"], "", style), ["Buy", .. names]);

    /// <summary>In the components; the response's <c>X</c> refers to <c>Thing</c>.</summary>
    public static Hazard InComponents(string kind, string components, params string[] names) =>
        new(
            kind,
            Specs.Document([Specs.Operation("Buy", [], ["""   "X": { "$ref": "#/components/schemas/Thing" }"""])], components),
            ["X", .. names]
        );

    /// <summary>In an operation's name.</summary>
    public static Hazard InOperationNames(string kind, params string[] names) =>
        new(kind, Specs.Document([.. names.Select(name => Specs.Operation(name, [Specs.Parameter(name, "\"type\": \"string\"")]))]), names);

    public override string ToString() => Kind;
}
