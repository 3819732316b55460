using System.Globalization;
using System.Text.Json.Nodes;

namespace FaceSearchToolkit.Spec.Tests.Diff;

/// <summary>Documents with what a comparison looks at, out of so few names that two of them have much in common.</summary>
internal sealed class RandomSpec
{
    private readonly Random _random;

    private RandomSpec(int seed)
    {
        _random = new Random(seed);
    }

    public static JsonObject Create(int seed) => new RandomSpec(seed).Document();

    private JsonObject Document() =>
        new()
        {
            ["version"] = "1.0",
            ["info"] = new JsonObject
            {
                ["style"] = "RPC",
                ["product"] = "ICE",
                ["version"] = "2020-11-09",
            },
            ["components"] = new JsonObject { ["schemas"] = Named(["C0", "C1", "C2"], () => Schema(2)) },
            ["apis"] = Operations(),
        };

    private JsonObject Operations()
    {
        var operations = Named(["Op0", "Op1", "Op2"], Operation);
        operations["Always"] = Operation();
        return operations;
    }

    private JsonObject Operation()
    {
        var operation = new JsonObject { ["methods"] = new JsonArray("post") };
        Maybe(operation, "deprecated", () => true);
        operation["parameters"] = new JsonArray([.. Some(["P0", "P1", "P2"]).Select(Parameter)]);
        operation["responses"] = new JsonObject { ["200"] = new JsonObject { ["schema"] = Schema(2) } };
        return operation;
    }

    private JsonNode Parameter(string name) =>
        new JsonObject
        {
            ["name"] = name,
            ["in"] = Chance(2) ? "query" : "formData",
            ["schema"] = Schema(2),
        };

    private JsonObject Schema(int depth)
    {
        var schema = _random.Next(depth > 0 ? 7 : 4) switch
        {
            0 => Text(),
            1 => Number("int32"),
            2 => Number("int64"),
            3 => new JsonObject { ["$ref"] = "#/components/schemas/C" + Digit(3) },
            4 => new JsonObject { ["type"] = "array", ["items"] = Schema(depth - 1) },
            5 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(depth - 1) },
            _ => new JsonObject { ["type"] = "object", ["properties"] = Named(["M0", "M1", "M2"], () => Schema(depth - 1)) },
        };
        Maybe(schema, "required", () => true);
        Maybe(schema, "deprecated", () => true);
        return schema;
    }

    private JsonObject Text()
    {
        var schema = new JsonObject { ["type"] = "string" };
        Maybe(schema, "maxLength", () => _random.Next(3));
        Maybe(schema, "pattern", () => "^" + Digit(3));
        Maybe(schema, "default", () => Digit(3));
        var values = Some(["a", "b", "c"]).ToList();
        if (values.Count > 0)
        {
            schema["enum"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]);
        }

        return schema;
    }

    private JsonObject Number(string format)
    {
        var schema = new JsonObject { ["type"] = "integer", ["format"] = format };
        Maybe(schema, "minimum", () => Digit(3));
        Maybe(schema, "maximum", () => Digit(3));
        return schema;
    }

    private JsonObject Named(string[] names, Func<JsonObject> value) =>
        new(Some(names).Select(n => KeyValuePair.Create(n, (JsonNode?)value())));

    private IEnumerable<string> Some(string[] names) => names.Where(_ => !Chance(3));

    private void Maybe<T>(JsonObject owner, string keyword, Func<T> value)
    {
        if (Chance(3))
        {
            owner[keyword] = JsonValue.Create(value());
        }
    }

    private bool Chance(int of) => _random.Next(of) == 0;

    private string Digit(int below) => _random.Next(below).ToString(CultureInfo.InvariantCulture);
}
