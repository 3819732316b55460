using Faked.Ice;
using FaceSearchToolkit.Testing;

using var service = new FakeService();
service.On<SearchMediaByFaceRequest>().Returns(new SearchMediaByFaceResponse { Total = 7 });
using var client = new IceClient(service.CreateOptions());

var response = await client.SearchMediaByFaceAsync(
    new SearchMediaByFaceRequest { PersonImageUrl = "https://pictures.example.com/mira.jpg", FaceSearchToken = "case-42" }
);

Console.WriteLine($"{response.Total} for {service.GetRequests<SearchMediaByFaceRequest>().Single().FaceSearchToken}");
