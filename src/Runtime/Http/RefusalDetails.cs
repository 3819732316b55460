using System.Collections;
using System.Globalization;

namespace FaceSearchToolkit;

/// <summary>The members of a refusal as an official client keeps them: under the service's names, in either case.</summary>
internal sealed class RefusalDetails
{
    private readonly IDictionary? _data;

    /// <param name="data">A dictionary, or anything else where there is none.</param>
    public RefusalDetails(object? data) => _data = data as IDictionary;

    public string? Find(string name) => Text(name) ?? Text(char.ToLowerInvariant(name[0]) + name.Substring(1));

    private string? Text(string name)
    {
        var text = _data?.Contains(name) == true ? Convert.ToString(_data[name], CultureInfo.InvariantCulture) : null;
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
