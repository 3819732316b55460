namespace FaceSearchToolkit.Testing;

/// <summary>A call that no <see cref="FakeService.On{TRequest}"/> of the test expects.</summary>
public sealed class UnexpectedCallException : InvalidOperationException
{
    internal UnexpectedCallException(ApiOperation operation, IReadOnlyCollection<string> expected)
        : base(
            $"Nobody expected a call of {operation.Name}: say what it returns with On<{operation.Name}Request>(). "
                + $"Expected are {(expected.Count == 0 ? "no calls" : string.Join(", ", expected))}."
        )
    {
        Operation = operation;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }
}
