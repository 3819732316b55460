#:property PublishAot=false
// Makes the pictures of the README from real output: docs/images/squiggle.png and docs/images/diff.png.
//
//     dotnet run eng/Pictures.cs
//
// Needs a browser that is called chromium, or the path of one in the variable BROWSER, and fonts (fonts-dejavu).
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

var work = Directory.CreateTempSubdirectory("pictures").FullName;
try
{
    Squiggle.Make(work);
    DiffPage.Make(work);
}
finally
{
    Directory.Delete(work, recursive: true);
}

/// <summary>A source file of samples/Misuse with what the compiler reports in it, as an editor shows it.</summary>
internal static partial class Squiggle
{
    private const int FirstLine = 11;
    private const int LastLine = 28;

    public static void Make(string work)
    {
        // The sample does not build, on purpose: the exit code says nothing. What it references has to be built first.
        Shell.Run("dotnet", "build samples/Misuse -v q", mayFail: true);
        var log = Path.Combine(work, "misuse.sarif");
        Shell.Run("dotnet", $"build samples/Misuse -v q --no-restore --no-dependencies -p:ErrorLog={log}", mayFail: true);
        var results = JsonNode.Parse(File.ReadAllText(log))!["runs"]![0]!["results"]!.AsArray();
        var findings = results.Select(r => Finding.From(r!)).Where(f => f.File == "Ranges.cs").ToArray();
        var page = Path.Combine(work, "squiggle.html");
        File.WriteAllText(page, Page(File.ReadAllLines("samples/Misuse/Ranges.cs"), findings));
        Shell.Screenshot(page, "docs/images/squiggle.png", 900, 640);
    }

    private static string Page(string[] lines, Finding[] findings)
    {
        var body = new StringBuilder();
        for (var number = FirstLine; number <= LastLine; number++)
        {
            var found = findings.Where(f => f.Line == number).ToArray();
            body.Append($"<div class=line><i>{number}</i><code>{Code(lines[number - 1], found)}</code></div>");
            foreach (var finding in found)
            {
                body.Append($"<div class=message><b>{finding.Rule}</b> {WebUtility.HtmlEncode(finding.Message)}</div>");
            }
        }

        return $"<!doctype html><meta charset=utf-8><style>{Style}</style><header>Ranges.cs</header><main>{body}</main>";
    }

    private static string Code(string line, Finding[] findings)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (var finding in findings.OrderBy(f => f.Start))
        {
            html.Append(Coloured(line[position..(finding.Start - 1)]));
            html.Append($"<u>{Coloured(line[(finding.Start - 1)..(finding.End - 1)])}</u>");
            position = finding.End - 1;
        }

