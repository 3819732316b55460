using System.Collections.Concurrent;

namespace FaceSearchToolkit.Runtime.Tests.Credentials;

/// <summary>What renewals end with, one after the other.</summary>
internal sealed class RenewalScript
{
    private readonly ConcurrentQueue<Func<Task<Lease<string>>>> _outcomes = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add(Func<Task<Lease<string>>> outcome) => _outcomes.Enqueue(outcome);

    /// <summary>The next renewal waits for the test.</summary>
    public TaskCompletionSource<Lease<string>> Hold()
    {
        var source = new TaskCompletionSource<Lease<string>>(TaskCreationOptions.RunContinuationsAsynchronously);
        Add(() => source.Task);
        return source;
    }

    /// <summary>What the last renewal was given.</summary>
    public CancellationToken Token { get; private set; }

    public async Task<Lease<string>> RenewAsync(CancellationToken cancellationToken)
    {
        Token = cancellationToken;
        Interlocked.Increment(ref _count);
        return await (
            _outcomes.TryDequeue(out var outcome) ? outcome() : throw new InvalidOperationException("Nobody expected a renewal.")
        );
    }
}
