namespace Timeline.Ingest.Checking;

/// <summary>What is known around a document while it is checked.</summary>
/// <param name="Known">What the store holds.</param>
/// <param name="Beside">What the good documents of the same batch declare.</param>
/// <param name="Before">What good documents of former batches declare that were not saved, because only a check was asked for.</param>
/// <param name="Rejected">What rejected documents of the import declare: to be named in complaints, never to be relied on.</param>
/// <param name="Holders">Who held which office.</param>
internal sealed record Surroundings(Known Known, Declared Beside, Declared Before, Declared Rejected, OfficeHolders Holders);
