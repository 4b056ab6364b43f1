package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.register.ListReached;
import org.mediationledger.query.register.ReachedList;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.Reach;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.accessfile.AccessRecord;
import org.mediationledger.web.recording.ShowsNoCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Who reads is recorded, and who tried to; and what cannot be recorded is not shown. */
class RecordingTest extends EdgeTest {

    /** What shows no case, and why. */
    private static final Map<String, String> NO_CASE = Map.of(
            "GET /api/directory/authorities", "bodies that anybody can look up, none of them of a case",
            "GET /api/directory/commissioners", "bodies that anybody can look up, none of them of a case",
            "GET /api/directory/organisations", "bodies that anybody can look up, none of them of a case",
            "GET /api/log/checkpoint", "hashes and signatures, for everybody",
            "GET /api/log/tile/{level}/{*place}", "hashes and signatures, for everybody",
            "GET /api/log/tile/entries/{*place}",
                    "leaves of the whole log, for its auditors: cases stand in them under pseudonyms",
            "POST /api/timescales", "what the law says of dates that whoever asks made up");

    private static final String ID = "0a0b0c0d-0000-8000-8000-000000000001";
    private static final String CASE = "/api/cases/" + ID;
    private static final CaseId ONE = CaseId.of(ID);
    private static final CaseId OTHER = CaseId.of("0a0b0c0d-0000-8000-8000-000000000002");
    private static final String REASON = "The father rings: the child has run away";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Sealer sealer;

    @Autowired
    Opener opener;

    @Autowired
    DocumentBytes bytes;

    @BeforeEach
    void everything_is_answered() {
        SampleAnswers.give(queries, sealer, List.of(ONE, OTHER));
        SamplePaper.give(queries, sealer, bytes);
        SampleBundle.give(queries, sealer, bytes);
        SamplePaper.print(ONE, bytes);
    }

    private Stream<Mappings.Route> readings() {
        return new Mappings(requestMappingHandlerMapping).api().filter(route -> route.method() == RequestMethod.GET);
    }

    private Stream<Mappings.Route> recorded() {
        return readings().filter(route -> !NO_CASE.containsKey(route.toString()));
    }

