using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FaceSearchToolkit.Benchmarks.Compiler;

/// <summary>
/// A project of some 100,000 lines, two files for each of 1,000 calls: one that calls, and one that has nothing to do with the toolkit.
/// </summary>
internal static class LargeProject
{
    public const int Calls = 1000;

    /// <summary>
    /// The texts of its files. What calls takes every form that the rules follow: typed members, filter text, branches, loops, a request
    /// that is completed later.
    /// </summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. Enumerable.Range(0, Calls).Select(CallingFile),
        .. Enumerable.Range(0, Calls).Select(number => Consumer.UnrelatedFile(number).ToString()),
    ];

    /// <summary>A project as large that never heard of the toolkit.</summary>
    public static ImmutableArray<string> FilesWithoutCalls { get; } =
    [
        .. Enumerable
            .Range(0, LinesOf(Files) / LinesOf([Consumer.UnrelatedFile(0).ToString()]))
            .Select(number => Consumer.UnrelatedFile(number).ToString()),
    ];

    public static int LinesOf(IEnumerable<string> files) => files.Sum(file => file.Count(c => c == '\n') + 1);

    /// <summary>Parses on all cores, as the compiler does.</summary>
    public static ImmutableArray<SyntaxTree> Parse(ImmutableArray<string> files) =>
        [.. files.AsParallel().AsOrdered().Select((text, number) => CSharpSyntaxTree.ParseText(text, path: $"File{number}.cs"))];

    private static string CallingFile(int number) =>
        $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;
            using Acme.Ice;
            using FaceSearchToolkit;

            namespace Acme.Searches;

            public sealed class Search{{number}}
            {
                private const int Size = {{(number % 50) + 1}};

                private readonly IIceClient _client;

                public Search{{number}}(IIceClient client) => _client = client ?? throw new ArgumentNullException(nameof(client));

                public async Task<IReadOnlyList<string?>> Find(
                    Uri picture, string? library, bool isLarge, CancellationToken cancellationToken)
                {
                    var request = new SearchMediaByFaceRequest { PersonImageUrl = picture.AbsoluteUri, PageSize = isLarge ? Size : 1 };
                    if (library is not null)
                    {
                        request.SearchLibName = library;
                    }

                    request.FaceSearchToken = $"search-{{number}}-{library}";
                    request.CustomFilters = {{FilterOf(number)}};
                    var found = new List<string?>();
                    var page = await _client.SearchMediaByFaceAsync(request, cancellationToken).ConfigureAwait(false);
                    foreach (var media in page.MediaInfoList)
                    {
                        found.Add(media.MediaId);
                    }

                    return found;
                }
            }
            """;

    private static string FilterOf(int number) =>
        (number % 3) switch
        {
            0 => "CustomFilters.Parse(\"{\\\"intField1\\\":{\\\"gte\\\":12,\\\"lte\\\":"
                + (number + 12)
                + "},\\\"strField1\\\":[\\\"ab\\\",\\\"cd\\\"]}\")",
            1 => $"new CustomFilters {{ IntField1 = NumberMatch.Between(12, {number + 12}), StrField1 = TextMatch.AnyOf(\"ab\", \"cd\") }}",
            _ => "library is null ? null : new CustomFilters { IntField1 = " + number + " }",
        };
}
