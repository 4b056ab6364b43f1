package org.mediationledger.query.casefile;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;
import org.mediationledger.query.view.ViewFold;
import org.mediationledger.rights.DisclosureClass;

/**
 * What one more event makes of a case file. Events that the audience may not know leave it as it was. A correction takes
 * effect in every file that shows what it corrects, because a file must not state what is known to be wrong; who
 * corrected it and why is told by the timeline, to those who may know.
 */
record CaseFileFold(Audience audience) implements ViewFold<CaseFile> {

    @Override
    public CaseFile apply(@Nullable CaseFile before, RecordedEvent recorded) {
        CaseFile file = before == null ? empty(recorded) : before;
        return switch (recorded.event()) {
            case CorrectionEvent.DateCorrected e ->
                corrected(file, new Correction.Redated(e.corrects(), e.now()), recorded);
            case CorrectionEvent.EntryStruckOut e -> corrected(file, new Correction.StruckOut(e.corrects()), recorded);
            case CorrectionEvent e -> told(file, recorded);
            case ContactEvent e -> reached(file, e, recorded);
            case CaseEvent e -> told(file, recorded);
            case MeetingEvent e -> told(file, recorded);
            case CertificateEvent e -> told(file, recorded);
            case SafeguardingEvent e -> file;
        };
    }

    private CaseFile told(CaseFile file, RecordedEvent recorded) {
        return audience.learns(recorded.disclosure())
                ? new CaseFileDraft(file).tell(recorded, audience).at(recorded)
                : file;
    }

    /** The provider must not use a contact that is wrong or unsafe, though nobody else may learn of the change. */
    private CaseFile reached(CaseFile file, ContactEvent event, RecordedEvent recorded) {
        return audience.learns(DisclosureClass.PARTY)
                ? new CaseFileDraft(file).reach(event, recorded.position()).unmoved()
                : file;
    }

    private CaseFile corrected(CaseFile file, Correction correction, RecordedEvent recorded) {
        CaseFile corrected =
                new CaseFileDraft(file).correct(correction, recorded).at(recorded);
        return audience.learns(recorded.disclosure()) || !corrected.tellsTheSameAs(file) ? corrected : file;
    }

    private static CaseFile empty(RecordedEvent first) {
        return new CaseFile(
                first.event().caseId(),
                CaseStatus.REFERRED,
                first.position(),
                first.recordedAt(),
                Contents.NONE,
                ClockFace.NONE,
                Milestones.NONE,
                OwnWords.NONE);
    }
}
