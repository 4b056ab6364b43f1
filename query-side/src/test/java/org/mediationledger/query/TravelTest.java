package org.mediationledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ServiceProcess;
import tools.jackson.databind.json.JsonMapper;

/** Queries and answers travel between processes as plain JSON, with no type names in it. */
final class TravelTest {

    private static final Actor AUDITOR = new Actor(new AccountId("auditor"), Role.AUDITOR, null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Scene scene = new Scene(TestMongo::embedded);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void every_query_arrives_as_it_was_sent() {
        CaseId caseId = CaseId.of("0d3b1c8e-58a1-4b37-9d8e-6f2f5a3c1e11");
        List<LedgerQuery<?>> queries = List.of(
                new GetCaseFile(caseId, AUDITOR, AsAt.instant(Instant.parse("2026-03-02T09:00:00.123Z")), 3L),
                new GetCaseFile(caseId, AUDITOR, null, null),
                new GetTimeline(caseId, AUDITOR, AsAt.position(7), 5L, 20, null),
                new ListCases(
                        AUDITOR,
                        new AuthorityCode("E08000003"),
                        new OrganisationId("provider"),
                        CaseStatus.CERTIFIED,
                        ServiceProcess.MEDIATION,
                        DAY,
                        Set.of(caseId),
                        "12",
                        50,
                        List.of(new AtLeast(caseId, 4))),
                new ListDue(AUDITOR, DAY, Rule.APPEAL, DutyHolder.FAMILY, null, null, "c", 1));
        queries.forEach(this::assertTravels);
    }

    @Test
    void every_answer_arrives_as_it_was_sent() {
        CaseId caseId = scene.randomCases(1, 2).getFirst().caseId();
        scene.side().catchUp(100);
        List<LedgerQuery<?>> queries = List.of(
                new GetCaseFile(caseId, AUDITOR, null, null),
                new GetTimeline(caseId, AUDITOR, null, null, 200, null),
                new ListCases(AUDITOR, null, null, null, null, null, null, null, 1, List.of()),
                new ListDue(AUDITOR, null, null, null, null, null, null, 1));
        for (LedgerQuery<?> query : queries) {
            assertTravels(scene.side().ask(query));
            assertTravels(query.refused(QueryRefusal.NOT_FOUND));
        }
    }

    private void assertTravels(Object sent) {
        String text = json.writeValueAsString(sent);
        assertThat(text).doesNotContain("@class").doesNotContain("org.mediationledger");
        assertThat((Object) json.readValue(text, sent.getClass())).isEqualTo(sent);
    }
}
