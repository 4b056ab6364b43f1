package org.mediationledger.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Who may know whom. */
enum Boundaries implements HouseRule {
    LANGUAGE_STANDS_ALONE(house -> classes()
            .that(Modules.inside(house, Modules.LANGUAGE))
            .should()
            .onlyDependOnClassesThat(Modules.JDK.or(Modules.inside(house, Modules.LANGUAGE)))
            .because("whoever reads the events, a verifier years from now above all, needs nothing but a JDK")),

    LAW_IS_A_LEAF(house -> leaf(house, "statute").because("the law is the same whoever asks, for whichever case")),

    SEALING_IS_A_LEAF(
            house -> leaf(house, "sealing").because("what a sealed value means is none of sealing's business")),

    DIGEST_IS_A_LEAF(
            house -> leaf(house, "digest").because("a hash, a proof or a signature is checked whatever it is about")),

    IDS_ARE_A_LEAF(house -> leaf(house, "ids").because("everything names things, so names stand on nothing")),

    COMMANDS_KNOW_NO_QUERIES(house -> noClasses()
            .that(Modules.inside(house, Modules.COMMAND_SIDE))
            .should()
            .dependOnClassesThat(Modules.inside(house, Modules.QUERY_SIDE))
            .because("a decision is taken on events; a view may lag behind them")),

    QUERIES_KNOW_NO_COMMANDS(house -> noClasses()
            .that(Modules.inside(house, Modules.QUERY_SIDE))
            .should()
            .dependOnClassesThat(Modules.inside(house, Modules.COMMAND_SIDE))
            .because("a query changes nothing, and both sides run as processes of their own")),

    ONLY_THE_EDGE_KNOWS_THE_EDGE(house -> noClasses()
            .that(Modules.outside(house, Modules.EDGE))
            .should()
            .dependOnClassesThat(Modules.inside(house, Modules.EDGE))
            .because("adapters know what they adapt, never the other way round")),

    WEB_KNOWS_NO_LAUNCHER(house -> noClasses()
            .that(Modules.inside(house, "web"))
            .should()
            .dependOnClassesThat(Modules.inside(house, "launcher", "benchmarks"))
            .because("the composition root puts the edge together, and nothing looks back at it")),

    THE_VERIFIER_STANDS_APART(house -> classes()
            .that(Modules.inside(house, Modules.AUDIT))
            .should()
            .onlyDependOnClassesThat(Modules.JDK
                    .or(Modules.inside(house, "digest", "evidence", "sealing", "verifier"))
                    .or(JavaClass.Predicates.resideInAPackage("org.bouncycastle..")))
            .because("an auditor who doesn't trust the operator has to read all of it, and it judges by the formats"
                    + " alone")),

    THE_VERIFIER_ASKS_NOBODY(house -> noClasses()
            .that(Modules.inside(house, Modules.AUDIT))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.rmi..")
            .because("what is proved offline can be proved years later, and tells nobody who is asking")),

    NO_CYCLES(house -> slices().matching(house.root() + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other in a ring can only be understood, tested and moved as one")),

    LAW_IS_ASKED_ONLY_BY_COMMANDS_AND_THE_CALCULATOR(house -> noClasses()
            .that(Modules.outside(house, "statute", "command", "web.timescales"))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(house.type("statute.Timescales"))
            .because("dates are stamped into events when they arise; a date reckoned again would follow another"
                    + " edition")),

    CONFIDENCE_IS_MERGED_IN_ONE_PLACE(house -> classes()
            .that(Modules.inside(house, "query.confidence"))
            .should()
            .onlyHaveDependentClassesThat(Modules.inside(house, "query.confidence", "query.story"))
            .because("what is told in confidence must not show to families, authorities or bundles, not even by its"
                    + " count")),

    LENT_PAPERS_ARE_READ_IN_ONE_PLACE(house -> classes()
            .that(Modules.inside(house, "query.papers"))
            .should()
            .onlyHaveDependentClassesThat(Modules.inside(house, "query.papers", "web.document"))
            .because("who makes a bundle can name no paper but those released, and so can put no other in")),

    RELEASED_PAPERS_KNOW_OF_NO_OTHERS(house -> noClasses()
            .that(Modules.inside(house, "query.released"))
            .should()
            .dependOnClassesThat(Modules.inside(
                    house, "query.papers", "query.confidence", "query.safeguarding", "query.story", "query.casefile"))
            .because("a bundle is made of what was released: no view of anything else may feed that one")),

    BUNDLES_CAN_NAME_ONLY_WHAT_WAS_RELEASED(house -> noClasses()
            .that(Modules.inside(house, "web.bundle"))
            .should()
            .dependOnClassesThat(Modules.outside(
                            house,
                            "web.bundle",
                            "bundle",
                            "query.released",
                            "query.bundle",
                            "query.asked",
                            "documents.blob",
                            "directory",
                            "ids",
                            "sealing",
                            "terms",
                            "web.desk",
                            "web.exchange",
                            "web.opening",
                            "web.problem",
                            "web.request",
                            "web.security")
                    .and(DescribedPredicate.not(Modules.oneOf(
                            house,
                            List.of(
                                    "command.api.BundleCommand",
                                    "command.api.CommandRefused",
                                    "events.BundleFiles",
                                    "events.DocumentVersion",
                                    "events.Paper",
                                    "rights.Action",
                                    "rights.Actor")))))
            .because("what the makers of a bundle cannot name they cannot put in: no lent paper, no note, no event, no"
                    + " class of disclosure")),

    SAFEGUARDING_IS_MERGED_IN_ONE_PLACE(house -> classes()
            .that(Modules.inside(house, "query.safeguarding"))
            .should()
            .onlyHaveDependentClassesThat(
                    Modules.inside(house, "query.safeguarding", "query.story", "web.safeguarding"))
            .because("that somebody is at risk is for the safeguarding lead alone, its very existence included"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    Boundaries(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    private static ArchRule leaf(House house, String leaf) {
        return classes()
                .that(Modules.inside(house, leaf))
                .should()
                .onlyDependOnClassesThat(Modules.JDK.or(Modules.inside(house, leaf)));
    }
}
