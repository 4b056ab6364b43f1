package org.mediationledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** The pure centre: what decides and what folds knows the JDK, JSpecify and the ledger, and nothing else. */
enum Purity implements HouseRule {
    DECIDING_KNOWS_NO_FRAMEWORK(house -> classes()
            .that(Modules.inside(
                            house, "command.cases", "command.meeting", "command.certificate", "command.safeguarding")
                    .and(not(shell(house))))
            .should()
            .onlyDependOnClassesThat(Modules.JDK.or(resideInAPackage(house.everywhere())))
            .because("a rule of law is tried without a bus, a store or a clock; only the named shells know Axon")),

    VIEWS_KNOW_NO_FRAMEWORK(house -> classes()
            .that(Modules.outside(house, mechanics())
                    .and(Modules.inside(house, "query"))
                    .and(not(metaAnnotatedWith("org.springframework.stereotype.Component"))))
            .should()
            .onlyDependOnClassesThat(Modules.JDK.or(resideInAPackage(house.everywhere())))
            .because("a view is the same from the store and from the past; only what Spring builds knows frameworks")),

    FOLDS_KNOW_NO_FRAMEWORK(house -> classes()
            .that()
            .areAssignableTo(house.type("query.view.ViewFold"))
            .should()
            .onlyDependOnClassesThat(Modules.JDK.or(resideInAPackage(house.everywhere())))
            .because("time travel folds events with no store at hand"));

    /** The thin Axon classes over the pure states. */
    static final List<String> SHELLS = List.of(
            "command.cases.Case",
            "command.cases.CaseOfCommand",
            "command.cases.CaseServices",
            "command.cases.CommandSide",
            "command.cases.RecentCases",
            "command.certificate.Certificate",
            "command.certificate.Certificates",
            "command.meeting.MediationMeeting",
            "command.meeting.Meetings",
            "command.safeguarding.SafeguardingFile",
            "command.safeguarding.SafeguardingFiles");

    /** How queries arrive and views are kept: adapters by their trade, and what Spring imports of the query side. */
    private static final List<String> MECHANICS = List.of("query.asked", "query.history", "query.scroll", "query.view");

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    Purity(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    private static DescribedPredicate<JavaClass> shell(House house) {
        return Modules.oneOf(house, SHELLS);
    }

    private static String[] mechanics() {
        return MECHANICS.toArray(String[]::new);
    }
}
