package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.ids.CertificateId;

/**
 * The appeal, and whether the case is closed.
 *
 * @param withdrawalsAsked the newest of each certificate that the appeal used and somebody asks to withdraw
 */
record AftermathState(
        @Nullable LocalDate appealRegisteredOn,
        boolean appealDecided,
        boolean closed,
        Map<CertificateId, AftermathEvent.CertificateWithdrawalAsked> withdrawalsAsked) {

    static final AftermathState NONE = new AftermathState(null, false, false, Map.of());

    AftermathState evolve(AftermathEvent event) {
        return switch (event) {
            case AftermathEvent.AppealRegistered e ->
                new AftermathState(e.occurredOn(), appealDecided, closed, withdrawalsAsked);
            case AftermathEvent.AppealDecided e ->
                new AftermathState(appealRegisteredOn, true, closed, withdrawalsAsked);
            case AftermathEvent.CaseClosed e ->
                new AftermathState(appealRegisteredOn, appealDecided, true, withdrawalsAsked);
            case AftermathEvent.CaseReopened e ->
                new AftermathState(appealRegisteredOn, appealDecided, false, withdrawalsAsked);
            case AftermathEvent.CertificateWithdrawalAsked e ->
                new AftermathState(appealRegisteredOn, appealDecided, closed, asked(e));
        };
    }

    private Map<CertificateId, AftermathEvent.CertificateWithdrawalAsked> asked(
            AftermathEvent.CertificateWithdrawalAsked event) {
        Map<CertificateId, AftermathEvent.CertificateWithdrawalAsked> all = new LinkedHashMap<>(withdrawalsAsked);
        all.put(event.certificate(), event);
        return Collections.unmodifiableMap(all);
    }
}
