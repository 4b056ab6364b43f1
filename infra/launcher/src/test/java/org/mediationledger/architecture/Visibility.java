package org.mediationledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** Doors that only a framework opens: whoever wants something of them sends a message or a request. */
enum Visibility implements HouseRule {
    AGGREGATES_ARE_PACKAGE_PRIVATE(house -> classes()
            .that()
            .resideInAPackage(house.everywhere())
            .and()
            .areMetaAnnotatedWith("org.axonframework.modelling.command.AggregateRoot")
            .and()
            .areNotAnnotations()
            .should()
            .bePackagePrivate()
            .because("an aggregate is reached by a command alone")),

    PROJECTIONS_ARE_PACKAGE_PRIVATE(house ->
            handlers(house, "org.axonframework.eventhandling.EventHandler").because("a view is moved by events alone")),

    QUERY_HANDLERS_ARE_PACKAGE_PRIVATE(house -> handlers(house, "org.axonframework.queryhandling.QueryHandler")
            .because("a view is read through the bus, where the table of rights is asked")),

    CONTROLLERS_ARE_PACKAGE_PRIVATE(house -> classes()
            .that()
            .resideInAPackage(house.everywhere())
            .and()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .and()
            .areNotAnnotations()
            .should()
            .bePackagePrivate()
            .because("a controller is reached over HTTP alone, where somebody has signed in"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    Visibility(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    private static ArchRule handlers(House house, String annotation) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.everywhere())
                .and()
                .areMetaAnnotatedWith(annotation)
                .should()
                .beDeclaredInClassesThat()
                .arePackagePrivate();
    }
}
