package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.ArrangementCommand;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.terms.Channel;

/** Telling the bodies, and their answer. */
final class ArrangementRules {

    private static final Set<Channel> WRITINGS =
            EnumSet.of(Channel.EMAIL, Channel.LETTER, Channel.ONLINE_FORM, Channel.TEXT_MESSAGE);

    private ArrangementRules() {}

    static List<Draft> decide(Asked asked, ArrangementCommand command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "Nobody has a duty to arrange disagreement resolution; record each party's consent.");
        Require.that(
                asked.facts().choice().pursued(),
                MEDIATION_NOT_REQUESTED,
                "The family has not said that it wishes to mediate.");
        return switch (command) {
            case ArrangementCommand.InformLocalAuthority c -> informAuthority(asked, c);
            case ArrangementCommand.InformCommissioner c -> informCommissioner(asked, c);
            case ArrangementCommand.RecordCannotArrange c -> cannotArrange(asked, c);
        };
    }

    private static List<Draft> informAuthority(Asked asked, ArrangementCommand.InformLocalAuthority command) {
        Require.that(
                !asked.facts().decision().issues().isEmpty(),
                ISSUES_MISSING,
                "The authority must be told the mediation issues; state their kinds first.");
        return List.of(Draft.timed(clocks -> new ArrangementEvent.LocalAuthorityInformed(
                command.caseId(),
                asked.facts().localAuthority(),
                command.toldBy(),
                command.channel(),
                command.nominatedContact(),
                asked.on(),
                clocks)));
    }

    private static List<Draft> informCommissioner(Asked asked, ArrangementCommand.InformCommissioner command) {
        Require.that(
                asked.facts().decision().healthInIssue(),
                HEALTH_NOT_IN_ISSUE,
                "Health is not in issue: no commissioning body is concerned.");
        BodyState.Body body = concerned(asked.facts().commissioners(), command.commissioner());
        Require.that(
                !asked.facts().arrangement().commissionersInformed().containsKey(body.code()),
                COMMISSIONER_ALREADY_INFORMED,
                "The commissioning body's being told is on record.");
        afterAuthorityKnew(asked);
        return List.of(Draft.timed(clocks -> new ArrangementEvent.CommissionerInformed(
                command.caseId(), body.code(), body.name(), command.channel(), asked.on(), clocks)));
    }

    /** Of several bodies the command says which; an only one goes without saying. */
    private static BodyState.Body concerned(List<BodyState.Body> named, @Nullable CommissionerCode told) {
        Require.that(!named.isEmpty(), COMMISSIONER_MISSING, "The case names no commissioning body.");
        return Require.present(
                told == null && named.size() == 1 ? named.getFirst() : find(named, told),
                COMMISSIONER_NOT_NAMED,
                "commissioner",
                "Say which of the case's commissioning bodies was told.");
    }

    private static BodyState.@Nullable Body find(List<BodyState.Body> named, @Nullable CommissionerCode told) {
        return named.stream()
                .filter(body -> body.code().equals(told))
                .findFirst()
                .orElse(null);
    }

    private static List<Draft> cannotArrange(Asked asked, ArrangementCommand.RecordCannotArrange command) {
        Require.that(
                isWriting(command.channel()),
                WRITING_NEEDED,
                "channel",
                "The authority's word that it cannot arrange is recorded from a writing: e-mail, letter, form or"
                        + " message.");
        mayBeAskedForNotice(asked);
        Require.that(
                asked.facts().conclusion().concludedOn() == null,
                MEDIATION_ALREADY_CONCLUDED,
                "Mediation was held and is over: nothing is left to arrange.");
        afterAuthorityKnew(asked);
        return List.of(Draft.timed(clocks -> new ArrangementEvent.CannotArrangeTold(
                command.caseId(), command.saidBy(), command.channel(), asked.on(), clocks)));
    }

    static boolean isWriting(Channel channel) {
        return WRITINGS.contains(channel);
    }

    /** Whether the authority's notice would help the family, and is not there yet (reg 39). */
    static void mayBeAskedForNotice(Asked asked) {
        Require.that(
                !asked.facts().decision().healthOnly(),
                AUTHORITY_DOES_NOT_ARRANGE,
                "Only health is in issue: the commissioning body arranges, and no certificate follows.");
        Require.that(
                asked.facts().arrangement().cannotArrangeToldOn() == null,
                CANNOT_ARRANGE_ALREADY_TOLD,
                "The authority's word that it cannot arrange is on record.");
    }

    private static void afterAuthorityKnew(Asked asked) {
        LocalDate informed = Require.present(
                asked.facts().arrangement().localAuthorityInformedOn(),
                AUTHORITY_NOT_INFORMED,
                "The local authority has not been told that the family wishes to mediate.");
        Require.inOrder(
                informed, asked.on(), "occurredOn", "That was before the local authority knew of the wish to mediate.");
    }
}
