package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.directory.ServiceStandard;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Freshness;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.DueLine;
import org.mediationledger.query.due.DueList;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.register.CaseLine;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.worklist.Basis;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.StandardDate;
import org.mediationledger.query.worklist.StandardsAnswer;
import org.mediationledger.query.worklist.Whose;
import org.mediationledger.query.worklist.WorkItem;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.query.worklist.WorkLine;
import org.mediationledger.query.worklist.WorkList;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ServiceProcess;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class QueriesTest extends EdgeTest {

    @Autowired
    Sealer sealer;

    @Autowired
    KeysInMemory keys;

    @Autowired
    BlindIndex index;

    /** A case that no other test knows, so that nothing was acknowledged of it. */
    private CaseId caseId = new CaseId(UUID.randomUUID());

    private KeyScope ada = new KeyScope(caseId.value(), UUID.randomUUID(), RetentionClass.CASE_RECORD);

    @BeforeEach
    void a_case_with_a_name_in_it() {
        caseId = new CaseId(UUID.randomUUID());
        ada = new KeyScope(caseId.value(), UUID.randomUUID(), RetentionClass.CASE_RECORD);
        Sealed name = sealer.seal(ada, "name", "Ada Example");
        queries.answer(
                GetTimeline.class,
                query -> new TimelineAnswer(
                        List.of(entry(
                                "case.right-holder-named",
                                41,
                                List.of(Argument.of("capacity", "PARENT"), Argument.of("name", name)))),
                        query.afterPosition() == null ? 41L : null,
                        99,
                        12,
                        null));
        queries.answer(
                ListCases.class,
                query -> new CaseList(
                        List.of(line(name)), query.cursor() == null ? "inner|1" : null, Freshness.NONE, null));
        queries.answer(GetCaseFile.class, query -> SampleFile.answer(caseId, name));
    }

    @Test
    void a_case_file_shows_values_in_the_clear_and_the_version_to_those_who_may_know_it() {
        Reply reply = get(Role.COORDINATOR, "/api/cases/" + caseId).is(200);
        JsonNode file = reply.json();
        assertThat(file.path("id").asString()).isEqualTo(caseId.toString());
        assertThat(file.path("status").asString()).isEqualTo("REFERRED");
        assertThat(file.at("/intake/holders/0/name").asString()).isEqualTo("Ada Example");
        assertThat(file.at("/intake/holders/0/mark/occurredOn").asString()).isEqualTo("2026-11-20");
        assertThat(file.at("/intake/openings/0/localAuthority").asString()).isEqualTo("E08000003");
        assertThat(file.path("version").asLong()).isEqualTo(12);
        assertThat(file.path("position").asLong()).isEqualTo(99);
        assertThat(file.path("recordedAt").asString()).isEqualTo("2026-11-20T09:00:00Z");
        assertThat(reply.header("etag")).isEqualTo("\"12\"");
        assertThat(reply.response().body()).doesNotContain("ciphertext", "commitment", "null");
    }

    @TestFactory
    Stream<DynamicTest> hidden_events_show_in_no_version_position_or_tag() {
        return readers()
                .map(role -> dynamicTest(role.name(), () -> {
                    boolean everything = RightsTable.of(role).classes().contains(DisclosureClass.CONFIDENTIAL);
                    for (String path : List.of("/api/cases/" + caseId, "/api/cases/" + caseId + "/timeline")) {
                        Reply reply = get(role, path).is(200);
                        assertThat(reply.header("etag")).isEqualTo(everything ? "\"12\"" : "W/\"p41\"");
                        assertThat(reply.json().has("version")).isEqualTo(everything);
                        assertThat(reply.json().path("position").asLong(41)).isEqualTo(everything ? 99 : 41);
                    }
                    JsonNode item = get(role, "/api/cases").is(200).json().at("/items/0");
                    assertThat(item.has("version")).isEqualTo(everything);
                }));
    }

    @TestFactory
    Stream<DynamicTest> personal_values_are_for_the_parties_and_those_who_serve_them() {
        return readers()
                .map(role -> dynamicTest(role.name(), () -> {
                    boolean shown = role != Role.AUDITOR
                            && RightsTable.of(role).classes().contains(DisclosureClass.PARTY);
                    JsonNode file = get(role, "/api/cases/" + caseId).is(200).json();
                    assertThat(file.at("/intake/holders/0").has("name")).isEqualTo(shown);
                    JsonNode item = get(role, "/api/cases").is(200).json().at("/items/0");
                    assertThat(item.has("holderName")).isEqualTo(shown);
                    String sentence = get(role, "/api/cases/" + caseId + "/timeline")
                            .is(200)
                            .json()
                            .at("/items/0/sentence")
                            .asString();
                    assertThat(sentence)
                            .isEqualTo(
                                    shown
                                            ? "The right to mediation and appeal is held by a parent: Ada Example."
                                            : "The right to mediation and appeal is held by a parent.");
                }));
    }

    @Test
    void what_was_erased_says_so() {
        keys.destroy(ada);
        JsonNode file = get(Role.COORDINATOR, "/api/cases/" + caseId).is(200).json();
        assertThat(file.at("/intake/holders/0/name/erased").asBoolean(false)).isTrue();
        assertThat(get(Role.COORDINATOR, "/api/cases")
                        .json()
                        .at("/items/0/holderName/erased")
                        .asBoolean(false))
                .isTrue();
        assertThat(get(Role.COORDINATOR, "/api/cases/" + caseId + "/timeline")
                        .json()
                        .at("/items/0/sentence")
                        .asString())
                .isEqualTo("The right to mediation and appeal is held by a parent: [erased].");
    }

    @Test
    void a_value_of_another_case_is_never_shown_and_breaks_nothing() {
        CaseId other = new CaseId(UUID.randomUUID());
        Sealed foreign = sealer.seal(
                new KeyScope(other.value(), UUID.randomUUID(), RetentionClass.CASE_RECORD), "name", "Eve Else");
        queries.answer(GetCaseFile.class, query -> SampleFile.answer(caseId, foreign));
        Reply reply = get(Role.COORDINATOR, "/api/cases/" + caseId).is(200);
        assertThat(reply.json().at("/intake/holders/0/name/unreadable").asBoolean(false))
                .isTrue();
        assertThat(reply.response().body()).doesNotContain("Eve");
    }

    @Test
    void whoever_asks_after_an_acknowledged_command_sees_it_without_saying_so() {
        long version = post(Role.COORDINATOR, "/api/cases/" + caseId + "/decline", "{}")
                .is(200)
                .json()
                .path("version")
                .asLong();
        get(Role.FAMILY, "/api/cases/" + caseId).is(200);
        assertThat(queries.last(GetCaseFile.class).atLeastVersion()).isEqualTo(version);
        get(Role.AUDITOR, "/api/cases/" + caseId + "/timeline").is(200);
        assertThat(queries.last(GetTimeline.class).atLeastVersion()).isEqualTo(version);
        get(Role.COORDINATOR, "/api/cases").is(200);
        assertThat(queries.last(ListCases.class).atLeast())
                .anySatisfy(known -> assertThat(known.caseId()).isEqualTo(caseId));
    }

    @Test
    void a_reader_may_insist_on_a_version() {
        get(Role.COORDINATOR, "/api/cases/" + caseId, "If-Match", "\"77\"").is(200);
        assertThat(queries.last(GetCaseFile.class).atLeastVersion()).isEqualTo(77);
        get(Role.COORDINATOR, "/api/cases/" + caseId, "If-Match", "77").isProblem(400, "HEADER_INVALID");
        get(Role.COORDINATOR, "/api/cases/" + caseId, "If-Match", "*").is(200);
        assertThat(queries.last(GetCaseFile.class).atLeastVersion()).isNull();
    }

    @Test
    void a_version_cannot_be_guessed_by_waiting_for_it() {
        get(Role.AUTHORITY, "/api/cases/" + caseId, "If-Match", "\"77\"").is(200);
        assertThat(queries.last(GetCaseFile.class).atLeastVersion()).isNull();
    }

    @Test
    void a_view_that_is_late_is_said_to_be_only_where_the_reader_insists() {
        queries.answer(
                GetCaseFile.class,
                query -> query.atLeastVersion() == null
                        ? SampleFile.answer(caseId, sealer.seal(ada, "name", "Ada"))
                        : query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP));
        Reply late = get(Role.COORDINATOR, "/api/cases/" + caseId, "If-Match", "\"77\"")
                .isProblem(503, "VIEW_NOT_CAUGHT_UP");
        assertThat(late.header("retry-after")).isEqualTo("1");
        post(Role.COORDINATOR, "/api/cases/" + caseId + "/decline", "{}").is(200);
        get(Role.COORDINATOR, "/api/cases/" + caseId).is(200);
    }

    @Test
    void as_at_is_a_position_or_an_instant() {
        get(Role.COORDINATOR, "/api/cases/" + caseId + "?asAt=17").is(200);
        assertThat(queries.last(GetCaseFile.class).asAt()).isEqualTo(AsAt.position(17));
        get(Role.COORDINATOR, "/api/cases/" + caseId + "/timeline?asAt=2026-11-20T10:00:00Z")
                .is(200);
        assertThat(queries.last(GetTimeline.class).asAt())
                .isEqualTo(AsAt.instant(Instant.parse("2026-11-20T10:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "-1", "2026-11-20", "2026-11-20T10:00:00", "9999999999999999999999", "", "+1-1"})
    void any_other_moment_is_named_as_wrong(String asAt) {
        Reply reply = get(
                        Role.COORDINATOR,
                        "/api/cases/" + caseId + "?asAt=" + URLEncoder.encode(asAt, StandardCharsets.UTF_8))
                .isProblem(400, "PARAMETER_INVALID");
        assertThat(reply.text("field")).isEqualTo("asAt");
    }

    @Test
    void refusals_of_the_query_side_become_problems() {
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.NOT_FOUND));
        get(Role.COORDINATOR, "/api/cases/" + caseId).isProblem(404, "CASE_NOT_FOUND");
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.FORBIDDEN));
        get(Role.COORDINATOR, "/api/cases/" + caseId).isProblem(403, "ROLE_NOT_PERMITTED");
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.AS_AT_TOO_RECENT));
        get(Role.COORDINATOR, "/api/cases/" + caseId + "?asAt=2026-11-20T10:00:00Z")
                .isProblem(422, "AS_AT_TOO_RECENT");
        queries.answer(ListCases.class, query -> query.refused(QueryRefusal.CURSOR_UNKNOWN));
        get(Role.COORDINATOR, "/api/cases").isProblem(400, "CURSOR_UNKNOWN");
    }

    @Test
    void pages_follow_each_other_by_cursors_that_fit_one_question_alone() {
        String path = "/api/cases/" + caseId + "/timeline?limit=1";
        JsonNode first = get(Role.COORDINATOR, path).is(200).json();
        String next = first.path("next").asString();
        assertThat(next).matches("[A-Za-z0-9_-]+");
        JsonNode second =
                get(Role.COORDINATOR, path + "&cursor=" + next).is(200).json();
        assertThat(queries.last(GetTimeline.class).afterPosition()).isEqualTo(41);
        assertThat(second.has("next")).isFalse();
        get(Role.COORDINATOR, path + "&asAt=5&cursor=" + next).isProblem(400, "CURSOR_UNKNOWN");
        get(Role.COORDINATOR, "/api/cases/" + UUID.randomUUID() + "/timeline?cursor=" + next)
                .isProblem(400, "CURSOR_UNKNOWN");
    }

    @Test
    void a_cursor_that_was_tampered_with_is_unknown() {
        String next = get(Role.COORDINATOR, "/api/cases?status=CLOSED").is(200).text("next");
        get(Role.COORDINATOR, "/api/cases?status=CLOSED&cursor=" + next).is(200);
        assertThat(queries.last(ListCases.class).cursor()).isEqualTo("inner|1");
        get(Role.COORDINATOR, "/api/cases?status=APPEALED&cursor=" + next).isProblem(400, "CURSOR_UNKNOWN");
        for (int i = 0; i < next.length(); i++) {
            char other = next.charAt(i) == 'A' ? 'B' : 'A';
            String spoilt = next.substring(0, i) + other + next.substring(i + 1);
            get(Role.COORDINATOR, "/api/cases?status=CLOSED&cursor=" + spoilt).isProblem(400, "CURSOR_UNKNOWN");
        }
        for (String nonsense : List.of("x", "AAAA", "%00", "A".repeat(5_000))) {
            get(Role.COORDINATOR, "/api/cases?status=CLOSED&cursor=" + nonsense).isProblem(400, "CURSOR_UNKNOWN");
        }
    }

    @Test
    void all_filters_of_the_register_reach_the_query() {
        get(
                        Role.COORDINATOR,
                        "/api/cases?localAuthority=E08000003&provider=kids&status=CLOSED&process=MEDIATION"
                                + "&due=2026-12-01&limit=7")
                .is(200);
        ListCases query = queries.last(ListCases.class);
        assertThat(query.localAuthority()).isEqualTo(new AuthorityCode("E08000003"));
        assertThat(query.provider()).isEqualTo(new OrganisationId("kids"));
        assertThat(query.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(query.process()).isEqualTo(ServiceProcess.MEDIATION);
        assertThat(query.dueOnOrBefore()).isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(query.limit()).isEqualTo(7);
        assertThat(query.among()).isNull();
        assertThat(query.actor().role()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void people_are_found_through_tokens_alone() {
        UUID other = UUID.randomUUID();
        people.put(ada, index.tokens(BlindIndex.Kind.NAME, "Ada Example"));
        people.put(ada, index.tokens(BlindIndex.Kind.PHONE, "0161 496 0000"));
        people.put(
                new KeyScope(other, ada.personId(), ada.retention()), index.tokens(BlindIndex.Kind.NAME, "Ada Other"));
        get(Role.COORDINATOR, "/api/cases?name=ada&phone=%2B441614960000").is(200);
        assertThat(queries.last(ListCases.class).among()).isEqualTo(Set.of(caseId));
        get(Role.COORDINATOR, "/api/cases?name=ADA").is(200);
        assertThat(queries.last(ListCases.class).among()).contains(caseId, new CaseId(other));
        get(Role.COORDINATOR, "/api/cases?name=nobody").is(200);
        assertThat(queries.last(ListCases.class).among()).isEmpty();
        get(Role.COORDINATOR, "/api/cases?name=!!!").is(200);
        assertThat(queries.last(ListCases.class).among()).isEmpty();
        get(Role.COORDINATOR, "/api/cases?dateOfBirth=2015-09-01&reference=a").is(200);
        assertThat(queries.last(ListCases.class).among()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> people_are_found_by_those_only_who_may_search() {
        return readers()
                .map(role -> dynamicTest(role.name(), () -> {
                    Reply reply = get(role, "/api/cases?name=ada");
                    if (RightsTable.of(role).actions().contains(Action.FIND_PEOPLE)) {
                        reply.is(200);
                    } else {
                        reply.isProblem(403, "ROLE_NOT_PERMITTED");
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases?limit=0",
                "/api/cases?limit=201",
                "/api/cases?limit=x",
                "/api/cases?limit=99999999999",
                "/api/cases?status=OPEN",
                "/api/cases?statuss=CLOSED",
                "/api/cases?status=CLOSED&status=CLOSED",
                "/api/cases?localAuthority=Manchester",
                "/api/cases?due=tomorrow",
                "/api/due?rule=NONE",
                "/api/due?due=2026-01-01",
                "/api/directory/authorities?name=x"
            })
    void a_wrong_parameter_is_named(String path) {
        Reply reply = get(Role.COORDINATOR, path).isProblem(400, "PARAMETER_INVALID");
        assertThat(path).contains(reply.text("field") + "=");
    }

    @Test
    void the_due_list_names_each_date_by_case_and_clock() {
        queries.answer(
                ListDue.class,
                query -> new DueList(
                        List.of(new DueLine(
                                caseId,
                                "ISSUE_CERTIFICATE/FAMILY_DECLINED",
                                Rule.ISSUE_CERTIFICATE,
                                LocalDate.parse("2026-11-25"),
                                null,
                                DutyHolder.ADVISER,
                                "SENDR reg 34",
                                "3 working days",
                                false,
                                true,
                                LocalDate.parse("2026-11-16"))),
                        "2026-11-25|x",
                        new Freshness(5, 9, true),
                        null));
        JsonNode page = get(Role.COORDINATOR, "/api/due?rule=ISSUE_CERTIFICATE&owedBy=ADVISER&onOrBefore=2026-12-01")
                .is(200)
                .json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(caseId + "/ISSUE_CERTIFICATE/FAMILY_DECLINED");
        assertThat(page.at("/items/0/dueOn").asString()).isEqualTo("2026-11-25");
        assertThat(page.at("/items/0/overdue").asBoolean()).isTrue();
        assertThat(page.at("/items/0").has("conditional")).isFalse();
        assertThat(page.at("/items/0/offerDueSince").asString()).isEqualTo("2026-11-16");
        assertThat(page.at("/rebuilding/applied").asLong()).isEqualTo(5);
        assertThat(page.at("/rebuilding/head").asLong()).isEqualTo(9);
        assertThat(page.path("next").asString()).isNotEmpty();
        ListDue query = queries.last(ListDue.class);
        assertThat(query.rule()).isEqualTo(Rule.ISSUE_CERTIFICATE);
        assertThat(query.owedBy()).isEqualTo(DutyHolder.ADVISER);
        assertThat(query.onOrBefore()).isEqualTo(LocalDate.parse("2026-12-01"));
    }

    @Test
    void the_worklist_tells_why_and_what_next_and_what_stands_behind_a_day() {
        WorkItem item = new WorkItem(
                "2026-11-23/x",
                WorkKind.TELL_AUTHORITY,
                null,
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-11-20"),
                Basis.STANDARD,
                null,
                null,
                "Manchester 2026",
                null,
                null);
        queries.answer(
                ListWork.class,
                query -> new WorkList(
                        List.of(new WorkLine(
                                caseId, item, LocalDate.parse("2026-11-23"), true, new AccountId("coordinator"))),
                        "2026-11-23|x",
                        Freshness.NONE,
                        null));
        JsonNode page = get(Role.COORDINATOR, "/api/worklist?whose=mine&kind=TELL_AUTHORITY&limit=3")
                .is(200)
                .json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(caseId + "/TELL_AUTHORITY");
        assertThat(page.at("/items/0/why").asString()).contains("20 November 2026");
        assertThat(page.at("/items/0/whatNext").asString()).startsWith("Tell the local authority");
        assertThat(page.at("/items/0/basis").asString()).isEqualTo("STANDARD");
        assertThat(page.at("/items/0/contract").asString()).isEqualTo("Manchester 2026");
        assertThat(page.at("/items/0/owner").asString()).isEqualTo("coordinator");
        assertThat(page.at("/items/0").has("rule")).isFalse();
        assertThat(page.at("/items/0").has("citation")).isFalse();
        String next = page.path("next").asString();
        ListWork query = queries.last(ListWork.class);
        assertThat(query.whose()).isEqualTo(Whose.MINE);
        assertThat(query.kind()).isEqualTo(WorkKind.TELL_AUTHORITY);
        assertThat(query.limit()).isEqualTo(3);
        get(Role.COORDINATOR, "/api/worklist?whose=mine&kind=TELL_AUTHORITY&cursor=" + next)
                .is(200);
        assertThat(queries.last(ListWork.class).cursor()).isEqualTo("2026-11-23|x");
        get(Role.COORDINATOR, "/api/worklist?whose=team&cursor=" + next).isProblem(400, "CURSOR_UNKNOWN");
        get(Role.COORDINATOR, "/api/worklist").is(200);
        assertThat(queries.last(ListWork.class).whose()).isEqualTo(Whose.TEAM);
    }

    @Test
    void service_standards_stand_apart_with_their_contract() {
        queries.answer(
                GetStandards.class,
                query -> new StandardsAnswer(
                        new StandardsAnswer.FirstResponse(LocalDate.parse("2026-11-20"), null),
                        List.of(new StandardDate(
                                ServiceStandard.CALL_BACK,
                                null,
                                LocalDate.parse("2026-11-20"),
                                LocalDate.parse("2026-11-23"),
                                null,
                                "Manchester 2026")),
                        null));
        JsonNode body = get(Role.COORDINATOR, "/api/cases/" + caseId + "/service-standards")
                .is(200)
                .json();
        assertThat(body.at("/firstResponse/askedOn").asString()).isEqualTo("2026-11-20");
        assertThat(body.at("/standards/0/standard").asString()).isEqualTo("CALL_BACK");
        assertThat(body.at("/standards/0/dueOn").asString()).isEqualTo("2026-11-23");
        assertThat(body.at("/standards/0").has("metOn")).isFalse();
        queries.answer(GetStandards.class, query -> query.refused(QueryRefusal.NOT_FOUND));
        get(Role.COORDINATOR, "/api/cases/" + caseId + "/service-standards").isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void anybody_with_a_login_reads_the_directory() {
        JsonNode authorities =
                get(Role.COMMISSIONER, "/api/directory/authorities").is(200).json();
        assertThat(authorities.path("items")).hasSizeGreaterThanOrEqualTo(153).anySatisfy(authority -> {
            assertThat(authority.path("id").asString()).isEqualTo("E08000003");
            assertThat(authority.path("name").asString()).isEqualTo("Manchester");
        });
        assertThat(get(Role.FAMILY, "/api/directory/commissioners")
                        .is(200)
                        .json()
                        .path("items"))
                .isNotEmpty();
        assertThat(get(Role.FAMILY, "/api/directory/organisations")
                        .is(200)
                        .json()
                        .path("items"))
                .anySatisfy(organisation ->
                        assertThat(organisation.path("services")).isNotEmpty());
    }

    private static Stream<Role> readers() {
        return Role.ofPeople().stream()
                .filter(role -> RightsTable.of(role).actions().contains(Action.READ_CASE));
    }

    private static TimelineEntry entry(String type, long position, List<Argument> arguments) {
        return new TimelineEntry(
                UUID.randomUUID(),
                position,
                type,
                LocalDate.parse("2026-11-20"),
                Instant.parse("2026-11-20T09:00:00Z"),
                false,
                "COORDINATOR",
                "kids",
                DisclosureClass.PARTY,
                arguments,
                List.of(),
                null,
                null,
                null,
                false);
    }

    private CaseLine line(Sealed name) {
        return new CaseLine(
                caseId,
                ServiceProcess.MEDIATION,
                CaseStatus.REFERRED,
                new AuthorityCode("E08000003"),
                "Manchester",
                new OrganisationId("kids"),
                "KIDS",
                LocalDate.parse("2026-11-20"),
                null,
                null,
                name,
                null,
                false,
                12);
    }
}
