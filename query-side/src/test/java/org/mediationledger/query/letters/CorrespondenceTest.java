package org.mediationledger.query.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AddressKind;
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
