package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.MediatorCommand;
import org.mediationledger.command.api.MeetingCommand;
import org.mediationledger.command.cases.MediatorsState.Standing;
import org.mediationledger.directory.Mediator;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.terms.Employer;

/** Who mediates: somebody independent, who accepted and has no conflict (CFA 2014 ss 53-54). */
final class MediatorRules {

    private static final String NOT_OFFERED = "The case was not offered to that mediator, or the mediator has left it.";

    private MediatorRules() {}

    static List<Draft> decide(Asked asked, MediatorCommand command) {
        return List.of(Draft.plain(
                switch (command) {
                    case MediatorCommand.OfferToMediator c -> offer(asked, c);
                    case MediatorCommand.AcceptAsMediator c -> accept(asked, c);
                    case MediatorCommand.DeclareConflict c -> {
                        Require.that(involved(asked, c.mediator()), MEDIATOR_NOT_OFFERED, "mediator", NOT_OFFERED);
                        yield new MediatorEvent.ConflictDeclared(c.caseId(), c.mediator(), asked.on());
                    }
                    case MediatorCommand.WithdrawMediator c -> {
                        Require.that(involved(asked, c.mediator()), MEDIATOR_NOT_OFFERED, "mediator", NOT_OFFERED);
                        yield new MediatorEvent.MediatorWithdrawn(
                                c.caseId(), c.mediator(), c.leftBecause(), asked.on());
                    }
                    case MediatorCommand.ReplaceMediator c -> replace(asked, c);
                }));
    }

    private static MediatorEvent offer(Asked asked, MediatorCommand.OfferToMediator command) {
        independent(asked, command.mediator(), "mediator");
        Standing standing = asked.facts().mediators().of(command.mediator());
        Require.that(
                standing != Standing.OFFERED && standing != Standing.ACCEPTED,
                MEDIATOR_ALREADY_OFFERED,
                "mediator",
                "The case was offered to that mediator already.");
        noConflict(standing, "mediator");
        return new MediatorEvent.MediatorOffered(command.caseId(), command.mediator(), asked.on());
    }

    private static MediatorEvent accept(Asked asked, MediatorCommand.AcceptAsMediator command) {
        Require.that(
                asked.facts().mediators().of(command.mediator()) == Standing.OFFERED,
                MEDIATOR_NOT_OFFERED,
                "mediator",
                "The case is not on offer to that mediator.");
        Mediator known = independent(asked, command.mediator(), "mediator");
        return new MediatorEvent.MediatorAccepted(
                command.caseId(),
                command.mediator(),
                known.organisation(),
                known.status(),
                known.employer(),
                asked.on());
    }

    private static MediatorEvent replace(Asked asked, MediatorCommand.ReplaceMediator command) {
        Require.that(!command.mediator().equals(command.by()), NOTHING_CHANGES, "by", "That is the same mediator.");
        Require.that(
                involved(asked, command.mediator()) || asked.facts().mediators().gone(command.mediator()),
                MEDIATOR_NOT_OFFERED,
                "mediator",
                "The case was never offered to that mediator.");
        Require.that(
                asked.facts().mediators().of(command.by()) == Standing.ACCEPTED,
                MEDIATOR_NOT_ACCEPTED,
                "by",
                "Whoever takes over has to have accepted the case.");
        return new MediatorEvent.MediatorReplaced(command.caseId(), command.mediator(), command.by(), asked.on());
    }

    /** Whether the case is on offer to somebody, accepted by them, or one of its meetings theirs. */
    private static boolean involved(Asked asked, AccountId mediator) {
        Standing standing = asked.facts().mediators().of(mediator);
        return standing == null ? asked.facts().children().mediators().contains(mediator) : !standing.gone();
    }

    /** Refuses a mediator for a meeting who is not independent, or has left the case. */
    static void mayConduct(Asked asked, AccountId mediator) {
        independent(asked, mediator, "mediators");
        Standing standing = asked.facts().mediators().of(mediator);
        noConflict(standing, "mediators");
        Require.that(
                standing != Standing.LEFT,
                MEDIATOR_NOT_ACCEPTED,
                "mediators",
                "That mediator has left the case, and has to accept it anew.");
    }

    /** Who conducted a meeting that was planned with these, each as the directory knows them now. */
    static Stream<Draft> conducted(Asked asked, MeetingCommand.HoldMeeting command, Set<AccountId> planned) {
        Set<AccountId> conducting = asked.facts().mediators().conducting(planned);
        Require.that(
                !conducting.isEmpty(),
                MEDIATOR_MISSING,
                "meeting",
                "Its mediator has left the case; record first who took over.");
        return conducting.stream()
                .sorted(Comparator.comparing(AccountId::value))
                .map(mediator ->
                        conducted(asked, command, mediator, asked.directory().mediator(mediator)));
    }

    private static Draft conducted(
            Asked asked, MeetingCommand.HoldMeeting command, AccountId mediator, @Nullable Mediator known) {
        return Draft.plain(new MediatorEvent.MeetingConducted(
                command.caseId(),
                command.meeting(),
                mediator,
                known == null ? null : known.status(),
                known == null ? null : known.employer(),
                asked.on()));
    }

    private static void noConflict(@Nullable Standing standing, String field) {
        Require.that(
                standing != Standing.IN_CONFLICT,
                MEDIATOR_HAS_CONFLICT,
                field,
                "That mediator declared a conflict of interest in this case.");
    }

    private static Mediator independent(Asked asked, AccountId account, String field) {
        Mediator mediator = Require.present(
                asked.directory().mediator(account), MEDIATOR_UNKNOWN, field, "The directory has no such mediator.");
        Require.that(
                mediator.employer() == Employer.INDEPENDENT,
                MEDIATOR_NOT_INDEPENDENT,
                field,
                "A mediator employed by a local authority or a commissioning body is not independent.");
        return mediator;
    }
}
