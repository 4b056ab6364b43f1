package org.mediationledger.verifier.pack;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.verifier.archive.Content;
import org.mediationledger.verifier.finding.FindingCode;

/**
 * A value that is withheld.
 *
 * @param caseSeq of the entry
 * @param reason why
 * @param sd the value's commitment
 */
public record Redaction(long caseSeq, WithheldReason reason, String sd) {

    private static final String REASON = "reason";

    private static final Form FORM = new Form()
            .with(LeafMember.CASE_SEQ, MemberRule.ORDINAL)
            .with(REASON, MemberRule.WITHHELD_REASON)
            .with(LeafMember.SD, MemberRule.COMMITMENT);

    static Reading<List<Redaction>> readAll(Content content) {
        return JsonText.list(content.bytes(), FindingCode.REDACTIONS_MALFORMED).then(Redaction::all);
    }

    private static Reading<List<Redaction>> all(Json value) {
        if (!(value instanceof JsonArray array)) {
            return malformed("not an array");
        }
        List<Redaction> redactions = new ArrayList<>();
        for (Json element : array.elements()) {
            if (!(element instanceof JsonObject object) || !FORM.isKeptBy(object)) {
                return malformed("an element that isn't caseSeq, reason and sd");
            }
            Redaction next = of(object);
            if (!redactions.isEmpty() && redactions.getLast().caseSeq() > next.caseSeq()) {
                return malformed("elements out of their order");
            }
            redactions.add(next);
        }
        return Reading.of(List.copyOf(redactions));
    }

    private static Redaction of(JsonObject object) {
        return new Redaction(
                Values.number(object, LeafMember.CASE_SEQ, MemberRule.ORDINAL).orElseThrow(),
                WithheldReason.valueOf(
                        Values.text(object, REASON, MemberRule.WITHHELD_REASON).orElseThrow()),
                Values.text(object, LeafMember.SD, MemberRule.COMMITMENT).orElseThrow());
    }

    private static Reading<List<Redaction>> malformed(String detail) {
        return Reading.refused(new Fault(FindingCode.REDACTIONS_MALFORMED, detail));
    }
}
