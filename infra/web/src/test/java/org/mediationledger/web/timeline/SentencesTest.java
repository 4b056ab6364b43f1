package org.mediationledger.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.terms.CertificateGround;

class SentencesTest {

    private static final Sentences SENTENCES = new Sentences();

    @Test
    void every_event_that_is_told_has_a_sentence_and_no_other() {
        assertThat(SENTENCES.types().toList())
                .containsExactlyInAnyOrderElementsOf(
                        told().map(EventCatalogue.Entry::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_needs_nothing_that_may_be_absent_or_hidden() {
        return told().map(entry -> dynamicTest(entry.name(), () -> {
            Map<String, RecordComponent> components = componentsOf(entry);
            for (String needed : SENTENCES.template(entry.name()).needed()) {
                RecordComponent component = components.get(needed);
                if (component != null) {
                    assertThat(component.getType()).as(needed).isNotEqualTo(Sealed.class);
                    assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .as(needed)
                            .isFalse();
                    assertThat(component.getType()).as(needed).isNotEqualTo(boolean.class);
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_word_of_a_closed_vocabulary_has_a_name_in_sentences() {
        return told().map(entry -> dynamicTest(entry.name(), () -> {
            Set<String> told = SENTENCES.template(entry.name()).told();
            vocabularyOf(entry)
                    .filter(vocabulary -> told.contains(vocabulary.argument()))
                    .filter(vocabulary -> vocabulary.type() != CertificateGround.class)
                    .forEach(vocabulary -> assertThat(vocabulary.type().getEnumConstants())
                            .allSatisfy(constant -> assertThat(
                                            SENTENCES.word(vocabulary.argument(), ((Enum<?>) constant).name()))
                                    .as(vocabulary.argument() + "." + constant)
                                    .isNotBlank()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_reads_well_with_everything_and_with_nothing() {
        return told().map(entry -> dynamicTest(entry.name(), () -> {
            Template template = SENTENCES.template(entry.name());
            Map<String, List<String>> everything =
                    template.told().stream().collect(Collectors.toMap(name -> name, name -> List.of("something")));
            Map<String, List<String>> least =
                    template.needed().stream().collect(Collectors.toMap(name -> name, name -> List.of("something")));
            for (Map<String, List<String>> arguments : List.of(everything, least)) {
                String sentence = SENTENCES.of(entry.name(), arguments);
                assertThat(sentence)
                        .doesNotContain("{", "}", "[", "]", "  ", "..", " .", " ,")
                        .matches("(?s)[A-Zs].*[.a-z]");
            }
        }));
    }

    @Test
    void dates_lists_words_and_truths_are_written_out() {
        assertThat(SENTENCES.of(
                        "case.decision-notified",
                        Map.of(
                                "kind", List.of("PLAN_CONTENT"),
                                "sectionIOnly", List.of("true"),
                                "sentOn", List.of("2026-03-02"))))
                .isEqualTo(
                        "The local authority gave notice of its decision: what the EHC plan says; only Section I would"
                                + " be appealed. It was sent on 2 March 2026.");
        assertThat(SENTENCES.of("case.issues-stated", Map.of("issue", List.of("EDUCATION", "HEALTH", "SOCIAL_CARE"))))
                .isEqualTo("The issues are about education, health and social care.");
        assertThat(SENTENCES.of(
                        "case.resolution-consent-recorded",
                        Map.of("party", List.of("FAMILY"), "consents", List.of("false"))))
                .isEqualTo("Disagreement resolution was declined by the family.");
        assertThat(SENTENCES.of(
                        "meeting.arranged",
                        Map.of(
                                "number", List.of("2"),
                                "plannedOn", List.of("2026-12-03"),
                                "startsAt", List.of("10:30"),
                                "shortNoticeConsent", List.of("false"))))
                .isEqualTo("Meeting 2 was arranged for 3 December 2026 at 10:30.");
    }

    @Test
    void amounts_are_told_in_pounds() {
        assertThat(SENTENCES.of("case.expense-claimed", Map.of("kind", List.of("TRAVEL"), "pence", List.of("4500"))))
                .isEqualTo("The family claimed an expense: travel, £45.00.");
        assertThat(SENTENCES.of(
                        "case.expense-decided",
                        Map.of("payer", List.of("LOCAL_AUTHORITY"), "allowedPence", List.of("7"))))
                .isEqualTo("Of an expense £0.07 was allowed by the local authority.");
    }

    @Test
    void what_one_of_several_right_holders_says_is_told_of_one() {
        for (String word : List.of(
                "case.mediation-requested",
                "case.mediation-declined",
                "case.choice-left-open",
                "case.pursuit-ended",
                "case.request-withdrawn",
                "case.resolution-confirmed",
                "case.resolution-disputed",
                "case.written-offer-answered")) {
            assertThat(SENTENCES.of(
                            word, Map.of("why", List.of("CHANGED_MIND"), "choice", List.of("STOP_FOR_CERTIFICATE"))))
                    .contains("right-holder")
                    .doesNotContainIgnoringCase("the family");
        }
        assertThat(SENTENCES.of("case.resolution-confirmed", Map.of()))
                .isEqualTo("A right-holder confirmed that the matter is resolved. The dates run on until everybody who"
                        + " holds the right has confirmed it.");
        assertThat(SENTENCES.of("case.written-offer-answered", Map.of("choice", List.of("WAIT"))))
                .isEqualTo("Of the written offer a right-holder chose to wait.");
    }

    @Test
    void what_a_person_typed_is_never_taken_for_a_place_or_a_group() {
        assertThat(SENTENCES.of("case.appeal-registered", Map.of("reference", List.of("{name}[x]$1\\"))))
                .isEqualTo("The Tribunal received an appeal (reference {name}[x]$1\\).");
    }

    private static Stream<EventCatalogue.Entry> told() {
        return EventCatalogue.entries().stream().filter(entry -> !entry.noted());
    }

    private static Map<String, RecordComponent> componentsOf(EventCatalogue.Entry entry) {
        return Arrays.stream(entry.type().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
    }

    private record Vocabulary(String argument, Class<?> type) {}

    /**
     * The closed vocabularies of an event; a list's argument is named in the singular. A certificate's ground comes as it
     * is printed.
     */
    private static Stream<Vocabulary> vocabularyOf(EventCatalogue.Entry entry) {
        return Arrays.stream(entry.type().getRecordComponents())
                .flatMap(component -> vocabulary(component.getName(), component.getGenericType()).stream());
    }

    private static Optional<Vocabulary> vocabulary(String name, Type type) {
        return switch (type) {
            case Class<?> plain -> plain.isEnum() ? Optional.of(new Vocabulary(name, plain)) : Optional.empty();
            case ParameterizedType list -> element(name, list.getActualTypeArguments()[0]);
            default -> Optional.empty();
        };
    }

    private static Optional<Vocabulary> element(String name, Type type) {
        return type == AgreementItem.class
                ? Optional.of(new Vocabulary("action", AgreedAction.class))
                : vocabulary(name.replaceFirst("s$", ""), type);
    }
}
