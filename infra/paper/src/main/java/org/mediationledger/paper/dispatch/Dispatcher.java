package org.mediationledger.paper.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Clearance;
import org.mediationledger.paper.letter.Enclosure;
import org.mediationledger.paper.letter.FullLetter;
import org.mediationledger.paper.letter.Message;
import org.mediationledger.paper.letter.Notification;

/** Sends what was cleared, in the way that its address asks for. */
public final class Dispatcher {

    private static final String PDF = "application/pdf";

    private final Outbox outbox;
    private final Postal postal;

    public Dispatcher(Outbox outbox, Postal postal) {
        this.outbox = outbox;
        this.postal = postal;
    }

    /**
     * Sends.
     *
     * @param on the day of it, which a card by post is dated with
     */
    public DispatchResult dispatch(MessageId id, Clearance.Cleared cleared, LocalDate on) {
        Message message = cleared.message();
        return switch (message.to()) {
            case Address.Email email -> outbox.send(id, mail(email, message));
            case Address.Post post -> postal.post(id, parcel(post, message, on));
            case Address.Voicemail voicemail -> byHand(id);
            case Address.Portal portal -> byHand(id);
        };
    }

    private static DispatchResult byHand(MessageId id) {
        return new DispatchResult.Refused(id, DispatchResult.Reason.BY_HAND);
    }

    private static Mail mail(Address.Email email, Message message) {
        List<Enclosure> enclosures = switch (message) {
            case Notification notification -> List.of();
            case FullLetter letter -> withLetter(letter.letter().pdf(List.of()), letter.enclosures());
        };
        return new Mail(email, message.subject(), message.plainText(), enclosures);
    }

    private static Parcel parcel(Address.Post post, Message message, LocalDate on) {
        return switch (message) {
            case Notification notification ->
                new Parcel(post, withLetter(notification.pdf(post.lines(), on), List.of()));
            case FullLetter letter ->
                new Parcel(post, withLetter(letter.letter().pdf(post.lines()), letter.enclosures()));
        };
    }

    private static List<Enclosure> withLetter(byte[] letter, List<Enclosure> enclosures) {
        List<Enclosure> all = new ArrayList<>();
        all.add(new Enclosure("letter.pdf", PDF, letter));
        all.addAll(enclosures);
        return all;
    }
}
