package org.mediationledger.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.ids.AccountId;
import org.mediationledger.query.worklist.Basis;
import org.mediationledger.query.worklist.WorkItem;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.NextAction;

class ReasonsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);
    private static final LocalDate ON = LocalDate.of(2026, 12, 21);

    private final Reasons reasons = new Reasons();

    static Stream<WorkKind> kindsWithoutAnAction() {
        return Stream.of(WorkKind.values()).filter(kind -> kind != WorkKind.NEXT_ACTION);
    }

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void every_kind_of_work_says_why(WorkKind kind) {
        readsWell(reasons.why(item(kind, null)));
    }

    @ParameterizedTest
    @MethodSource("kindsWithoutAnAction")
    void every_kind_of_work_says_what_next(WorkKind kind) {
        readsWell(reasons.next(item(kind, null)));
    }

    @ParameterizedTest
    @EnumSource(NextAction.class)
    void every_action_that_can_be_set_says_what_next(NextAction action) {
        readsWell(reasons.next(item(WorkKind.NEXT_ACTION, action)));
    }

    @Test
    void days_and_provisions_are_written_out() {
        assertThat(reasons.why(item(WorkKind.UNDECIDED, null)))
                .isEqualTo("A right-holder has not made up their mind, and the appeal must reach the Tribunal by 21"
                        + " December 2026 (HESC Rules r 20).");
        assertThat(reasons.why(item(WorkKind.CALL_BACK, null)))
                .isEqualTo("The family has been waiting for a call since 2 November 2026.");
    }

    private static void readsWell(String sentence) {
        assertThat(sentence).matches("[A-Z].*[.]").doesNotContain("{", "}", "null", "  ");
    }

    private static WorkItem item(WorkKind kind, @Nullable NextAction action) {
        return new WorkItem(
                "key",
                kind,
                null,
                SINCE,
                ON,
                SINCE,
                Basis.STATUTE,
                Rule.APPEAL,
                "HESC Rules r 20",
                null,
                action,
                new AccountId("anna"));
    }
}
