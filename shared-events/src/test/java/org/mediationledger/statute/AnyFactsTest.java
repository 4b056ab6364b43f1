package org.mediationledger.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts in any combination, drawn from a fixed seed, most of them near the days on which the law turns. */
class AnyFactsTest {

    private static final int NUMBER_OF_CASES = 5_000;
    private static final long SEED = 20_140_901;
    private static final LocalDate EARLIEST = LocalDate.of(2013, 10, 1);
    private static final int DAYS_TRIED = 15 * 366;
    private static final List<String> TURNING_POINTS =
            List.of("-01-01", "-03-31", "-04-15", "-06-01", "-07-01", "-08-31", "-10-24", "-11-28", "-12-25");

    private static final List<Facts> CASES = cases();
    private static final List<Facts> ANSWERED =
            CASES.stream().filter(facts -> !Judgement.refuses(facts)).toList();

    private static final List<StatutoryDate> DATES =
            ANSWERED.stream().flatMap(facts -> Timescales.of(facts).stream()).toList();
    private static final List<String> ACTS =
            List.of("Children and Families Act 2014, ", "SEND Regulations 2014, ", "HESC Tribunal Rules 2008, ");

    @Test
    void the_law_answers_as_the_oracle_does() {
        CASES.forEach(Judgement::agrees);
    }

    @Test
    void the_cases_hold_every_rule_trigger_and_holder_of_a_duty_and_some_refusals() {
        assertThat(DATES.stream().map(StatutoryDate::rule).distinct()).contains(Rule.values());
        assertThat(DATES.stream().map(StatutoryDate::trigger).distinct()).contains(Trigger.values());
        assertThat(DATES.stream().map(StatutoryDate::owedBy).distinct()).contains(DutyHolder.values());
        assertThat(ANSWERED).hasSizeBetween(NUMBER_OF_CASES / 2, NUMBER_OF_CASES - 100);
    }

    @Test
    void every_date_says_where_it_comes_from() {
        assertThat(DATES)
                .allMatch(date -> date.edition().equals("england-2026.1+bank-holidays-2028"))
                .allMatch(date -> ACTS.stream().anyMatch(date.citation()::startsWith));
    }

    @Test
    void a_date_says_that_it_is_conditional_where_it_is() {
        assertThat(DATES)
                .allMatch(date ->
                        date.conditional() == date.explanation().contains("only if an education part is appealed too"));
    }

    @Test
    void every_explanation_names_its_first_and_its_last_day_and_stays_short() {
        assertThat(DATES).allMatch(PlainDates::areInTheExplanation);
    }

    @Test
    void the_same_facts_always_get_the_same_answer() {
        assertThat(ANSWERED.stream().flatMap(facts -> Timescales.of(facts).stream()))
                .isEqualTo(DATES);
    }

    private static List<Facts> cases() {
        Random random = new Random(SEED);
        return Stream.generate(() -> facts(random)).limit(NUMBER_OF_CASES).toList();
    }

    private static Facts facts(Random random) {
        Facts facts = Facts.NONE
                .withIssues(some(IssueKind.class, random))
                .withSectionIOnly(random.nextInt(4) == 0)
                .withAgreedActions(some(AgreedAction.class, random));
        for (Trigger trigger : Trigger.values()) {
            facts = facts.with(trigger, random.nextInt(10) < 4 ? null : day(random));
        }
        return facts.withAgreedBy(agreedBy(facts.agreementMadeOn(), random));
    }

    private static LocalDate day(Random random) {
        LocalDate anyDay = EARLIEST.plusDays(random.nextInt(DAYS_TRIED));
        String turningPoint = TURNING_POINTS.get(random.nextInt(TURNING_POINTS.size()));
        return random.nextBoolean()
                ? anyDay
                : LocalDate.parse(anyDay.getYear() + turningPoint).plusDays(random.nextInt(-5, 6));
    }

    private static @Nullable LocalDate agreedBy(@Nullable LocalDate agreement, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> day(random);
            case 1 -> agreement == null ? null : agreement.plusDays(random.nextInt(-1, 200));
            default -> null;
        };
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, Random random) {
        EnumSet<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(each -> random.nextBoolean());
        return chosen;
    }
}
