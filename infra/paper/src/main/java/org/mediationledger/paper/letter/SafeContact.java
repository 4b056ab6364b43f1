package org.mediationledger.paper.letter;

import java.util.Optional;
import java.util.Set;
import org.mediationledger.terms.ContactLimit;

/** The ways in which somebody asked not to be reached, because they may not be safe. */
public final class SafeContact {

    private final Set<ContactLimit> limits;

    /** @param limits none of them, for somebody who may be reached in any way */
    public SafeContact(Set<ContactLimit> limits) {
        this.limits = Set.copyOf(limits);
    }

    /** Whether the message may go out, and in which form. */
    public Clearance clear(Message message) {
        return forbidding(message.to())
                .filter(limits::contains)
                .<Clearance>map(Clearance.Withheld::new)
                .orElseGet(() -> new Clearance.Cleared(worded(message)));
    }

    private static Optional<ContactLimit> forbidding(Address address) {
        return switch (address) {
            case Address.Email email -> Optional.empty();
            case Address.Post post -> Optional.of(ContactLimit.NO_POST);
            case Address.Voicemail voicemail -> Optional.of(ContactLimit.NO_VOICEMAIL);
            case Address.Portal portal -> Optional.of(ContactLimit.NO_PORTAL);
        };
    }

    /** Nobody is sent to a portal that somebody else may use. */
    private Message worded(Message message) {
        return switch (message) {
            case FullLetter letter -> letter;
            case Notification notification ->
                limits.contains(ContactLimit.NO_PORTAL) ? notification.withoutPortal() : notification;
        };
    }
}
