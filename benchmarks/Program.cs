using BenchmarkDotNet.Running;
using FaceSearchToolkit.Benchmarks.Reports;

switch (args)
{
    case ["calls"]:
        await CallReport.Run();
        break;
    case ["diff"]:
        DiffReport.Run();
        break;
    case ["diff", var way]:
        DiffReport.Measure(int.Parse(way));
        break;
    case ["first-call"]:
        FirstCallReport.Run(package: null);
        break;
    case ["first-call", var package]:
        FirstCallReport.Run(package);
        break;
    case ["first-call", "--way", var way]:
        await FirstCallReport.Measure(way);
        break;
    case ["growth"]:
        GrowthReport.Run();
        break;
    case ["growth", var operations]:
        GrowthReport.Measure(int.Parse(operations));
        break;
    case ["rules"]:
        await RulesReport.Run(rounds: 3);
        break;
    case ["rules", var folder]:
        RulesReport.Write(folder);
        break;
    case ["size"]:
        SizeReport.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
