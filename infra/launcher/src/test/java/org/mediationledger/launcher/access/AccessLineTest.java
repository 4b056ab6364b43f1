package org.mediationledger.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Role;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;

class AccessLineTest {

    private static final AccessRecord READ = new AccessRecord(
            Instant.parse("2026-11-21T18:26:41.120999Z"),
            new Actor(new AccountId("a.khan"), Role.ADVISER, "together-trust"),
            Purpose.CASEWORK,
            "GET /api/cases/{caseId}",
            Action.READ_CASE,
            List.of(AnyAccess.CASES.get(1), AnyAccess.CASES.get(0), AnyAccess.CASES.get(1)),
            new AccessOutcome.Read());

    @Test
    void a_line_is_canonical_json_with_each_case_once_and_whole_milliseconds() {
        assertThat(new String(new AccessLine(READ).numbered(17), StandardCharsets.UTF_8))
                .isEqualTo("{\"account\":\"a.khan\",\"action\":\"READ_CASE\",\"at\":\"2026-11-21T18:26:41.120Z\","
                        + "\"cases\":[\"00000000-0000-8000-0000-000000000002\",\"00000000-0000-8000-0000-000000000001\"],"
                        + "\"organisation\":\"together-trust\",\"outcome\":\"READ\",\"purpose\":\"CASEWORK\","
                        + "\"role\":\"ADVISER\",\"seq\":17,\"v\":1,\"view\":\"GET /api/cases/{caseId}\"}");
    }

    @Test
    void what_is_written_is_read_again() {
        AnyAccess any = new AnyAccess(1);
        for (long sequence = 0; sequence < 500; sequence++) {
            AccessRecord access = any.next();
            byte[] line = new AccessLine(access).numbered(sequence);
            assertThat(AccessLine.read(line)).isEqualTo(new AccessHistory.Entry(sequence, access));
            assertThat(AccessLine.isNumbered(line, sequence)).isTrue();
            assertThat(AccessLine.isNumbered(line, sequence + 1)).isFalse();
            assertThat(line).doesNotContain(AccessLine.END);
        }
    }

    @Test
    void a_part_of_a_line_is_none() {
        byte[] line = new AccessLine(READ).numbered(17);
        for (int length = 0; length < line.length; length++) {
            assertThat(AccessLine.isNumbered(Arrays.copyOf(line, length), 17)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"seq\":1}", "Ada Example", "{\"account\":1}"})
    void what_is_no_entry_is_refused_without_a_word_of_it(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessLine.read(line.getBytes(StandardCharsets.UTF_8)))
                .withMessageNotContaining("Ada");
    }
}
