package org.mediationledger.launcher.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.directory.RetainedData;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.retention.Retention;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.web.dataprotection.DataProtectionDesk;
import org.mediationledger.web.dataprotection.ErasureRequest;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Submission;

/** Has what is due erased, in the name of the data-protection officer who decided it. */
public final class RetentionErasing {

    private static final long A_MOMENT = 20_000_000;
    private static final int MOMENTS = 3_000;

    private final Desk desk;
    private final DataProtectionDesk dataProtection;
    private final KeyVault vault;
    private final AccountId decidedBy;
    private final LocalDate today;

    /**
     * Erases through this ledger.
     *
     * @param decidedBy the officer's account
     * @param today the day for which it was surveyed
     */
    public RetentionErasing(
            Desk desk, DataProtectionDesk dataProtection, KeyVault vault, AccountId decidedBy, LocalDate today) {
        this.desk = desk;
        this.dataProtection = dataProtection;
        this.vault = vault;
        this.decidedBy = decidedBy;
        this.today = today;
    }

    /**
     * What came of one class of a case.
     *
     * @param refused why nothing of it was erased; null where it was
     */
    public record Outcome(
            CaseId caseId, RetainedData data, @Nullable String refused) {}

    /** Erases what of a case is due; returns when its keys are gone. */
    public List<Outcome> erase(CaseRetention kase) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<RetentionClass> ordered = EnumSet.noneOf(RetentionClass.class);
        for (Retention.Due due : kase.due()) {
            String refused = refused(kase, due.data());
            outcomes.add(new Outcome(kase.caseId(), due.data(), refused));
            if (refused == null) {
                ordered.add(due.data().retention());
            }
        }
        awaitDestruction(kase.caseId(), ordered);
        return outcomes;
    }

    private @Nullable String refused(CaseRetention kase, RetainedData data) {
        OrganisationId provider = kase.provider();
        Actor officer = new Actor(decidedBy, Role.DATA_PROTECTION_OFFICER, provider == null ? null : provider.value());
        String key = "retention|" + today + "|" + kase.caseId() + "|" + data.retention();
        Submission submission = new Submission(officer, key, key, null);
        try {
            desk.submit(
                    submission,
                    dataProtection.toErase(
                            kase.caseId(),
                            data.retention(),
                            submission,
                            new ErasureRequest(ErasureGround.RETENTION_OVER)));
            return null;
        } catch (CommandRefused why) {
            return why.refusal().message();
        }
    }

    /** Whoever is asked next finds nothing; what is left when the process ends is destroyed at the next start. */
    private void awaitDestruction(CaseId caseId, Set<RetentionClass> classes) {
        for (int moment = 0; moment < MOMENTS && isHeld(caseId, classes); moment++) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private boolean isHeld(CaseId caseId, Set<RetentionClass> classes) {
        return vault.held(caseId.value()).stream()
                .anyMatch(key -> classes.contains(key.scope().retention()));
    }
}
