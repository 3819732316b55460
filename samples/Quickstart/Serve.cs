using System.Security.Cryptography;
using Quickstart.Service;

namespace Quickstart;

/// <summary>The service alone, for clients in other processes.</summary>
internal static class Serve
{
    /// <summary>Prints the address, the key's id and its secret on one line, and goes on until its input ends.</summary>
    public static async Task RunAsync()
    {
        var secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        await using var service = await FaceSearchService.StartAsync("quickstart-key", secret);
        Console.WriteLine($"{service.Address} quickstart-key {secret}");
        while (await Console.In.ReadLineAsync() is not null) { }
    }
}
