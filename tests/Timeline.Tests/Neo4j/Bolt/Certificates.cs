using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Timeline.Tests.Neo4j.Bolt;

/// <summary>A self-signed certificate, and the settings that make a server use it for those who want TLS.</summary>
internal static class Certificates
{
    public static string Make(string folder)
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "certificates", "bolt")).FullName;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        File.WriteAllText(Path.Combine(path, "public.crt"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(path, "private.key"), key.ExportPkcs8PrivateKeyPem());
        return $"""
            server.bolt.tls_level=OPTIONAL
            dbms.ssl.policy.bolt.enabled=true
            dbms.ssl.policy.bolt.base_directory={path}
            dbms.ssl.policy.bolt.private_key=private.key
            dbms.ssl.policy.bolt.public_certificate=public.crt
            dbms.ssl.policy.bolt.client_auth=NONE

            """;
    }
}
