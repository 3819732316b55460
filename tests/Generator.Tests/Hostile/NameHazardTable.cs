namespace FaceSearchToolkit.Generator.Tests.Hostile;

/// <summary>
/// The kinds of oddities of the platform's documents that are about names, values and text, and those that its documents do not have but
/// another may.
/// </summary>
internal static class NameHazardTable
{
    public static IReadOnlyList<Hazard> Names { get; } =
    [
        Hazard.InNames("lower case first", "pageNo", "x"),
        Hazard.InNames("dash", "x-acs-trace"),
        Hazard.InNames("dot", "a.b.c"),
        Hazard.InNames("dotted index", "Filter.1.Key", "Filter.N"),
        Hazard.InNames("underscore", "client_id", "_", "__x", "x_"),
        Hazard.InNames("digit first", "1st", "360p", "0"),
        Hazard.InNames("differ by case only", "HealthCheckURL", "HealthCheckUrl", "healthcheckurl", "paths", "Paths"),
        Hazard.InNames("meet after naming", "a-b", "a.b", "a_b", "AB", "aB"),
        Hazard.InNames("keyword", "class", "event", "default", "namespace", "this", "null", "await", "record", "field", "value"),
        Hazard.InNames("like its operation and its types", "Buy", "BuyRequest", "BuyResponse", "BuyAsync", "ShopClient", "Acme", "Shop"),
        Hazard.InNames(
            "like a member of every object",
            "Equals",
            "GetHashCode",
            "GetType",
            "ToString",
            "MemberwiseClone",
            "Finalize",
            "ReferenceEquals"
        ),
        Hazard.InNames(
            "like a member of the base class",
            "Validate",
            "Write",
            "ReadMember",
            "Visit",
            "AdditionalProperties",
            "Body",
            "From"
        ),
        Hazard.InNames(
            "like a type of the base library",
            "Type",
            "Task",
            "String",
            "Object",
            "List",
            "Uri",
            "Guid",
            "System",
            "Array",
            "Func",
            "Nullable",
            "Attribute"
        ),
        Hazard.InNames(
            "like a parameter of the protocol",
            "Action",
            "Version",
            "Format",
            "Signature",
            "AccessKeyId",
            "RegionId",
            "Timestamp",
            "SecurityToken"
        ),
        Hazard.InNames("blanks, signs and quotes", "a b", " a", "b ", "#", "$", "\"", "'", "\\", "a\"b", "<a>", "&", "@", "%s", "{0}"),
        Hazard.InNames("empty", ""),
        Hazard.InNames("not of ASCII letters", "é", "名字", "имя", "ß", "\u0130", "\u0131", "\uFB01", "e\u0301", "\U0001F600", "\uD800"),
        Hazard.InNames("invisible", "a\u200Bb", "a\u00ADb", "\uFEFF", "\u202E", "\0", "\n", "\r", "\u2028"),
        Hazard.InNames("long", new string('n', 600), new string('n', 600) + "2"),
        Hazard.InResponse(
            "like the type it stands in, and outer ones",
            """
            "type": "object", "properties": { "XInfo": {
              "type": "object", "properties": { "X": {
                "type": "object", "properties": { "XInfo": { "type": "string" }, "BuyResponse": { "type": "string" } }
              } }
            } }
            """
        ),
        Hazard.InResponse(
            "one inline name, many shapes",
            """
            "type": "object", "properties": { "Data": {
              "type": "object",
              "properties": { "Data": { "type": "array", "items": { "type": "object", "properties": { "Data": { "type": "boolean" } } } } }
            } }
            """
        ),
        Hazard.InResponse(
            "nested names that meet",
            """
            "type": "object", "properties": {
              "Tags": { "type": "array", "items": { "type": "object", "properties": { "A": { "type": "string" } } } },
              "TagsItem": { "type": "string" }, "tags": { "type": "object", "properties": { "B": { "type": "string" } } },
              "TagsInfo": { "type": "integer" }
            }
            """
        ),
        Hazard.InOperationNames(
            "operation of odd names",
            "createInstance",
            "GetAsync",
            "CreateCertificateRequest",
            "ListResponse",
            "Client",
            "Dispose",
            "ToString",
            "Task"
        ),
        Hazard.InOperationNames("operations that meet", "Buy", "buy", "BuyRequest", "BuyPaged", "Buy_", "BUY"),
    ];

    public static IReadOnlyList<Hazard> Values { get; } =
    [
        Hazard.InValues("one value", "cluster"),
        Hazard.InValues("same value twice", "OPEN_ID", "OPEN_ID"),
        Hazard.InValues("differ by case only", "vpc", "Vpc", "VPC"),
        Hazard.InValues("blanks at the ends", " AES_128", "AES_256 "),
        Hazard.InValues("empty value", "Metadata", ""),
        Hazard.InValues("operators", ">", ">=", "=", "<=", "<", "!=", "==", "&&", "||", "!"),
        Hazard.InValues("numbers", "-1", "0", "1", "1.5", "+1", "1e5", "8Core64GB"),
        Hazard.InValues("keywords", "namespace", "class", "true", "null", "default"),
        Hazard.InValues("members of the struct", "Value", "Equals", "ToString", "GetHashCode", "Known", "Parse", "XValue"),
        Hazard.InValues("several in one", "Opaque,kubernetes.io/tls", "a|b", "a;b"),
        Hazard.InValues("not of ASCII letters", "免费停车", "收费停车"),
        Hazard.InValues("that say what they mean", "PLAIN_TEXT：纯文本", "RICH_TEXT：富文本") with
        {
            WireNames = ["PLAIN_TEXT", "RICH_TEXT"],
        },
        Hazard.InValues("that meet after naming", "a-b", "a_b", "a b", "ab"),
        Hazard.InValues("that break out", "\"", "\\", "*/", "</c>", "\u2028x", "\0x", "{x}"),
    ];

    public static IReadOnlyList<Hazard> Texts { get; } =
    [
        Hazard.InText("end of a comment", "*/ a /* b // c /// d"),
        Hazard.InText("tags and entities", "<b>a</b> < & &amp; &nope; <!-- --> <![CDATA[ ]]> <props=\"x\">"),
        Hazard.InText("hash at the line's start", "#if X\n# title\n#endif\n  #region"),
        Hazard.InText("quotes and backslashes", "\"a\" 'b' \\ \\n \\u0022 \"\"\""),
        Hazard.InText("dollars and braces", "${a} $\"{b}\" {0} {{c}}"),
        Hazard.InText("tables and links", "| a | b |\n|---|---|\n[a](b) ~~123~~ `c`"),
        Hazard.InText("line ends of every kind", "a\rb\nc\r\nd\u0085e\u2028f\u2029g\vh\fi"),
        Hazard.InText("control characters", "a\0b\bc\td\u001be\u007ff"),
        Hazard.InText("invisible characters", "a\u200Bb\u00A0c\uFEFFd\u202Ee\u00ADf"),
        Hazard.InText("lone surrogates", "\uDC00a\uD800"),
        Hazard.InText("blank", " \n\t "),
        Hazard.InText("90,000 characters", string.Concat(Enumerable.Repeat("a <b>\n", 15_000))),
        Hazard.InText("90,000 characters in one line", new string('x', 90_000)),
    ];
}
