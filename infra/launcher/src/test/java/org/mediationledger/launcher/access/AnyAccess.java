package org.mediationledger.launcher.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

/** Entries drawn by seed: of a few accounts, about a few cases. */
final class AnyAccess {

    /** The cases that entries are about. */
    static final List<CaseId> CASES =
            List.of(new CaseId(new UUID(0x8000, 1)), new CaseId(new UUID(0x8000, 2)), new CaseId(new UUID(0x8000, 3)));

    private static final Instant START = Instant.parse("2026-11-21T22:00:00Z");

    private final Random random;
    private Instant now = START;

    AnyAccess(long seed) {
        this.random = new Random(seed);
    }

    /** Some milliseconds after the one before. */
    AccessRecord next() {
        now = now.plusMillis(random.nextInt(60_000));
        return at(now);
    }

    AccessRecord at(Instant instant) {
        Role role = pick(List.copyOf(Role.ofPeople()));
        AccessOutcome outcome = switch (random.nextInt(4)) {
            case 0 -> new AccessOutcome.Refused("CASE_NOT_FOUND");
            case 1 -> new AccessOutcome.GlassBroken(sealed());
            default -> new AccessOutcome.Read();
        };
        return new AccessRecord(
                instant,
                new Actor(
                        new AccountId("user." + random.nextInt(5)),
                        role,
                        random.nextBoolean() ? null : "öffnung \"x\""),
                pick(Purpose.of(role)),
                "GET /api/cases/{caseId}",
                pick(List.of(Action.values())),
                cases(outcome),
                outcome);
    }

    List<AccessRecord> some(int count) {
        List<AccessRecord> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(next());
        }
        return some;
    }

    private List<CaseId> cases(AccessOutcome outcome) {
        List<CaseId> cases = new ArrayList<>();
        CASES.stream().filter(any -> random.nextBoolean()).forEach(cases::add);
        return outcome instanceof AccessOutcome.GlassBroken ? List.of(pick(CASES)) : cases;
    }

    private static Sealed sealed() {
        DataKey key = DataKey.random(new SecureRandom());
        return new Sealed("A".repeat(43), "A".repeat(120), key.id());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
