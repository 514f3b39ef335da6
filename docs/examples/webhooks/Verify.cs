using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

public static class ScalepointWebhook
{
    private const long ToleranceSeconds = 300;

    /// <summary>Whether the product sent this body, at most five minutes ago.</summary>
    /// <param name="secret">The secret of the webhook, whsec_…</param>
    /// <param name="body">The text as it was received.</param>
    public static bool IsGenuine(
        string secret, string id, string timestamp, string signatures, string body, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, out var sentAt)) return false;
        if (Math.Abs(now.ToUnixTimeSeconds() - sentAt) > ToleranceSeconds) return false;
        var key = Convert.FromBase64String(secret.StartsWith("whsec_") ? secret.Substring(6) : secret);
        using (var hmac = new HMACSHA256(key))
        {
            var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(id + "." + timestamp + "." + body));
            var expected = "v1," + Convert.ToBase64String(hash);
            // There are two signatures while a secret is being rotated.
            return signatures.Split(' ').Any(signature => AreEqual(signature, expected));
        }
    }

    /// <summary>Takes the same time wherever the texts differ, so that a signature cannot be guessed step by step.</summary>
    private static bool AreEqual(string given, string expected)
    {
        if (given.Length != expected.Length) return false;
        var difference = 0;
        for (var at = 0; at < given.Length; at++) difference |= given[at] ^ expected[at];
        return difference == 0;
    }
}
