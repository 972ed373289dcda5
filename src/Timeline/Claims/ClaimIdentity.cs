using System.Security.Cryptography;
using System.Text;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Claims;

/// <summary>Computes the id of a claim from what it says, so that the same words always give the same id.</summary>
public static class ClaimIdentity
{
    private const int HashLength = 20;

    /// <summary>
    /// The id: <c>claim:</c> and the first 20 hexadecimal digits (80 bits) of the SHA-256 of article, event, label and
    /// content. Where the claim stands in its article does not count.
    /// </summary>
    public static ClaimId Of(ArticleId article, EventId subject, string label, ClaimContent content)
    {
        string text = string.Join('\n', article.Value, subject.Value, label, ClaimContentJson.Write(content));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new ClaimId("claim:" + hash[..HashLength]);
    }
}
