namespace FaceSearchToolkit;

/// <summary>Waiting for what cannot be cancelled itself.</summary>
internal static class Cancellation
{
    /// <summary>The task's result, or an end as soon as the caller cancels.</summary>
    public static Task<T> OrCancelled<T>(this Task<T> task, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        return cancellationToken.CanBeCanceled && !task.IsCompleted ? FirstOf(task, cancellationToken) : task;
#else
        return task.WaitAsync(cancellationToken);
#endif
    }

#if NETSTANDARD2_0
    private static async Task<T> FirstOf<T>(Task<T> task, CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
        {
            var first = await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false);
            if (first != task)
            {
                throw new OperationCanceledException(cancellationToken);
            }
        }

        return await task.ConfigureAwait(false);
    }
#endif
}
