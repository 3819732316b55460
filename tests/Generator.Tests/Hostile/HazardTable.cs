namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>The kinds of oddities of the platform's documents that are about types, constraints, references and calls.</summary>
internal static class HazardTable
{
    public static IReadOnlyList<Hazard> Types { get; } =
    [
        Hazard.InSchema("no type", """ "description": "?" """),
        Hazard.InSchema("unknown type", """ "type": "tuple" """),
        Hazard.InSchema("several types", """ "type": ["string", "null"] """),
        Hazard.InSchema("any", """ "type": "any" """),
        Hazard.InResponse("any in a response", """ "type": "any" """),
        Hazard.InSchema("integer without format", """ "type": "integer" """),
        Hazard.InSchema("integer int64", """ "type": "integer", "format": "int64" """),
        Hazard.InSchema("number without format", """ "type": "number" """),
        Hazard.InSchema("number float", """ "type": "number", "format": "float" """),
        Hazard.InSchema("string with a number's format", """ "type": "string", "format": "int64" """),
        Hazard.InSchema("string with a date's format", """ "type": "string", "format": "iso8601" """),
        Hazard.InSchema("string of bytes", """ "type": "string", "format": "byte" """),
        Hazard.InSchema("string that is binary", """ "type": "string", "format": "binary" """),
        Hazard.InSchema("string with properties", """ "type": "string", "properties": { "A": { "type": "string" } } """),
        Hazard.InSchema(
            "array with properties",
            """ "type": "array", "items": { "type": "string" }, "properties": { "A": { "type": "string" } } """
        ),
        Hazard.InSchema("array with a format", """ "type": "array", "format": "int64", "items": { "type": "integer" } """),
        Hazard.InSchema("array without items", """ "type": "array" """),
        Hazard.InResponse("array without items in a response", """ "type": "array" """),
        Hazard.InSchema("array whose items are an array", """ "type": "array", "items": [] """),
        Hazard.InSchema(
            "array of arrays",
            """ "type": "array", "items": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } } """
        ),
        Hazard.InSchema("object without properties", """ "type": "object" """),
        Hazard.InResponse("object without properties in a response", """ "type": "object" """),
        Hazard.InSchema("object with empty properties", """ "type": "object", "properties": {} """),
        Hazard.InResponse("object whose properties are an empty array", """ "type": "object", "properties": [] """),
        .. Each("map of", ["string", "integer", "number", "boolean", "object", "array", "any"], type =>
            $$""" "type": "object", "additionalProperties": { "type": "{{type}}" } """
        ),
        Hazard.InResponse(
            "map of objects",
            """
            "type": "object", "additionalProperties": { "type": "object", "properties": { "A": { "type": "string", "required": true } } }
            """
        ),
        Hazard.InResponse(
            "map of maps of arrays",
            """
            "type": "object", "additionalProperties": {
              "type": "object",
              "additionalProperties": { "type": "array", "items": { "type": "object", "properties": { "A": { "type": "integer" } } } }
            }
            """
        ),
        Hazard.InResponse("map that is a flag", """ "type": "object", "additionalProperties": true """),
        Hazard.InResponse(
            "nesting 29 levels deep",
            string.Concat(Enumerable.Repeat(""" "type": "object", "properties": { "X": { """, 29))
                + """ "type": "string" """
                + string.Concat(Enumerable.Repeat("} }", 29))
        ),
        Hazard.InResponse(
            "nesting 29 arrays deep",
            string.Concat(Enumerable.Repeat(""" "type": "array", "items": { """, 29))
                + """ "type": "string" """
                + string.Concat(Enumerable.Repeat("}", 29))
        ),
        Hazard.InResponse(
            "wrapper of a list",
            """
            "type": "object",
            "properties": { "X": { "type": "array", "items": { "type": "object", "properties": { "X": { "type": "string" } } } } }
            """
        ),
        Hazard.InSchema("required and deprecated", """ "type": "string", "required": true, "deprecated": true """),
        Hazard.InSchema("required as text", """ "type": "string", "required": "true", "docRequired": false """),
        Hazard.InSchema(
            "unknown keywords",
            """ "type": "string", "isFileTransferUrl": false, "readOnly": true, "index": 200, "backendName": "b" """
        ),
    ];

