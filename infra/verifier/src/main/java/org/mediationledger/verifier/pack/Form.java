package org.mediationledger.verifier.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.LeafMember;

/** The members that an object has, each in its form, and no others. */
final class Form {

    /** A commitment by itself. */
    static final Form COMMITTED = new Form().with(LeafMember.SD, MemberRule.COMMITMENT);

    /** What is disclosed of a whole event that isn't open; an open event shows the same. */
    static final Form EVENT_BODY = new Form()
            .with(LeafMember.ACTOR, MemberRule.COMMITTED)
            .with(LeafMember.ACTOR_ROLE, MemberRule.TEXT)
            .with(LeafMember.EVENT_ID, MemberRule.WORD)
            .with(LeafMember.FIELDS, MemberRule.FIELDS)
            .with(LeafMember.OCCURRED_ON, MemberRule.DAY)
            .with(LeafMember.RECORD, MemberRule.COMMITTED)
            .with(LeafMember.STORED_SHA256, MemberRule.HEX)
            .with(LeafMember.TYPE, MemberRule.WORD)
            .with(LeafMember.TYPE_REVISION, MemberRule.TEXT);

    private static final Form LEAF = new Form()
            .with(LeafMember.KIND, MemberRule.WORD)
            .with(LeafMember.RECORDED_AT, MemberRule.INSTANT)
            .with(LeafMember.SALT, MemberRule.SHORT)
            .with(LeafMember.V, MemberRule.VERSION);

    private static final Form OF_A_CASE = LEAF.with(LeafMember.CASE, MemberRule.SHORT);

    private static final Form LINKED =
            OF_A_CASE.with(LeafMember.CASE_SEQ, MemberRule.ORDINAL).withOptional(LeafMember.PREV, MemberRule.HASH);

    /** An event that anybody may read. */
    static final Form OPEN_EVENT = LINKED.withAll(EVENT_BODY);

    /** Any other event. */
    static final Form CLOSED_EVENT = LINKED.with(LeafMember.SD, MemberRule.COMMITMENT);

    static final Form CASE_EXPORT = OF_A_CASE
            .with(LeafMember.EVENTS, MemberRule.ORDINAL)
            .with(LeafMember.HEAD, MemberRule.HASH)
            .with(LeafMember.RECIPIENT, MemberRule.RECIPIENT);

    static final Form CASE_HEADS = LEAF.with("cases", MemberRule.ORDINAL)
            .with(LeafMember.ROOT, MemberRule.HASH)
            .with(LeafMember.SIZE, MemberRule.COUNT);

    static final Form ERASURE = OF_A_CASE
            .with("decidedBy", MemberRule.COMMITTED)
            .with(LeafMember.GROUND, MemberRule.WORD)
            .with(LeafMember.SDS, MemberRule.COMMITMENTS);

    /** A case's head, among those of all cases. */
    static final Form CASE_HEAD = new Form()
            .with(LeafMember.CASE, MemberRule.SHORT)
            .with(LeafMember.EVENTS, MemberRule.ORDINAL)
            .with(LeafMember.HEAD, MemberRule.HASH);

    private final Map<String, MemberRule> rules;
    private final Set<String> optional;

    Form() {
        this(Map.of(), Set.of());
    }

    private Form(Map<String, MemberRule> rules, Set<String> optional) {
        this.rules = Map.copyOf(rules);
        this.optional = Set.copyOf(optional);
    }

    /** The form with one member more. */
    Form with(String name, MemberRule rule) {
        Map<String, MemberRule> more = new HashMap<>(rules);
        more.put(name, rule);
        return new Form(more, optional);
    }

    /** The form with one member more, which may be absent. */
    Form withOptional(String name, MemberRule rule) {
        Set<String> absent = new HashSet<>(optional);
        absent.add(name);
        return new Form(with(name, rule).rules, absent);
    }

    /** The form with all members of another. */
    Form withAll(Form other) {
        Map<String, MemberRule> more = new HashMap<>(rules);
        more.putAll(other.rules);
        return new Form(more, optional);
    }

    boolean isKeptBy(JsonObject object) {
        return problem(object).isEmpty();
    }

    /** What is wrong with the object, naming the member where it is one that the form knows. */
    Optional<String> problem(JsonObject object) {
        Map<String, Json> members = object.members();
        if (!rules.keySet().containsAll(members.keySet())) {
            return Optional.of("a member that doesn't belong there");
        }
        return rules.entrySet().stream()
                .filter(rule -> !isKept(rule.getKey(), rule.getValue(), object))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(name -> members.containsKey(name) ? name + " is not in its form" : name + " is missing");
    }

    private boolean isKept(String name, MemberRule rule, JsonObject object) {
        return object.member(name).map(rule::isKeptBy).orElse(optional.contains(name));
    }
}
