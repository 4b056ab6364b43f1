package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;

/** Holds the law against the oracle. */
final class Judgement {

    private static final Comparator<Oracle.Answer> AS_ANSWERED = Comparator.comparing(Oracle.Answer::dueOn)
            .thenComparing(Oracle.Answer::rule)
            .thenComparing(Oracle.Answer::trigger);

    private Judgement() {}

    /** The same dates in the order of the answer, or the same refusal. */
    static void agrees(Facts facts) {
        List<Oracle.Answer> expected;
        try {
            expected = Oracle.answers(facts);
        } catch (Oracle.NoAnswer noAnswer) {
            refusedAlike(facts, noAnswer);
            return;
        }
        List<Oracle.Answer> answered =
                Timescales.of(facts).stream().map(Oracle.Answer::of).toList();
        assertThat(answered)
                .as("%s", facts)
                .isEqualTo(expected.stream().sorted(AS_ANSWERED).toList());
    }

    /** Whether the rule book gives no answer. */
    static boolean refuses(Facts facts) {
        try {
            Oracle.answers(facts);
            return false;
        } catch (Oracle.NoAnswer noAnswer) {
            return true;
        }
    }

    private static void refusedAlike(Facts facts, Oracle.NoAnswer expected) {
        StatuteRefusal refusal = catchThrowableOfType(StatuteRefusal.class, () -> Timescales.of(facts));
        assertThat(refusal).as("%s", facts).isNotNull();
        assertThat(refusal.fact()).as("%s", facts).isEqualTo(expected.fact);
        switch (refusal) {
            case UnknownYearException unknown -> {
                assertThat(unknown.rule()).as("%s", facts).isEqualTo(expected.rule);
                assertThat(unknown.year()).as("%s", facts).isEqualTo(expected.year);
                assertThat(unknown.trigger().fact()).isEqualTo(expected.fact);
                assertThat(unknown.calendarEdition()).isEqualTo("bank-holidays-2028");
            }
            case AgreedTimeBeforeAgreementException early ->
                assertThat(expected.fact).isEqualTo("agreedBy");
        }
    }
}
