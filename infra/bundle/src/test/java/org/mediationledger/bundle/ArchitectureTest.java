package org.mediationledger.bundle;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String DIRECTION = "org.mediationledger.bundle.direction";
    private static final String PLAN = "org.mediationledger.bundle.plan";
    private static final String PREFLIGHT = "org.mediationledger.bundle.preflight";

    private final JavaClasses pure = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DIRECTION, PLAN, PREFLIGHT);

    @Test
    void the_planning_of_bundles_knows_no_event_no_disclosure_class_no_file_and_no_PDF() {
        assertThat(pure).hasSizeGreaterThan(50);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "org.jspecify.annotations",
                        DIRECTION,
                        PLAN,
                        PREFLIGHT)
                .because("what it cannot name it cannot put into a bundle")
                .check(pure);
    }

    @Test
    void files_are_opened_by_the_table_of_the_Practice_Direction_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DIRECTION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.io")
                .check(pure);
    }

    @Test
    void the_direction_knows_no_plan_and_a_plan_no_preflight() {
        noClasses()
                .that()
                .resideInAPackage(DIRECTION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PLAN, PREFLIGHT)
                .check(pure);
        noClasses()
                .that()
                .resideInAPackage(PLAN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PREFLIGHT)
                .check(pure);
    }

    @Test
    void nothing_is_left_to_a_clock_or_to_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethodWhere(target(name("now")))
                .orShould()
                .callMethodWhere(target(name("randomUUID")))
                .check(pure);
    }
}
