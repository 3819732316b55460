using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>
/// Takes a request's members and lays them out as query, form, headers, path and body. Pooled by the runtime: never kept beyond the call
/// that it was given to.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Lives in the pool; its buffers go back after each request."
)]
internal sealed class ApiRequestWriter
{
    private readonly PairBuffer _query = new();
    private readonly PairBuffer _form = new() { DropsBlank = true };
    private readonly FlatWriter _flatQuery;

    // Made where they are needed: most operations need few of them, and the first call of a process pays for each.
    private FlatWriter? _flatForm;
    private MemberTextWriter? _jsonQuery;
    private MemberTextWriter? _jsonForm;
    private MemberTextWriter? _header;
    private MemberTextWriter? _path;
    private MemberTextWriter? _host;
    private MemberTextWriter? _body;
    private bool _hasHeaders;

    public ApiRequestWriter() => _flatQuery = new FlatWriter(_query);

    /// <summary>The writer that lays out what goes to a location.</summary>
    public ApiWriter GetWriter(ApiLocation location, ApiArrayStyle style = ApiArrayStyle.Flat) =>
        location switch
        {
            ApiLocation.Query => GetQueryWriter(style),
            ApiLocation.Form => IsFormInQuery ? GetQueryWriter(style) : GetFormWriter(style),
            ApiLocation.Header => _header ??= new MemberTextWriter(AddHeader),
            ApiLocation.Path => _path ??= new MemberTextWriter(
                (name, value) => PathValues.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)))
            ),
            ApiLocation.Host => _host ??= new MemberTextWriter(
                (name, value) => HostPrefixes.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)))
            ),
            ApiLocation.Body => Body,
            ApiLocation.BodyObject => BeginBodyObject(),
            _ => throw new ArgumentOutOfRangeException(nameof(location), location, "There is no such location in a request."),
        };

    /// <summary>An RPC call by GET has no body, so that its form goes to the query.</summary>
    public bool IsFormInQuery { get; private set; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public List<KeyValuePair<string, string>> PathValues { get; } = [];

    public List<KeyValuePair<string, string>> HostPrefixes { get; } = [];

    public PairBuffer QueryPairs => _query;

    public PairBuffer FormPairs => _form;

    /// <summary>The body as it was written; null where there is none.</summary>
    public byte[]? WrittenBody { get; private set; }

    /// <summary>Forgets the last request.</summary>
    /// <param name="isFormInQuery">Whether what belongs to the form goes to the query.</param>
    /// <param name="hasHeaders">Whether the request has headers of its own; else they are left out.</param>
    public void Reset(bool isFormInQuery, bool hasHeaders)
    {
        IsFormInQuery = isFormInQuery;
        _hasHeaders = hasHeaders;
        WrittenBody = null;
        _query.Clear();
        _form.Clear();
        Headers.Clear();
        PathValues.Clear();
        HostPrefixes.Clear();
    }

    private ApiWriter GetQueryWriter(ApiArrayStyle style) =>
        style switch
        {
            ApiArrayStyle.Flat => _flatQuery,
            ApiArrayStyle.Json => _jsonQuery ??= new MemberTextWriter(_query.Add),
            _ => new JoinedWriter(_query, GetSeparator(style)),
        };

    private ApiWriter GetFormWriter(ApiArrayStyle style) =>
        style switch
        {
            ApiArrayStyle.Flat => _flatForm ??= new FlatWriter(_form),
            ApiArrayStyle.Json => _jsonForm ??= new MemberTextWriter(_form.Add),
            _ => new JoinedWriter(_form, GetSeparator(style)),
        };

    private static char GetSeparator(ApiArrayStyle style) =>
        style switch
        {
            ApiArrayStyle.Simple => ',',
            ApiArrayStyle.SpaceDelimited => ' ',
            ApiArrayStyle.PipeDelimited => '|',
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style of lists."),
        };

    private MemberTextWriter BeginBodyObject()
    {
        WrittenBody = "{}"u8.ToArray();
        return Body;
    }

    private MemberTextWriter Body => _body ??= new MemberTextWriter((_, value) => WrittenBody = value.ToArray()) { KeepsBytes = true };

    private void AddHeader(string name, ReadOnlySpan<byte> value)
    {
        if (_hasHeaders)
        {
            Headers.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)));
        }
    }
}
