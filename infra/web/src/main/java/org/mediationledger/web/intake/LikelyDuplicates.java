package org.mediationledger.web.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.Facts;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.casefile.Matter;
import org.mediationledger.query.register.CaseLine;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.stereotype.Component;

/**
 * Which cases a new one may be the same as: those of the same child and authority whose decision is of the same kind, or not
 * known. Only cases that the user reaches are looked at, so that a warning tells nothing that a search would not.
 */
@Component
final class LikelyDuplicates {

    private static final int MOST = 20;

    /** So many of the same name are looked through for those that the user reaches. */
    private static final int CONSIDERED = 200;

    private static final Enquiry.Kind<CaseList> REGISTER = new Enquiry.Kind<>(CaseList.class, CaseList::refusal);
    private static final Enquiry.Kind<CaseFileAnswer> FILE =
            new Enquiry.Kind<>(CaseFileAnswer.class, CaseFileAnswer::refusal);

    private final BlindIndex tokens;
    private final PersonIndex people;
    private final Enquiry enquiry;

    LikelyDuplicates(BlindIndex tokens, PersonIndex people, Enquiry enquiry) {
        this.tokens = tokens;
        this.people = people;
        this.enquiry = enquiry;
    }

    /**
     * The cases, newest first; none where the user may not search for people, or nobody can answer: an intake never waits
     * for a warning.
     *
     * @param opening the new case, which is not its own duplicate
     */
    List<CaseId> of(Actor actor, CaseId opening, OpenCaseRequest request) {
        Set<CaseId> sameChild = sameChild(actor, opening, request.child());
        if (sameChild.isEmpty()) {
            return List.of();
        }
        try {
            return enquiry
                    .askAboutAll(
                            atLeast -> new ListCases(
                                    actor,
                                    request.localAuthority(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    sameChild,
                                    null,
                                    MOST,
                                    atLeast),
                            REGISTER)
                    .items()
                    .stream()
                    .map(CaseLine::caseId)
                    .filter(known -> sameDecision(actor, known, request.decision()))
                    .toList();
        } catch (RequestRejected unanswered) {
            return List.of();
        }
    }

    private Set<CaseId> sameChild(Actor actor, CaseId opening, ChildRequest child) {
        if (!RightsTable.of(actor.role()).actions().contains(Action.FIND_PEOPLE)) {
            return Set.of();
        }
        List<String> sought = new ArrayList<>(tokens.sought(BlindIndex.Kind.NAME, child.name()));
        LocalDate born = child.dateOfBirth();
        if (born != null) {
            sought.addAll(tokens.sought(BlindIndex.Kind.DATE_OF_BIRTH, born.toString()));
        }
        return people.casesWith(sought, CONSIDERED + 1).stream()
                .map(CaseId::new)
                .filter(known -> !known.equals(opening))
                .limit(CONSIDERED)
                .collect(Collectors.toSet());
    }

    private boolean sameDecision(Actor actor, CaseId known, @Nullable DecisionRequest decision) {
        if (decision == null) {
            return true;
        }
        DecisionKind kind = kindOf(actor, known);
        return kind == null || kind == decision.kind();
    }

    /** The kind of the newest decision; null where none is known, or the file is not answered. */
    private @Nullable DecisionKind kindOf(Actor actor, CaseId known) {
        try {
            CaseFileAnswer answer =
                    enquiry.askAbout(known, null, version -> new GetCaseFile(known, actor, null, version), FILE);
            Matter.Decision newest = Facts.newest(
                    Objects.requireNonNull(answer.file()).contents().matter().decisions());
            return newest == null ? null : newest.kind();
        } catch (RequestRejected unanswered) {
            return null;
        }
    }
}
