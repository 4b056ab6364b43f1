package org.mediationledger.verifier.attack;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.forge.PackFiles;
import org.mediationledger.verifier.forge.Stamper;

/** Somebody without keys changes the time-stamp, or has one made by somebody else. */
public final class StampAttacks {

    private static final Duration LONG = Duration.ofDays(3650);

    private StampAttacks() {}

    /**
     * All of them, on any genuine pack with a time-stamp.
     *
     * @param authority the certificate that the pack's time-stamp leads to, in PEM
     * @param at when the pack's time-stamp was made
     */
    public static Stream<Attack> on(PackFiles pack, byte[] authority, Instant at) {
        byte[] checkpoint = pack.bytes(PackFiles.CHECKPOINT);
        byte[] stamp = pack.bytes(PackFiles.STAMP);
        Stamper other = Stamper.valid(at.minus(LONG), at.plus(LONG), Stamper.Fitness.FIT);
        return Stream.of(
                        attack(
                                "a time-stamp cut short",
                                pack,
                                Arrays.copyOf(stamp, stamp.length - 1),
                                FindingCode.TIMESTAMP_MALFORMED),
                        attack(
                                "a time-stamp with a byte more",
                                pack,
                                Arrays.copyOf(stamp, stamp.length + 1),
                                FindingCode.TIMESTAMP_MALFORMED),
                        attack("an empty time-stamp", pack, new byte[0], FindingCode.TIMESTAMP_MALFORMED),
                        attack("a time-stamp that is text", pack, checkpoint, FindingCode.TIMESTAMP_MALFORMED),
                        attack(
                                "a time-stamp of nothing but brackets",
                                pack,
                                brackets(),
                                FindingCode.TIMESTAMP_MALFORMED),
                        attack("a refusal for a time-stamp", pack, other.refusal(), FindingCode.TIMESTAMP_MALFORMED),
                        attack(
                                "another authority's time-stamp",
                                pack,
                                other.stamp(checkpoint, at),
                                FindingCode.TIMESTAMP_UNTRUSTED),
                        attack(
                                "another authority's time-stamp of something else",
                                pack,
                                other.stamp(stamp, at),
                                FindingCode.TIMESTAMP_OTHER_FILE),
                        attack("the time-stamp gone", pack.without(PackFiles.STAMP), FindingCode.TIMESTAMP_MISSING),
                        attack(
                                "a bit of the signature flipped",
                                pack,
                                LeafAttacks.flipped(stamp, stamp.length - 3),
                                FindingCode.TIMESTAMP_UNTRUSTED))
                .map(each -> each.on(auditor -> auditor.naming(authority)));
    }

    /** Those that need the authority's own key, on any genuine pack. */
    public static Stream<Attack> forged(PackFiles pack, Instant at) {
        byte[] checkpoint = pack.bytes(PackFiles.CHECKPOINT);
        return Stream.of(
                by(
                        fit(at),
                        "before the newest entry",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at.minus(Duration.ofDays(365))),
                        FindingCode.TIMESTAMP_TIME),
                by(
                        fit(at),
                        "in the future",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at.plus(Duration.ofDays(400))),
                        FindingCode.TIMESTAMP_TIME),
                by(
                        fit(at),
                        "of something else",
                        pack,
                        stamper -> stamper.stamp(new byte[1], at),
                        FindingCode.TIMESTAMP_OTHER_FILE),
                by(
                        fit(at),
                        "by another kind of hash",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at, TSPAlgorithms.SHA3_256, true),
                        FindingCode.TIMESTAMP_OTHER_FILE),
                by(
                        fit(at),
                        "without its certificate",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at, TSPAlgorithms.SHA256, false),
                        FindingCode.TIMESTAMP_UNTRUSTED),
                by(
                        Stamper.valid(at.minus(LONG), at.plus(LONG), Stamper.Fitness.OTHER_USAGE),
                        "with a certificate for code",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at),
                        FindingCode.TIMESTAMP_UNTRUSTED),
                by(
                        Stamper.valid(at.minus(LONG), at.plus(LONG), Stamper.Fitness.USAGE_NOT_CRITICAL),
                        "with a certificate whose purpose isn't critical",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at),
                        FindingCode.TIMESTAMP_UNTRUSTED),
                by(
                        Stamper.valid(at.minus(LONG), at.minusSeconds(1), Stamper.Fitness.FIT),
                        "with a certificate that had run out",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at),
                        FindingCode.TIMESTAMP_UNTRUSTED),
                by(
                        Stamper.valid(at.plusSeconds(1), at.plus(LONG), Stamper.Fitness.FIT),
                        "with a certificate that wasn't valid yet",
                        pack,
                        stamper -> stamper.stamp(checkpoint, at),
                        FindingCode.TIMESTAMP_UNTRUSTED));
    }

    private static Attack by(
            Stamper stamper, String name, PackFiles pack, Function<Stamper, byte[]> stamp, FindingCode code) {
        return attack("a time-stamp " + name, pack, stamp.apply(stamper), code)
                .on(auditor -> auditor.naming(stamper.rootPem()));
    }

    private static Attack attack(String name, PackFiles pack, byte[] stamp, FindingCode code) {
        return attack(name, pack.with(PackFiles.STAMP, stamp), code);
    }

    private static Attack attack(String name, PackFiles pack, FindingCode code) {
        return Attack.of(name, pack.listed(), code, PackFiles.STAMP);
    }

    private static Stamper fit(Instant at) {
        return Stamper.valid(at.minus(LONG), at.plus(LONG), Stamper.Fitness.FIT);
    }

    /** Sequences of no stated length within one another, as deep as the file is long. */
    private static byte[] brackets() {
        byte[] brackets = new byte[16_000];
        for (int i = 0; i < brackets.length; i += 2) {
            brackets[i] = 0x30;
            brackets[i + 1] = (byte) 0x80;
        }
        return brackets;
    }
}
