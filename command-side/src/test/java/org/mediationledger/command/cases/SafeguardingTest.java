package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;

import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.cases.Ledger.Request;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.LegalHoldReason;

/** The safeguarding file is a thing apart: the case judges its commands and shows nothing of it. */
class SafeguardingTest {

    private static final Request LEAD = Request.of("lead's key").as(Role.SAFEGUARDING_LEAD, "together-trust");

    @Test
    void a_case_does_not_change_when_a_concern_is_raised_referred_and_closed() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            Receipt opened = ledger.accepts(openCase().now());
            int events = ledger.all(CaseEvent.class).size();

            assertThat(ledger.accepts(raiseConcern(CHILD))).isEqualTo(opened);
            assertThat(ledger.accepts(referConcern(1), LEAD)).isEqualTo(opened);
            assertThat(ledger.accepts(closeConcern(1), Request.of("2").as(LEAD.role(), "together-trust")))
                    .isEqualTo(opened);

            assertThat(ledger.all(CaseEvent.class)).hasSize(events);
            assertThat(ledger.all(SafeguardingEvent.class)).hasSize(3);
        }
    }

    @Test
    void whoever_knew_the_version_before_a_concern_was_raised_still_knows_it() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            Receipt opened = ledger.accepts(openCase().now());
            ledger.accepts(raiseConcern(CHILD));

            Receipt next = ledger.accepts(recordContact(), Request.of("a key").knowing(opened.version()));

            assertThat(next.version()).isEqualTo(opened.version() + 1);
        }
    }

    @Test
    void concerns_are_counted_in_the_order_in_which_they_are_raised_and_a_repeat_raises_none() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(raiseConcern(CHILD), Request.of("once"));
            ledger.accepts(raiseConcern(CHILD), Request.of("once"));
            ledger.accepts(raiseConcern(PARENT), Request.of("twice"));

            assertThat(ledger.all(SafeguardingEvent.ConcernRaised.class))
                    .extracting(SafeguardingEvent.ConcernRaised::concern)
                    .containsExactly(1, 2);
        }
    }

    @Test
    void an_erasure_that_is_repeated_after_a_legal_hold_was_placed_is_answered_as_before() {
        Request lead = Request.of("erased").as(Role.SAFEGUARDING_LEAD, "together-trust");
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(raiseConcern(CHILD));
            ledger.accepts(closeConcern(1), Request.of("closed").as(Role.SAFEGUARDING_LEAD, "together-trust"));
            ledger.accepts(eraseConcern(1), lead);
            ledger.accepts(
                    placeLegalHold(LegalHoldReason.LEGAL_CLAIM),
                    Request.of("hold").as(Role.DATA_PROTECTION_OFFICER, "together-trust"));

            ledger.accepts(eraseConcern(1), lead);

            assertThat(ledger.all(SafeguardingEvent.ConcernErased.class)).hasSize(1);
        }
    }

    @Test
    void a_key_used_in_the_file_may_be_used_in_the_case_so_that_its_use_tells_nothing() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(raiseConcern(CHILD), Request.of("a key"));

            ledger.accepts(recordContact(), Request.of("a key").withBody("another"));
        }
    }

    @Test
    void a_closed_case_still_takes_a_concern() {
        try (Ledger ledger = Ledger.on("2026-11-20")) {
            ledger.accepts(openCase().now());
            ledger.accepts(closeCase());

            ledger.accepts(raiseConcern(CHILD));

            assertThat(ledger.the(SafeguardingEvent.ConcernRaised.class).concern())
                    .isEqualTo(1);
            ledger.refuses(RefusalCode.CASE_CLOSED, recordContact());
        }
    }
}
