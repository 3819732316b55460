using FaceSearchToolkit.Generator.Tests.Infrastructure;

namespace FaceSearchToolkit.Generator.Tests.Clients;

/// <summary>What a team writes in its own tests, in place of the service.</summary>
public sealed class FakeTests
{
    private static readonly string Buy = Specs.Operation("Buy", [Specs.Parameter("Id", """ "type": "string", "required": true """)]);

    [Theory]
    [InlineData("""new ApiException(400, "NoMoney", "Too little.")""")]
    [InlineData("""new ApiException(400, "NoMoney", "Too little.", requestId: "r-1", recommend: "https://example.com/advice")""")]
    [InlineData("""new ApiTimeoutException("Buy", TimeSpan.FromSeconds(1))""")]
    [InlineData("""new ApiValidationException("Buy", request.Validate())""")]
    [InlineData("""new ApiValidationException("Buy", new[] { new ApiViolation("Id", ApiViolationKind.Required, "Id is required.") })""")]
    public void FakeClient_CanFailAsTheRealOneDoes(string failure) =>
        GeneratorRun
            .Of(
                Project
                    .Of(Specs.Document(Buy))
                    .WithSource(
                        $$"""
                        #nullable enable
                        using System;
                        using System.Threading;
                        using System.Threading.Tasks;
                        using Acme.Shop;
                        using FaceSearchToolkit;

                        public sealed class FakeClient : IShopClient
                        {
                            public Task<BuyResponse> BuyAsync(BuyRequest request, CancellationToken cancellationToken = default) =>
                                throw {{failure}};
                        }
                        """
                    )
            )
            .AssertClean();
}