        return html.Append(Coloured(line[position..])).ToString();
    }

    private static string Coloured(string code) =>
        Token().Replace(WebUtility.HtmlEncode(code).Replace("&quot;", "\""), m => $"<span class={Kind(m)}>{m.Value}</span>");

    private static string Kind(Match match) => match.Groups.Values.Skip(1).First(g => g.Success).Name;

    [GeneratedRegex(
        """
            (?<comment> //.* )
            | (?<text> "[^"]*" )
            | (?<word> \b (private|const|public|static|void|int|new|var) \b )
            | (?<number> \b [0-9]+ \b )
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Token();

    private const string Style = """
        body { margin: 0; font: 15px/1.6 "DejaVu Sans Mono", monospace; background: #fff; color: #1f2328 }
        header { padding: 6px 16px; background: #f1f3f5; border-bottom: 1px solid #d0d7de; font-size: 13px }
        main { padding: 10px 0 }
        .line { white-space: pre; display: flex }
        .line i { width: 48px; padding-right: 16px; text-align: right; color: #8c959f; font-style: normal }
        u { text-decoration: underline wavy #d1242f 1.5px; text-underline-offset: 4px }
        .message { margin: 4px 24px 8px 96px; padding: 6px 12px; border: 1px solid #d0d7de; border-left: 4px solid #d1242f;
                   background: #fff8f7;
                   font: 13px/1.5 "DejaVu Sans", sans-serif }
        .message b { color: #d1242f }
        .comment { color: #6e7781 } .text { color: #0a6b3d } .word { color: #0550ae } .number { color: #953800 }
        """;

    private sealed record Finding(string File, int Line, int Start, int End, string Rule, string Message)
    {
        public static Finding From(JsonNode result)
        {
            var file = result["locations"]![0]!["resultFile"]!;
            var region = file["region"]!;
            return new Finding(
                Path.GetFileName(new Uri((string)file["uri"]!).LocalPath),
                (int)region["startLine"]!,
                (int)region["startColumn"]!,
                (int)region["endColumn"]!,
                (string)result["ruleId"]!,
                (string)result["message"]!
            );
        }
    }
}

/// <summary>The page of <c>facesearch spec diff</c> for the packaged document and a made-up successor.</summary>
internal static class DiffPage
{
    public static void Make(string work)
    {
        var (older, newer) = (Path.Combine(work, "2026-10-01.json"), Path.Combine(work, "2026-11-01.json"));
        File.Copy("specs/ice-2020-11-09.json", older);
        File.WriteAllText(newer, Successor(File.ReadAllText(older)));
        var overlay = File.ReadAllText("specs/ice-2020-11-09.overlay.json");
        File.WriteAllText(Path.ChangeExtension(older, ".overlay.json"), overlay);
        File.WriteAllText(Path.ChangeExtension(newer, ".overlay.json"), SuccessorOverlay(overlay));

        // Breaking changes are exit code 1. The page names paths from the working folder.
        var diff = $"spec diff {Path.GetFileName(older)} {Path.GetFileName(newer)} --format html -o diff.html";
        Shell.Run("dotnet", $"run --project {Path.GetFullPath("src/Cli")} -- {diff}", mayFail: true, folder: work);
        Shell.Screenshot(Path.Combine(work, "diff.html"), "docs/images/diff.png", 1100, 760);
    }

    private static string Successor(string text)
    {
        var document = JsonNode.Parse(text)!;
        var apis = document["apis"]!.AsObject();
        apis.Remove("SearchMediaByMultimodal");
        var search = Parameters(apis["SearchMediaByFace"]!);
        search.Remove(search.Single(p => (string?)p!["name"] == "Namespace"));
        search.Add(JsonNode.Parse("""{"name":"MinScore","in":"query","schema":{"type":"number","format":"float","required":false}}"""));
        var listSize = Parameters(apis["ListSearchLib"]!).Single(p => (string?)p!["name"] == "PageSize")!["schema"]!.AsObject();
        listSize["type"] = "string";
        listSize.Remove("format");
        return document.ToJsonString(new() { WriteIndented = true });
    }

    private static string SuccessorOverlay(string text)
    {
        var overlay = JsonNode.Parse(text)!;
        var apis = overlay["apis"]!.AsObject();
        apis.Remove("SearchMediaByMultimodal");
        var size = Parameters(apis["SearchMediaByFace"]!).Single(p => (string?)p!["name"] == "PageSize")!["schema"]!;
        size["maximum"] = "20";
        size["default"] = "20";
        return overlay.ToJsonString(new() { WriteIndented = true });
    }

    private static JsonArray Parameters(JsonNode operation) => operation["parameters"]!.AsArray();
}

internal static class Shell
{
    public static void Run(string file, string arguments, bool mayFail = false, string folder = "")
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0 && !mayFail)
        {
            throw new InvalidOperationException($"{file} {arguments} gave exit code {process.ExitCode}.");
        }
    }

    public static void Screenshot(string page, string picture, int width, int height) =>
        Run(
            Environment.GetEnvironmentVariable("BROWSER") ?? "chromium",
            $"--headless --no-sandbox --disable-gpu --hide-scrollbars --window-size={width},{height} "
                + $"--screenshot={Path.GetFullPath(picture)} file://{page}"
        );
}
