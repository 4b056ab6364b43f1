package org.mediationledger.web.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.api.LetterCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.query.letters.LettersAnswer;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DeliveryProof;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.terms.LetterOccasion;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about letters, and lists them. */
@Component
public final class LetterDesk {

    private static final Enquiry.Kind<LettersAnswer> KIND =
            new Enquiry.Kind<>(LettersAnswer.class, LettersAnswer::refusal);

    private final Enquiry enquiry;

    LetterDesk(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    /** @throws RequestRejected where there is no such case for them */
    public LettersAnswer of(CaseId caseId, Actor actor, @Nullable Long version) {
        return enquiry.askAbout(caseId, version, wanted -> new ListLetters(caseId, actor, wanted), KIND);
    }

    /** @throws RequestRejected where the case has no such letter */
    Letter find(CaseId caseId, LetterId id, Actor actor) {
        return of(caseId, actor, null).letters().stream()
                .filter(letter -> letter.letter().equals(id))
                .findFirst()
                .orElseThrow(() -> RequestRejected.because(Fault.NOT_FOUND));
    }

    /** A letter arrived, or was posted. */
    LetterCommand toDelivered(CaseId caseId, LetterId letter, DeliveryRequest request) {
        return new LetterCommand.RecordLetterDelivered(caseId, letter, request.proof(), request.occurredOn());
    }

    /** Its recipient's mail server said that it arrived. */
    LetterCommand toDelivered(CaseId caseId, LetterId letter) {
        return new LetterCommand.RecordLetterDelivered(caseId, letter, DeliveryProof.DELIVERY_NOTICE, null);
    }

    /** A letter came back; a certificate that went with it came back, too, which somebody must see to on the same day. */
    List<CaseCommand> toBounced(CaseId caseId, Letter letter, OnDay request) {
        List<CaseCommand> commands = new ArrayList<>();
        commands.add(new LetterCommand.RecordLetterBounced(caseId, letter.letter(), request.occurredOn()));
        CertificateId certificate = certificateIn(letter);
        if (certificate != null) {
            commands.add(new CertificateCommand.RecordCertificateBounced(
                    caseId, certificate, channel(letter), request.occurredOn()));
        }
        return commands;
    }

    /** An address was confirmed. */
    public LetterCommand.ConfirmAddress toCommand(CaseId caseId, PersonId person, ConfirmationRequest request) {
        return new LetterCommand.ConfirmAddress(caseId, person, request.address(), request.occurredOn());
    }

    /** The certificate that a letter brought; null where it brought none. */
    public static @Nullable CertificateId certificateIn(Letter letter) {
        var subject = letter.because().subject();
        return letter.because().occasion() == LetterOccasion.CERTIFICATE_ISSUED
                        && letter.form() == LetterForm.WHOLE
                        && subject != null
                ? new CertificateId(subject)
                : null;
    }

    /** How a letter went. */
    public static Channel channel(Letter letter) {
        return letter.by() == AddressKind.EMAIL ? Channel.EMAIL : Channel.LETTER;
    }
}
