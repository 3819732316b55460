using System.Runtime.CompilerServices;

namespace FaceSearchToolkit;

/// <summary>Makes <see cref="ApiPageable{T}"/> of what is already there, for fakes.</summary>
public static class ApiPageable
{
    /// <summary>Items that are already there, for fakes: one page.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    public static ApiPageable<T> FromItems<T>(IEnumerable<T> items)
    {
        var page = new ApiPage<T>((items ?? throw new ArgumentNullException(nameof(items))).ToArray());
        return FromPages([page]);
    }

    /// <summary>Pages that are already there, for fakes.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="pages">The pages.</param>
    public static ApiPageable<T> FromPages<T>(IEnumerable<ApiPage<T>> pages)
    {
        var list = (pages ?? throw new ArgumentNullException(nameof(pages))).ToArray();
        return new ApiPageable<T>((_, cancellationToken) => Replay(list, cancellationToken));
    }

    private static async IAsyncEnumerable<ApiPage<T>> Replay<T>(
        ApiPage<T>[] pages,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
