package org.mediationledger.launcher.letter;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.settings.SettingRefused;
import org.mediationledger.launcher.settings.Told;
import org.mediationledger.paper.dispatch.Sender;
import org.mediationledger.paper.letter.Address;
import org.mediationledger.paper.letter.Letterhead;

/**
 * In whose name letters go out, and how their readers answer.
 *
 * @param address where people sign in
 * @param contact how the writer is reached: one line
 */
record Writer(Sender sender, URI address, String contact) {

    private static final String PREFIX = "ledger.letters.";
    private static final String WHY = "because letters are sent and nobody can make it up";

    /** What a demo is called: names that are kept free for examples (RFC 2606), a number that is kept free for drama (Ofcom). */
    private static final String DEMO_FROM = "letters@mediation-ledger.example";

    private static final String DEMO_RETURN_PATH = "returned@mediation-ledger.example";
    private static final URI DEMO_ADDRESS = URI.create("http://localhost:8080");
    private static final String DEMO_CONTACT = "0161 496 0000, advice@mediation.example";

    /** @throws SettingRefused when a setting is missing or can't be used */
    static Writer told(LetterSettings settings, boolean demo) {
        settings.bodies().forEach((code, mailbox) -> mailbox("bodies." + code, mailbox));
        return demo ? ofDemo(settings) : inEarnest(settings);
    }

    /** @throws SettingRefused when a setting is missing or can't be used */
    static Writer inEarnest(LetterSettings settings) {
        return new Writer(
                new Sender(mailbox("from", settings.from()), mailbox("return-path", settings.returnPath())),
                Told.address(PREFIX + "address", settings.address(), WHY),
                line(Told.of(PREFIX + "contact", settings.contact(), WHY)));
    }

    /** What a demo isn't told is made up: its letters go nowhere. */
    static Writer ofDemo(LetterSettings settings) {
        return new Writer(
                new Sender(
                        mailbox("from", Objects.requireNonNullElse(settings.from(), DEMO_FROM)),
                        mailbox("return-path", Objects.requireNonNullElse(settings.returnPath(), DEMO_RETURN_PATH))),
                Objects.requireNonNullElse(settings.address(), DEMO_ADDRESS),
                line(Objects.requireNonNullElse(settings.contact(), DEMO_CONTACT)));
    }

    private static Address.Email mailbox(String name, @Nullable String value) {
        String mailbox = Told.of(PREFIX + name, value, WHY);
        try {
            return new Address.Email(mailbox);
        } catch (IllegalArgumentException none) {
            throw new SettingRefused(PREFIX + name + " must be an e-mail address");
        }
    }

    /** As every letter is to bear it; told now, and not by each letter that can't be written. */
    private static String line(String contact) {
        try {
            return new Letterhead("-", contact, "-", "-", "-", LocalDate.EPOCH).contact();
        } catch (IllegalArgumentException unprintable) {
            throw new SettingRefused(PREFIX + unprintable.getMessage());
        }
    }
}
