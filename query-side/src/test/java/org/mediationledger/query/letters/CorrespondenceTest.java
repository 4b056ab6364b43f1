package org.mediationledger.query.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.CancellationReason;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ToldBy;

/** What the events of a case make of its letters. */
class CorrespondenceTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final PersonId MOTHER = new PersonId(new UUID(0, 2));
    private static final PersonId FATHER = new PersonId(new UUID(0, 3));
    private static final MeetingId MEETING = new MeetingId(new UUID(0, 5));
    private static final LetterId LETTER = new LetterId(new UUID(0, 4));
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Sealed SEALED = new Sealed("A".repeat(43), "A".repeat(200), "A".repeat(22));

    private final Journal journal = new Journal();
    private long told;

    @Test
    void advice_asks_for_one_letter_to_whoever_got_it() {
        named(MOTHER);
        named(FATHER);
        UUID advice = advised(FATHER);

        assertThat(all().owed()).singleElement().satisfies(letter -> {
            assertThat(letter.about()).isEqualTo(advice);
            assertThat(letter.occasion()).isEqualTo(LetterOccasion.ADVICE_GIVEN);
            assertThat(letter.person()).isEqualTo(FATHER);
        });
    }

    @Test
    void an_offer_goes_to_everybody_who_acts_then_and_a_notice_to_the_authority() {
        named(MOTHER);
        named(FATHER);
        tell(new HolderEvent.HolderStoodDown(CASE, FATHER, EndOfHolding.values()[0], DAY, Clocks.NONE));
        tell(new OfferEvent.WrittenOfferMade(CASE, Channel.EMAIL, DAY));
        tell(new ArrangementEvent.LocalAuthorityInformed(
                CASE, new AuthorityCode("E08000003"), ToldBy.ADVISER, Channel.EMAIL, false, DAY, Clocks.NONE));

        assertThat(all().owed())
                .extracting(letter -> letter.occasion() + " " + letter.to() + " " + letter.person())
                .containsExactly("WRITTEN_OFFER FAMILY " + MOTHER, "AUTHORITY_INFORMED LOCAL_AUTHORITY null");
    }

    @Test
    void a_letter_that_was_laid_down_is_owed_no_longer_and_goes_its_way() {
        named(MOTHER);
        UUID advice = advised(MOTHER);
        written(advice);

        assertThat(all().owed()).isEmpty();
        assertThat(standing()).isEqualTo(Letter.Standing.WRITTEN);
        tell(new LetterEvent.LetterNotSent(CASE, LETTER, LetterFault.REJECTED, DAY));
        assertThat(standing()).isEqualTo(Letter.Standing.NOT_SENT);
        assertThat(all().letters().getFirst().fault()).isEqualTo(LetterFault.REJECTED);
        tell(new LetterEvent.LetterDispatched(CASE, LETTER, DAY));
        assertThat(all().letters().getFirst().fault()).isNull();
        tell(new LetterEvent.LetterDelivered(CASE, LETTER, DeliveryProof.SIGNED_FOR, DAY));
        assertThat(all().letters().getFirst().proof()).isEqualTo(DeliveryProof.SIGNED_FOR);
        tell(new LetterEvent.LetterBounced(CASE, LETTER, DAY));
        assertThat(standing()).isEqualTo(Letter.Standing.BOUNCED);
    }

    @Test
    void what_never_happened_asks_for_none() {
        named(MOTHER);
        UUID advice = advised(MOTHER);
        tell(new CorrectionEvent.EntryStruckOut(CASE, advice, CorrectionReason.WRONG_CASE, DAY));

        assertThat(all().owed()).isEmpty();
    }

    @Test
    void an_address_is_confirmed_until_any_of_that_persons_changes() {
        named(MOTHER);
        named(FATHER);
        tell(new LetterEvent.AddressConfirmed(CASE, MOTHER, AddressKind.EMAIL, DAY));
        tell(new LetterEvent.AddressConfirmed(CASE, MOTHER, AddressKind.EMAIL, DAY.plusDays(1)));
        tell(new LetterEvent.AddressConfirmed(CASE, FATHER, AddressKind.POST, DAY));
        assertThat(all().confirmed())
                .containsExactly(
                        new ConfirmedAddress(MOTHER, AddressKind.EMAIL, DAY.plusDays(1)),
                        new ConfirmedAddress(FATHER, AddressKind.POST, DAY));

        tell(new ContactEvent.ContactsChanged(CASE, MOTHER, null, SEALED, null, DAY));
        assertThat(all().confirmed()).containsExactly(new ConfirmedAddress(FATHER, AddressKind.POST, DAY));
    }

    @Test
    void what_lasts_and_was_not_brought_follows_a_confirmation_and_what_is_past_does_not() {
        named(MOTHER);
        UUID advice = advised(MOTHER);
        UUID agreement = agreed();
        noticed(advice, LetterOccasion.ADVICE_GIVEN, 1);
        noticed(agreement, LetterOccasion.AGREEMENT_MADE, 2);
        UUID confirmed = confirmed(MOTHER);

        assertThat(owedTo(MOTHER)).singleElement().satisfies(letter -> {
            assertThat(letter.about()).isEqualTo(agreement);
            assertThat(letter.occasion()).isEqualTo(LetterOccasion.AGREEMENT_MADE);
            assertThat(letter.confirmed()).isEqualTo(confirmed);
        });
        UUID again = confirmed(MOTHER);
        assertThat(owedTo(MOTHER))
                .singleElement()
                .satisfies(letter -> assertThat(letter.confirmed()).isEqualTo(again));

        letter(agreement, LetterOccasion.AGREEMENT_MADE, LetterForm.WHOLE, 3);
        assertThat(owedTo(MOTHER)).isEmpty();
        confirmed(MOTHER);
        assertThat(owedTo(MOTHER)).as("she has it").isEmpty();
        tell(new LetterEvent.LetterDispatched(CASE, new LetterId(new UUID(2, 3)), DAY));
        tell(new LetterEvent.LetterBounced(CASE, new LetterId(new UUID(2, 3)), DAY));
        assertThat(owedTo(MOTHER)).as("until she says where she can be reached").isEmpty();
        confirmed(MOTHER);
        assertThat(owedTo(MOTHER)).hasSize(1);
        assertThat(all().letters()).hasSize(3);
    }

    @Test
    void nobody_elses_confirmation_counts_and_none_before_anything_was_written() {
        named(MOTHER);
        named(FATHER);
        UUID agreement = agreed();
        confirmed(MOTHER);
        assertThat(owedTo(MOTHER))
                .singleElement()
                .satisfies(letter -> assertThat(letter.confirmed()).isNull());

        noticed(agreement, LetterOccasion.AGREEMENT_MADE, 1);
        confirmed(FATHER);
        assertThat(owedTo(MOTHER)).isEmpty();
    }

    @Test
    void a_meeting_follows_while_it_is_to_come_as_it_was_last_arranged() {
        named(MOTHER);
        UUID first = arranged(DAY.plusDays(9));
        noticed(first, LetterOccasion.MEETING_ARRANGED, 1);
        UUID moved = tell(new MeetingEvent.MeetingMoved(
                CASE,
                MEETING,
                DAY.plusDays(12),
                null,
                SEALED,
                CancelledBy.FAMILY,
                null,
                null,
                false,
                DAY,
                Clocks.NONE));
        noticed(moved, LetterOccasion.MEETING_ARRANGED, 2);
        confirmed(MOTHER);
        assertThat(owedTo(MOTHER)).extracting(OwedLetter::about).containsExactly(moved);

        tell(new LetterEvent.AddressConfirmed(CASE, MOTHER, AddressKind.EMAIL, DAY.plusDays(12)));
        assertThat(owedTo(MOTHER)).extracting(OwedLetter::about).containsExactly(moved);
    }

    @Test
    void a_meeting_that_is_over_or_called_off_does_not_follow() {
        named(MOTHER);
        noticed(arranged(DAY.plusDays(9)), LetterOccasion.MEETING_ARRANGED, 1);
        tell(new LetterEvent.AddressConfirmed(CASE, MOTHER, AddressKind.EMAIL, DAY.plusDays(10)));
        assertThat(owedTo(MOTHER)).isEmpty();

        UUID off = tell(new MeetingEvent.MeetingCancelled(
                CASE, MEETING, CancelledBy.FAMILY, CancellationReason.values()[0], DAY, Clocks.NONE));
        noticed(off, LetterOccasion.MEETING_CANCELLED, 2);
        confirmed(MOTHER);
        assertThat(owedTo(MOTHER)).isEmpty();
    }

    @Test
    void a_commissioning_body_that_was_told_gets_what_the_parties_get() {
        named(MOTHER);
        agreed();
        tell(new ArrangementEvent.CommissionerInformed(
                CASE, new CommissionerCode("QOP"), "NHS Greater Manchester", Channel.EMAIL, DAY, Clocks.NONE));
        arranged(DAY.plusDays(9));

        assertThat(all().owed())
                .extracting(letter -> letter.occasion() + " " + letter.to())
                .containsExactly(
                        "AGREEMENT_MADE FAMILY",
                        "AGREEMENT_MADE LOCAL_AUTHORITY",
                        "COMMISSIONER_INFORMED COMMISSIONING_BODY",
                        "MEETING_ARRANGED FAMILY",
                        "MEETING_ARRANGED LOCAL_AUTHORITY",
                        "MEETING_ARRANGED COMMISSIONING_BODY");
    }

    private List<OwedLetter> owedTo(PersonId person) {
        return all().owed().stream()
                .filter(letter -> person.equals(letter.person()))
                .toList();
    }

    private UUID agreed() {
        return tell(new ConclusionEvent.AgreementMade(CASE, List.of(), DAY, Clocks.NONE));
    }

    private UUID arranged(LocalDate plannedOn) {
        return tell(new MeetingEvent.MeetingArranged(
                CASE, MEETING, 1, plannedOn, null, SEALED, List.of(), null, null, false, DAY, Clocks.NONE));
    }

    private UUID confirmed(PersonId person) {
        return tell(new LetterEvent.AddressConfirmed(CASE, person, AddressKind.EMAIL, DAY));
    }

    private void noticed(UUID about, LetterOccasion occasion, long number) {
        letter(about, occasion, LetterForm.NOTICE, number);
    }

    private void letter(UUID about, LetterOccasion occasion, LetterForm form, long number) {
        tell(new LetterEvent.LetterWritten(
                CASE,
                new LetterId(new UUID(2, number)),
                about,
                occasion,
                Party.FAMILY,
                MOTHER,
                AddressKind.EMAIL,
                form,
                DAY));
    }

    private Correspondence all() {
        return Correspondence.of(journal.ofCase(CASE));
    }

    private Letter.Standing standing() {
        List<Letter> letters = all().letters();
        assertThat(letters).hasSize(1);
        return letters.getFirst().standing();
    }

    private void named(PersonId person) {
        tell(new IntakeEvent.RightHolderNamed(
                CASE, person, HolderCapacity.PARENT, SEALED, null, SEALED, null, DAY, Clocks.NONE));
    }

    private UUID advised(PersonId person) {
        return tell(new ChoiceEvent.AdviceGiven(CASE, person, Channel.TELEPHONE, List.of(), DAY, Clocks.NONE));
    }

    private void written(UUID about) {
        tell(new LetterEvent.LetterWritten(
                CASE,
                LETTER,
                about,
                LetterOccasion.ADVICE_GIVEN,
                Party.FAMILY,
                MOTHER,
                AddressKind.EMAIL,
                LetterForm.WHOLE,
                DAY));
    }

    private UUID tell(LedgerEvent event) {
        UUID id = new UUID(1, told++);
        journal.record(id, Journal.by("ADVISER"), event);
        return id;
    }
}
