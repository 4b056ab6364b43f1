package org.mediationledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lays every rule over the ledger, over its own wrong example, and over nothing. */
class ArchitectureTest {

    private static final String OFFENDER = "Wrong";

    private static final JavaClasses NOTHING = new ClassFileImporter().importClasses();

    private static JavaClasses ledger = NOTHING;
    private static JavaClasses wrong = NOTHING;

    @BeforeAll
    static void import_everything_once() {
        ledger = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(House.LEDGER.root());
        wrong = new ClassFileImporter().importPackages(HouseRule.WRONG);
    }

    static Stream<HouseRule> rules() {
        return Stream.<HouseRule[]>of(
                        Boundaries.values(),
                        Purity.values(),
                        Drivers.values(),
                        Sources.values(),
                        EventForms.values(),
                        Visibility.values(),
                        Habits.values(),
                        Plan.values())
                .flatMap(Arrays::stream);
    }

    static Stream<HouseRule> rules_about_classes() {
        return rules().filter(rule -> rule != Plan.EVERY_PACKAGE_OF_THE_PLAN_HAS_CLASSES);
    }

    static Stream<String> named_exceptions() {
        return Stream.of(
                        Purity.SHELLS.stream(),
                        Sources.GIVERS.stream(),
                        Arrays.stream(Drivers.values()).flatMap(rule -> rule.exceptions.stream()))
                .flatMap(names -> names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_ledger_keeps_the_rule(HouseRule rule) {
        rule.over(House.LEDGER).check(ledger);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules_about_classes")
    void the_rule_bites_each_wrong_class_and_no_right_one(HouseRule rule) {
        List<String> offenders = wrong.stream()
                .filter(JavaClass.Predicates.resideInAPackage(
                        rule.wrongExample().everywhere()))
                .filter(type -> type.getSimpleName().startsWith(OFFENDER))
                .map(JavaClass::getName)
                .toList();

        List<String> bites = bites(rule);

        assertThat(offenders)
                .isNotEmpty()
                .allSatisfy(offender -> assertThat(bites).anyMatch(bite -> bite.contains(offender)));
        assertThat(bites).allMatch(bite -> offenders.stream().anyMatch(bite::contains));
    }

    @Test
    void an_empty_package_of_the_plan_is_named_and_no_other() {
        HouseRule rule = Plan.EVERY_PACKAGE_OF_THE_PLAN_HAS_CLASSES;
        House example = rule.wrongExample();

        assertThat(bites(rule))
                .contains(example.type("command.cases") + " has no classes")
                .noneMatch(bite -> bite.startsWith(example.type("ids")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void no_rule_is_kept_by_nothing_at_all(HouseRule rule) {
        assertThatThrownBy(() -> rule.over(House.LEDGER).check(NOTHING)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named_exceptions")
    void whoever_is_excepted_by_name_exists(String name) {
        assertThat(ledger.contain(House.LEDGER.type(name))).isTrue();
    }

    private static List<String> bites(HouseRule rule) {
        return rule.over(rule.wrongExample()).evaluate(wrong).getFailureReport().getDetails();
    }
}
