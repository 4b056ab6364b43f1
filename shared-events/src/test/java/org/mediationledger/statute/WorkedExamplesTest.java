package org.mediationledger.statute;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of the rule book, each as it stands in the file. */
class WorkedExamplesTest {

    private static final List<JsonNode> EXAMPLES = examples();

    @TestFactory
    Stream<DynamicTest> every_worked_example_comes_out() {
        return EXAMPLES.stream()
                .map(example -> dynamicTest("example " + example.get("id").asString(), () -> comesOut(example)));
    }

    @Test
    void the_file_is_read_to_its_end() {
        assertThat(EXAMPLES).hasSize(30);
    }

    private static void comesOut(JsonNode example) {
        Map<Rule, LocalDate> dates = Timescales.of(facts(example.get("facts"))).stream()
                .collect(toMap(StatutoryDate::rule, StatutoryDate::dueOn));
        assertThat(dates).containsAllEntriesOf(expected(example.get("expect")));
        assertThat(dates).doesNotContainKeys(absent(example));
    }

    private static Map<Rule, LocalDate> expected(JsonNode expect) {
        return expect.propertyStream()
                .collect(toMap(
                        entry -> Rule.valueOf(entry.getKey()),
                        entry -> LocalDate.parse(entry.getValue().asString())));
    }

    private static Rule[] absent(JsonNode example) {
        return example.path("absent")
                .valueStream()
                .map(name -> Rule.valueOf(name.asString()))
                .toArray(Rule[]::new);
    }

    private static Facts facts(JsonNode facts) {
        return Facts.NONE
                .withNoticeSentOn(date(facts, "noticeSentOn"))
                .withCertificateIssuedOn(date(facts, "certificateIssuedOn"))
                .withFamilyDeclinedOn(date(facts, "familyDeclinedOn"))
                .withLocalAuthorityInformedOn(date(facts, "localAuthorityInformedOn"))
                .withCommissionerInformedOn(date(facts, "commissionerInformedOn"))
                .withCannotArrangeToldOn(date(facts, "cannotArrangeToldOn"))
                .withMediationConcludedOn(date(facts, "mediationConcludedOn"))
                .withMeetingOn(date(facts, "meetingOn"))
                .withAgreementMadeOn(date(facts, "agreementMadeOn"))
                .withAgreedBy(date(facts, "agreedBy"))
                .withIssues(facts.path("issues")
                        .valueStream()
                        .map(name -> IssueKind.valueOf(name.asString()))
                        .collect(Collectors.toSet()))
                .withSectionIOnly(facts.path("sectionIOnly").asBoolean(false))
                .withAgreedActions(facts.path("agreedActions")
                        .valueStream()
                        .map(name -> AgreedAction.valueOf(name.asString()))
                        .collect(Collectors.toSet()));
    }

    private static @Nullable LocalDate date(JsonNode facts, String name) {
        return facts.has(name) ? LocalDate.parse(facts.get(name).asString()) : null;
    }

    private static List<JsonNode> examples() {
        try (InputStream file = WorkedExamplesTest.class.getResourceAsStream("/domain/worked-examples.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file))
                    .get("examples")
                    .valueStream()
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
