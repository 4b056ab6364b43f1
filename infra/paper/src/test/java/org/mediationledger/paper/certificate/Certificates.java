package org.mediationledger.paper.certificate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.mediationledger.digest.Hash;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;

/** Made-up certificates. */
public final class Certificates {

    static final String MANY_SCRIPTS = "Łukasz Wójcik – Tŷ Gŵyr 学校 محمد";

    private Certificates() {}

    public static MediationCertificate on(CertificateGround ground) {
        return made(ground, MANY_SCRIPTS, 0);
    }

    static MediationCertificate copy(int number) {
        return made(CertificateGround.C2, MANY_SCRIPTS, number);
    }

    static MediationCertificate childNamed(String child) {
        return made(CertificateGround.C2, child, 0);
    }

    private static MediationCertificate made(CertificateGround ground, String child, int copy) {
        return new MediationCertificate(
                "ML-2026-000123",
                ground,
                "Siân O’Brien-Wójcik",
                child,
                "Kirklees Metropolitan Borough Council",
                DecisionKind.PLAN_CONTENT,
                LocalDate.of(2026, 9, 10),
                new MediationCertificate.Adviser(
                        "Zoë Ångström",
                        "Northern Mediation Advice",
                        "0161 496 0000, advice@northern-mediation.example"),
                LocalDate.of(2026, 10, 22),
                LocalDate.of(2026, 10, 26),
                104_729,
                Hash.sha256("a made-up log".getBytes(StandardCharsets.UTF_8)),
                URI.create("https://ledger.example/check/q8Zr0mXv2bTn5Yk1LsWc7A"),
                copy);
    }
}