    public static IReadOnlyList<Hazard> Constraints { get; } =
    [
        Hazard.InSchema("bounds as text", """ "type": "integer", "minimum": "1", "maximum": "50", "default": "10" """),
        Hazard.InSchema("bounds as numbers", """ "type": "integer", "minimum": 1, "maximum": 5e1 """),
        Hazard.InSchema(
            "bounds beyond int32",
            """ "type": "integer", "format": "int32", "minimum": "-4294967296", "maximum": "4294967296" """
        ),
        Hazard.InSchema(
            "bounds beyond int64",
            """ "type": "integer", "format": "int64", "minimum": "-1e30", "maximum": "9223372036854775808" """
        ),
        Hazard.InSchema(
            "bounds just inside int64",
            """ "type": "integer", "format": "int64", "minimum": "-9223372036854775808", "maximum": "9223372036854775806" """
        ),
        Hazard.InSchema("bounds of a number", """ "type": "number", "minimum": "0.1", "maximum": "1e308" """),
        Hazard.InSchema("bounds of a float", """ "type": "number", "format": "float", "minimum": "-3.5", "maximum": "0.1" """),
        Hazard.InSchema(
            "exclusive bounds",
            """ "type": "integer", "minimum": "0", "exclusiveMinimum": true, "maximum": "10", "exclusiveMaximum": true """
        ),
        Hazard.InSchema("exclusive without a bound", """ "type": "integer", "exclusiveMaximum": true """),
        Hazard.InSchema(
            "exclusive bounds that leave nothing",
            """ "type": "integer", "minimum": "3", "exclusiveMinimum": true, "maximum": "3" """
        ),
        Hazard.InSchema("minimum is maximum", """ "type": "integer", "minimum": "3", "maximum": "3" """),
        Hazard.InSchema("minimum above maximum", """ "type": "integer", "minimum": "20", "maximum": "1" """),
        .. Each("bounds on", ["string", "boolean", "array", "object"], type =>
            $$""" "type": "{{type}}", "minimum": "0", "maximum": "9223372036854775807" """
        ),
        .. Each("lengths on", ["integer", "boolean", "array"], type => $$""" "type": "{{type}}", "minLength": 1, "maxLength": 2 """),
        .. Each("counts on", ["string", "integer", "object"], type => $$""" "type": "{{type}}", "minItems": 20, "maxItems": 1 """),
        Hazard.InSchema("bounds that are no numbers", """ "type": "integer", "minimum": "one", "maximum": "" """),
        Hazard.InSchema("length below zero", """ "type": "string", "minLength": -1, "maxLength": -1 """),
        Hazard.InSchema("lengths as huge floats", """ "type": "string", "minLength": 0, "maxLength": 9.223372036854775807e18 """),
        Hazard.InSchema(
            "counts as huge floats",
            """ "type": "array", "minItems": 1.0, "maxItems": 9.2e18, "items": { "type": "string" } """
        ),
        Hazard.InSchema("pattern with quotes and backslashes", """ "type": "string", "pattern": "^[\"\\\\\\w]+$" """),
        Hazard.InSchema("pattern that is no expression", """ "type": "string", "pattern": "([" """),
        Hazard.InSchema("pattern on an integer", """ "type": "integer", "pattern": "^\\d+$" """),
        Hazard.InSchema("default outside the range", """ "type": "integer", "minimum": "1", "maximum": "5", "default": "0" """),
        Hazard.InSchema("default outside the value set", """ "type": "string", "enum": ["a", "b"], "default": "c" """),
        Hazard.InSchema("default that does not parse", """ "type": "boolean", "default": "flase" """),
        Hazard.InSchema("default in another case", """ "type": "boolean", "default": "False" """),
        Hazard.InSchema("default that is empty", """ "type": "integer", "default": "" """),
        Hazard.InSchema("default of an object", """ "type": "object", "default": "[]" """),
        Hazard.InSchema("default of what is required", """ "type": "string", "required": true, "default": "x" """),
        Hazard.InSchema("example that is an object", """ "type": "string", "example": { "a": [1, null] } """),
        .. Each("value set on", ["integer", "number", "boolean", "array", "object"], type =>
            $$""" "type": "{{type}}", "enum": ["1", "true"], "enumValueTitles": { "1": "one" } """
        ),
        Hazard.InSchema("value set that is empty", """ "type": "string", "enum": [], "enumValueTitles": {} """),
        Hazard.InSchema("value set of other kinds", """ "type": "string", "enum": [1, true, null, {}, "a"] """),
        Hazard.InSchema("titles that are no values", """ "type": "string", "enumValueTitles": { "when it is on，then a。": "x" } """),
        Hazard.InSchema(
            "titles that differ from the values",
            """ "type": "string", "enum": ["a"], "enumValueTitles": { "A": "x", "b": 7 } """
        ),
    ];

