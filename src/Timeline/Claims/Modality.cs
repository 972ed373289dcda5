namespace Timeline.Claims;

/// <summary>What a claim says about the reality of its event.</summary>
public enum Modality
{
    /// <summary>It happened, or is happening.</summary>
    Actual,

    /// <summary>It is planned or announced.</summary>
    Planned,

    /// <summary>Somebody says that it happened, and the source does not vouch for it.</summary>
    Alleged,

    /// <summary>It is, or was, expected.</summary>
    Expected,

    /// <summary>Somebody denies that it happened.</summary>
    Denied,

    /// <summary>It did not happen: "there was no immediate statement".</summary>
    Negated,

    /// <summary>It happens now and then, without dates.</summary>
    Habitual,

    /// <summary>The source predicts it.</summary>
    Predicted,

    /// <summary>It was planned and called off.</summary>
    Cancelled,
}

/// <summary>Which modality carries the day when claims about one event differ.</summary>
public static class Modalities
{
    /// <summary>
    /// The weight of a modality, highest first: what is settled (happened, did not, was called off, is habitual) over what
    /// is alleged, over what is denied, over what is only foreseen. A plan therefore never hides its outcome, whichever was
    /// read first.
    /// </summary>
    public static int Weight(this Modality modality) => modality switch
    {
        Modality.Actual or Modality.Negated or Modality.Cancelled or Modality.Habitual => 3,
        Modality.Alleged => 2,
        Modality.Denied => 1,
        _ => 0,
    };

    /// <summary>Whether a claim of this modality vouches that the event took place.</summary>
    public static bool TellsThatItHappened(this Modality modality) => modality is Modality.Actual or Modality.Habitual;

    /// <summary>Whether a claim of this modality vouches that the event did not take place.</summary>
    public static bool TellsThatItDidNot(this Modality modality) => modality is Modality.Negated or Modality.Cancelled;
}
