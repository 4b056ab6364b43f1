package org.mediationledger.verifier.check;

import java.time.Instant;
import java.util.Optional;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Pack;
import org.mediationledger.verifier.pack.PackPart;
import org.mediationledger.verifier.stamp.StampResult;
import org.mediationledger.verifier.stamp.TimeStamp;

/** The time-stamp is the named authority's, of the very bytes of the checkpoint, at a time that can be. */
final class TimeStampCheck implements Check {

    private static final Where HERE = Where.file(PackPart.TIME_STAMP.path());

    @Override
    public void over(Evidence evidence, Findings findings) {
        Pack pack = evidence.pack();
        Optional<Content> stamp = pack.file(PackPart.TIME_STAMP);
        Optional<Content> checkpoint = pack.file(PackPart.CHECKPOINT);
        if (stamp.isPresent() && checkpoint.isPresent()) {
            StampResult result = TimeStamp.check(
                    stamp.get().bytes(),
                    checkpoint.get().bytes(),
                    evidence.trust().authority());
            report(result, evidence, findings);
        } else if (stamp.isEmpty() && evidence.trust().authority().isPresent()) {
            findings.add(FindingCode.TIMESTAMP_MISSING, HERE, "is missing");
        }
    }

    private static void report(StampResult result, Evidence evidence, Findings findings) {
        switch (result) {
            case StampResult.Malformed malformed ->
                findings.add(FindingCode.TIMESTAMP_MALFORMED, HERE, malformed.detail());
            case StampResult.OfOtherBytes other ->
                findings.add(FindingCode.TIMESTAMP_OTHER_FILE, HERE, "its imprint is not the checkpoint's SHA-256");
            case StampResult.Untrusted untrusted ->
                findings.add(FindingCode.TIMESTAMP_UNTRUSTED, HERE, untrusted.detail());
            case StampResult.OfTheseBytes unasked ->
                findings.add(FindingCode.TIMESTAMP_NOT_CHECKED, HERE, "no authority was named");
            case StampResult.Trusted trusted -> time(trusted.time(), evidence, findings);
        }
    }

    private static void time(Instant time, Evidence evidence, Findings findings) {
        if (Skew.TWO_CLOCKS.isLater(time, evidence.trust().now())) {
            findings.add(FindingCode.TIMESTAMP_TIME, HERE, "its time lies in the future");
        }
        if (WitnessCheck.newest(evidence.pack().leaves().stream())
                .filter(newest -> Skew.TWO_CLOCKS.isLater(newest, time))
                .isPresent()) {
            findings.add(FindingCode.TIMESTAMP_TIME, HERE, "its time lies before the newest entry");
        }
    }
}
