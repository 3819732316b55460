using FaceSearchToolkit.Analyzers.Tests.Infrastructure;
using FaceSearchToolkit.CodeFixes.Providers;

namespace FaceSearchToolkit.Analyzers.Tests.CodeFixes;

/// <summary>The fix of FST1002.</summary>
public sealed class AddRequiredFixTests
{
    [Theory]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                new {|FST1002:SearchMediaByFaceRequest|}());
            """,
        """
            await client.SearchMediaByFaceAsync(
                new SearchMediaByFaceRequest { FaceSearchToken = "<FaceSearchToken>", PersonImageUrl = "<PersonImageUrl>" });
            """
    )]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                {|FST1002:new()|});
            """,
        """
            await client.SearchMediaByFaceAsync(
                new() { FaceSearchToken = "<FaceSearchToken>", PersonImageUrl = "<PersonImageUrl>" });
            """
    )]
    [InlineData(
        """
            await client.SearchMediaByFaceAsync(
                new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url /* face */ });
            """,
        """
            await client.SearchMediaByFaceAsync(
                new SearchMediaByFaceRequest { PersonImageUrl = url /* face */, FaceSearchToken = "<FaceSearchToken>" });
            """
    )]
    [InlineData(
        """
            var faceSearchToken = token;
            await client.SearchMediaByFaceAsync(new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });
            """,
        """
            var faceSearchToken = token;
            await client.SearchMediaByFaceAsync(new SearchMediaByFaceRequest { PersonImageUrl = url, FaceSearchToken = faceSearchToken });
            """
    )]
    [InlineData(
        """
            string faceSearchToken;
            await client.SearchMediaByFaceAsync(
                new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url });
            """,
        """
            string faceSearchToken;
            await client.SearchMediaByFaceAsync(
                new SearchMediaByFaceRequest { PersonImageUrl = url, FaceSearchToken = "<FaceSearchToken>" });
            """
    )]
    [InlineData(
        """
            var a = new {|FST1002:SearchMediaByFaceRequest|} { PersonImageUrl = url };
            var b = new {|FST1002:SearchMediaByFaceRequest|} { FaceSearchToken = token };
            """,
        """
            var a = new SearchMediaByFaceRequest { PersonImageUrl = url, FaceSearchToken = "<FaceSearchToken>" };
            var b = new SearchMediaByFaceRequest { FaceSearchToken = token, PersonImageUrl = "<PersonImageUrl>" };
            """
    )]
    public Task MissingMembers_AreAdded(string statements, string expected) =>
        FixTest<AddRequiredFixProvider>.Statements(statements, expected);

    [Fact]
    public Task EntryPerLine_StaysEntryPerLine() =>
        FixTest<AddRequiredFixProvider>.Statements(
            """
                    var request = new {|FST1002:SearchMediaByFaceRequest|}
                    {
                        PageSize = 50, // all that fit
                        SearchLibName = "faces", // the library
                    };
            """,
            """
                    var request = new SearchMediaByFaceRequest
                    {
                        PageSize = 50, // all that fit
                        SearchLibName = "faces", // the library
                        FaceSearchToken = "<FaceSearchToken>",
                        PersonImageUrl = "<PersonImageUrl>",
                    };
            """
        );

    [Fact]
    public Task EntryPerLineWithoutLastComma_KeepsItsComments() =>
        FixTest<AddRequiredFixProvider>.Statements(
            """
                    var request = new {|FST1002:SearchMediaByFaceRequest|}
                    {
                        PersonImageUrl = url // the face
                    };
            """,
            """
                    var request = new SearchMediaByFaceRequest
                    {
                        PersonImageUrl = url, // the face
                        FaceSearchToken = "<FaceSearchToken>"
                    };
            """
        );

    [Theory]
    [InlineData(
        """
            var r = new SearchMediaByFaceRequest { PersonImageUrl = url };
            if (flag) r.FaceSearchToken = token;
            await {|FST1002:client.SearchMediaByFaceAsync(r)|};
            """
    )]
    [InlineData("""Use(new SearchMediaByFaceRequest { FaceSearchToken = {|FST1002:""|} });""")]
    public Task OtherFindingsOfTheRule_AreLeftToTheDeveloper(string statements) => FixTest<AddRequiredFixProvider>.NoFix(statements);
}
