using System.Globalization;

namespace FaceSearchToolkit.Runtime.Tests.Paging;

/// <summary>Answers with the pages it was given, and empty ones after them.</summary>
internal sealed class PagedService(int[][] pages, long? total)
{
    public bool Endless { get; init; }

    public List<int> Asked { get; } = [];

    /// <summary>The page's size in each request.</summary>
    public List<int?> Sizes { get; } = [];

    public CancellationToken LastToken { get; private set; }

    public ApiPageable<int> ByNumber(PageRequest request) =>
        ApiPager.CreateByNumber<PageRequest, PageResponse, int>(
            request,
            (r, token) => Send(r.Page!.Value, r.Page!.Value - 1, r.Size, token),
            r => r.Page,
            (r, page) => r.Page = page,
            r => r.Size,
            (r, size) => r.Size = size,
            r => r.Items,
            r => r.Total
        );

    public ApiPageable<int> ByOffset(PageRequest request) =>
        ApiPager.CreateByOffset<PageRequest, PageResponse, int>(
            request,
            (r, token) => Send(r.Page!.Value, r.Page!.Value / 2, r.Size, token),
            r => r.Page,
            (r, page) => r.Page = page,
            r => r.Size,
            (r, size) => r.Size = size,
            r => r.Items,
            r => r.Total
        );

    public ApiPageable<int> ByToken(PageRequest request, Func<int, string?> nextToken) =>
        ApiPager.CreateByToken<PageRequest, PageResponse, int>(
            request,
            (r, token) => Send(PageOf(r), PageOf(r), r.Size, token),
            (r, token) => r.NextToken = token,
            (r, size) => r.Size = size,
            r => nextToken(r.Page),
            r => r.Items,
            r => r.Total
        );

    private static int PageOf(PageRequest request) =>
        request.NextToken is ['t', .. var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 0;

    private Task<PageResponse> Send(int asked, int index, int? size, CancellationToken token)
    {
        Asked.Add(asked);
        Sizes.Add(size);
        LastToken = token;
        var items = Endless ? [asked] : pages.ElementAtOrDefault(index) ?? [];
        return Task.FromResult(
            new PageResponse
            {
                Page = index,
                Items = items,
                Total = total,
            }
        );
    }
}
