namespace FaceSearchToolkit;

/// <summary>How much of the time allowed for a call is left.</summary>
internal readonly struct CallTime
{
    private readonly TimeProvider _clock;
    private readonly TimeSpan _allowed;
    private readonly long _start;

    public CallTime(ApiClientOptions options)
    {
        _clock = options.TimeProvider;
        _allowed = options.Timeout;
        _start = IsLimited ? _clock.GetTimestamp() : 0;
    }

    public bool IsLimited => _allowed != Timeout.InfiniteTimeSpan;

    /// <summary>Zero where it is over; the longest time there is where it is not limited.</summary>
    public TimeSpan Left
    {
        get
        {
            if (!IsLimited)
            {
                return TimeSpan.MaxValue;
            }

            var left = _allowed - _clock.GetElapsedTime(_start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }
}
