using FaceSearchToolkit.EndToEnd.Harness;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(ToolkitPackage))]
// Each test is a build that takes all cores.
[assembly: Parallelization(Mode = ParallelMode.None)]
