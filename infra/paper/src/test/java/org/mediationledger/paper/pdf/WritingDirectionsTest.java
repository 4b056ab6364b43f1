package org.mediationledger.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingDirectionsTest {

    @Test
    void a_name_from_right_to_left_stands_reversed_within_its_line() {
        assertThat(seen("Child שלום here")).isEqualTo("Child םולש here");
        assertThat(seen("abc")).isEqualTo("abc");
        assertThat(seen("")).isEmpty();
    }

    @Test
    void a_number_within_such_a_name_is_still_read_from_left_to_right() {
        assertThat(seen("שלום 123 כהן")).isEqualTo("ןהכ 123 םולש");
    }

    @Test
    void brackets_open_towards_what_they_enclose() {
        assertThat(new WritingDirections().reorderRTLTextToLTR("(שלום)")).isEqualTo("(םולש)");
    }

    @Test
    void a_vowel_mark_stays_behind_its_letter() {
        assertThat(new WritingDirections().reorderRTLTextToLTR("שָל")).isEqualTo("לשָ");
    }

    private static String seen(String text) {
        WritingDirections directions = new WritingDirections();
        directions.setParagraph(text, BidiSplitter.LTR);
        return IntStream.range(0, directions.countTextRuns())
                .mapToObj(directions::getVisualRun)
                .map(run -> seen(directions, text, run))
                .collect(Collectors.joining());
    }

    private static String seen(WritingDirections directions, String text, BidiTextRun run) {
        String part = text.substring(run.getStart(), run.getStart() + run.getLength());
        return run.getDirection() == BidiSplitter.RTL ? directions.reorderRTLTextToLTR(part) : part;
    }
}
