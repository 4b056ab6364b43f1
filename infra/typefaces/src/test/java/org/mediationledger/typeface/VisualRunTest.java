package org.mediationledger.typeface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class VisualRunTest {

    @Test
    void a_name_from_right_to_left_stands_where_it_is_seen() {
        String text = "Name: אבג 12 end";

        assertThat(VisualRun.of(text, Bidi.DIRECTION_LEFT_TO_RIGHT))
                .extracting(run -> run.in(text), VisualRun::rightToLeft)
                .containsExactly(tuple("Name: ", false), tuple("12", false), tuple("אבג ", true), tuple(" end", false));
    }

    @Test
    void no_text_has_no_pieces() {
        assertThat(VisualRun.of("", Bidi.DIRECTION_LEFT_TO_RIGHT)).isEmpty();
    }

    @Test
    void a_bracket_is_seen_the_other_way_round_and_only_a_bracket() {
        assertThat("([<\u00AB".codePoints().map(VisualRun::mirrored).toArray())
                .containsExactly(')', ']', '>', '\u00BB');
        for (int character = 0; character < 0x3000; character++) {
            assertThat(VisualRun.mirrored(VisualRun.mirrored(character))).isEqualTo(character);
        }
        assertThat(VisualRun.mirrored('a')).isEqualTo('a');
    }
}
