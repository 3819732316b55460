using FaceSearchToolkit.Generator.Emit;
using FaceSearchToolkit.Generator.Pipeline;
using FaceSearchToolkit.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace FaceSearchToolkit.Generator;

/// <summary>
/// Compiles each <c>ApiSpec</c> of the project into a client. It reports nothing: what there is to say of a spec, the analyzers say.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FaceSearchGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var clients = context.ReadSpecs().Compile().Plan(context.ReadTarget());

        context.Emit(clients.Split(ClientFiles.PlanFrame, TrackingNames.Frame), ClientEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanOperations, TrackingNames.Operations), OperationEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanComponents, TrackingNames.Components), ComponentsEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanShared, TrackingNames.Shared), SharedEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanLinks, TrackingNames.Links), LinksEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanBridge, TrackingNames.Bridge), BridgeEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.PlanServices, TrackingNames.Services), ServicesEmitter.Emit);
    }
}
