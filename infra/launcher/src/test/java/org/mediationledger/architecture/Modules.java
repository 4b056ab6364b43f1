package org.mediationledger.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Which packages make up which module, and sets of classes by where they lie. */
final class Modules {

    /** The published language. */
    static final String[] LANGUAGE = {
        "digest", "directory", "events", "evidence", "ids", "rights", "sealing", "statute", "terms"
    };

    static final String[] COMMAND_SIDE = {"command"};
    static final String[] QUERY_SIDE = {"query"};
    static final String[] EDGE = {
        "bundle",
        "documents",
        "durable",
        "exchange",
        "log",
        "stamp",
        "typeface",
        "witness",
        "pack",
        "paper",
        "verifier",
        "web",
        "launcher",
        "benchmarks"
    };

    /** What an auditor runs, apart from the ledger. */
    static final String[] AUDIT = {"verifier"};

    /** Every module's packages. */
    static final String[] ALL = Stream.of(LANGUAGE, COMMAND_SIDE, QUERY_SIDE, EDGE, AUDIT)
            .flatMap(Arrays::stream)
            .toArray(String[]::new);

    /** The JDK and JSpecify, without the drivers that the JDK has an interface to. */
    static final DescribedPredicate<JavaClass> JDK = JavaClass.Predicates.resideInAnyPackage(
                    "java..", "javax.crypto..", "org.jspecify..")
            .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("java.sql..")))
            .as("of the JDK or JSpecify");

    private Modules() {}

    /** Classes of a house inside the packages. */
    static DescribedPredicate<JavaClass> inside(House house, String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(house.within(packages));
    }

    /** Classes of a house outside the packages. */
    static DescribedPredicate<JavaClass> outside(House house, String... packages) {
        return JavaClass.Predicates.resideInAPackage(house.everywhere())
                .and(DescribedPredicate.not(inside(house, packages)));
    }

    /** The classes of that name, with what is nested in them. */
    static DescribedPredicate<JavaClass> oneOf(House house, Collection<String> names) {
        return DescribedPredicate.describe(
                "one of " + names,
                type -> names.stream()
                        .map(house::type)
                        .anyMatch(whole ->
                                type.getName().equals(whole) || type.getName().startsWith(whole + "$")));
    }
}
