package org.mediationledger.paper.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MediationCertificateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);

    @Test
    void there_is_no_free_text_but_names_and_how_to_reach_the_adviser() {
        Set<String> texts = Arrays.stream(MediationCertificate.class.getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());

        assertThat(texts).containsExactlyInAnyOrder("number", "holder", "child", "authority");
    }

    @Test
    void a_missing_name_is_refused_and_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MediationCertificate.Adviser("Zoë", " ", "0161 496 0000"))
                .withMessage("adviser.organisation: missing (CFA 2014 s 55)");
    }

    @Test
    void a_character_that_no_typeface_has_is_refused_without_the_name_that_it_stands_in() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.childNamed("\u0905\u092D\u093F"))
                .withMessage("child: U+0905 can't be printed");
    }

    @Test
    void marks_that_turn_text_around_and_controls_are_refused() {
        for (String mark : new String[] {"\u202E", "\u2066", "\u0000", "\n", "\u2028", "\uFEFF", "\uE000", "\uD800"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Certificates.childNamed("Bob" + mark + "Sue"))
                    .withMessageStartingWith("child: U+");
        }
    }

    @Test
    void a_name_longer_than_a_line_of_a_form_is_refused() {
        assertThat(Certificates.childNamed("x".repeat(120)).child()).hasSize(120);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.childNamed("x".repeat(121)))
                .withMessage("child: longer than 120 characters");
    }

    @Test
    void letters_and_their_accents_are_composed() {
        assertThat(Certificates.childNamed("Ty\u0302 Gw\u0302yr").child()).isEqualTo("T\u0177 G\u0175yr");
    }

    @Test
    void no_event_lies_after_the_date_of_issue() {
        assertThat(Certificates.dated(DAY, DAY, DAY).issuedOn()).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.dated(DAY.plusDays(1), null, DAY))
                .withMessageStartingWith("decisionOn: after the date of issue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.dated(DAY, DAY.plusDays(1), DAY))
                .withMessageStartingWith("triggerOn: after the date of issue");
    }

    @Test
    void a_number_is_one_that_can_be_read_out() {
        for (String number : new String[] {"", " ", "ML 1", "ML\n1", "-1", "x".repeat(41), "Ł1"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Certificates.numbered(number))
                    .withMessageStartingWith("number: ");
        }
    }

    @Test
    void the_check_is_a_page_with_a_token_that_can_not_be_guessed() {
        assertThat(Certificates.checkedAt("http://127.0.0.1:8080/check/" + "a".repeat(22))
                        .check())
                .hasPort(8080);
        for (String address : new String[] {
            "https://ledger.example/check/" + "a".repeat(21),
            "https://ledger.example/check/" + "a".repeat(22) + "?name=Bob",
            "https://bob@ledger.example/check/" + "a".repeat(22),
            "ftp://ledger.example/check/" + "a".repeat(22),
            "https://ledger.example/" + "a".repeat(22)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Certificates.checkedAt(address))
                    .withMessageStartingWith("check: ");
        }
    }
}
