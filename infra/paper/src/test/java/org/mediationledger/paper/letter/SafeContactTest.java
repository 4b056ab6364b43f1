package org.mediationledger.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.paper.letter.Clearance.Cleared;
import org.mediationledger.paper.letter.Clearance.Withheld;
import org.mediationledger.terms.ContactLimit;

class SafeContactTest {

    private static final URI PORTAL = URI.create("https://ledger.example/");
    private static final Address EMAIL = new Address.Email("sian@example.org");
    private static final Address POST = new Address.Post(List.of("Siân O’Brien", "1 High Street"));
    private static final Address VOICEMAIL = new Address.Voicemail("0161 496 0001");
    private static final Address ACCOUNT = new Address.Portal("sian");

    @Test
    void each_way_that_somebody_asked_not_to_be_reached_in_is_withheld_and_no_other() {
        for (ContactLimit limit : ContactLimit.values()) {
            SafeContact wishes = new SafeContact(Set.of(limit));
            Address forbidden = switch (limit) {
                case NO_POST -> POST;
                case NO_VOICEMAIL -> VOICEMAIL;
                case NO_PORTAL -> ACCOUNT;
            };

            for (Address address : List.of(EMAIL, POST, VOICEMAIL, ACCOUNT)) {
                Clearance clearance = wishes.clear(Letters.to(address));

                if (address.equals(forbidden)) {
                    assertThat(clearance).isEqualTo(new Withheld(limit));
                } else {
                    assertThat(clearance).isInstanceOf(Cleared.class);
                }
            }
        }
    }

    @Test
    void a_bland_notification_is_withheld_like_a_letter() {
        assertThat(new SafeContact(EnumSet.allOf(ContactLimit.class)).clear(new Notification(POST, null)))
                .isEqualTo(new Withheld(ContactLimit.NO_POST));
    }

    @Test
    void who_shuns_the_portal_is_not_sent_there() {
        Notification notification = new Notification(EMAIL, PORTAL);

        assertThat(cleared(Set.of(), notification).plainText()).contains("https://ledger.example/");
        assertThat(cleared(Set.of(ContactLimit.NO_PORTAL), notification).plainText())
                .doesNotContain("ledger.example", "sign in")
                .contains("get in touch");
    }

    @Test
    void a_notification_has_no_place_for_a_name_or_a_case() {
        assertThat(Arrays.stream(Notification.class.getRecordComponents()).<Class<?>>map(RecordComponent::getType))
                .containsExactly(Address.class, URI.class);
        for (Notification notification : List.of(new Notification(EMAIL, PORTAL), new Notification(EMAIL, null))) {
            assertThat(notification.subject()).isEqualTo("Something has changed");
            assertThat(notification.plainText())
                    .doesNotContainIgnoringCase("mediation", "certificate", "child", "school", "ML-", "sian");
        }
    }

    @Test
    void a_full_letter_is_made_for_a_confirmed_address_and_nothing_else() {
        assertThat(Arrays.stream(FullLetter.class.getConstructors()).<Class<?>>map(made -> made.getParameterTypes()[0]))
                .containsExactly(ConfirmedAddress.class);
    }

    @Test
    void nothing_but_a_persons_wishes_can_clear_a_message() {
        assertThat(Cleared.class.getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sian",
                "@example.org",
                "sian@",
                "sian@example..org",
                "sian@-example.org",
                "a@b@c.org",
                "sian@example.org,bob@example.org",
                "sian@example.org\r\nRCPT TO:<bob@example.org>",
                "<sian@example.org>",
                "Siân <sian@example.org>",
                "sian @example.org"
            })
    void what_is_no_mailbox_is_no_address(String mailbox) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Address.Email(mailbox))
                .withMessage("mailbox: not an e-mail address");
    }

    @Test
    void an_enclosure_can_not_name_another_folder_or_header() {
        for (String name : List.of("../x.pdf", "a/b.pdf", "a\r\nb.pdf", "", ".hidden", "a\"b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Enclosure(name, "application/pdf", new byte[0]))
                    .withMessageStartingWith("fileName: ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Enclosure("a.pdf", "application/pdf\r\nX: y", new byte[0]))
                .withMessageStartingWith("mediaType: ");
    }

    private static Message cleared(Set<ContactLimit> limits, Message message) {
        return switch (new SafeContact(limits).clear(message)) {
            case Cleared cleared -> cleared.message();
            case Withheld withheld -> throw new AssertionError(withheld);
        };
    }
}