    public static IReadOnlyList<Hazard> References { get; } =
    [
        Hazard.InComponents(
            "component that is an object",
            """ "Thing": { "type": "object", "properties": { "A": { "type": "string" } } } """,
            "A"
        ),
        .. new[] { "string", "integer", "boolean", "any", "array", "object" }.Select(type =>
            Hazard.InComponents("component of type " + type, $$""" "Thing": { "type": "{{type}}" } """)
        ),
        Hazard.InComponents(
            "component that is an alias",
            """
            "Thing": { "$ref": "#/components/schemas/Other" }, "Other": { "type": "object", "properties": { "A": { "type": "string" } } }
            """,
            "A"
        ),
        Hazard.InComponents(
            "component that is a list of objects",
            """ "Thing": { "type": "array", "items": { "type": "object", "properties": { "A": { "type": "string" } } } } """,
            "A"
        ),
        Hazard.InComponents(
            "component that holds itself",
            """
            "Thing": {
              "type": "object", "properties": {
                "A": { "$ref": "#/components/schemas/Thing" }, "B": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }
              }
            }
            """,
            "A",
            "B"
        ),
        Hazard.InComponents(
            "components that hold each other",
            """
            "Thing": { "type": "object", "properties": { "A": { "$ref": "#/components/schemas/Other" } } },
            "Other": {
              "type": "object",
              "properties": { "B": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" } } }
            }
            """,
            "A",
            "B"
        ),
        Hazard.InComponents(
            "alias in a circle",
            """ "Thing": { "$ref": "#/components/schemas/Other" }, "Other": { "$ref": "#/components/schemas/Thing" } """
        ),
        Hazard.InComponents("list of itself", """ "Thing": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } """),
        Hazard.InComponents("reference that dangles", """ "Other": { "type": "string" } """),
        Hazard.InComponents(
            "reference that dangles in a component",
            """
            "Thing": {
              "type": "object", "properties": { "A": { "$ref": "#/components/schemas/Gone" }, "B": { "$ref": "elsewhere.json#/B" } }
            }
            """,
            "A",
            "B"
        ),
        Hazard.InComponents(
            "reference with siblings",
            """
            "Thing": {
              "type": "object", "properties": { "A": {
                "$ref": "#/components/schemas/Other", "description": "d", "required": true, "deprecated": true, "title": "t",
                "example": "e", "enumValueTitles": { "a": "b" }
              } }
            },
            "Other": { "type": "string" }
            """,
            "A"
        ),
        Hazard.InComponents(
            "component that nobody uses",
            """ "Thing": { "type": "string" }, "Lonely": { "type": "object", "properties": { "A": { "type": "string" } } } """
        ),
        Hazard.InComponents(
            "component named like a type of the base library",
            """
            "Thing": { "$ref": "#/components/schemas/Task" },
            "Task": { "type": "object", "properties": { "Task": { "$ref": "#/components/schemas/String" } } },
            "String": { "type": "object", "properties": { "Length": { "type": "string" } } }
            """,
            "Task"
        ),
        Hazard.InComponents(
            "component named like an operation and its types",
            """
            "Thing": { "$ref": "#/components/schemas/Buy" },
            "Buy": { "type": "object", "properties": { "A": { "$ref": "#/components/schemas/BuyRequest" } } },
            "BuyRequest": { "type": "object", "properties": { "B": { "type": "string" } } }
            """,
            "A",
            "B"
        ),
        Hazard.InComponents(
            "components whose names meet",
            """
            "Thing": {
              "type": "object",
              "properties": { "A": { "$ref": "#/components/schemas/thing" }, "B": { "$ref": "#/components/schemas/t-hing" } }
            },
            "thing": { "type": "object", "properties": { "C": { "type": "string" } } },
            "t-hing": { "type": "object", "properties": { "D": { "type": "string" } } }
            """,
            "C",
            "D"
        ),
    ];

