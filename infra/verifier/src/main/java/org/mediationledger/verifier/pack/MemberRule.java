package org.mediationledger.verifier.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.evidence.RecipientClass;

/** The forms that a member of a leaf can have. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas capture nothing
enum MemberRule {
    /** Any text. */
    TEXT(value -> value instanceof JsonString),
    /** Text that says something. */
    WORD(text(text -> !text.isEmpty())),
    /** From 0. */
    COUNT(number(number -> number >= 0)),
    /** From 1. */
    ORDINAL(number(number -> number >= 1)),
    VERSION(number(number -> number == LeafMember.VERSION)),
    /** A pseudonym or salt: 16 bytes in base64url. */
    SHORT(text(text -> Base64Url.isOf(text, Base64Url.SHORT))),
    /** A commitment: 32 bytes in base64url. */
    COMMITMENT(text(Base64Url::isCommitment)),
    /** An object that is a commitment and nothing else. */
    COMMITTED(value -> value instanceof JsonObject object && Form.COMMITTED.isKeptBy(object)),
    /** 32 bytes in base64. */
    HASH(text(MemberRule::isHash)),
    /** 32 bytes in lower-case hexadecimal. */
    HEX(text(MemberRule::isHex)),
    /** An instant in UTC, in whole milliseconds. */
    INSTANT(text(text -> Times.parse(text).isPresent())),
    /** A day. */
    DAY(text(MemberRule::isDay)),
    /** What an event says: an object in which commitments stand by themselves. */
    FIELDS(value -> value instanceof JsonObject && Committed.areWellFormed(value)),
    /** Commitments, each once, in order. */
    COMMITMENTS(Committed::isSortedList),
    WITHHELD_REASON(text(WithheldReason::isOne)),
    OBJECT(value -> value instanceof JsonObject),
    LIST(value -> value instanceof JsonArray),
    /** For whom a pack is. */
    RECIPIENT(text(text ->
            Arrays.stream(RecipientClass.values()).anyMatch(each -> each.name().equals(text))));

    private static final Pattern HEX_HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Predicate<Json> rule;

    MemberRule(Predicate<Json> rule) {
        this.rule = rule;
    }

    boolean isKeptBy(Json value) {
        return rule.test(value);
    }

    private static Predicate<Json> text(Predicate<String> rule) {
        return value -> value instanceof JsonString string && rule.test(string.value());
    }

    private static Predicate<Json> number(LongPredicate rule) {
        return value -> value instanceof JsonInteger integer && rule.test(integer.value());
    }

    private static boolean isHash(String text) {
        try {
            Hash.fromBase64(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static boolean isHex(String text) {
        return HEX_HASH.matcher(text).matches();
    }

    private static boolean isDay(String text) {
        try {
            return ISO_DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
