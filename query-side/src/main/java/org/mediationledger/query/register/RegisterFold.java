package org.mediationledger.query.register;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.StampedClocks;
import org.mediationledger.query.view.ViewFold;

/** What one more event makes of a case's line in the register. */
final class RegisterFold implements ViewFold<RegisterEntry> {

    @Override
    public RegisterEntry apply(@Nullable RegisterEntry before, RecordedEvent recorded) {
        RegisterEntry entry = told(before, recorded);
        Clocks clocks = StampedClocks.of(recorded.event());
        return switch (recorded.disclosure()) {
            case OPEN ->
                entry.with(
                        entry.forParties().apply(recorded, clocks),
                        entry.forAnybody().apply(recorded, StampedClocks.withoutAgreement(clocks)));
            case PARTY -> entry.with(entry.forParties().apply(recorded, clocks), struckOut(entry, recorded));
            case CONFIDENTIAL, SAFEGUARDING -> entry;
        };
    }

    /** Who may not know of a correction is still not told what is known to be wrong. */
    private static Side struckOut(RegisterEntry entry, RecordedEvent recorded) {
        return recorded.event() instanceof CorrectionEvent.EntryStruckOut
                ? entry.forAnybody().apply(recorded, Clocks.NONE)
                : entry.forAnybody();
    }

    private static RegisterEntry told(@Nullable RegisterEntry before, RecordedEvent recorded) {
        LedgerEvent event = recorded.event();
        if (before == null) {
            return first(event, recorded.position());
        }
        return switch (event) {
            case IntakeEvent.ProviderAllocated e -> before.provided(e);
            case IntakeEvent.RightHolderNamed e -> before.held(e);
            case IntakeEvent.ChildNamed e -> before.about(e);
            case BodyEvent.AuthorityChanged e -> before.movedTo(e.localAuthority(), e.localAuthorityName());
            case BodyEvent.ProviderReallocated e -> before.provided(e);
            case DataProtectionEvent.ProcessingRestricted e -> before.restricted(e);
            case DataProtectionEvent.RestrictionLifted e -> before.unrestricted(e);
            case CaseEvent e -> before;
            case MeetingEvent e -> before;
            case CertificateEvent e -> before;
            case SafeguardingEvent e -> before;
        };
    }

    private static RegisterEntry first(LedgerEvent event, long position) {
        if (event instanceof IntakeEvent.CaseOpened opened) {
            return RegisterEntry.opened(opened, position);
        }
        throw new IllegalStateException("a case that begins with anything but its opening");
    }
}
