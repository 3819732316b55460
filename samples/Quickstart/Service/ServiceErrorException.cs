namespace Quickstart.Service;

/// <summary>A request that the service refuses, with the platform's code for it.</summary>
internal sealed class ServiceErrorException : Exception
{
    public ServiceErrorException(int status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    public string Code { get; }

    public static ServiceErrorException Missing(string parameter) =>
        new(400, $"Missing{parameter}", $"{parameter} is mandatory for this action.");

    public static ServiceErrorException Invalid(string parameter, string reason) =>
        new(400, "InvalidParameter", $"The specified parameter {parameter} is not valid: {reason}.");
}
