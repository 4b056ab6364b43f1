package org.mediationledger.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.function.Function;

/** The packages that the ledger is made of: none empty, and nothing beside them. */
enum Plan implements HouseRule {
    EVERY_PACKAGE_OF_THE_PLAN_HAS_CLASSES(
            house -> all(planned(house)).should(haveClasses()).because("a rule about an empty package guards nothing")),

    EVERY_CLASS_LIES_IN_A_MODULE(house -> classes()
            .that()
            .resideInAPackage(house.everywhere())
            .should()
            .resideInAnyPackage(house.within(Modules.ALL))
            .because("a class outside the modules would lie outside their rules"));

    private static final List<String> PACKAGES = List.of(
            "digest",
            "digest.json",
            "digest.note",
            "directory",
            "events",
            "evidence",
            "ids",
            "rights",
            "sealing",
            "statute",
            "terms",
            "command.api",
            "command.cases",
            "command.certificate",
            "command.guard",
            "command.meeting",
            "command.safeguarding",
            "query.asked",
            "query.bundle",
            "query.casefile",
            "query.confidence",
            "query.due",
            "query.entry",
            "query.evidence",
            "query.history",
            "query.letters",
            "query.offer",
            "query.papers",
            "query.reach",
            "query.recorded",
            "query.register",
            "query.released",
            "query.retention",
            "query.safeguarding",
            "query.scroll",
            "query.standing",
            "query.story",
            "query.subject",
            "query.timeline",
            "query.view",
            "query.worklist",
            "documents.blob",
            "documents.examination",
            "documents.pdf",
            "documents.redaction",
            "documents.rendition",
            "durable",
            "exchange",
            "log",
            "pack",
            "paper.certificate",
            "paper.dispatch",
            "paper.invitation",
            "paper.letter",
            "paper.pdf",
            "paper.signing",
            "stamp",
            "typeface",
            "witness",
            "web.access",
            "web.accessfile",
            "web.aftermath",
            "web.arrangement",
            "web.audit",
            "web.casefile",
            "web.certificate",
            "web.choice",
            "web.conclusion",
            "web.confidence",
            "web.dataprotection",
            "web.consent",
            "web.correction",
            "web.decision",
            "web.delay",
            "web.description",
            "web.desk",
            "web.directory",
            "web.document",
            "web.due",
            "web.ending",
            "web.evidence",
            "web.exchange",
            "web.holder",
            "web.expense",
            "web.intake",
            "web.letter",
            "web.mediator",
            "web.meeting",
            "web.need",
            "web.offer",
            "web.opening",
            "web.print",
            "web.problem",
            "web.quality",
            "web.recording",
            "web.register",
            "web.representative",
            "web.request",
            "web.safeguarding",
            "web.security",
            "web.timeline",
            "web.timescales",
            "web.work",
            "web.worklist",
            "web.notice",
            "web.bodies",
            "web.bundle",
            "bundle.direction",
            "bundle.pdf",
            "bundle.plan",
            "bundle.preflight",
            "web.door",
            "web.tribunal",
            "verifier",
            "verifier.archive",
            "verifier.check",
            "verifier.cli",
            "verifier.finding",
            "verifier.pack",
            "verifier.stamp",
            "launcher",
            "launcher.access",
            "launcher.backup",
            "launcher.cli",
            "launcher.demo",
            "launcher.embedded",
            "launcher.erasure",
            "launcher.evidence",
            "launcher.folder",
            "launcher.json",
            "launcher.letter",
            "launcher.post",
            "launcher.retention",
            "launcher.rotation",
            "launcher.server",
            "launcher.settings",
            "launcher.sqlite",
            "launcher.sweep",
            "launcher.vault",
            "launcher.watch");

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    Plan(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    /** A package of the plan, and how many classes it has. */
    private record Planned(String name, long classes) {}

    private static ClassesTransformer<Planned> planned(House house) {
        return new AbstractClassesTransformer<>("packages of the plan") {
            @Override
            public Iterable<Planned> doTransform(JavaClasses all) {
                return PACKAGES.stream()
                        .map(house::type)
                        .map(name -> new Planned(
                                name,
                                all.stream().filter(type -> liesIn(type, name)).count()))
                        .toList();
            }
        };
    }

    private static boolean liesIn(JavaClass type, String name) {
        return type.getPackageName().equals(name) && !type.getSimpleName().equals("package-info");
    }

    private static ArchCondition<Planned> haveClasses() {
        return new ArchCondition<>("have classes") {
            @Override
            public void check(Planned planned, ConditionEvents events) {
                if (planned.classes() == 0) {
                    events.add(violated(planned, planned.name() + " has no classes"));
                }
            }
        };
    }
}
