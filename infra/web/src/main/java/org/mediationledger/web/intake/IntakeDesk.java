package org.mediationledger.web.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.desk.CasePeople;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Findable;
import org.mediationledger.web.desk.Submission;
import org.springframework.stereotype.Component;

/** Makes commands of intake, and sees to it that a new case's people are found. */
@Component
public final class IntakeDesk {

    /** A case of that id exists: what is findable of it stays so. */
    private static final Set<RefusalCode> CASE_IS_THERE =
            EnumSet.of(RefusalCode.CASE_EXISTS, RefusalCode.IDEMPOTENCY_KEY_REUSED, RefusalCode.VERSION_STALE);

    private final Desk desk;
    private final DecisionDesk decisions;
    private final Sealer sealer;
    private final PeopleTokens tokens;
    private final PersonIndex people;

    /** Seals with this, and makes findable with these. */
    public IntakeDesk(Desk desk, DecisionDesk decisions, Sealer sealer, BlindIndex tokens, PersonIndex people) {
        this.desk = desk;
        this.decisions = decisions;
        this.sealer = sealer;
        this.tokens = new PeopleTokens(new Findable(tokens, people));
        this.people = people;
    }

    /** The id of the case that a submission opens. */
    public static CaseId caseOf(Submission submission) {
        return new CaseId(submission.idFor("case"));
    }

    /**
     * Takes a family on. Its people are findable before the case exists, so that no case is ever lost to a search; when
     * the case is refused they are forgotten again.
     *
     * @throws CommandRefused as {@link Desk#submit}
     */
    public Receipt open(Submission submission, OpenCaseRequest request) {
        CaseId caseId = caseOf(submission);
        IntakeCommand.OpenCase command = toCommand(caseId, submission, request);
        tokens.put(caseId, command.holder().person(), request.holder());
        tokens.put(caseId, command.child().person(), request.child());
        try {
            return desk.submit(submission, command);
        } catch (CommandRefused refused) {
            if (!CASE_IS_THERE.contains(refused.refusal().code())) {
                people.removeCase(caseId.value());
            }
            throw refused;
        }
    }

    /** Seals the family's values; nothing is dispatched, and only the authority's reference is made findable. */
    public IntakeCommand.OpenCase toCommand(CaseId caseId, Submission submission, OpenCaseRequest request) {
        PersonId holder = CasePeople.holder(caseId, request.holder().capacity());
        PersonId child = CasePeople.child(caseId);
        sealer.prepare(Stream.of(
                        scope(caseId, holder, RetentionClass.CASE_RECORD),
                        scope(caseId, holder, RetentionClass.CONTACT),
                        scope(caseId, child, RetentionClass.CASE_RECORD))
                .distinct()
                .toList());
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new IntakeCommand.OpenCase(
                caseId,
                request.process(),
                request.source(),
                request.channel(),
                request.referredBy(),
                request.localAuthority(),
                request.commissioner(),
                request.provider(),
                request.adviserOrganisation(),
                sealed(seal, holder, request.holder()),
                sealed(seal, child, request.child()),
                decision(caseId, submission, request),
                issues(caseId, request),
                disagreement(caseId, request),
                request.occurredOn());
    }

    /** What a disagreement is about. */
    public IntakeCommand.StateDisagreement toCommand(CaseId caseId, DisagreementRequest request) {
        return new IntakeCommand.StateDisagreement(caseId, request.kind(), request.stage(), request.occurredOn());
    }

    /** Whether a party agrees. */
    public IntakeCommand.RecordResolutionConsent toCommand(CaseId caseId, ResolutionConsentRequest request) {
        return new IntakeCommand.RecordResolutionConsent(
                caseId, request.party(), request.consents(), request.occurredOn());
    }

    private static KeyScope scope(CaseId caseId, PersonId person, RetentionClass retention) {
        return new KeyScope(caseId.value(), person.value(), retention);
    }

    private static IntakeCommand.Holder sealed(CaseSeal seal, PersonId person, HolderRequest holder) {
        return new IntakeCommand.Holder(
                person,
                holder.capacity(),
                seal.ofRecord(person, "name", holder.name()),
                seal.ofContactIfTold(person, "phone", holder.phone()),
                seal.ofContactIfTold(person, "email", holder.email()),
                seal.ofContactIfTold(person, "address", holder.address()));
    }

    private static IntakeCommand.Child sealed(CaseSeal seal, PersonId person, ChildRequest child) {
        LocalDate dateOfBirth = child.dateOfBirth();
        return new IntakeCommand.Child(
                person,
                seal.ofRecord(person, "name", child.name()),
                seal.ofRecordIfTold(person, "dateOfBirth", dateOfBirth == null ? null : dateOfBirth.toString()),
                child.schoolAgeEndsOn());
    }

    private DecisionCommand.@Nullable RecordDecision decision(
            CaseId caseId, Submission submission, OpenCaseRequest request) {
        DecisionRequest decision = request.decision();
        return decision == null ? null : decisions.toCommand(caseId, submission, decision);
    }

    private static DecisionCommand.@Nullable StateIssues issues(CaseId caseId, OpenCaseRequest request) {
        List<IssueKind> issues = request.issues();
        return issues == null
                ? null
                : new DecisionCommand.StateIssues(caseId, Set.copyOf(issues), request.occurredOn());
    }

    private IntakeCommand.@Nullable StateDisagreement disagreement(CaseId caseId, OpenCaseRequest request) {
        DisagreementRequest disagreement = request.disagreement();
        return disagreement == null ? null : toCommand(caseId, disagreement);
    }
}
