package org.mediationledger.web.notice;

import java.util.Set;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Findable;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands of what came after the first notice of a decision. */
@Component
public final class NoticeDesk {

    private final Sealer sealer;
    private final Findable findable;

    /** Seals, and makes what is sealed findable, with these. */
    public NoticeDesk(Sealer sealer, BlindIndex tokens, PersonIndex people) {
        this.sealer = sealer;
        this.findable = new Findable(tokens, people);
    }

    /** Another notice. */
    public DecisionCommand.RecordFurtherNotice toCommand(CaseId caseId, FurtherNoticeRequest request) {
        return new DecisionCommand.RecordFurtherNotice(
                caseId,
                request.kind(),
                request.printedOn(),
                request.sentOn(),
                request.receivedOn(),
                request.occurredOn());
    }

    /** What the notice leaves out. */
    public DecisionCommand.ExamineNotice toCommand(CaseId caseId, ExaminationRequest request) {
        return new DecisionCommand.ExamineNotice(
                caseId, Set.copyOf(request.missing()), request.adviserNamed(), request.occurredOn());
    }

    /** The authority's contact; its reference is findable from now on. */
    public DecisionCommand.NameAuthorityContact toCommand(CaseId caseId, AuthorityContactRequest request) {
        String reference = request.localAuthorityReference();
        CaseSeal seal = new CaseSeal(sealer, caseId);
        DecisionCommand.NameAuthorityContact command = new DecisionCommand.NameAuthorityContact(
                caseId,
                seal.ofChild("name", request.name()),
                seal.ofChildIfTold("email", request.email()),
                seal.ofChildIfTold("phone", request.phone()),
                seal.ofChildIfTold("localAuthorityReference", reference),
                request.occurredOn());
        findable.by(caseId, CasePeople.child(caseId), BlindIndex.Kind.AUTHORITY_REFERENCE, reference);
        return command;
    }

    /** The authority says that it has withdrawn the decision. */
    public DecisionCommand.RecordDecisionWithdrawn toWithdrawal(CaseId caseId, OnDay request) {
        return new DecisionCommand.RecordDecisionWithdrawn(caseId, request.occurredOn());
    }

    /** Another decision took its place. */
    public DecisionCommand.RecordDecisionSuperseded toCommand(CaseId caseId, SupersessionRequest request) {
        return new DecisionCommand.RecordDecisionSuperseded(caseId, request.change(), request.occurredOn());
    }

    /** More is to be appealed. */
    public DecisionCommand.WidenAppeal toCommand(CaseId caseId, WideningRequest request) {
        return new DecisionCommand.WidenAppeal(caseId, Set.copyOf(request.sections()), request.occurredOn());
    }
}
