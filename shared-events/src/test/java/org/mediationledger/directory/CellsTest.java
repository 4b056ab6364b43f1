package org.mediationledger.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void cells_are_read_as_rfc_4180_writes_them() {
        assertThat(cells("a,b,c")).containsExactly("a", "b", "c");
        assertThat(cells(",,")).containsExactly("", "", "");
        assertThat(cells("\"Kingston upon Hull, City of\",x")).containsExactly("Kingston upon Hull, City of", "x");
        assertThat(cells("\"\",\"\"\"\",\"say \"\"no\"\"\"")).containsExactly("", "\"", "say \"no\"");
    }

    /** The seed is fixed, so that a failure repeats. */
    @Test
    void any_cells_that_were_written_are_read_again() {
        Random random = new Random(4180);
        for (int round = 0; round < 5000; round++) {
            List<String> written = new ArrayList<>();
            for (int count = 1 + random.nextInt(5); count > 0; count--) {
                written.add(text(random));
            }
            String line = written.stream().map(cell -> write(cell, random)).collect(Collectors.joining(","));
            assertThat(cells(line)).as(line).isEqualTo(written);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append("ab,\";é".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static String write(String cell, Random random) {
        boolean mustQuote = cell.contains(",") || cell.contains("\"");
        return mustQuote || random.nextBoolean() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static List<String> cells(String line) {
        return new Line("line.csv", 1, line).cells();
    }
}
