package org.mediationledger.verifier.pack;

import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.LeafMember;

/** What leaves say of how far a case, or all cases, had come. */
public final class Heads {

    private Heads() {}

    /**
     * How far all cases had come.
     *
     * @param cases how many there were
     * @param root over the heads of all
     * @param size of the log that was looked at
     */
    public record AllCases(long cases, Hash root, long size) {}

    /** The head of a case that an object states, such as the seal of a pack; absent where it doesn't, in its form. */
    public static Optional<CaseHead> of(JsonObject object) {
        Optional<String> caseName = Values.text(object, LeafMember.CASE, MemberRule.SHORT);
        OptionalLong events = Values.number(object, LeafMember.EVENTS, MemberRule.ORDINAL);
        Optional<Hash> head = Values.hash(object, LeafMember.HEAD);
        return caseName.isPresent() && events.isPresent() && head.isPresent()
                ? Optional.of(new CaseHead(caseName.get(), events.getAsLong(), head.get()))
                : Optional.empty();
    }

    /** What the list of all cases states; absent where it doesn't, in its form. */
    public static Optional<AllCases> ofAll(JsonObject object) {
        OptionalLong cases = Values.number(object, "cases", MemberRule.ORDINAL);
        Optional<Hash> root = Values.hash(object, LeafMember.ROOT);
        OptionalLong size = Values.number(object, LeafMember.SIZE, MemberRule.COUNT);
        return cases.isPresent() && root.isPresent() && size.isPresent()
                ? Optional.of(new AllCases(cases.getAsLong(), root.get(), size.getAsLong()))
                : Optional.empty();
    }
}