    public static IReadOnlyList<Hazard> Calls { get; } =
    [
        Hazard.InOperation("RPC with a path", """ "path": "/V2/Buy", "methods": ["post"], "parameters": [], "responses": {} """, "RPC"),
        Hazard.InOperation("ROA without a path", """ "methods": ["get"], "parameters": [], "responses": {} """, "ROA"),
        .. new[] { "RPC", "ROA", "V3", "FC", "AliGenie", "", "?" }.Select(style =>
            Hazard.InOperation($"style '{style}'", """ "path": "/buy", "methods": ["post"], "parameters": [], "responses": {} """, style)
        ),
        Hazard.InOperation("no members at all", "", "RPC"),
        Hazard.InOperation("several methods", """ "methods": ["get", "delete", "put"], "path": "/buy" """, "ROA"),
        Hazard.InOperation("method that is none", """ "methods": ["", "wat?", null, 7] """, "RPC"),
        Hazard.InOperation("anonymous", """ "methods": ["post"], "security": [{ "Anonymous": [] }] """, "RPC"),
        Hazard.InOperation("deprecated", """ "methods": ["post"], "deprecated": true """, "RPC"),
        Hazard.InOperation(
            "path with places",
            """
            "path": "/a/{x}/[y]/{z}", "methods": ["get"], "parameters": [
              { "name": "x", "in": "path", "schema": { "type": "string" } },
              { "name": "y", "in": "path", "required": true, "schema": { "type": "integer" } }
            ]
            """,
            "ROA",
            "x",
            "y",
            "z"
        ),
        Hazard.InOperation(
            "path place inside a segment",
            """ "path": "/a/{x}:do", "methods": ["post"], "parameters": [{ "name": "x", "in": "path", "schema": { "type": "string" } }] """,
            "ROA",
            "x"
        ),
        Hazard.InOperation(
            "path with a star, a query and a slash behind",
            """ "path": "/a/*/b?action=x&c/", "methods": ["post"] """,
            "ROA"
        ),
        Hazard.InOperation(
            "path parameter that is not in the path",
            """ "path": "/a", "methods": ["post"], "parameters": [{ "name": "x", "in": "path", "schema": { "type": "string" } }] """,
            "ROA",
            "x"
        ),
        Hazard.InOperation(
            "every location",
            """
            "path": "/a", "methods": ["post"], "parameters": [
              { "name": "q", "in": "query", "schema": { "type": "string" } },
              { "name": "x-h", "in": "header", "schema": { "type": "string" } },
              { "name": "host", "in": "host", "schema": { "type": "string" } },
              { "name": "body", "in": "body", "schema": { "type": "object", "properties": { "b": { "type": "string" } } } }
            ]
            """,
            "ROA",
            "q",
            "x-h",
            "b"
        ),
        Hazard.InOperation(
            "form and file",
            """
            "path": "/a", "methods": ["post"], "consumes": ["multipart/form-data"], "parameters": [
              { "name": "f", "in": "formData", "schema": { "type": "string" } },
              { "name": "g", "in": "formData", "style": "json", "schema": { "type": "array", "items": { "type": "string" } } }
            ]
            """,
            "ROA",
            "f",
            "g"
        ),
        .. new[] { "repeatList", "flat", "json", "simple", "xml", "struct", "spaceDelimited", "pipeDelimited", "?" }.Select(style =>
            Hazard.InParameters(
                "list of style " + style,
                $$"""{ "name": "X", "in": "query", "style": "{{style}}", "schema": { "type": "array", "items": { "type": "string" } } }""",
                "X"
            )
        ),
        .. new[] { "repeatList", "flat", "json", "simple" }.Select(style =>
            Hazard.InParameters(
                "list of objects of style " + style,
                $$"""
                {
                  "name": "X", "in": "query", "style": "{{style}}", "schema": {
                    "type": "array", "items": {
                      "type": "object", "properties": {
                        "Y": { "type": "array", "items": { "type": "integer" } },
                        "M": { "type": "object", "additionalProperties": { "type": "string" } }
                      }
                    }
                  }
                }
                """,
                "X",
                "Y",
                "M"
            )
        ),
        .. new[] { "string", "string\", \"format\": \"binary", "array", "object", "integer", "boolean", "any" }.Select(type =>
            Hazard.InOperation(
                "body and response of type " + type.Split('"')[0] + (type.Length > 8 ? " binary" : ""),
                $$"""
                "path": "/a", "methods": ["put"], "parameters": [{ "name": "body", "in": "body", "schema": { "type": "{{type}}" } }],
                "responses": { "200": { "schema": { "type": "{{type}}" } } }
                """,
                "ROA"
            )
        ),
        Hazard.InOperation(
            "body on a get",
            """
            "methods": ["get"], "path": "/a",
            "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "b": { "type": "string" } } } }]
            """,
            "ROA",
            "b"
        ),
        Hazard.InOperation(
            "response without success",
            """ "methods": ["post"], "responses": { "4XX": { "schema": { "type": "object" } }, "5xx": {}, "default": {}, "stray": 7 } """,
            "RPC"
        ),
        Hazard.InOperation(
            "several successes",
            """
            "methods": ["post"],
            "responses": { "204": {}, "201": { "schema": { "type": "object", "properties": { "A": { "type": "string" } } } }, "200": {} }
            """,
            "RPC",
            "A"
        ),
        Hazard.InOperation(
            "response that is a list of objects",
            """
            "methods": ["post"], "responses": { "200": { "schema": {
              "type": "array", "items": { "type": "object", "properties": { "A": { "type": "string" } } }
            } } }
            """,
            "RPC",
            "A"
        ),
        Hazard.InOperation(
            "answer with headers",
            """
            "methods": ["post"], "responses": { "200": {
              "headers": { "x-a-b": { "schema": { "type": "string" } } },
              "schema": { "type": "object", "properties": { "A": { "type": "string" } } }
            } }
            """,
            "RPC",
            "A"
        ),
        Hazard.InOperation(
            "error codes of odd shapes",
            """ "methods": ["post"], "errorCodes": { "999999": [{ "errorCode": "A.%s", "errorMessage": "" }, {}, 7], "": {}, "x": [] } """,
            "RPC"
        ),
        Hazard.InOperation(
            "arrays where objects are meant",
            """ "methods": {}, "parameters": {}, "responses": [], "errorCodes": [] """,
            "RPC"
        ),
        Hazard.InParameters(
            "parameter twice",
            Specs(
                """{ "name": "X", "in": "query", "schema": { "type": "string", "required": true } }""",
                """{ "name": "X", "in": "formData", "schema": { "type": "string" } }"""
            ),
            "X"
        ),
        Hazard.InParameters("parameter without a schema", """{ "name": "X", "in": "query", "type": "string", "required": true }""", "X"),
        Hazard.InParameters(
            "parameter without a name",
            Specs("""{ "in": "query", "schema": { "type": "string" } }""", """{ "name": 7, "in": "query" }""", "7", "null"),
            []
        ),
        Hazard.InParameters(
            "one name in several places",
            Specs(
                """{ "name": "X", "in": "query", "schema": { "type": "string" } }""",
                """{ "name": "X", "in": "header", "schema": { "type": "string" } }""",
                """{ "name": "X", "in": "host", "schema": { "type": "string" } }"""
            ),
            "X"
        ),
        Hazard.InParameters(
            "a hundred parameters",
            Specs([.. Enumerable.Range(0, 100).Select(i => $$"""{ "name": "P{{i}}", "in": "query", "schema": { "type": "integer" } }""")]),
            "P0",
            "P99"
        ),
        new Hazard(
            "no operations",
            """
            {
              "version": "1.0", "info": { "style": "RPC", "product": "SHOP", "version": "1" }, "apis": {}, "components": [], "endpoints": []
            }
            """,
            []
        ),
        new Hazard(
            "product that is no name",
            """
            {
              "version": "1.0", "info": { "style": "RPC", "product": "a-b c.1", "version": "x/y" }, "apis": { "Buy": {} },
              "endpoints": [{ "regionId": "r", "endpoint": "h.{x}\t" }, {}, 7]
            }
            """,
            ["a-b c.1", "x/y", "Buy"]
        ),
        new Hazard(
            "byte order mark, comments and trailing commas",
            "\uFEFF// c\n{ \"version\": \"1.0\", \"info\": { \"style\": \"RPC\", \"product\": \"SHOP\", \"version\": \"1\", }, "
                + "\"apis\": { \"Buy\": {}, /* c */ }, }",
            ["Buy"]
        ),
    ];

    private static IEnumerable<Hazard> Each(string kind, string[] types, Func<string, string> schema) =>
        types.Select(type => Hazard.InSchema($"{kind} {type}", schema(type)));

    private static string Specs(params string[] parameters) => string.Join(", ", parameters);
}
