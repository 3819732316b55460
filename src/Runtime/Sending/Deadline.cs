namespace FaceSearchToolkit;

/// <summary>The caller's cancellation and the time allowed, told apart afterwards.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _linked;

    public Deadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        _timer = timeProvider.CreateCancellationTokenSource(timeout);
#else
        _timer = new CancellationTokenSource(timeout, timeProvider);
#endif
        _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _timer.Token);
    }

    public CancellationToken Token => _linked.Token;

    public bool IsOver => _timer.IsCancellationRequested;

    public void Dispose()
    {
        _linked.Dispose();
        _timer.Dispose();
    }
}
