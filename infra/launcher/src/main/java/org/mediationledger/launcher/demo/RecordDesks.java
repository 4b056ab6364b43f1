package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.correction.DateCorrectionRequest;
import org.mediationledger.web.correction.DecisionCorrectionRequest;
import org.mediationledger.web.correction.StrikeOutRequest;
import org.mediationledger.web.dataprotection.DataProtectionDesk;
import org.mediationledger.web.desk.Submission;

/** The edge's desks for the record itself, and for who may look at it or not. */
public record RecordDesks(
        CorrectionDesk correction, AccessDesk access, ConfidenceDesk confidence, DataProtectionDesk protection) {

    List<CaseCommand> commands(CaseId id, Submission submission, Deed.OfRecord deed, Entries entries) {
        return List.of(
                switch (deed) {
                    case Deed.CorrectDate d ->
                        correction.toCommand(
                                id, new DateCorrectionRequest(entries.newest(d.entry()), d.to(), d.reason()));
                    case Deed.CorrectDecision d ->
                        correction.toCommand(
                                id,
                                new DecisionCorrectionRequest(
                                        entries.newest(DecisionEvent.DecisionNotified.class),
                                        d.kind(),
                                        d.sectionIOnly(),
                                        d.printedOn(),
                                        d.sentOn(),
                                        d.receivedOn(),
                                        d.reason()));
                    case Deed.StrikeOut d ->
                        correction.toCommand(id, new StrikeOutRequest(entries.newest(d.entry()), d.reason()));
                    case Deed.Grant d -> access.toCommand(id, d.request());
                    case Deed.Confide d -> confidence.toCommand(id, submission, d.request());
                    case Deed.Restrict d -> protection.toCommand(id, d.person(), d.request());
                    case Deed.Unrestrict d -> protection.toLift(id, d.person(), d.request());
                    case Deed.LegalHold d -> protection.toCommand(id, d.request());
                    case Deed.ReleaseHold d -> protection.toLift(id, d.reason(), d.request());
                    case Deed.ErasePerson d -> protection.toErase(id, d.person(), submission, d.request());
                    case Deed.EraseNote d ->
                        protection.toEraseNote(
                                id, entries.newest(ConfidenceEvent.ConfidenceTaken.class), submission, d.request());
                });
    }
}
