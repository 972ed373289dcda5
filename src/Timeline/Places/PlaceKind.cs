namespace Timeline.Places;

/// <summary>The kinds of place.</summary>
public enum PlaceKind
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A territory that is not, or not undisputedly, a country or part of one.</summary>
    Territory,

    /// <summary>A part of a country, or a region that spans several.</summary>
    Region,

    /// <summary>A city.</summary>
    City,

    /// <summary>A town or village.</summary>
    Town,

    /// <summary>A building, a base, a crossing.</summary>
    Site,

    /// <summary>Any other area.</summary>
    Area,
}
