package org.mediationledger.launcher.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.web.desk.Submission;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CASES = 300;

    private final Directory directory = Directories.demo();

    @Test
    void the_same_number_day_and_seed_give_the_same_plan_and_any_other_gives_another() {
        Plan plan = Plan.of(CASES, TODAY, 1, directory);
        assertThat(Plan.of(CASES, TODAY, 1, directory)).isEqualTo(plan);
        assertThat(Plan.of(CASES, TODAY, 2, directory)).isNotEqualTo(plan);
        assertThat(keys(Plan.of(CASES + 1, TODAY, 1, directory))).doesNotContainAnyElementsOf(keys(plan));
        assertThat(keys(Plan.of(CASES, TODAY.plusDays(1), 1, directory))).doesNotContainAnyElementsOf(keys(plan));
    }

    @Test
    void every_step_has_an_idempotency_key_of_its_own() {
        Plan plan = Plan.of(CASES, TODAY, 1, directory);
        assertThat(keys(plan)).hasSameSizeAs(plan.steps());
        assertThat(keys(plan)).allMatch(key -> key.matches("demo-2026-11-23-300-case-\\d+-step-\\d+"));
    }

    @Test
    void steps_are_in_order_of_time_within_the_period() {
        Plan plan = Plan.of(CASES, TODAY, 1, directory);
        assertThat(plan.steps()).extracting(Step::at).isSorted();
        assertThat(plan.steps().getFirst().at()).isAfter(Plan.startBefore(TODAY));
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(
                                step.at().atZone(ZoneId.of("Europe/London")).toLocalDate())
                        .isBefore(TODAY));
    }

    @Test
    void the_edge_would_take_every_request() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(Plan.of(CASES, TODAY, 1, directory).steps().stream().flatMap(step -> request(step.deed())))
                    .hasSizeGreaterThan(CASES)
                    .allSatisfy(
                            request -> assertThat(validator.validate(request)).isEmpty());
        }
    }

    @Test
    void boards_are_those_of_the_day() {
        for (LocalDate day = LocalDate.of(2025, 6, 1); day.isBefore(LocalDate.of(2027, 6, 1)); day = day.plusDays(1)) {
            for (Area area : Area.ALL) {
                assertThat(directory.commissioner(area.board(directory, day), day))
                        .isNotNull();
                assertThat(directory.authority(area.authority(), day)).isNotNull();
            }
        }
        Area hillingdon = Area.ALL.stream()
                .filter(area -> area.authority().value().equals("E09000017"))
                .findFirst()
                .orElseThrow();
        assertThat(hillingdon.board(directory, LocalDate.of(2026, 3, 31))).isEqualTo(new CommissionerCode("QRV"));
        assertThat(hillingdon.board(directory, LocalDate.of(2026, 4, 1))).isEqualTo(new CommissionerCode("Z9B2Z"));
    }

    private static Set<String> keys(Plan plan) {
        Set<String> keys = new HashSet<>();
        plan.steps().stream()
                .map(Step::submission)
                .map(Submission::idempotencyKey)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<Object> request(Deed deed) {
        return Arrays.stream(deed.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("request"))
                .map(component -> value(component, deed));
    }

    private static Object value(RecordComponent component, Deed deed) {
        try {
            return component.getAccessor().invoke(deed);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
