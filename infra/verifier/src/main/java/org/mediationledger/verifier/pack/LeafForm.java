package org.mediationledger.verifier.pack;

import java.util.Optional;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.verifier.finding.FindingCode;

/** Whether a leaf is of the kind that its place in the pack asks for, and has all that its kind has. */
final class LeafForm {

    private static final Json VERSION = new JsonInteger(LeafMember.VERSION);

    private LeafForm() {}

    /** The leaf, if it is an object; and what is wrong with it. */
    static Reading<JsonObject> of(LeafKind kind, Json value) {
        if (!(value instanceof JsonObject leaf)) {
            return Reading.refused(new Fault(FindingCode.LEAF_FORM, "not an object"));
        }
        return new Reading<>(Optional.of(leaf), fault(kind, leaf));
    }

    /** Whether a case's event shows nothing but a commitment to itself. */
    static boolean isClosed(JsonObject leaf) {
        return leaf.member(LeafMember.SD).isPresent();
    }

    private static Optional<Fault> fault(LeafKind kind, JsonObject leaf) {
        if (!leaf.member(LeafMember.V).equals(Optional.of(VERSION))) {
            return Optional.of(new Fault(FindingCode.LEAF_UNKNOWN, "another version than 1"));
        }
        if (!leaf.member(LeafMember.KIND).equals(Optional.of(new JsonString(kind.code())))) {
            return Optional.of(new Fault(FindingCode.LEAF_UNKNOWN, "not of the kind " + kind.code()));
        }
        return form(kind, leaf).problem(leaf).map(problem -> new Fault(FindingCode.LEAF_FORM, problem));
    }

    private static Form form(LeafKind kind, JsonObject leaf) {
        return switch (kind) {
            case CASE_EVENT -> isClosed(leaf) ? Form.CLOSED_EVENT : Form.OPEN_EVENT;
            case CASE_EXPORT -> Form.CASE_EXPORT;
            case CASE_HEADS -> Form.CASE_HEADS;
            case ERASURE -> Form.ERASURE;
            case KEY_EVENT, ACCESS_BATCH -> throw new IllegalArgumentException("no place in a pack asks for " + kind);
        };
    }
}
