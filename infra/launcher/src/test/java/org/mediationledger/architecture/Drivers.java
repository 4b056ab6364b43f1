package org.mediationledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Where stores and servers are spoken to in their own language. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies
enum Drivers implements HouseRule {
    MONGODB_ONLY_IN_STORES(
            List.of("com.mongodb..", "org.bson..", "org.axonframework.extensions.mongo.."),
            List.of(
                    "query.history",
                    "query.scroll",
                    "query.view",
                    "launcher.access",
                    "launcher.embedded",
                    "launcher.server",
                    "launcher.vault"),
            List.of(
                    "query.confidence.Confidences",
                    "query.due.DueStore",
                    "query.worklist.WorkStore",
                    "query.register.RegisterStore",
                    "query.safeguarding.ConcernStore",
                    "query.timeline.Timelines",
                    "launcher.ViewWiring",
                    "launcher.watch.QuerySideWatch"),
            "a view is a plain value, and a query asks its store, never the driver; besides stores and their wiring,"
                    + " only the health check speaks to the database, to ping it"),

    JDBC_ONLY_IN_EMBEDDED_STORES(
            List.of("java.sql..", "javax.sql..", "org.sqlite..", "org.axonframework..jdbc.."),
            List.of("launcher.embedded", "launcher.sqlite", "launcher.vault"),
            List.of(),
            "SQLite is one of two stores; what isn't an embedded store runs on either"),

    MONGODB_SERVER_ONLY_IN_EMBEDDED_STORES(
            List.of("de.bwaldvogel.."),
            List.of("launcher.embedded"),
            List.of(),
            "views are written for a real MongoDB; the in-process server stands in where there is none"),

    AXON_SERVER_ONLY_IN_SERVER_STORES(
            List.of("io.axoniq..", "org.axonframework.axonserver.."),
            List.of("launcher.server"),
            List.of(),
            "Axon Server is one of two stores; what isn't its adapter runs on either"),

    TINK_ONLY_FOR_DOCUMENTS(
            List.of("com.google.crypto.tink.."),
            List.of("documents.blob"),
            List.of(),
            "values are sealed by the JDK's own ciphers; only what is too long for one message needs a streaming cipher"),

    BOUNCY_CASTLE_ONLY_FOR_TIME_STAMPS(
            List.of("org.bouncycastle.."),
            List.of("stamp", "verifier.stamp", "paper.signing"),
            List.of(),
            "whoever checks the checker has to read all that judges; time-stamps alone are too much to write anew");

    private final List<String> drivers;
    private final List<String> packages;

    /** Classes outside the packages that are stores, or wire one. */
    final List<String> exceptions;

    private final String reason;

    Drivers(List<String> drivers, List<String> packages, List<String> exceptions, String reason) {
        this.drivers = List.copyOf(drivers);
        this.packages = List.copyOf(packages);
        this.exceptions = List.copyOf(exceptions);
        this.reason = reason;
    }

    @Override
    public ArchRule over(House house) {
        return noClasses()
                .that(Modules.outside(house, packages.toArray(String[]::new))
                        .and(not(Modules.oneOf(house, exceptions))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(drivers.toArray(String[]::new))
                .because(reason);
    }
}
