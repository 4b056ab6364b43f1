package org.mediationledger.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** What no class does, wherever it lies. */
enum Habits implements HouseRule {
    NO_LOMBOK(house -> shunning(house, "..lombok..")
            .because("records say it in the language itself; two dots, since any package of that name is as bad")),

    NO_JACKSON_2(house -> shunning(
                    house, "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "..jackson.datatype..")
            .because("a Jackson 2 mapper writes dates as arrays; Jackson 3 shares the annotations alone")),

    NO_JAVA_LOGGING(house -> shunning(house, "java.util.logging..")
            .because("what is logged goes one way, so that no personal data slips out by another")),

    NO_FIELD_INJECTION(house -> noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(house.everywhere())
            .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
            .because("a class that is built by its constructor can be tried without a container")),

    STANDARD_STREAMS_ONLY_ON_THE_COMMAND_LINE(house -> noClasses()
            .that(Modules.outside(house, "launcher.cli", "verifier.cli"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a server's standard output is nobody's to read, and nothing filters it")),

    PACKAGES_ARE_NULL_MARKED(house -> classes()
            .that()
            .resideInAPackage(house.everywhere())
            .should(lieInANullMarkedPackage())
            .because("null is checked by the build only in packages that say so"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    Habits(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    private static ArchRule shunning(House house, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(house.everywhere())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(violated(type, type.getName() + " lies in a package that is not @NullMarked"));
                }
            }
        };
    }
}
