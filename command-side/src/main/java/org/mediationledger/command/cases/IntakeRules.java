package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.directory.CommissioningBody;
import org.mediationledger.directory.LocalAuthority;
import org.mediationledger.directory.Organisation;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ServiceProcess;

/** Who may be taken on, by whom, and what each service may be asked. */
final class IntakeRules {

    private IntakeRules() {}

    static List<Draft> decide(Asked asked, IntakeCommand command) {
        return switch (command) {
            case IntakeCommand.OpenCase c -> open(asked, c);
            case IntakeCommand.StateDisagreement c -> disagreement(asked, c);
            case IntakeCommand.RecordResolutionConsent c -> consent(asked, c);
        };
    }

    private static List<Draft> open(Asked asked, IntakeCommand.OpenCase command) {
        Require.that(asked.state().entries().isEmpty(), CASE_EXISTS, "The case exists already.");
        IntakeCommand.Holder holder = command.holder();
        Require.that(
                command.channel() != Channel.EMAIL || holder.phone() != null,
                CALL_BACK_NUMBER_MISSING,
                "holder.phone",
                "A request by e-mail needs a telephone number to call back: information and advice are given in person"
                        + " or by telephone.");
        Require.that(
                (holder.capacity() == HolderCapacity.YOUNG_PERSON)
                        == holder.person().equals(command.child().person()),
                HOLDER_MUST_BE_YOUNG_PERSON,
                "holder.capacity",
                "A young person who holds the right is the person whom the decision concerns; a parent or alternative"
                        + " person is somebody else.");
        Bodies bodies = Bodies.of(asked, command);
        List<CaseEvent> opening = opening(asked.on(), command, bodies);
        List<Draft> drafts = new ArrayList<>(opening.stream().map(Draft::plain).toList());
        Asked opened = asked.after(CaseState.of(opening));
        if (command.decision() != null) {
            drafts.addAll(DecisionRules.decide(opened, command.decision()));
        }
        if (command.issues() != null) {
            drafts.addAll(DecisionRules.decide(opened, command.issues()));
        }
        if (command.disagreement() != null) {
            drafts.addAll(decide(opened, command.disagreement()));
        }
        return drafts;
    }

    private static List<CaseEvent> opening(LocalDate on, IntakeCommand.OpenCase command, Bodies bodies) {
        IntakeCommand.Holder holder = command.holder();
        IntakeCommand.Child child = command.child();
        return List.of(
                new IntakeEvent.CaseOpened(
                        command.caseId(),
                        command.process(),
                        command.source(),
                        command.channel(),
                        command.referredBy(),
                        bodies.referrer() == null ? null : bodies.referrer().name(),
                        command.localAuthority(),
                        bodies.authority().name(),
                        command.commissioner(),
                        bodies.commissioner() == null
                                ? null
                                : bodies.commissioner().name(),
                        on),
                new IntakeEvent.RightHolderNamed(
                        command.caseId(),
                        holder.person(),
                        holder.capacity(),
                        holder.name(),
                        holder.phone(),
                        holder.email(),
                        holder.address(),
                        on,
                        Clocks.NONE),
                new IntakeEvent.ChildNamed(
                        command.caseId(),
                        child.person(),
                        child.name(),
                        child.dateOfBirth(),
                        child.schoolAgeEndsOn(),
                        on),
                new IntakeEvent.ProviderAllocated(
                        command.caseId(),
                        command.provider(),
                        bodies.provider().name(),
                        command.adviserOrganisation(),
                        bodies.adviser().name(),
                        bodies.adviser().employer(),
                        on));
    }

    private static List<Draft> disagreement(Asked asked, IntakeCommand.StateDisagreement command) {
        Require.that(
                asked.facts().intake().process() == ServiceProcess.DISAGREEMENT_RESOLUTION,
                ONLY_IN_DISAGREEMENT_RESOLUTION,
                "This is a mediation case; what disagreement resolution is about belongs to a case of its own.");
        return List.of(Draft.plain(
                new IntakeEvent.DisagreementStated(command.caseId(), command.kind(), command.stage(), asked.on())));
    }

    private static List<Draft> consent(Asked asked, IntakeCommand.RecordResolutionConsent command) {
        IntakeState intake = asked.facts().intake();
        Require.that(
                intake.process() == ServiceProcess.DISAGREEMENT_RESOLUTION,
                ONLY_IN_DISAGREEMENT_RESOLUTION,
                "Consent to disagreement resolution is not asked in a mediation case.");
        Require.that(
                command.party() != Party.COMMISSIONING_BODY
                        || !asked.facts().commissioners().isEmpty(),
                PARTY_NOT_CONCERNED,
                "party",
                "The case names no commissioning body.");
        return List.of(Draft.plain(new IntakeEvent.ResolutionConsentRecorded(
                command.caseId(), command.party(), command.consents(), asked.on())));
    }

    /** The bodies that the command names, as the directory has them on the day. */
    private record Bodies(
            @Nullable Organisation referrer,
            LocalAuthority authority,
            @Nullable CommissioningBody commissioner,
            Organisation provider,
            Organisation adviser) {

        static Bodies of(Asked asked, IntakeCommand.OpenCase command) {
            LocalAuthority authority = Require.present(
                    asked.directory().authority(command.localAuthority(), asked.on()),
                    AUTHORITY_UNKNOWN,
                    "localAuthority",
                    "The directory has no local authority of that code on that day.");
            CommissioningBody commissioner = commissioner(asked, command.commissioner());
            Organisation referrer = command.referredBy() == null
                    ? null
                    : Providing.organisation(asked, command.referredBy(), REFERRER_UNKNOWN, "referredBy");
            Providing providing =
                    Providing.of(asked, command.process(), command.provider(), command.adviserOrganisation());
            return new Bodies(referrer, authority, commissioner, providing.provider(), providing.adviser());
        }

        private static @Nullable CommissioningBody commissioner(Asked asked, @Nullable CommissionerCode code) {
            return code == null
                    ? null
                    : Require.present(
                            asked.directory().commissioner(code, asked.on()),
                            COMMISSIONER_UNKNOWN,
                            "commissioner",
                            "The directory has no commissioning body of that code on that day.");
        }
    }
}
