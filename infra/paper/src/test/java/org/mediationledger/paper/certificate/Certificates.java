package org.mediationledger.paper.certificate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.paper.certificate.MediationCertificate.Adviser;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;

/** Made-up certificates. */
public final class Certificates {

    static final String MANY_SCRIPTS = "Łukasz Wójcik – Tŷ Gŵyr 学校 محمد";

    private static final LocalDate DECISION = LocalDate.of(2026, 9, 10);
    private static final LocalDate TRIGGER = LocalDate.of(2026, 10, 22);
    private static final LocalDate ISSUE = LocalDate.of(2026, 10, 26);
    private static final Hash ROOT = Hash.sha256("a made-up log".getBytes(StandardCharsets.UTF_8));
    private static final URI CHECK = URI.create("https://ledger.example/check/q8Zr0mXv2bTn5Yk1LsWc7A");
    private static final Adviser ADVISER = new Adviser(
            "Zoë Ångström", "Northern Mediation Advice", "0161 496 0000, advice@northern-mediation.example");

    private Certificates() {}

    public static MediationCertificate on(CertificateGround ground) {
        return made("ML-2026-000123", ground, MANY_SCRIPTS, DECISION, TRIGGER, ISSUE, 104_729, CHECK, 0);
    }

    static MediationCertificate copy(int number) {
        return made(
                "ML-2026-000123", CertificateGround.C2, MANY_SCRIPTS, DECISION, TRIGGER, ISSUE, 104_729, CHECK, number);
    }

    static MediationCertificate childNamed(@Nullable String child) {
        return made("ML-2026-000123", CertificateGround.C2, child, DECISION, TRIGGER, ISSUE, 104_729, CHECK, 0);
    }

    static MediationCertificate numbered(String number) {
        return made(number, CertificateGround.C2, MANY_SCRIPTS, DECISION, TRIGGER, ISSUE, 104_729, CHECK, 0);
    }

    static MediationCertificate dated(LocalDate decision, @Nullable LocalDate trigger, LocalDate issue) {
        return made("ML-2026-000123", CertificateGround.C2, MANY_SCRIPTS, decision, trigger, issue, 104_729, CHECK, 0);
    }

    static MediationCertificate checkedAt(String address) {
        return made(
                "ML-2026-000123",
                CertificateGround.C2,
                MANY_SCRIPTS,
                DECISION,
                TRIGGER,
                ISSUE,
                104_729,
                URI.create(address),
                0);
    }

    private static MediationCertificate made(
            String number,
            CertificateGround ground,
            @Nullable String child,
            LocalDate decision,
            @Nullable LocalDate trigger,
            LocalDate issue,
            long size,
            URI check,
            int copy) {
        return new MediationCertificate(
                number,
                ground,
                "Siân O’Brien-Wójcik",
                child,
                "Kirklees Metropolitan Borough Council",
                DecisionKind.PLAN_CONTENT,
                decision,
                ADVISER,
                trigger,
                issue,
                size,
                ROOT,
                check,
                copy);
    }

    /** Every value as long as it may be, of broad letters. */
    static MediationCertificate longest(DecisionKind decision, Random random) {
        return new MediationCertificate(
                "M".repeat(40),
                CertificateGround.C3,
                words(random),
                words(random),
                words(random),
                decision,
                DECISION,
                new Adviser(words(random), words(random), "W".repeat(120)),
                TRIGGER,
                ISSUE,
                Long.MAX_VALUE,
                ROOT,
                URI.create("https://" + "w".repeat(120) + ".example/check/" + "W".repeat(57)),
                99);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 120) {
            words.append("W".repeat(Math.min(1 + random.nextInt(20), 120 - words.length())));
            if (words.length() < 119) {
                words.append(' ');
            }
        }
        return words.toString();
    }
}
