package org.mediationledger.verifier.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediationledger.digest.note.Decimal;
import org.mediationledger.verifier.archive.FileLimits;

/** The places in a pack, and how large the file in each may be. */
public enum PackPart {
    /** The list of contents. */
    MANIFEST("pack/manifest.json", Size.LIST),
    /** An entry of the case; numbered by its caseSeq. */
    LEAF("pack/leaves/%04d.json", Size.LEAF),
    /** Its proof. */
    PROOF("pack/proofs/%04d.tlog-proof", Size.PROOF),
    /** The seal of this pack. */
    EXPORT("pack/export.json", Size.LEAF),
    EXPORT_PROOF("pack/export.tlog-proof", Size.PROOF),
    /** How far all cases had come. */
    HEADS("pack/heads.json", Size.LEAF),
    HEADS_PROOF("pack/heads.tlog-proof", Size.PROOF),
    /** The way from this case's head to the root over all heads. */
    HEADS_PATH("pack/heads-path.json", Size.PROOF),
    /** Erasures of this case's values; numbered from 1. */
    ERASURE("pack/erasures/%04d.json", Size.LEAF),
    ERASURE_PROOF("pack/erasures/%04d.tlog-proof", Size.PROOF),
    CHECKPOINT("pack/checkpoint", Size.PROOF),
    /** The time-stamp of the checkpoint. */
    TIME_STAMP("pack/checkpoint.tsr", Size.PROOF),
    /** From an older checkpoint to the pack's. */
    CONSISTENCY("pack/consistency/%d-%d.txt", Size.PROOF),
    /** What is disclosed of an entry; numbered as the entry. */
    DISCLOSURES("pack/disclosures/%04d.json", Size.LIST),
    /** What is withheld, and why. */
    REDACTIONS("pack/redactions.json", Size.LIST),
    /** Keys as the operator tells them: for information, and never trusted. */
    KEYS("pack/keys/policy.txt", Size.LEAF),
    README("pack/README.txt", Size.LEAF);

    private static final String NUMBER = "%04d";
    private static final String SIZES = "%d-%d";
    private static final int DIGITS = 4;
    /** What they erased is kept in memory, and no case has so many. */
    private static final int MOST_ERASURES = 99;

    private final String template;
    private final Pattern pattern;
    private final int mostBytes;

    PackPart(String template, int mostBytes) {
        this.template = template;
        this.pattern = Pattern.compile(template.replace(".", "\\.")
                .replace(NUMBER, "([0-9]{4}|[1-9][0-9]{4,8})")
                .replace(SIZES, "([0-9]{1,19})-([0-9]{1,19})"));
        this.mostBytes = mostBytes;
    }

    private static final class Size {
        static final int LEAF = 65_535;
        static final int PROOF = 64 * 1024;
        static final int LIST = 1024 * 1024;
    }

    /** The place that a file of that name has in a pack. */
    public static Optional<PackPart> of(String name) {
        return Arrays.stream(values())
                .filter(part -> part.pattern.matcher(name).matches())
                .filter(part -> part != CONSISTENCY || growth(name).isPresent())
                .filter(part -> part != ERASURE || part.number(name).orElse(0) <= MOST_ERASURES)
                .findFirst();
    }

    /** How large each file of a pack may be. */
    public static FileLimits limits() {
        return name -> of(name).map(part -> part.mostBytes).orElse(FileLimits.UNWANTED);
    }

    /** The name of the one file in this place. */
    public String path() {
        return template;
    }

    /** The name of the file with this number. */
    public String path(long number) {
        String digits = Long.toString(number);
        return template.replace(NUMBER, "0".repeat(Math.max(0, DIGITS - digits.length())) + digits);
    }

    /** The name of the proof that the log grew so. */
    public static String path(Growth growth) {
        return CONSISTENCY.template.replace(SIZES, growth.from() + "-" + growth.to());
    }

    /** The number in a file's name, where this place has numbered files: from 0, and below 10^9. */
    OptionalLong number(String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() && matcher.groupCount() == 1
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    /** The two sizes in the name of a consistency proof. */
    static Optional<Growth> growth(String name) {
        Matcher matcher = CONSISTENCY.pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalLong from = Decimal.parse(matcher.group(1));
        OptionalLong to = Decimal.parse(matcher.group(2));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Growth(from.getAsLong(), to.getAsLong()))
                : Optional.empty();
    }
}
