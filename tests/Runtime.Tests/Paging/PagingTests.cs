using FaceSearchToolkit.Runtime.Tests.Support;

namespace FaceSearchToolkit.Runtime.Tests.Paging;

public sealed class PagingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PagesByNumber_EndWhereTheTotalIsReached()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3, 4],
                [5],
            ],
            total: 5
        );

        Assert.Equal([1, 2, 3, 4, 5], await Collect(service.ByNumber(new PageRequest { Size = 2 })));
        Assert.Equal([1, 2, 3], service.Asked);
    }

    [Fact]
    public async Task PagesByNumber_EndAtAnEmptyPage()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3, 4],
            ],
            total: 99
        );

        Assert.Equal([1, 2, 3, 4], await Collect(service.ByNumber(new PageRequest { Size = 2 })));
        Assert.Equal([1, 2, 3], service.Asked);
    }

    [Fact]
    public async Task PagesByNumber_StartAtTheRequestsPage()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3, 4],
                [5],
            ],
            total: 5
        );

        Assert.Equal([3, 4, 5], await Collect(service.ByNumber(new PageRequest { Page = 2, Size = 2 })));
        Assert.Equal([2, 3], service.Asked);
    }

    [Fact]
    public async Task WithoutATotal_APageThatIsNotFullIsTheLast()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3],
            ],
            total: null
        );

        Assert.Equal([1, 2, 3], await Collect(service.ByNumber(new PageRequest { Size = 2 })));
        Assert.Equal([1, 2], service.Asked);
    }

    [Fact]
    public async Task WithoutATotal_ThePageBeforeSentAgainIsTheEnd()
    {
        var service = new PagedService(
            [
                [1, 2],
                [1, 2],
                [3, 4],
            ],
            total: null
        );

        Assert.Equal([1, 2], await Collect(service.ByNumber(new PageRequest())));
        Assert.Equal([1, 2], service.Asked);
    }

    [Fact]
    public async Task WithATotal_EqualPagesAreNoEnd() =>
        Assert.Equal(
            [1, 1, 1],
            await Collect(
                new PagedService(
                    [
                        [1],
                        [1],
                        [1],
                    ],
                    total: 3
                ).ByNumber(new PageRequest())
            )
        );

    [Fact]
    public async Task TotalOfZeroBesideItems_IsNoTotal()
    {
        var service = new PagedService(
            [
                [1],
                [2],
            ],
            total: 0
        );

        Assert.Equal([1, 2], await Collect(service.ByNumber(new PageRequest())));
    }

    [Fact]
    public async Task PageNumbers_DoNotOverflow()
    {
        var service = new PagedService([], total: null) { Endless = true };

        Assert.Equal(2, (await Collect(service.ByNumber(new PageRequest { Page = int.MaxValue - 1 }))).Count);
    }

    [Fact]
    public async Task PagesByOffset_MoveByWhatCame()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3, 4],
                [5],
            ],
            total: 5
        );

        Assert.Equal([1, 2, 3, 4, 5], await Collect(service.ByOffset(new PageRequest())));
        Assert.Equal([0, 2, 4], service.Asked);
    }

    [Fact]
    public async Task PagesByToken_FollowTheTokens()
    {
        var service = new PagedService(
            [
                [1, 2],
                [],
                [3],
            ],
            total: null
        );

        Assert.Equal([1, 2, 3], await Collect(service.ByToken(new PageRequest(), page => page < 2 ? $"t{page + 1}" : null)));
    }

    [Fact]
    public async Task RepeatedToken_EndsThePages()
    {
        var service = new PagedService([], total: null) { Endless = true };

        Assert.Equal(2, (await Collect(service.ByToken(new PageRequest(), _ => "same"))).Count);
    }

    [Fact]
    public async Task TokenBeyondTheTotal_IsNotFollowed()
    {
        var service = new PagedService(
            [
                [1, 2],
            ],
            total: 2
        );

        Assert.Equal([1, 2], await Collect(service.ByToken(new PageRequest(), page => $"t{page + 1}")));
        Assert.Single(service.Asked);
    }

    [Fact]
    public async Task EmptyPagesWithoutEnd_End()
    {
        var service = new PagedService([], total: null);

        Assert.Empty(await Collect(service.ByToken(new PageRequest(), page => $"t{page + 1}")));
        Assert.Equal(100, service.Asked.Count);
    }

    [Fact]
    public async Task CallersRequest_IsNeverChanged()
    {
        var request = new PageRequest { Size = 2 };
        var pages = new PagedService(
            [
                [1, 2],
                [3],
            ],
            total: 3
        ).ByNumber(request);
        request.Page = 7;

        Assert.Equal([1, 2, 3], await Collect(pages));
        Assert.Equal([1, 2, 3], await Collect(pages));
        Assert.Equal(7, request.Page);
    }

    [Fact]
    public async Task AsPages_GivesPagesWithTheirAnswers()
    {
        var pages = new List<ApiPage<int>>();
        await foreach (var page in new PagedService(
                [
                    [1, 2],
                    [3],
                ],
                total: 3
            ).ByNumber(new PageRequest()).AsPages().WithCancellation(Token))
        {
            pages.Add(page);
        }

        Assert.Equal([2, 1], pages.Select(page => page.Items.Count));
        Assert.All(pages, page => Assert.Equal(3, page.Total));
        Assert.All(pages, page => Assert.IsType<PageResponse>(page.Response));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("offset")]
    [InlineData("token")]
    public async Task PageSizeHint_TakesThePlaceOfTheRequestsSize(string convention)
    {
        var service = new PagedService(
            [
                [1, 2],
            ],
            total: 2
        );
        var request = new PageRequest { Size = 10 };
        var pages = convention switch
        {
            "number" => service.ByNumber(request),
            "offset" => service.ByOffset(request),
            _ => service.ByToken(request, _ => null),
        };

        await foreach (var _ in pages.AsPages(pageSizeHint: 2).WithCancellation(Token)) { }
        await foreach (var _ in pages.AsPages().WithCancellation(Token)) { }

        Assert.Equal([2, 10], service.Sizes);
        Assert.Equal(10, request.Size);
    }

    [Fact]
    public async Task PageSizeHint_SaysWhichPageIsTheLast()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3],
            ],
            total: null
        );

        await foreach (var _ in service.ByNumber(new PageRequest { Size = 3 }).AsPages(pageSizeHint: 2).WithCancellation(Token)) { }

        Assert.Equal([1, 2], service.Asked);
    }

    [Fact]
    public async Task ReadingSomePages_AsksForNoMore()
    {
        var service = new PagedService(
            [
                [1, 2],
                [3],
            ],
            total: 3
        );
        await foreach (var item in service.ByNumber(new PageRequest()).WithCancellation(Token))
        {
            if (item == 2)
            {
                break;
            }
        }

        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_ReachesTheCallAndStopsTheItems(bool byPages)
    {
        using var source = new CancellationTokenSource();
        var service = new PagedService([], total: null) { Endless = true };
        var pages = service.ByNumber(new PageRequest());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            if (byPages)
            {
                await foreach (var _ in pages.AsPages().WithCancellation(source.Token))
                {
                    await source.CancelAsync();
                }
            }
            else
            {
                await foreach (var _ in pages.WithCancellation(source.Token))
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Equal(source.Token, service.LastToken);
        Assert.Single(service.Asked);
    }

    [Fact]
    public async Task Items_CanBeFaked()
    {
        Assert.Equal([1, 2], await Collect(ApiPageable.FromItems([1, 2])));
        Assert.Equal([1, 2, 3], await Collect(ApiPageable.FromPages([new ApiPage<int>([1, 2]), new ApiPage<int>([3])])));
    }

    private static async Task<List<int>> Collect(ApiPageable<int> pages)
    {
        var items = new List<int>();
        await foreach (var item in pages.WithCancellation(Token))
        {
            items.Add(item);
        }

        return items;
    }
}
