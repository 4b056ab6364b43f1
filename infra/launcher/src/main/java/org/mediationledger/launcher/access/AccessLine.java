package org.mediationledger.launcher.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

/**
 * An entry as one line of canonical JSON (RFC 8785), without the line feed at its end. The line is what is hashed, so that it
 * is written once and never spelt anew.
 */
final class AccessLine {

    static final byte END = '\n';

    /** What came of it where somebody broke the glass, for those who look for lines before they read them. */
    static final String BROKEN_GLASS = "BREAK_GLASS";

    private static final String READ = "READ";
    private static final String REFUSED = "REFUSED";
    private static final String SEQUENCE = "seq";
    private static final long VERSION = 1;

    /** Far more than a page of two hundred cases takes. */
    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 4);

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Map<String, Json> members = new TreeMap<>();
    private final Instant at;
    private final String outcome;

    /** Everything of a line but its number, which is known when its turn comes. */
    AccessLine(AccessRecord access) {
        this.at = access.at();
        with("account", access.actor().account().value());
        with("action", access.action().name());
        with("at", MILLIS.format(at));
        members.put(
                "cases",
                new JsonArray(access.cases().stream()
                        .<Json>map(caseId -> new JsonString(caseId.toString()))
                        .toList()));
        with("organisation", access.actor().organisation());
        this.outcome = with(access.outcome());
        with("purpose", access.purpose().name());
        with("role", access.actor().role().name());
        members.put("v", new JsonInteger(VERSION));
        with("view", access.view());
    }

    Instant at() {
        return at;
    }

    /** What came of it, as the line says it. */
    String outcome() {
        return outcome;
    }

    /** The bytes of the line as the entry of that number. */
    byte[] numbered(long sequence) {
        members.put(SEQUENCE, new JsonInteger(sequence));
        return CanonicalJson.write(new JsonObject(members));
    }

    private void with(String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new JsonString(value));
        }
    }

    private String with(AccessOutcome came) {
        String name = switch (came) {
            case AccessOutcome.Read read -> READ;
            case AccessOutcome.Refused refused -> {
                with("code", refused.code());
                yield REFUSED;
            }
            case AccessOutcome.GlassBroken broken -> {
                members.put("reason", sealed(broken.reason()));
                yield BROKEN_GLASS;
            }
        };
        with("outcome", name);
        return name;
    }

    private static JsonObject sealed(Sealed reason) {
        return new JsonObject(Map.of(
                "ciphertext", new JsonString(reason.ciphertext()),
                "commitment", new JsonString(reason.commitment()),
                "keyId", new JsonString(reason.keyId())));
    }

    /** Whether these bytes are the line of that number; says nothing of what else it holds. */
    static boolean isNumbered(byte[] line, long sequence) {
        try {
            return CanonicalJson.readCanonical(line, LIMITS) instanceof JsonObject members
                    && members.member(SEQUENCE)
                            .filter(new JsonInteger(sequence)::equals)
                            .isPresent();
        } catch (JsonRefused torn) {
            return false;
        }
    }

    /**
     * The entry that a line holds.
     *
     * @throws IllegalArgumentException when it is none; nothing of it is repeated
     */
    static AccessHistory.Entry read(byte[] line) {
        try {
            return new Reading((JsonObject) CanonicalJson.read(line, LIMITS)).entry();
        } catch (JsonRefused | ClassCastException withoutItsContent) {
            throw new IllegalArgumentException("not an entry of the access file");
        }
    }

    /** Reads the members of a line that was written here. */
    private record Reading(JsonObject line) {

        AccessHistory.Entry entry() {
            return new AccessHistory.Entry(
                    ((JsonInteger) member(line, SEQUENCE)).value(),
                    new AccessRecord(
                            Instant.parse(text(line, "at")),
                            new Actor(
                                    new AccountId(text(line, "account")),
                                    Role.valueOf(text(line, "role")),
                                    line.member("organisation")
                                            .map(value -> ((JsonString) value).value())
                                            .orElse(null)),
                            Purpose.valueOf(text(line, "purpose")),
                            text(line, "view"),
                            Action.valueOf(text(line, "action")),
                            cases(),
                            outcome()));
        }

        private List<CaseId> cases() {
            return ((JsonArray) member(line, "cases"))
                    .elements().stream()
                            .map(value -> CaseId.of(((JsonString) value).value()))
                            .toList();
        }

        private AccessOutcome outcome() {
            return switch (text(line, "outcome")) {
                case READ -> new AccessOutcome.Read();
                case REFUSED -> new AccessOutcome.Refused(text(line, "code"));
                case BROKEN_GLASS -> new AccessOutcome.GlassBroken(reason());
                default -> throw new IllegalArgumentException("an outcome that this release doesn't know");
            };
        }

        private Sealed reason() {
            JsonObject reason = (JsonObject) member(line, "reason");
            return new Sealed(text(reason, "commitment"), text(reason, "ciphertext"), text(reason, "keyId"));
        }

        private static String text(JsonObject object, String name) {
            return ((JsonString) member(object, name)).value();
        }

        private static Json member(JsonObject object, String name) {
            return object.member(name)
                    .orElseThrow(() -> new IllegalArgumentException("an entry of the access file lacks " + name));
        }
    }
}
