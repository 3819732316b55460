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
        var clients = context.Specs().Compile().Plan(context.Target());

        context.Emit(clients.Split(ClientFiles.Frame, TrackingNames.Frame), ClientEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Operations, TrackingNames.Operations), OperationEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Components, TrackingNames.Components), ComponentsEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Shared, TrackingNames.Shared), SharedEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Links, TrackingNames.Links), LinksEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Bridge, TrackingNames.Bridge), BridgeEmitter.Emit);
        context.Emit(clients.Split(ClientFiles.Services, TrackingNames.Services), ServicesEmitter.Emit);
    }
}
