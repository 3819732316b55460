namespace FaceSearchToolkit.Cli.Reports;

/// <summary>What a finding is an instance of.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Title">A short sentence.</param>
/// <param name="Description">Some sentences.</param>
/// <param name="Help">Address of its page.</param>
internal sealed record ReportRule(string Id, string Title, string Description, string Help);
