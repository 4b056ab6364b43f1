package org.mediationledger.launcher.letter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Clearance;
import org.mediationledger.paper.letter.Enclosure;
import org.mediationledger.paper.letter.FullLetter;
import org.mediationledger.paper.letter.Message;
import org.mediationledger.paper.letter.Notification;
import org.mediationledger.paper.letter.SafeContact;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.letters.ConfirmedAddress;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.query.letters.OwedLetter;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.LetterFault;
import org.mediationledger.terms.LetterForm;
import org.mediationledger.web.letter.LetterDesk;
import org.mediationledger.web.problem.RequestRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes of a letter what goes out: all of it to an address that its recipient confirmed, else no more than that something changed, and
 * nothing in a way in which they asked not to be reached.
 */
final class Envelopes {

    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
    private static final String PDF = "application/pdf";

    private final Routes routes;
    private final Composer composer;
    private final Invitations invitations;
    private final CertificatePapers certificates;
    private final URI signIn;

    Envelopes(Routes routes, Composer composer, Invitations invitations, CertificatePapers certificates, URI signIn) {
        this.routes = routes;
        this.composer = composer;
        this.invitations = invitations;
        this.certificates = certificates;
        this.signIn = signIn;
    }

    /**
     * How a letter would go.
     *
     * @param by absent where there is no way
     */
    record Intent(@Nullable AddressKind by, LetterForm form) {}

    Intent intent(CaseFile file, List<ConfirmedAddress> confirmed, OwedLetter owed, LocalDate dated) {
        Route route = routes.of(file, confirmed, owed);
        boolean whole = route.isConfirmed() && canBeWritten(file, owed, dated);
        return new Intent(route.by(), whole ? LetterForm.WHOLE : LetterForm.NOTICE);
    }

    private boolean canBeWritten(CaseFile file, OwedLetter owed, LocalDate dated) {
        try {
            composer.written(file, owed, dated);
            return true;
        } catch (CannotBeWritten lacking) {
            return false;
        }
    }

    /** @param at now, which an invitation bears */
    Envelope of(CaseFile file, List<ConfirmedAddress> confirmed, Letter letter, Instant at) {
        Route route = routes.of(file, confirmed, letter.because());
        Address to = route.address();
        if (to == null) {
            return new Envelope.Stays(Objects.requireNonNullElse(route.fault(), LetterFault.NO_ADDRESS));
        }
        SafeContact wishes = new SafeContact(new HashSet<>(Routes.limits(file, letter.because())));
        try {
            return switch (wishes.clear(message(file, letter, to, route.confirmedOn(), at))) {
                case Clearance.Withheld withheld -> new Envelope.Stays(LetterFault.NOT_SAFE);
                case Clearance.Cleared cleared -> new Envelope.Ready(cleared);
            };
        } catch (RequestRejected notPrinted) {
            LOG.warn("letter {} waits for what belongs into it: {}", letter.letter(), notPrinted.getMessage());
            return new Envelope.Incomplete();
        }
    }

    /** An address that is confirmed no longer gets no more than a notice, whatever was laid down. */
    private Message message(CaseFile file, Letter letter, Address to, @Nullable LocalDate confirmedOn, Instant at) {
        if (letter.form() == LetterForm.WHOLE && confirmedOn != null) {
            var confirmed = new org.mediationledger.paper.letter.ConfirmedAddress(to, confirmedOn);
            try {
                return new FullLetter(
                        confirmed,
                        composer.written(file, letter.because(), letter.writtenOn()),
                        enclosures(file, letter, confirmed, at));
            } catch (CannotBeWritten lacking) {
                LOG.info("a letter can't be written any more: {}", letter.letter());
            }
        }
        return new Notification(to, signIn);
    }

    private List<Enclosure> enclosures(
            CaseFile file, Letter letter, org.mediationledger.paper.letter.ConfirmedAddress to, Instant at) {
        List<Enclosure> all = new ArrayList<>(invitations.with(file, letter.because(), to, at));
        CertificateId certificate = LetterDesk.certificateIn(letter);
        if (certificate != null) {
            all.add(new Enclosure("certificate.pdf", PDF, certificates.of(file.caseId(), certificate)));
        }
        return all;
    }
}
