package org.mediationledger.verifier.attack;

import java.util.function.UnaryOperator;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;

/**
 * A pack that was tampered with, and what the program must find.
 *
 * @param name what was done, as a sentence
 * @param pack the bytes of the result
 * @param auditor what the auditor has besides the policy
 * @param code a finding that there must be
 * @param file the file that it must name
 */
public record Attack(String name, byte[] pack, UnaryOperator<Auditor> auditor, FindingCode code, String file) {

    /** On a pack whose files were put together again. */
    static Attack of(String name, PackFiles pack, FindingCode code, String file) {
        return of(name, pack.zip(), code, file);
    }

    /** On the archive itself. */
    static Attack of(String name, byte[] pack, FindingCode code, String file) {
        return new Attack(name, pack, auditor -> auditor, code, file);
    }

    /** The same, on an auditor who has more, or is somewhere else in time. */
    Attack on(UnaryOperator<Auditor> other) {
        return new Attack(name, pack, other, code, file);
    }

    /** The worst verdict that may be given; where others think worse of it still, that is as well. */
    public Verdict verdict() {
        return code.verdict();
    }

    @Override
    public String toString() {
        return name;
    }
}
