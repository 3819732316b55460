using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Quickstart.Service;

/// <summary>What a request asks for. An operation reads its parameters here, so that each is refused the same way.</summary>
internal sealed class Parameters
{
    private readonly IQueryCollection _query;

    public Parameters(IQueryCollection query)
    {
        _query = query;
    }

    public string? Text(string name) => _query.TryGetValue(name, out var value) ? value.ToString() : null;

    public string Required(string name) =>
        Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw ServiceErrorException.Missing(name);

    public int Number(string name, int minimum, int maximum, int otherwise)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        return
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum
            && number <= maximum
            ? number
            : throw ServiceErrorException.Invalid(name, $"{text} is not from {minimum} to {maximum}");
    }

    public string? OneOf(string name, params string[] values) =>
        Text(name) is not { } text || values.Contains(text)
            ? Text(name)
            : throw ServiceErrorException.Invalid(name, $"{text} is none of {string.Join(", ", values)}");
}
