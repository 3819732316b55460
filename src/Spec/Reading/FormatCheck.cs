using FaceSearchToolkit.Spec.Findings;
using FaceSearchToolkit.Spec.Json;
using FaceSearchToolkit.Spec.Merge;

namespace FaceSearchToolkit.Spec.Reading;

/// <summary>Tells whether a document is metadata of the platform at all, and in a version that is known.</summary>
internal sealed class FormatCheck
{
    private const string SupportedVersion = "1.0";

    private readonly SpecNode _root;
    private readonly FindingSink _findings;

    private FormatCheck(SpecNode root, FindingSink findings)
    {
        _root = root;
        _findings = findings;
    }

    /// <summary>Whether a client can be made of it. Parts that are not what they should be are reported and count as absent.</summary>
    public static bool Run(SpecNode root, FindingSink findings) => new FormatCheck(root, findings).Run();

    private bool Run()
    {
        if (
            !Require(_root, _root, "root", JsonKind.Object)
            || ReportOtherFormat("openapi", SpecMessages.OpenApi)
            || ReportOtherFormat("swagger", SpecMessages.Swagger)
        )
        {
            return false;
        }

        CheckParts();
        return CheckVersion()
            & Require(_root, _root["info"], "info", JsonKind.Object)
            & Require(_root["info"], _root["info"]["product"], "info.product", JsonKind.String)
            & Require(_root["info"], _root["info"]["version"], "info.version", JsonKind.String);
    }

    private void CheckParts()
    {
        Allow(_root["info"]["style"], "info.style", JsonKind.String);
        Allow(_root["components"], "components", JsonKind.Object);
        Allow(_root["components"]["schemas"], "components.schemas", JsonKind.Object);
        Allow(_root["endpoints"], "endpoints", JsonKind.Array);
        if (Require(_root, _root["apis"], "apis", JsonKind.Object))
        {
            CheckOperations();
        }
    }

    private void CheckOperations()
    {
        foreach (var operation in _root["apis"].GetProperties())
        {
            if (!operation.Value.IsObject)
            {
                _findings.Add(SpecMessages.WrongKind, operation.Value, "apis." + operation.Name, "object");
            }
            else
            {
                Allow(operation.Value["parameters"], $"apis.{operation.Name}.parameters", JsonKind.Array);
                Allow(operation.Value["responses"], $"apis.{operation.Name}.responses", JsonKind.Object);
            }
        }
    }

    private bool ReportOtherFormat(string key, string message)
    {
        var version = _root[key];
        if (!version.Exists || _root["apis"].Exists)
        {
            return false;
        }

        _findings.Add(message, version, version.AsText() ?? "");
        return true;
    }

    private bool CheckVersion()
    {
        var version = _root["version"];
        if (version.AsText() is not { } text || text == SupportedVersion)
        {
            return true;
        }

        _findings.Add(SpecMessages.Version, version, text);
        return false;
    }

    private bool Require(SpecNode owner, SpecNode node, string name, JsonKind kind)
    {
        if (node.Exists)
        {
            return Allow(node, name, kind);
        }

        // An owner that is something else is reported itself; an empty array stands for an empty object.
        if (owner.IsObject || owner.IsArray)
        {
            _findings.AddAtStart(SpecMessages.Missing, owner, name);
        }

        return false;
    }

    /// <summary>An empty array stands for an empty object in documents of the platform.</summary>
    private bool Allow(SpecNode node, string name, JsonKind kind)
    {
        if (
            !node.Exists
            || node.Kind == kind
            || (kind == JsonKind.Object && !node.InOverlay && node.IsArray && !node.HasContent && name != "root")
        )
        {
            return true;
        }

        _findings.Add(
            SpecMessages.WrongKind,
            node,
            name,
            kind == JsonKind.Object ? "object"
                : kind == JsonKind.Array ? "array"
                : "string"
        );
        return false;
    }
}
