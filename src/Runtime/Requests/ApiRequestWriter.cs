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
    private TextWriter? _jsonQuery;
    private TextWriter? _jsonForm;
    private TextWriter? _header;
    private TextWriter? _path;
    private TextWriter? _host;
    private TextWriter? _body;
    private bool _hasHeaders;

    public ApiRequestWriter() => _flatQuery = new FlatWriter(_query);

    /// <summary>Lays out what goes to a place.</summary>
    public ApiWriter At(ApiPlace place) =>
        place switch
        {
            ApiPlace.Query => _flatQuery,
            ApiPlace.QueryJson => JsonQuery,
            ApiPlace.QueryComma => new JoinedWriter(_query, ','),
            ApiPlace.QuerySpace => new JoinedWriter(_query, ' '),
            ApiPlace.QueryPipe => new JoinedWriter(_query, '|'),
            ApiPlace.Form => IsFormInQuery ? _flatQuery : _flatForm ??= new FlatWriter(_form),
            ApiPlace.FormJson => IsFormInQuery ? JsonQuery : _jsonForm ??= new TextWriter(_form.Add),
            ApiPlace.FormComma => new JoinedWriter(FormOrQuery, ','),
            ApiPlace.FormSpace => new JoinedWriter(FormOrQuery, ' '),
            ApiPlace.FormPipe => new JoinedWriter(FormOrQuery, '|'),
            ApiPlace.Header => _header ??= new TextWriter(AddHeader),
            ApiPlace.Path => _path ??= new TextWriter(
                (name, value) => PathValues.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)))
            ),
            ApiPlace.Host => _host ??= new TextWriter(
                (name, value) => HostPrefixes.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)))
            ),
            ApiPlace.Body => Body,
            ApiPlace.BodyObject => WithEmptyBody(),
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place in a request."),
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

    /// <summary>Forgets the last request. RPC has no headers of its own.</summary>
    public void Reset(ApiOperation operation)
    {
        IsFormInQuery = operation.Style == ApiStyle.Rpc && operation.Method == "GET";
        _hasHeaders = operation.Style == ApiStyle.Roa;
        WrittenBody = null;
        _query.Clear();
        _form.Clear();
        Headers.Clear();
        PathValues.Clear();
        HostPrefixes.Clear();
    }

    private TextWriter WithEmptyBody()
    {
        WrittenBody = "{}"u8.ToArray();
        return Body;
    }

    private TextWriter JsonQuery => _jsonQuery ??= new TextWriter(_query.Add);

    private TextWriter Body => _body ??= new TextWriter((_, value) => WrittenBody = value.ToArray()) { KeepsBytes = true };

    private PairBuffer FormOrQuery => IsFormInQuery ? _query : _form;

    private void AddHeader(string name, ReadOnlySpan<byte> value)
    {
        if (_hasHeaders)
        {
            Headers.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)));
        }
    }
}
