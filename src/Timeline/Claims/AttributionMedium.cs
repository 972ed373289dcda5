namespace Timeline.Claims;

/// <summary>In what form something was said.</summary>
public enum AttributionMedium
{
    /// <summary>A statement.</summary>
    Statement,

    /// <summary>A news report.</summary>
    Report,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A post on a social network.</summary>
    SocialMedia,

    /// <summary>Officials speaking to reporters.</summary>
    Officials,

    /// <summary>Any other form.</summary>
    Other,
}
