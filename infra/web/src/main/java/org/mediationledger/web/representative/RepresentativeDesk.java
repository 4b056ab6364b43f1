package org.mediationledger.web.representative;

import java.util.Objects;
import java.util.Set;
import org.mediationledger.command.api.RepresentativeCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about representatives; each one's name has their own key. */
@Component
public final class RepresentativeDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public RepresentativeDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The person whom a request names, or the id of a person not yet known. */
    static PersonId representativeOf(CaseId caseId, Submission submission, RepresentativeRequest request) {
        return Objects.requireNonNullElseGet(
                request.representative(), () -> new PersonId(submission.idFor("representative/" + caseId)));
    }

    /** Authority is put on file. */
    public RepresentativeCommand.AuthoriseRepresentative toCommand(
            CaseId caseId, Submission submission, RepresentativeRequest request) {
        PersonId representative = representativeOf(caseId, submission, request);
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new RepresentativeCommand.AuthoriseRepresentative(
                caseId,
                representative,
                request.authorisedBy(),
                request.representation(),
                Set.copyOf(request.powers()),
                request.evidence(),
                seal.ofRecord(representative, "name", request.name()),
                seal.ofRecordIfTold(representative, "organisation", request.organisation()),
                request.from(),
                request.until(),
                request.occurredOn());
    }

    /** Authority is withdrawn. */
    public RepresentativeCommand.WithdrawAuthority toCommand(CaseId caseId, PersonId representative, OnDay request) {
        return new RepresentativeCommand.WithdrawAuthority(caseId, representative, request.occurredOn());
    }

    /** Whose authority no longer holds is put out. */
    public RepresentativeCommand.EndLapsedAccess toCommand(CaseId caseId, OnDay request) {
        return new RepresentativeCommand.EndLapsedAccess(caseId, request.occurredOn());
    }
}
