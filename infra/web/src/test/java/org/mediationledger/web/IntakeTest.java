package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class IntakeTest extends EdgeTest {

    static final String FAMILY = """
            {"process": "MEDIATION", "source": "INFORMATION_AND_ADVICE_SERVICE", "channel": "HELPLINE",
             "referredBy": "manchester-iass", "localAuthority": "E08000003", "provider": "kids",
             "adviserOrganisation": "kids",
             "holder": {"capacity": "PARENT", "name": "Ada Example", "phone": "0161 496 0000",
                        "email": "ada@example.org", "address": "1 High Street\\nManchester"},
             "child": {"name": "Ben Example", "dateOfBirth": "2015-09-01"},
             "decision": {"kind": "REFUSAL_TO_ASSESS", "sentOn": "2026-11-02", "localAuthorityReference": "MCR/123"},
             "issues": ["EDUCATION"], "occurredOn": "2026-11-20"}
            """;

    @Autowired
    Opener opener;

    @Autowired
    BlindIndex index;

    @Test
    void a_family_is_taken_on_with_every_personal_value_sealed() {
        Reply reply = post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "referral-1")
                .is(201);
        IntakeCommand.OpenCase command = commands.only(IntakeCommand.OpenCase.class);
        assertThat(reply.text("id")).isEqualTo(command.caseId().toString());
        assertThat(reply.text("caseId")).isEqualTo(command.caseId().toString());
        assertThat(reply.json().path("version").asLong()).isEqualTo(7);
        assertThat(reply.header("location")).isEqualTo("/api/cases/" + command.caseId());
        assertThat(reply.header("etag")).isEqualTo("\"7\"");
        assertThat(opened(command, command.holder().name())).isEqualTo("Ada Example");
        assertThat(opened(command, command.holder().phone())).isEqualTo("0161 496 0000");
        assertThat(opened(command, command.holder().email())).isEqualTo("ada@example.org");
        assertThat(opened(command, command.holder().address())).isEqualTo("1 High Street\nManchester");
        assertThat(opened(command, command.child().name())).isEqualTo("Ben Example");
        assertThat(opened(command, command.child().dateOfBirth())).isEqualTo("2015-09-01");
        assertThat(command.child().person()).isNotEqualTo(command.holder().person());
        assertThat(command.decision()).satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.REFUSAL_TO_ASSESS);
            assertThat(opened(command, decision.localAuthorityReference())).isEqualTo("MCR/123");
        });
        assertThat(command.issues())
                .satisfies(issues -> assertThat(issues.issues()).containsExactly(IssueKind.EDUCATION));
    }

    @Test
    void the_actor_the_key_and_a_digest_of_the_body_travel_beside_the_command() {
        post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "referral-2")
                .is(201);
        CommandMessage<?> message = commands.taken().getFirst();
        assertThat(message.getCommandName()).isEqualTo(IntakeCommand.OpenCase.class.getName());
        assertThat(message.getMetaData())
                .containsEntry(CommandMetaData.ACCOUNT, "coordinator")
                .containsEntry(CommandMetaData.ROLE, "COORDINATOR")
                .containsEntry(CommandMetaData.ORGANISATION, "kids")
                .containsEntry(CommandMetaData.IDEMPOTENCY_KEY, "referral-2")
                .doesNotContainKey(CommandMetaData.EXPECTED_VERSION);
        assertThat(String.valueOf(message.getMetaData().get(CommandMetaData.BODY_HASH)))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void the_same_key_names_the_same_case_and_another_key_another() {
        String first = post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "k1")
                .text("id");
        String again = post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "k1")
                .text("id");
        String other = post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "k2")
                .text("id");
        String somebodyElse = post(Role.ADVISER, "/api/cases", FAMILY, "Idempotency-Key", "k1")
                .text("id");
        String keyless = post(Role.COORDINATOR, "/api/cases", FAMILY).text("id");
        String keylessAgain = post(Role.COORDINATOR, "/api/cases", FAMILY).text("id");
        assertThat(again).isEqualTo(first);
        assertThat(List.of(first, other, somebodyElse, keyless, keylessAgain)).doesNotHaveDuplicates();
        assertThat(UUID.fromString(first)).satisfies(id -> {
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        });
        List<Object> hashes = commands.taken().stream()
                .<Object>map(message -> message.getMetaData().get(CommandMetaData.BODY_HASH))
                .distinct()
                .toList();
        assertThat(hashes).hasSize(1);
    }

    @Test
    void a_new_familys_people_are_found_by_name_phone_birth_date_and_reference() {
        post(Role.COORDINATOR, "/api/cases", FAMILY).is(201);
        UUID caseId = commands.only(IntakeCommand.OpenCase.class).caseId().value();
        assertThat(people.tokensOf(caseId))
                .containsAll(index.sought(BlindIndex.Kind.NAME, "ADA EXAMPLE"))
                .containsAll(index.sought(BlindIndex.Kind.NAME, "ben"))
                .containsAll(index.sought(BlindIndex.Kind.PHONE, "+44 161 4960000"))
                .containsAll(index.sought(BlindIndex.Kind.DATE_OF_BIRTH, "2015-09-01"))
                .containsAll(index.sought(BlindIndex.Kind.AUTHORITY_REFERENCE, "mcr123"));
    }

    @Test
    void a_refused_familys_people_are_forgotten() {
        commands.failWith(CommandRefused.because(RefusalCode.PROVIDER_UNKNOWN, "provider", "No such provider."));
        Reply reply = post(Role.COORDINATOR, "/api/cases", FAMILY).isProblem(422, "PROVIDER_UNKNOWN");
        assertThat(reply.text("field")).isEqualTo("provider");
        assertThat(reply.text("provision")).isEqualTo("CFA 2014 s 54");
        UUID caseId = commands.only(IntakeCommand.OpenCase.class).caseId().value();
        assertThat(people.tokensOf(caseId)).isEmpty();
    }

    @Test
    void a_case_that_was_there_before_stays_findable_when_its_repeat_is_refused() {
        post(Role.COORDINATOR, "/api/cases", FAMILY, "Idempotency-Key", "k3").is(201);
        commands.failWith(CommandRefused.because(RefusalCode.IDEMPOTENCY_KEY_REUSED, "Another body."));
        post(Role.COORDINATOR, "/api/cases", FAMILY.replace("MCR/123", "MCR/124"), "Idempotency-Key", "k3")
                .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
        UUID caseId = ((IntakeCommand.OpenCase) commands.taken().getFirst().getPayload())
                .caseId()
                .value();
        assertThat(people.tokensOf(caseId)).isNotEmpty();
    }

    @Test
    void a_case_of_the_same_child_authority_and_decision_is_named_to_who_reaches_it() {
        CaseId first = CaseId.of(post(Role.COORDINATOR, "/api/cases", FAMILY).text("id"));
        queries.answer(
                ListCases.class,
                query -> new CaseList(
                        Objects.requireNonNull(query.among()).stream()
                                .map(SampleFile::line)
                                .toList(),
                        null,
                        Freshness.NONE,
                        null));
        queries.answer(GetCaseFile.class, query -> SampleFile.answer(query.caseId(), holderOf(first)));

        Reply again = post(Role.COORDINATOR, "/api/cases", FAMILY).is(201);

        assertThat(again.json().path("likelyDuplicates").valueStream().map(JsonNode::asString))
                .containsExactly(first.toString());
        assertThat(again.text("id")).isNotEqualTo(first.toString());
    }

    @Test
    void nobody_is_warned_of_a_case_that_they_do_not_reach_or_may_not_search_for() {
        post(Role.COORDINATOR, "/api/cases", FAMILY).is(201);
        queries.answer(ListCases.class, query -> new CaseList(List.of(), null, Freshness.NONE, null));

        assertThat(post(Role.COORDINATOR, "/api/cases", FAMILY).is(201).json().has("likelyDuplicates"))
                .isFalse();
        int asked = queries.count();
        assertThat(post(Role.FRONT_DOOR, "/api/cases", FAMILY).is(201).json().has("likelyDuplicates"))
                .isFalse();
        assertThat(queries.count()).isEqualTo(asked);
    }

    @Test
    void another_child_is_no_duplicate_and_a_silent_register_stops_no_intake() {
        post(Role.COORDINATOR, "/api/cases", FAMILY).is(201);

        post(Role.COORDINATOR, "/api/cases", FAMILY.replace("Ben Example", "Cara Other"))
                .is(201);
        assertThat(queries.count()).isZero();
        assertThat(post(Role.COORDINATOR, "/api/cases", FAMILY).is(201).json().has("likelyDuplicates"))
                .isFalse();
    }

    @Test
    void a_case_that_continues_another_is_linked_with_it_and_keeps_the_first_contact() {
        CaseId earlier = CaseId.of(post(Role.COORDINATOR, "/api/cases", FAMILY).text("id"));
        Sealed holder = holderOf(earlier);
        queries.answer(GetCaseFile.class, query -> SampleFile.answer(query.caseId(), holder));
        commands.forget();

        CaseId later = CaseId.of(post(
                        Role.COORDINATOR,
                        "/api/cases/" + earlier + "/continuation",
                        """
                        {"opening": %s, "relation": "OTHER_PROCESS",
                         "firstContact": {"organisation": "kids", "channel": "TELEPHONE", "occurredOn": "2026-11-03"}}""".formatted(FAMILY),
                        "If-Match",
                        "\"5\"")
                .is(201)
                .text("id"));

        assertThat(commands.taken().stream().<Object>map(CommandMessage::getPayload))
                .satisfiesExactly(
                        opened -> assertThat(opened).isInstanceOf(IntakeCommand.OpenCase.class),
                        there -> assertThat(there)
                                .isEqualTo(new ConfidenceCommand.LinkCase(
                                        earlier, later, Relation.OTHER_PROCESS, LocalDate.parse("2026-11-20"))),
                        here -> assertThat(here)
                                .isEqualTo(new ConfidenceCommand.LinkCase(
                                        later, earlier, Relation.OTHER_PROCESS, LocalDate.parse("2026-11-20"))),
                        contact -> assertThat(contact)
                                .isEqualTo(new DoorCommand.RecordFrontDoorContact(
                                        later,
                                        null,
                                        new OrganisationId("kids"),
                                        Channel.TELEPHONE,
                                        LocalDate.parse("2026-11-03"))));
        assertThat(commands.taken().get(0).getMetaData()).doesNotContainKey(CommandMetaData.EXPECTED_VERSION);
        assertThat(commands.taken().get(1).getMetaData()).containsEntry(CommandMetaData.EXPECTED_VERSION, "5");
    }

    @Test
    void nothing_continues_a_case_that_the_user_does_not_reach() {
        post(Role.COORDINATOR, "/api/cases/0a0b0c0d-0000-8000-8000-0000000000ff/continuation", """
                        {"opening": %s, "relation": "PREVIOUS"}""".formatted(FAMILY))
                .isProblem(404, "CASE_NOT_FOUND");
        assertThat(commands.taken()).isEmpty();
    }

    private Sealed holderOf(CaseId caseId) {
        return commands.taken().stream()
                .map(CommandMessage::getPayload)
                .map(IntakeCommand.OpenCase.class::cast)
                .filter(command -> command.caseId().equals(caseId))
                .map(command -> command.holder().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_young_person_is_holder_and_child_at_once() {
        post(Role.COORDINATOR, "/api/cases", FAMILY.replace("PARENT", "YOUNG_PERSON"))
                .is(201);
        IntakeCommand.OpenCase command = commands.only(IntakeCommand.OpenCase.class);
        assertThat(command.child().person()).isEqualTo(command.holder().person());
    }

    private String opened(IntakeCommand.OpenCase command, @Nullable Sealed sealed) {
        return sealed != null && opener.open(command.caseId().value(), sealed) instanceof Opened.Value value
                ? value.text()
                : "";
    }
}
