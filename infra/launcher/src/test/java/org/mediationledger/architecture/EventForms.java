package org.mediationledger.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What an event may be made of, since it is kept for ever. */
enum EventForms implements HouseRule {
    EVENTS_ARE_RECORDS_OF_PLAIN_VALUES(house -> classes()
            .that()
            .areAssignableTo(house.type("events.LedgerEvent"))
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould(holdPlainValues())
            .because("what is on disk for ever has one reading: days, numbers without fractions, ids, closed"
                    + " vocabularies, sealed text, and lists of these")),

    EVENT_INTERFACES_ARE_SEALED(house -> classes()
            .that()
            .resideInAPackage(house.root() + ".events..")
            .and()
            .areInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(beSealed())
            .because("a new event has to break every switch that doesn't know it"));

    private static final Set<String> PLAIN = Set.of(
            "boolean",
            "int",
            "long",
            Boolean.class.getName(),
            Integer.class.getName(),
            Long.class.getName(),
            String.class.getName(),
            UUID.class.getName(),
            LocalDate.class.getName(),
            LocalTime.class.getName());

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<House, ArchRule> rule;

    EventForms(Function<House, ArchRule> rule) {
        this.rule = rule;
    }

    @Override
    public ArchRule over(House house) {
        return rule.apply(house);
    }

    private static ArchCondition<JavaClass> holdPlainValues() {
        return new ArchCondition<>("hold plain values") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                event.getFields().stream()
                        .filter(EventForms::isComponent)
                        .filter(field -> !isPlain(field.getType()))
                        .forEach(field -> events.add(violated(
                                event,
                                field.getFullName() + " is a " + field.getType().getName())));
            }
        };
    }

    private static boolean isComponent(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPlain(JavaType type) {
        JavaClass raw = type.toErasure();
        return PLAIN.contains(raw.getName()) || raw.isEnum() || isListOfPlain(type, raw) || isRecordOfPlain(raw);
    }

    private static boolean isListOfPlain(JavaType type, JavaClass raw) {
        return raw.isEquivalentTo(List.class)
                && type instanceof JavaParameterizedType list
                && list.getActualTypeArguments().stream().allMatch(EventForms::isPlain);
    }

    private static boolean isRecordOfPlain(JavaClass raw) {
        return raw.isRecord()
                && raw.getFields().stream().filter(EventForms::isComponent).allMatch(field -> isPlain(field.getType()));
    }

    private static ArchCondition<JavaClass> beSealed() {
        return new ArchCondition<>("be sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.reflect().isSealed()) {
                    events.add(violated(type, type.getName() + " is not sealed"));
                }
            }
        };
    }
}
