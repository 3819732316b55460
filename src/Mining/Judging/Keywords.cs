using System.Globalization;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Makes keywords.</summary>
internal static class Keywords
{
    public static MinedKeyword Of(string name, params string[] values) => new(name, values.ToEquatableArray());

    public static MinedKeyword Number(string name, decimal value) =>
        Of(name, value.ToString("0.############", CultureInfo.InvariantCulture));
}
