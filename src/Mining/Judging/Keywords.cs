using System.Globalization;
using FaceSearchToolkit.Mining.Proposals;
using FaceSearchToolkit.Spec.Model;

namespace FaceSearchToolkit.Mining.Judging;

/// <summary>Makes keywords.</summary>
internal static class Keywords
{
    public static MinedKeyword Create(string name, params string[] values) => new(name, values.ToEquatableArray());

    public static MinedKeyword CreateNumber(string name, decimal value) =>
        Create(name, value.ToString("0.############", CultureInfo.InvariantCulture));
}
