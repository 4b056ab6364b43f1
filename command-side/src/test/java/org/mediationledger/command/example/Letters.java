package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.sealed;
import static org.mediationledger.command.example.Names.uuid;

import java.time.LocalDate;
import java.util.UUID;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.ContactCommand;
import org.mediationledger.command.api.LetterCommand;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.WithdrawalReason;

/** Letters, what is asked and became of them; and withdrawals that need two. */
public final class Letters {

    /** Who asks, where nothing else is said. */
    public static final AccountId ADVISER = new AccountId("adviser");

    public static final AccountId ANOTHER_ADVISER = new AccountId("another-adviser");

    private static final UUID ADVICE = uuid("advice");

    private Letters() {}

    public static LetterId letter(int number) {
        return new LetterId(uuid("letter " + number));
    }

    public static Ask writeLetter(LetterId letter) {
        return writeLetter(letter, PARENT);
    }

    public static Ask writeLetter(LetterId letter, PersonId person) {
        return Ask.of(on -> new LetterCommand.WriteLetter(
                CASE,
                letter,
                ADVICE,
                LetterOccasion.ADVICE_GIVEN,
                Party.FAMILY,
                person,
                AddressKind.EMAIL,
                LetterForm.NOTICE,
                on));
    }

    public static Ask letterLeft(LetterId letter) {
        return Ask.of(on -> new LetterCommand.RecordLetterDispatched(CASE, letter, on));
    }

    public static Ask letterStayed(LetterId letter) {
        return Ask.of(on -> new LetterCommand.RecordLetterNotSent(CASE, letter, LetterFault.REJECTED, on));
    }

    public static Ask letterArrived(LetterId letter) {
        return Ask.of(on -> new LetterCommand.RecordLetterDelivered(CASE, letter, DeliveryProof.DELIVERY_NOTICE, on));
    }

    public static Ask letterCameBack(LetterId letter) {
        return Ask.of(on -> new LetterCommand.RecordLetterBounced(CASE, letter, on));
    }

    /** Somebody is reached by e-mail from now on. */
    public static Ask reachByEmail(PersonId person) {
        return Ask.of(on -> new ContactCommand.ChangeContacts(CASE, person, null, sealed("an e-mail"), null, on));
    }

    public static Ask confirmAddress(PersonId person, AddressKind address) {
        return Ask.of(on -> new LetterCommand.ConfirmAddress(CASE, person, address, on));
    }

    public static Ask askWithdrawal(CertificateId certificate) {
        return askWithdrawal(certificate, ADVISER);
    }

    public static Ask askWithdrawal(CertificateId certificate, AccountId by) {
        return Ask.of(on ->
                new CertificateCommand.AskWithdrawal(CASE, certificate, WithdrawalReason.WRONG_GROUND, null, by, on));
    }

    public static Ask confirmWithdrawal(CertificateId certificate) {
        return confirmWithdrawal(certificate, ADVISER);
    }

    public static Ask confirmWithdrawal(CertificateId certificate, AccountId by) {
        return Ask.of(on -> new CertificateCommand.ConfirmWithdrawal(CASE, certificate, by, on));
    }

    public static Ask changeEmail(PersonId person) {
        return Ask.of(on -> new ContactCommand.ChangeContacts(CASE, person, null, sealed("an e-mail"), null, on));
    }

    public static CaseEvent letterWritten(LetterId letter, String on) {
        return new LetterEvent.LetterWritten(
                CASE,
                letter,
                ADVICE,
                LetterOccasion.ADVICE_GIVEN,
                Party.FAMILY,
                PARENT,
                AddressKind.EMAIL,
                LetterForm.NOTICE,
                LocalDate.parse(on));
    }

    public static CaseEvent letterDispatched(LetterId letter, String on) {
        return new LetterEvent.LetterDispatched(CASE, letter, LocalDate.parse(on));
    }

    public static CaseEvent letterNotSent(LetterId letter, String on) {
        return new LetterEvent.LetterNotSent(CASE, letter, LetterFault.REJECTED, LocalDate.parse(on));
    }

    public static CaseEvent letterDelivered(LetterId letter, String on) {
        return new LetterEvent.LetterDelivered(CASE, letter, DeliveryProof.DELIVERY_NOTICE, LocalDate.parse(on));
    }

    public static CaseEvent letterBounced(LetterId letter, String on) {
        return new LetterEvent.LetterBounced(CASE, letter, LocalDate.parse(on));
    }

    public static CaseEvent addressConfirmed(PersonId person, AddressKind address, String on) {
        return new LetterEvent.AddressConfirmed(CASE, person, address, LocalDate.parse(on));
    }

    /** Somebody is reached by e-mail. */
    public static CaseEvent reachedByEmail(PersonId person, String on) {
        return new ContactEvent.ContactsChanged(CASE, person, null, sealed("an e-mail"), null, LocalDate.parse(on));
    }

    public static CaseEvent withdrawalAsked(CertificateId certificate, AccountId by, String on) {
        return new AftermathEvent.CertificateWithdrawalAsked(
                CASE, certificate, WithdrawalReason.WRONG_GROUND, null, by, LocalDate.parse(on));
    }
}
