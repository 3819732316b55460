using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FaceSearchToolkit;

/// <summary>Tells listeners of calls; makes nothing where there are none.</summary>
internal static class CallTelemetry
{
    private static readonly string? Version = typeof(CallTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(ApiTelemetry.Name, Version);
    private static readonly Meter Meter = new(ApiTelemetry.Name, Version);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "rpc.client.call.duration",
        "s",
        "How long calls took, with all their attempts."
    );

    public static bool IsObserved => Source.HasListeners() || Duration.Enabled;

    /// <summary>Begins the span of a call; null where none is wanted.</summary>
    public static Activity? Start(in TagList tags, string name) =>
        Source.StartActivity(name, ActivityKind.Client, default(ActivityContext), tags);

    public static void Record(TimeSpan duration, in TagList tags) => Duration.Record(duration.TotalSeconds, tags);
}
