package org.mediationledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Where time, zone, chance and language come from: out of the composition root, or out of the value itself. */
enum Sources implements HouseRule {
    TIME_IS_GIVEN(Ambient.TIME, "a decision is replayed years later, and the demo's days pass by a clock that is set"),

    ZONE_IS_SAID(Ambient.ZONE, "the law's days are Europe/London's, wherever the machine stands"),

    CHANCE_IS_GIVEN(
            Ambient.CHANCE, "ids and salts come from one source, so that a repeat can be told from a new request"),

    LANGUAGE_IS_SAID(Ambient.LOCALE, "what is stamped, indexed or compared reads the same on every machine");

    /** The composition root's own sources, and those of the program that stands by itself. */
    static final List<String> GIVERS = List.of(
            "launcher.EdgeSources",
            "launcher.Identity",
            "launcher.settings.SystemChance",
            "launcher.settings.SystemTime",
            "verifier.cli.LedgerVerify");

    @SuppressWarnings("ImmutableEnumChecker") // a predicate over constants
    private final DescribedPredicate<JavaAccess<?>> asking;

    private final String reason;

    Sources(DescribedPredicate<JavaAccess<?>> asking, String reason) {
        this.asking = asking;
        this.reason = reason;
    }

    @Override
    public ArchRule over(House house) {
        return noClasses()
                .that(resideInAPackage(house.everywhere()).and(not(Modules.oneOf(house, GIVERS))))
                .should()
                .accessTargetWhere(asking)
                .because(reason);
    }
}
