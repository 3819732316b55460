using System.Diagnostics.CodeAnalysis;

namespace FaceSearchToolkit;

/// <summary>Takes a request's members and lays them out as query, form, headers, path and body. Pooled by the runtime: never kept beyond the call that it was given to.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Lives in the pool; its buffers go back after each request.")]
public sealed class ApiRequestWriter
{
    private readonly PairBuffer _query = new();
    private readonly PairBuffer _form = new();
    private readonly FlatWriter _flatQuery;
    private readonly FlatWriter _flatForm;
    private readonly TextWriter _jsonQuery;
    private readonly TextWriter _jsonForm;
    private readonly TextWriter _header;
    private readonly TextWriter _path;
    private readonly TextWriter _host;
    private readonly TextWriter _bodyWriter;
    private bool _hasHeaders;

    internal ApiRequestWriter()
    {
        _form.DropsBlank = true;
        _flatQuery = new FlatWriter(_query);
        _flatForm = new FlatWriter(_form);
        _jsonQuery = new TextWriter(_query.Add);
        _jsonForm = new TextWriter(_form.Add);
        _bodyWriter = new TextWriter((_, value) => WrittenBody = value.ToArray()) { KeepsBytes = true };
        _header = new TextWriter(AddHeader);
        _path = new TextWriter((name, value) => PathValues.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value))));
        _host = new TextWriter((name, value) => HostPrefixes.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value))));
    }

    /// <summary>The query string: scalars, flattened lists and objects.</summary>
    public ApiWriter Query => _flatQuery;

    /// <summary>The form body: scalars, flattened lists and objects. Blank values are left out.</summary>
    public ApiWriter Form => IsFormInQuery ? _flatQuery : _flatForm;

    /// <summary>The query string: lists and objects as one pair whose value is JSON text.</summary>
    public ApiWriter QueryJson => _jsonQuery;

    /// <summary>The form body: lists and objects as one pair whose value is JSON text.</summary>
    public ApiWriter FormJson => IsFormInQuery ? _jsonQuery : _jsonForm;

    /// <summary>Headers. Text goes as it is, anything else as JSON text.</summary>
    public ApiWriter Header => _header;

    /// <summary>Values for the places in the path.</summary>
    public ApiWriter Path => _path;

    /// <summary>Parts that come before the host's name.</summary>
    public ApiWriter Host => _host;

    /// <summary>The whole body: <c>Value(…)</c> once.</summary>
    public ApiWriter Body => _bodyWriter;

    /// <summary>The query string: lists as one pair of joined text.</summary>
    /// <param name="separator">Stands between the elements.</param>
    public ApiWriter QueryJoined(char separator) => new JoinedWriter(_query, separator);

    /// <summary>The form body: lists as one pair of joined text.</summary>
    /// <param name="separator">Stands between the elements.</param>
    public ApiWriter FormJoined(char separator) => new JoinedWriter(IsFormInQuery ? _query : _form, separator);

    /// <summary>An RPC call by GET has no body, so that its form goes to the query.</summary>
    internal bool IsFormInQuery { get; private set; }

    internal List<KeyValuePair<string, string>> Headers { get; } = [];

    internal List<KeyValuePair<string, string>> PathValues { get; } = [];

    internal List<KeyValuePair<string, string>> HostPrefixes { get; } = [];

    internal PairBuffer QueryPairs => _query;

    internal PairBuffer FormPairs => _form;

    /// <summary>The body as it was written; null where there is none.</summary>
    internal byte[]? WrittenBody { get; private set; }

    /// <summary>Forgets the last request. RPC has no headers of its own.</summary>
    internal void Reset(ApiOperation operation)
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

    private void AddHeader(string name, ReadOnlySpan<byte> value)
    {
        if (_hasHeaders)
        {
            Headers.Add(new KeyValuePair<string, string>(name, JsonText.Decode(value)));
        }
    }
}