    /** Somebody in whose role the table allows it. */
    private static Role reader(Mappings.Route route) {
        Action action = Objects.requireNonNull(route.needs(), route.toString()).value();
        return Role.ofPeople().stream()
                .filter(role -> RightsTable.of(role).actions().contains(action))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> whatever_shows_a_case_is_recorded_once_with_the_cases_that_its_answer_shows() {
        return recorded()
                .map(route -> dynamicTest(route.toString(), () -> {
                    access.forget();
                    Role role = reader(route);
                    if (route.pattern().endsWith("/break-glass")) {
                        emergency();
                    }
                    Reply answer = get(role, route.path()).is(200);

                    AccessRecord entry = access.all().getLast();
                    assertThat(access.all().stream().filter(one -> one.view().equals(route.toString())))
                            .hasSize(1);
                    assertThat(entry.view()).isEqualTo(route.toString());
                    assertThat(entry.action())
                            .isEqualTo(Objects.requireNonNull(route.needs()).value());
                    assertThat(entry.actor())
                            .isEqualTo(new Actor(entry.actor().account(), role, EdgeUnderTest.organisationOf(role)));
                    assertThat(entry.actor().account().value()).isEqualTo(EdgeUnderTest.nameOf(role));
                    assertThat(entry.at()).isEqualTo(EdgeUnderTest.NOW);
                    assertThat(entry.purpose()).isEqualTo(Purpose.of(role).getFirst());
                    assertThat(entry.outcome()).isEqualTo(new AccessOutcome.Read());
                    assertThat(entry.cases().stream().map(CaseId::toString))
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(casesIn(route, answer));
                }));
    }

    /** Every case that stands anywhere in an answer to a question about none; otherwise the one asked for. */
    private static List<String> casesIn(Mappings.Route route, Reply answer) {
        return route.pattern().contains("{caseId}")
                ? List.of(ID)
                : Stream.of(ONE, OTHER)
                        .map(CaseId::toString)
                        .filter(answer.response().body()::contains)
                        .toList();
    }

    @Test
    void what_shows_no_case_says_why_and_asks_no_view() {
        assertThat(new Mappings(requestMappingHandlerMapping)
                        .api()
                        .filter(route -> route.declared(ShowsNoCase.class) != null)
                        .collect(Collectors.toMap(
                                Mappings.Route::toString,
                                route -> Objects.requireNonNull(route.declared(ShowsNoCase.class))
                                        .value())))
                .isEqualTo(NO_CASE);
        new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> NO_CASE.containsKey(route.toString()))
                .forEach(route -> assertThat(call(Role.AUDITOR, route).status()).isIn(200, 404));
        assertThat(queries.count()).isZero();
        assertThat(access.all()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_recorded_is_not_shown() {
        return recorded()
                .map(route -> dynamicTest(route.toString(), () -> {
                    access.fillTheDisk();
                    Reply reply = get(reader(route), route.path()).isProblem(503, "ACCESS_NOT_RECORDED");
                    assertThat(reply.header("retry-after")).isEqualTo("1");
                    assertThat(reply.header("etag")).isNull();
                    assertThat(reply.response().body()).doesNotContain("Ada", "REFERRED", OTHER.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_refusal_for_want_of_a_right_is_recorded_of_every_request() {
        return new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> route.needs() != null)
                .map(route -> dynamicTest(route.toString(), () -> {
                    access.forget();
                    Action action = Objects.requireNonNull(route.needs()).value();
                    Role stranger = Role.ofPeople().stream()
                            .filter(role -> !RightsTable.of(role).actions().contains(action))
                            .findFirst()
                            .orElseThrow();
                    call(stranger, route).isProblem(403, "ROLE_NOT_PERMITTED");

                    AccessRecord entry = access.only();
                    assertThat(entry.view()).isEqualTo(route.toString());
                    assertThat(entry.actor().role()).isEqualTo(stranger);
                    assertThat(entry.outcome()).isEqualTo(new AccessOutcome.Refused("ROLE_NOT_PERMITTED"));
                    assertThat(entry.cases())
                            .isEqualTo(route.pattern().contains("{caseId}") ? List.of(ONE) : List.of());
                }));
    }

    @Test
    void a_case_that_is_not_reached_or_not_there_is_recorded_as_refused() {
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.NOT_FOUND));
        get(Role.COORDINATOR, CASE).isProblem(404, "CASE_NOT_FOUND");
        assertThat(access.only().outcome()).isEqualTo(new AccessOutcome.Refused("CASE_NOT_FOUND"));
        assertThat(access.only().cases()).containsExactly(ONE);
    }

    @Test
    void what_the_command_side_refuses_for_want_of_a_right_is_recorded() {
        for (RefusalCode code : List.of(RefusalCode.ROLE_NOT_PERMITTED, RefusalCode.CASE_NOT_FOUND)) {
            access.forget();
            commands.failWith(CommandRefused.because(code, "No."));
            post(Role.COORDINATOR, CASE + "/decline", "{}");
            assertThat(access.only().outcome()).isEqualTo(new AccessOutcome.Refused(code.name()));
            assertThat(access.only().view()).isEqualTo("POST /api/cases/{caseId}/decline");
            assertThat(access.only().cases()).containsExactly(ONE);
        }
    }

    @Test
    void nothing_else_that_is_refused_is_recorded_nor_a_command_that_is_accepted() {
        post(Role.COORDINATOR, CASE + "/decline", "{}").is(200);
        commands.failWith(CommandRefused.because(RefusalCode.CASE_CLOSED, "It is closed."));
        post(Role.COORDINATOR, CASE + "/decline", "{}").isProblem(409, "CASE_CLOSED");
        post(Role.COORDINATOR, CASE + "/decline", "{").isProblem(400, "BODY_MALFORMED");
        get(Role.COORDINATOR, CASE + "?asAt=never").isProblem(400, "PARAMETER_INVALID");
        get(Role.COORDINATOR, "/api/cases/x").isProblem(404, "NOT_FOUND");
        get(null, CASE).isProblem(401, "NOT_AUTHENTICATED");
        assertThat(access.all()).isEmpty();
    }

    @Test
    void a_refusal_that_cannot_be_recorded_is_not_told() {
        access.fillTheDisk();
        Reply refused = get(Role.FAMILY, "/api/due").isProblem(503, "ACCESS_NOT_RECORDED");
        assertThat(refused.header("retry-after")).isEqualTo("1");
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.NOT_FOUND));
        get(Role.COORDINATOR, CASE).isProblem(503, "ACCESS_NOT_RECORDED");
        commands.failWith(CommandRefused.because(RefusalCode.CASE_NOT_FOUND, "No."));
        post(Role.COORDINATOR, CASE + "/decline", "{}").isProblem(503, "ACCESS_NOT_RECORDED");
    }

    @Test
    void what_the_reader_has_already_and_what_is_only_asked_for_its_head_is_recorded_too() {
        String tag = Objects.requireNonNull(get(Role.COORDINATOR, CASE).is(200).header("etag"));
        get(Role.COORDINATOR, CASE, "If-None-Match", tag).is(304);
        send(request(Role.COORDINATOR, CASE)
                        .method("HEAD", BodyPublishers.noBody())
                        .build())
                .is(200);
        assertThat(access.all().stream().map(AccessRecord::view))
                .containsExactly("GET /api/cases/{caseId}", "GET /api/cases/{caseId}", "HEAD /api/cases/{caseId}");
    }

    @Test
    void a_search_is_recorded_with_what_it_found_and_not_with_what_was_sought() {
        SampleAnswers.give(queries, sealer, List.of());
        get(Role.COORDINATOR, "/api/cases?name=Ada%20Example&phone=01614960000").is(200);
        assertThat(access.only().cases()).isEmpty();
        assertThat(access.only().toString()).doesNotContain("Ada", "496");
    }

    @Test
    void whoever_is_shown_likely_duplicates_has_read_of_them() {
        post(Role.COORDINATOR, "/api/cases", IntakeTest.FAMILY).is(201);
        assertThat(access.all()).isEmpty();

        JsonNode again =
                post(Role.COORDINATOR, "/api/cases", IntakeTest.FAMILY).is(201).json();

        assertThat(again.path("likelyDuplicates")).isNotEmpty();
        assertThat(access.only().view()).isEqualTo("POST /api/cases");
        assertThat(access.only().cases().stream().map(CaseId::toString))
                .containsExactlyElementsOf(again.path("likelyDuplicates")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everybody_may_say_each_purpose_of_their_role_and_no_other() {
        return Role.ofPeople().stream()
                .filter(role -> RightsTable.of(role).actions().contains(Action.READ_CASE))
                .map(role -> dynamicTest(role.name(), () -> {
                    for (Purpose purpose : Purpose.values()) {
                        access.forget();
                        Reply reply = get(role, CASE, "Purpose", purpose.name());
                        if (Purpose.of(role).contains(purpose)) {
                            reply.is(200);
                            assertThat(access.only().purpose()).isEqualTo(purpose);
                        } else {
                            reply.isProblem(400, "HEADER_INVALID");
                            assertThat(reply.text("field")).isEqualTo("Purpose");
                            assertThat(reply.text("detail"))
                                    .contains(Purpose.of(role).stream()
                                            .map(Purpose::name)
                                            .toList());
                            assertThat(access.all()).isEmpty();
                        }
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "casework", "CASEWORK,SUPERVISION", "CASEWORK ;q=1", "prefetch"})
    void a_purpose_that_is_none_is_named_before_anything_is_asked(String purpose) {
        Reply reply = get(Role.COORDINATOR, CASE, "Purpose", purpose).isProblem(400, "HEADER_INVALID");
        assertThat(reply.text("field")).isEqualTo("Purpose");
        get(Role.COORDINATOR, CASE, "Purpose", "CASEWORK", "Purpose", "CASEWORK")
                .isProblem(400, "HEADER_INVALID");
        assertThat(queries.count()).isZero();
    }

    private void emergency() {
        get(Role.ADVISER, CASE, "Break-Glass", REASON).is(200);
    }

    @Test
    void who_breaks_the_glass_is_recorded_with_their_reason_sealed() {
        emergency();
        AccessRecord entry = access.only();
        assertThat(entry.outcome())
                .isInstanceOfSatisfying(
                        AccessOutcome.GlassBroken.class,
                        broken -> assertThat(opener.open(ONE.value(), broken.reason()))
                                .isEqualTo(new Opened.Value(REASON)));
        assertThat(entry.toString()).doesNotContain("father");
        assertThat(queries.last(GetCaseFile.class).actor().breaksGlass()).isTrue();
        get(Role.ADVISER, CASE + "/timeline", "Break-Glass", REASON).is(200);
        assertThat(queries.last(GetTimeline.class).actor().breaksGlass()).isTrue();
        get(Role.ADVISER, CASE).is(200);
        assertThat(queries.last(GetCaseFile.class).actor().breaksGlass()).isFalse();
    }

    @Test
    void a_reason_may_be_in_any_script_and_is_kept_as_it_was_written() {
        String reason = "Zażółć gęślą jaźń – مرحبا";
        byte[] utf8 = reason.getBytes(StandardCharsets.UTF_8);
        String asTheServerSeesIt = new String(utf8, StandardCharsets.ISO_8859_1);
        assertThat(raw(Role.ADVISER, CASE, "Break-Glass: " + asTheServerSeesIt)).startsWith("HTTP/1.1 200");
        assertThat(access.only().outcome())
                .isInstanceOfSatisfying(
                        AccessOutcome.GlassBroken.class,
                        broken -> assertThat(opener.open(ONE.value(), broken.reason()))
                                .isEqualTo(new Opened.Value(reason)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Latin-1: caf\u00e9 au lait", "a control: \u00c2\u0085 in UTF-8", "half: \u00c3 of a letter"})
    void a_reason_that_is_no_text_in_utf_8_is_the_clients_fault(String bytes) {
        assertThat(raw(Role.ADVISER, CASE, "Break-Glass: " + bytes))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(access.all()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> only_a_role_that_has_emergencies_may_break_the_glass() {
        return Role.ofPeople().stream()
                .filter(role -> RightsTable.of(role).actions().contains(Action.READ_CASE))
                .map(role -> dynamicTest(role.name(), () -> {
                    access.forget();
                    Reply reply = get(role, CASE, "Break-Glass", REASON);
                    if (RightsTable.of(role).emergency() == Reach.NONE) {
                        reply.isProblem(403, "ROLE_NOT_PERMITTED");
                        assertThat(access.only().outcome()).isEqualTo(new AccessOutcome.Refused("ROLE_NOT_PERMITTED"));
                    } else {
                        reply.is(200);
                        assertThat(access.only().outcome()).isInstanceOf(AccessOutcome.GlassBroken.class);
                    }
                }));
    }

    static Stream<String> wrongReasons() {
        return Stream.of("", "too short", "x".repeat(501), "   padded   ");
    }

    @ParameterizedTest
    @MethodSource("wrongReasons")
    void a_missing_reason_is_refused_before_anything_is_asked(String reason) {
        Reply reply = get(Role.ADVISER, CASE, "Break-Glass", reason).isProblem(400, "HEADER_INVALID");
        assertThat(reply.text("field")).isEqualTo("Break-Glass");
        get(Role.ADVISER, CASE, "Break-Glass", REASON, "Break-Glass", REASON).isProblem(400, "HEADER_INVALID");
        assertThat(queries.count()).isZero();
        assertThat(access.all()).isEmpty();
    }

    @Test
    void ten_and_five_hundred_characters_are_a_reason() {
        get(Role.ADVISER, CASE, "Break-Glass", "x".repeat(10)).is(200);
        get(Role.ADVISER, CASE, "Break-Glass", "x".repeat(500)).is(200);
    }

    @TestFactory
    Stream<DynamicTest> the_glass_is_broken_to_the_file_and_the_timeline_of_one_case_and_to_nothing_else() {
        Predicate<Mappings.Route> wholeCase =
                route -> List.of(CASE, CASE + "/timeline").contains(route.path());
        return new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> route.needs() != null)
                .filter(route -> !wholeCase.test(route) || route.method() != RequestMethod.GET)
                .filter(route -> RightsTable.of(Role.ADVISER)
                        .actions()
                        .contains(Objects.requireNonNull(route.needs()).value()))
                .map(route -> dynamicTest(route.toString(), () -> {
                    Reply reply = route.method() == RequestMethod.POST
                            ? post(Role.ADVISER, route.path(), "{}", "Break-Glass", REASON)
                            : get(Role.ADVISER, route.path(), "Break-Glass", REASON);
                    reply.isProblem(400, "HEADER_INVALID");
                    assertThat(reply.text("field")).isEqualTo("Break-Glass");
                }));
    }

    @Test
    void nobody_knows_a_version_or_the_place_of_what_they_may_not_see_in_an_emergency() {
        Reply reply = get(Role.ADVISER, CASE, "Break-Glass", REASON).is(200);
        assertThat(reply.header("etag")).startsWith("W/");
        assertThat(reply.json().has("version")).isFalse();
        Reply timeline =
                get(Role.ADVISER, CASE + "/timeline", "Break-Glass", REASON).is(200);
        assertThat(timeline.json().has("version")).isFalse();
        assertThat(timeline.json().has("position")).isFalse();
    }

    @Test
    void an_emergency_in_a_case_that_is_not_there_is_recorded_as_refused_and_seals_nothing() {
        queries.answer(GetCaseFile.class, query -> query.refused(QueryRefusal.NOT_FOUND));
        get(Role.ADVISER, CASE, "Break-Glass", REASON).isProblem(404, "CASE_NOT_FOUND");
        assertThat(access.only().outcome()).isEqualTo(new AccessOutcome.Refused("CASE_NOT_FOUND"));
    }

    @Test
    void who_read_a_case_is_told_newest_first_page_by_page() {
        get(Role.FAMILY, CASE).is(200);
        get(Role.COORDINATOR, "/api/cases").is(200);
        get(Role.COMMISSIONER, CASE).is(403);
        get(Role.COORDINATOR, "/api/cases/" + OTHER).is(200);
        JsonNode page = get(Role.AUDITOR, CASE + "/access?limit=2", "Purpose", "AUDIT")
                .is(200)
                .json();
        assertThat(page.at("/items/0/role").asString()).isEqualTo("COMMISSIONER");
        assertThat(page.at("/items/0/outcome").asString()).isEqualTo("REFUSED");
        assertThat(page.at("/items/0/code").asString()).isEqualTo("ROLE_NOT_PERMITTED");
        assertThat(page.at("/items/1/account").asString()).isEqualTo("coordinator");
        assertThat(page.at("/items/1/organisation").asString()).isEqualTo("kids");
        assertThat(page.at("/items/1/purpose").asString()).isEqualTo("CASEWORK");
        assertThat(page.at("/items/1/view").asString()).isEqualTo("GET /api/cases");
        assertThat(page.at("/items/1/accessedAt").asString()).isEqualTo(EdgeUnderTest.NOW.toString());
        assertThat(page.at("/items/1/sequence").asLong()).isEqualTo(1);
        JsonNode last = get(
                        Role.AUDITOR,
                        CASE + "/access?limit=2&cursor=" + page.path("next").asString())
                .is(200)
                .json();
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.at("/items/0/role").asString()).isEqualTo("FAMILY");
        assertThat(last.has("next")).isFalse();
    }

    @Test
    void who_looks_after_somebody_at_risk_shows_to_nobody_not_even_by_a_gap() {
        get(Role.COORDINATOR, CASE).is(200);
        get(Role.SAFEGUARDING_LEAD, "/api/concerns").is(200);
        post(Role.COORDINATOR, CASE + "/concerns/1/closure", "{}").is(403);
        post(Role.FAMILY, CASE + "/concerns", "{}").is(403);
        for (Role role : List.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER)) {
            JsonNode page = get(role, CASE + "/access?limit=1").is(200).json();
            assertThat(page.toString()).doesNotContain("concern");
            assertThat(page.path("items")).hasSize(1);
            access.forget();
            get(Role.COORDINATOR, CASE).is(200);
            get(Role.SAFEGUARDING_LEAD, "/api/concerns").is(200);
        }
    }

    @Test
    void of_a_case_out_of_reach_nobody_is_told_who_read_it() {
        queries.answer(ListReached.class, query -> new ReachedList(Set.of(), null));
        get(Role.DATA_PROTECTION_OFFICER, CASE + "/access").isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void emergencies_are_shown_with_their_reasons_to_those_who_answer_for_them_and_to_auditors_without() {
        emergency();
        for (Role role : List.of(Role.SAFEGUARDING_LEAD, Role.DATA_PROTECTION_OFFICER)) {
            JsonNode item = get(role, "/api/access/break-glass").is(200).json().at("/items/0");
            assertThat(item.path("reason").asString()).isEqualTo(REASON);
            assertThat(item.path("caseId").asString()).isEqualTo(ID);
            assertThat(item.at("/access/account").asString()).isEqualTo("adviser");
            assertThat(item.at("/access/outcome").asString()).isEqualTo("BREAK_GLASS");
        }
        JsonNode item =
                get(Role.AUDITOR, "/api/access/break-glass").is(200).json().at("/items/0");
        assertThat(item.path("caseId").asString()).isEqualTo(ID);
        assertThat(item.has("reason")).isFalse();
    }

    @Test
    void emergencies_of_cases_out_of_reach_leave_no_gap() {
        for (int i = 0; i < 3; i++) {
            emergency();
            get(Role.ADVISER, "/api/cases/" + OTHER, "Break-Glass", REASON).is(200);
        }
        queries.answer(ListReached.class, query -> new ReachedList(Set.of(ONE), null));
        JsonNode page =
                get(Role.AUDITOR, "/api/access/break-glass?limit=2").is(200).json();
        assertThat(page.path("items")).hasSize(2);
        JsonNode last = get(
                        Role.AUDITOR,
                        "/api/access/break-glass?limit=2&cursor="
                                + page.path("next").asString())
                .is(200)
                .json();
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.has("next")).isFalse();
        assertThat((page.toString() + last)).doesNotContain(OTHER.toString());
    }

    private Reply call(Role role, Mappings.Route route) {
        return route.method() == RequestMethod.POST ? post(role, route.path(), "{}") : get(role, route.path());
    }

    private String raw(Role role, String path, String header) {
        String request = String.join(
                "\r\n",
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + basic(EdgeUnderTest.nameOf(role), EdgeUnderTest.PASSWORD),
                header,
                "",
                "");
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
