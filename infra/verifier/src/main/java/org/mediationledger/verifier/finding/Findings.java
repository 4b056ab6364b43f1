package org.mediationledger.verifier.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers findings. All count for the verdict; of each code only so many are kept, for a hostile pack has any number. */
public final class Findings {

    /** So many findings of one code are kept. */
    public static final int MOST_OF_A_CODE = 100;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private Verdict verdict = Verdict.VALID;

    /** Adds one. */
    public void add(FindingCode code, Where where, String detail) {
        add(new Finding(code, where, detail));
    }

    /** Adds one. */
    public void add(Finding finding) {
        verdict = verdict.and(finding.code().verdict());
        if (counts.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
            kept.add(finding);
        }
    }

    /** What is kept, in the order of the checks. */
    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** How many there were. */
    public long count() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** The best verdict that they all leave. */
    public Verdict verdict() {
        return verdict;
    }
}
