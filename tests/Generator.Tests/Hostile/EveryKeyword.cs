namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>A document and an overlay with every keyword that carries text.</summary>
internal static class EveryKeyword
{
    public const string Document = """
        {
          "version": "1.0",
          "info": { "style": "ROA", "product": "Shop", "version": "2024-01-01", "title": "The shop" },
          "components": { "schemas": {
            "Thing": { "type": "object", "title": "A thing", "description": "Thing text", "properties": {
              "Colour": {
                "type": "string", "title": "Its colour", "description": "Colour text", "example": "blue", "default": "red",
                "enum": ["red", "blue"], "enumValueTitles": { "red": "as blood", "blue": "as the sea" }
              },
              "Inner": { "$ref": "#/components/schemas/Thing", "description": "Another one" },
              "Odd": { "type": "oddType", "format": "oddFormat" }
            } },
            "Alias": { "type": "array", "items": { "type": "string", "enum": ["left", "right"] } }
          } },
          "apis": {
            "Buy": {
              "title": "Buys", "summary": "Buys a thing", "description": "Buys it well",
              "path": "/buy/it", "methods": ["post", "oddMethod"], "deprecated": true,
              "security": [{ "oddSecurity": [] }], "operationType": "oddKind",
              "errorCodes": {
                "400": [{ "errorCode": "Not.Sold", "errorMessage": "It is not sold" }],
                "oddStatus": [{ "errorCode": "Odd.Code", "errorMessage": "Odd message" }]
              },
              "parameters": [
                { "name": "Shade", "in": "query", "style": "oddStyle", "description": "Parameter text", "schema": {
                  "type": "string", "title": "Shade title", "description": "Shade text", "example": "dark", "enum": ["dark", "pale"],
                  "required": true
                } },
                { "name": "Note", "in": "header", "schema": {
                  "type": "string", "pattern": "some pattern", "minLength": 1, "maxLength": 900, "description": "Note text",
                  "default": "none"
                } },
                { "name": "Many", "in": "query", "schema": {
                  "type": "integer", "format": "int32", "minimum": "1", "maximum": "5",
                  "description": "Many text", "default": "2", "example": "two"
                } },
                { "name": "From", "in": "query", "schema": { "type": "string", "description": "Cursor text" } },
                { "name": "Tags", "in": "query", "style": "json", "schema": { "type": "array", "minItems": 1, "items": {
                  "type": "object", "properties": {
                    "Key": { "type": "string", "required": true }, "Kind": { "type": "string", "enum": ["one", "two"] }
                  }
                } } },
                { "name": "Search", "in": "query", "schema": { "type": "string", "description": "Search text" } },
                { "name": "Ground", "in": "oddPlace", "schema": { "type": "string" } },
                { "name": "Whole", "in": "body", "schema": { "$ref": "#/components/schemas/Thing" } }
              ],
              "responses": { "200": {
                "description": "All well", "headers": { "oddHeader": { "schema": { "type": "string" } } },
                "schema": { "type": "object", "title": "What comes", "properties": {
                "Rest": { "type": "array", "items": { "type": "object", "properties": {
                  "Piece": { "type": "string", "description": "Piece text", "example": "a piece" }
                } } },
                "Cursor": { "type": "string" },
                "Sides": { "$ref": "#/components/schemas/Alias" },
                "Map": { "type": "object", "additionalProperties": { "type": "object", "properties": {
                  "Worth": { "type": "number", "description": "Worth text" }
                } } },
                "Lost": { "$ref": "#/components/schemas/Nowhere" }
              } } }, "oddResponse": { "schema": { "type": "string" } } },
              "responseDemo": "demo text"
            },
            "Look": {
              "summary": "Looks", "path": "/look/around", "methods": ["get"],
              "parameters": [{ "name": "Piece", "in": "query", "schema": { "type": "string" } }],
              "responses": { "200": { "schema": { "type": "object", "properties": { "Seen": { "type": "boolean" } } } } }
            }
          },
          "endpoints": [{ "regionId": "here", "endpoint": "there" }]
        }
        """;

    public const string Overlay = """
        {
          "apis": {
            "Buy": {
              "x-paging": { "nextToken": "Cursor", "token": "From", "items": "Rest" },
              "x-links": { "Look": { "Piece": "$item.Piece" } },
              "parameters": [
                { "name": "Shade", "schema": { "x-name": "Darkness", "x-source": "Shade source" } },
                { "name": "Note", "schema": { "x-sensitive": true, "x-source": "Note source" } },
                { "name": "Search", "schema": { "x-filter": { "name": "Finder", "fields": {
                  "width": { "type": "integer", "modes": ["exact", "range"], "description": "Width text" },
                  "label": { "type": "string", "modes": ["any"] }
                } } } },
                { "name": "Ground", "schema": { "x-range": { "unit": "unix-ms" } } }
              ]
            }
          }
        }
        """;
}
