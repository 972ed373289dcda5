namespace Timeline.App.Http.Subscriptions;

/// <summary>The client cannot be reached any more, or does not read; there is nobody to tell.</summary>
public sealed class ClientGoneException(Exception? reason = null) : Exception("The client is gone.", reason);
