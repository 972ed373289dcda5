namespace Timeline.Time.News;

/// <summary>Which way a sentence of the news looks; it decides which Friday or December is meant.</summary>
public enum Outlook
{
    /// <summary>At what has happened: the most recent one.</summary>
    Back,

    /// <summary>At what is planned or expected: the next one.</summary>
    Ahead,
}
