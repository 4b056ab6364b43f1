package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.DocumentCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.RequiredAction;
import org.mediationledger.command.guard.Caller;
import org.mediationledger.command.guard.Journal;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.CaseScope;
import org.mediationledger.rights.Lodging;
import org.mediationledger.rights.RightsTable;

/**
 * The aggregate: recognises repeats, asks the table of rights and the version, lets the pure state decide, and has the
 * child that a command concerns append in the same unit of work, before the case, so that who has seen the case's newest
 * event has seen all.
 */
@AggregateRoot(type = "case")
final class Case {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @AggregateIdentifier
    private @Nullable CaseId id;

    private CaseState state = CaseState.NONE;
    private final Journal journal = new Journal();
    private DerivedClocks clocks = DerivedClocks.NONE;

    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(IntakeCommand.OpenCase command, MetaData metaData, CaseServices services) {
        return answer(command, Caller.of(metaData), services);
    }

    @CommandHandler(commandName = CaseCommand.NAME)
    Receipt handle(CaseCommand command, MetaData metaData, CaseServices services) {
        return answer(command, Caller.of(metaData), services);
    }

    private Receipt answer(CaseCommand command, Caller caller, CaseServices services) {
        Long repeated = journal.repeated(caller.idempotencyKey(), caller.bodyHash());
        if (repeated != null) {
            permit(caller, command, state.facts().allScopes());
            return new Receipt(command.caseId().toString(), repeated);
        }
        if (id != null) {
            permit(caller, command, state.facts().scopesFor(command));
        }
        checkVersion(caller.expectedVersion());
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), ENGLAND);
        Decided decided = CaseDecider.decide(state, clocks, command, today, services.directory());
        if (id == null) {
            permit(caller, command, CaseState.of(decided.events()).facts().scopesFor(command));
        }
        Children.of(services, state.facts(), today, caller).append(command, decided.childClocks());
        clocks = decided.clocks();
        decided.events().forEach(AggregateLifecycle::apply);
        return new Receipt(command.caseId().toString(), AggregateLifecycle.getVersion());
    }

    /** A case that is only being opened is reached by what the opening makes of it. */
    private static void permit(Caller caller, CaseCommand command, List<CaseScope> reached) {
        Action action = RequiredAction.of(command);
        if (reached.stream().noneMatch(scope -> RightsTable.permits(caller.actor(), action, scope))) {
            throw CommandRefused.because(RefusalCode.ROLE_NOT_PERMITTED, "The account may not do that to this case.");
        }
        if (command instanceof CertificateCommand.Signed signed) {
            requireOwnName(caller, signed);
        }
        if (command instanceof DocumentCommand paper
                && !Lodging.of(caller.actor().role()).contains(paper.owner())) {
            throw CommandRefused.because(
                    RefusalCode.ROLE_NOT_PERMITTED, "owner", "The account may not do that with that party's papers.");
        }
    }

    /** Nobody asks or confirms in the name of another account. */
    private static void requireOwnName(Caller caller, CertificateCommand.Signed command) {
        if (!command.by().equals(caller.actor().account())) {
            throw CommandRefused.because(
                    RefusalCode.ROLE_NOT_PERMITTED, "by", "The account may not do that in another's name.");
        }
    }

    private void checkVersion(@Nullable Long expected) {
        if (expected != null && (id == null || !expected.equals(AggregateLifecycle.getVersion()))) {
            throw CommandRefused.because(
                    RefusalCode.VERSION_STALE, "If-Match", "The case has changed since that version was read.");
        }
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String eventId, @SequenceNumber long version, MetaData metaData) {
        id = event.caseId();
        state = state.evolve(UUID.fromString(eventId), event);
        Caller caller = Caller.of(metaData);
        journal.note(caller.idempotencyKey(), caller.bodyHash(), version);
    }
}
