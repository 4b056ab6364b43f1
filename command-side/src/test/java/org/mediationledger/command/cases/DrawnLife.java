package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Commands.closeConcern;
import static org.mediationledger.command.example.Commands.raiseConcern;
import static org.mediationledger.command.example.Commands.referConcern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.command.example.Names;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.LedgerEvent;

/**
 * The life of a case, drawn by seed and lived by the whole command side: what its commands had stored, of the case, its
 * meetings, its certificates and its safeguarding file. Every request is somebody else's.
 */
public final class DrawnLife {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1_400;
    private static final int TRIES = 8;
    private static final int CONCERNS = 12;

    private final Ledger ledger;
    private final Random random;
    private final Chronicle chronicle = new Chronicle();
    private final List<Stored> stored = new ArrayList<>();
    private LocalDate today;
    private int requests;

    private DrawnLife(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.random = new Random(seed);
        this.today = FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /**
     * An event as it was stored.
     *
     * @param at no two at the same instant
     * @param aggregate the case, meeting, certificate or safeguarding file
     * @param sequence its number there
     * @param account who had asked; nobody asks twice
     * @param request the same for all events of one request
     */
    public record Stored(
            UUID id,
            Instant at,
            String aggregate,
            long sequence,
            String account,
            String role,
            int request,
            LedgerEvent event) {}

    /**
     * A life.
     *
     * @param commands how many days on which something is asked until it is accepted, or given up
     */
    public static List<Stored> of(long seed, int commands) {
        try (Ledger ledger = Ledger.on(FIRST_DAY.toString())) {
            return new DrawnLife(ledger, seed).lived(commands);
        }
    }

    private List<Stored> lived(int commands) {
        ledger.today(today.toString());
        while (stored.isEmpty()) {
            ask(new AnyCommand(random, chronicle, today).opening());
        }
        for (int command = 0; command < commands; command++) {
            today = today.plusDays(random.nextInt(6));
            ledger.today(today.toString());
            for (int tries = 0; tries < TRIES; tries++) {
                if (ask(draw())) {
                    break;
                }
            }
        }
        return List.copyOf(stored);
    }

    private CaseCommand draw() {
        if (random.nextInt(CONCERNS) > 0) {
            return new AnyCommand(random, chronicle, today).draw();
        }
        return switch (random.nextInt(4)) {
            case 0 -> referConcern(1 + random.nextInt(2)).command();
            case 1 -> closeConcern(1 + random.nextInt(2)).command();
            default ->
                raiseConcern(random.nextBoolean() ? Names.CHILD : Names.PARENT).command();
        };
    }

    /** The case's own rules first: they cost the least, and refuse most of what is drawn. */
    private boolean ask(CaseCommand command) {
        try {
            chronicle.decide(command, today);
        } catch (CommandRefused refused) {
            return false;
        }
        requests++;
        Request by = EveryAsk.request(command, "request " + requests);
        Request request = new Request(
                "account-of-request-" + requests, by.role(), by.organisation(), by.key(), by.bodyHash(), null);
        if (ledger.asks(command, request).isPresent()) {
            return false;
        }
        ledger.stored().skip(stored.size()).forEach(message -> keep(message, request));
        return true;
    }

    private void keep(DomainEventMessage<?> message, Request request) {
        UUID id = UUID.fromString(message.getIdentifier());
        LedgerEvent event = (LedgerEvent) message.getPayload();
        stored.add(new Stored(
                id,
                today.atTime(LocalTime.NOON).atZone(ENGLAND).toInstant().plusSeconds(stored.size()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                request.account(),
                request.role().name(),
                requests,
                event));
        if (event instanceof CaseEvent ofCase) {
            chronicle.record(id, ofCase);
        }
    }
}
