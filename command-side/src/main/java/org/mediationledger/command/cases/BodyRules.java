package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import java.util.Objects;
import org.mediationledger.command.api.BodyCommand;
import org.mediationledger.directory.CommissioningBody;
import org.mediationledger.directory.LocalAuthority;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;

/** Which bodies may come to answer for a child or young person. */
final class BodyRules {

    private BodyRules() {}

    static List<Draft> decide(Asked asked, BodyCommand command) {
        return switch (command) {
            case BodyCommand.ChangeAuthority c -> change(asked, c);
            case BodyCommand.TellNewAuthority c -> tell(asked, c);
            case BodyCommand.AddCommissioner c -> add(asked, c);
            case BodyCommand.StateDetention c -> detention(asked, c);
            case BodyCommand.StateCare c -> care(asked, c);
            case BodyCommand.ExplainAllocation c ->
                List.of(Draft.plain(
                        new BodyEvent.AllocationExplained(c.caseId(), c.basis(), c.contract(), asked.on())));
            case BodyCommand.ReallocateProvider c -> reallocate(asked, c);
        };
    }

    /** Under the Detained Persons Regulations nothing of this scheme is stated or certified. */
    static void notDetained(CaseFacts facts) {
        Require.that(
                !facts.bodies().detained(),
                DETAINED_PERSONS_REGULATIONS_APPLY,
                "The young person is detained: the SEND (Detained Persons) Regulations 2015 apply, whose dates and"
                        + " certificates the ledger does not know.");
    }

    private static List<Draft> change(Asked asked, BodyCommand.ChangeAuthority command) {
        AuthorityCode former = asked.facts().localAuthority();
        Require.that(
                !command.localAuthority().equals(former),
                AUTHORITY_UNCHANGED,
                "localAuthority",
                "That authority is the responsible one already.");
        LocalAuthority now = authority(asked, command.localAuthority(), "localAuthority");
        Require.that(
                command.why() != AuthorityChange.SUCCESSOR_BODY || succeeds(asked, former, now),
                AUTHORITY_NOT_SUCCESSOR,
                "localAuthority",
                "The directory does not name that authority as successor of the former one on that day.");
        BodyState.Care care = asked.facts().bodies().care();
        if (care != null) {
            notAgainstItself(asked, care.by(), care.holder(), now.code(), "localAuthority");
        }
        return List.of(Draft.plain(new BodyEvent.AuthorityChanged(
                command.caseId(), former, now.code(), now.name(), command.why(), asked.on())));
    }

    private static boolean succeeds(Asked asked, AuthorityCode former, LocalAuthority now) {
        LocalAuthority successor = asked.directory().authorityOrSuccessor(former, asked.on());
        return successor != null && successor.code().equals(now.code());
    }

    private static List<Draft> tell(Asked asked, BodyCommand.TellNewAuthority command) {
        Require.that(
                asked.facts().bodies().untold(),
                NEW_AUTHORITY_TOLD,
                "No authority has become responsible that is still to be told.");
        return List.of(Draft.plain(new BodyEvent.NewAuthorityTold(
                command.caseId(), asked.facts().localAuthority(), command.channel(), asked.on())));
    }

    private static List<Draft> add(Asked asked, BodyCommand.AddCommissioner command) {
        CommissioningBody body = Require.present(
                asked.directory().commissioner(command.commissioner(), asked.on()),
                COMMISSIONER_UNKNOWN,
                "commissioner",
                "The directory has no commissioning body of that code on that day.");
        Require.that(
                asked.facts().commissioners().stream()
                        .noneMatch(known -> known.code().equals(command.commissioner())),
                COMMISSIONER_ALREADY_NAMED,
                "commissioner",
                "The case names that commissioning body already.");
        return List.of(Draft.timed(clocks ->
                new BodyEvent.CommissionerAdded(command.caseId(), body.code(), body.name(), asked.on(), clocks)));
    }

    private static List<Draft> detention(Asked asked, BodyCommand.StateDetention command) {
        Require.that(
                asked.facts().bodies().detained() != command.detained(),
                NOTHING_CHANGES,
                "detained",
                "That is on record already.");
        return List.of(
                Draft.plain(new BodyEvent.DetentionStated(command.caseId(), command.detained(), asked.on())),
                new Draft.Restatement(clocks -> new CorrectionEvent.DatesRestated(
                        command.caseId(), null, WorkingDays.england().edition(), asked.on(), clocks)));
    }

    private static List<Draft> care(Asked asked, BodyCommand.StateCare command) {
        LocalAuthority by = authority(asked, command.lookedAfterBy(), "lookedAfterBy");
        notAgainstItself(asked, by.code(), command.holder(), asked.facts().localAuthority(), "holder");
        return List.of(Draft.plain(
                new BodyEvent.CareStated(command.caseId(), by.code(), by.name(), command.holder(), asked.on())));
    }

    /** No date moves with the case: whoever provides, the dates are those of the family, the authority and the adviser. */
    private static List<Draft> reallocate(Asked asked, BodyCommand.ReallocateProvider command) {
        IntakeState intake = asked.facts().intake();
        OrganisationId former = Objects.requireNonNull(intake.provider());
        Require.that(
                !command.provider().equals(former),
                PROVIDER_UNCHANGED,
                "provider",
                "That provider has the case already.");
        Require.that(
                !command.adviserOrganisation().equals(former),
                FORMER_PROVIDER_ADVISES,
                "adviserOrganisation",
                "Who hands the case over can't go on advising in it: nothing of what follows is for its eyes.");
        Providing providing = Providing.of(asked, intake.process(), command.provider(), command.adviserOrganisation());
        return List.of(
                Draft.plain(new BodyEvent.ProviderReallocated(
                        command.caseId(),
                        former,
                        command.provider(),
                        providing.provider().name(),
                        command.adviserOrganisation(),
                        providing.adviser().name(),
                        providing.adviser().employer(),
                        asked.on())),
                Draft.plain(new BodyEvent.AllocationExplained(
                        command.caseId(), command.basis(), command.contract(), asked.on())));
    }

    private static void notAgainstItself(
            Asked asked, AuthorityCode by, CareHolder holder, AuthorityCode responsible, String field) {
        Require.that(
                holder != CareHolder.AUTHORITY || !same(asked, by, responsible),
                AUTHORITY_AGAINST_ITSELF,
                field,
                "An authority that looks after the child is never right-holder against itself.");
    }

    /** An authority that took the other's area over is the same. */
    private static boolean same(Asked asked, AuthorityCode one, AuthorityCode other) {
        return Objects.equals(today(asked, one), today(asked, other));
    }

    private static AuthorityCode today(Asked asked, AuthorityCode code) {
        LocalAuthority standing = asked.directory().authorityOrSuccessor(code, asked.on());
        return standing == null ? code : standing.code();
    }

    private static LocalAuthority authority(Asked asked, AuthorityCode code, String field) {
        return Require.present(
                asked.directory().authority(code, asked.on()),
                AUTHORITY_UNKNOWN,
                field,
                "The directory has no local authority of that code on that day.");
    }
}
