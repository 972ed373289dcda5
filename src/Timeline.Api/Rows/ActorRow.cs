using Timeline.Actors;

namespace Timeline.Api.Rows;

/// <summary>
/// An actor as the schema shows it. The core has one record for all kinds; GraphQL tells the types behind an interface
/// apart by the type of the row.
/// </summary>
internal abstract record ActorRow(Actor Actor)
{
    public static ActorRow Of(Actor actor) => actor.Kind switch
    {
        ActorKind.Person => new PersonRow(actor),
        ActorKind.Organization => new OrganizationRow(actor),
        _ => new GroupRow(actor),
    };
}

internal sealed record PersonRow(Actor Actor) : ActorRow(Actor);

internal sealed record OrganizationRow(Actor Actor) : ActorRow(Actor);

internal sealed record GroupRow(Actor Actor) : ActorRow(Actor);
