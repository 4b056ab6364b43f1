package org.mediationledger.web.bodies;

import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about the bodies of a case. */
@Component
public final class BodiesDesk {

    /** Another authority is responsible. */
    public BodyCommand.ChangeAuthority toCommand(CaseId caseId, AuthorityChangeRequest request) {
        return new BodyCommand.ChangeAuthority(caseId, request.localAuthority(), request.why(), request.occurredOn());
    }

    /** It was told. */
    public BodyCommand.TellNewAuthority toCommand(CaseId caseId, NewAuthorityToldRequest request) {
        return new BodyCommand.TellNewAuthority(caseId, request.channel(), request.occurredOn());
    }

    /** A further commissioning body. */
    public BodyCommand.AddCommissioner toCommand(CaseId caseId, CommissionerRequest request) {
        return new BodyCommand.AddCommissioner(caseId, request.commissioner(), request.occurredOn());
    }

    /** Whether the young person is detained. */
    public BodyCommand.StateDetention toCommand(CaseId caseId, DetentionRequest request) {
        return new BodyCommand.StateDetention(caseId, request.detained(), request.occurredOn());
    }

    /** An authority looks after the child. */
    public BodyCommand.StateCare toCommand(CaseId caseId, CareRequest request) {
        return new BodyCommand.StateCare(caseId, request.lookedAfterBy(), request.holder(), request.occurredOn());
    }

    /** Why the case has its provider. */
    public BodyCommand.ExplainAllocation toCommand(CaseId caseId, AllocationRequest request) {
        return new BodyCommand.ExplainAllocation(caseId, request.basis(), request.contract(), request.occurredOn());
    }

    /** Another provider takes the case over. */
    public BodyCommand.ReallocateProvider toCommand(CaseId caseId, ReallocationRequest request) {
        return new BodyCommand.ReallocateProvider(
                caseId,
                request.provider(),
                request.adviserOrganisation(),
                request.basis(),
                request.contract(),
                request.occurredOn());
    }
}
