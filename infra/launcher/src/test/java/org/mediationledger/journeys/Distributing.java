package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.ServerLedger;

/** What only several processes can show. */
abstract non-sealed class Distributing extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");
    private static final int AT_ONCE = 8;

    private ServerLedger servers;

    @BeforeEach
    final void find(ServerLedger started) {
        servers = started;
    }

    @Test
    void a_command_side_killed_between_two_commands_goes_on_where_it_stopped() {
        String kase = advised("2026-09-24", FAMILY);
        Answer declined = as("adviser")
                .with("Idempotency-Key", "no-before-the-kill")
                .post(kase + "/decline", "{}")
                .is(200);
        servers.restartCommandSide();
        Answer again = as("adviser")
                .with("Idempotency-Key", "no-before-the-kill")
                .post(kase + "/decline", "{}")
                .is(200);
        assertThat(again.body()).isEqualTo(declined.body());
        certified(kase, "2026-09-25", "C1");
        assertThat(status("authority", kase)).isEqualTo("CERTIFIED");
    }

    @Test
    void a_case_can_be_read_while_no_command_side_runs_and_a_command_is_refused_for_the_moment() throws IOException {
        String kase = takenOn("2026-09-24", FAMILY);
        servers.stopCommandSide();
        assertThat(status("adviser", kase)).isEqualTo("NOTICE_SENT");
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").isProblem(503, "UNAVAILABLE");
        servers.startCommandSide();
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
        assertThat(status("adviser", kase)).isEqualTo("ADVISER_CONTACTED");
    }

    @Test
    void commands_raced_on_one_case_all_win_in_turn_when_none_insists_on_a_version() {
        String kase = takenOn("2026-09-24", FAMILY);
        long before = as("coordinator").get(kase).json().path("version").asLong();
        List<Answer> answers =
                atOnce(i -> as("coordinator").post(kase + "/issues", "{issues: ['EDUCATION', 'HEALTH']}"));
        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers.stream().map(answer -> answer.json().path("version").asLong()))
                .doesNotHaveDuplicates()
                .allMatch(version -> version > before);
        assertThat(as("coordinator").get(kase).list("/matter/issues")).hasSize(1 + AT_ONCE);
    }

    @Test
    void of_commands_raced_on_one_version_one_wins() {
        String kase = takenOn("2026-09-24", FAMILY);
        String read = as("coordinator").get(kase).etag();
        List<Answer> answers = atOnce(
                i -> as("coordinator").with("If-Match", read).post(kase + "/issues", "{issues: ['SOCIAL_CARE']}"));
        Stream<Integer> statuses =
                answers.stream().map(answer -> answer.response().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(as("coordinator").get(kase).list("/matter/issues")).hasSize(2);
    }

    @Test
    void while_axon_server_is_away_everybody_is_told_and_afterwards_all_goes_on() {
        String kase = takenOn("2026-09-24", FAMILY);
        servers.loseAxonServer();
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").isProblem(503, "UNAVAILABLE");
        as("adviser").get(kase).isProblem(503, "UNAVAILABLE");
        as("adviser").get("/api/due").isProblem(503, "UNAVAILABLE");
        assertThat(as("adviser").get("/actuator/health").is(503).text("/status"))
                .isEqualTo("DOWN");
        servers.findAxonServer();
        assertThat(as("adviser").get("/actuator/health").is(200).text("/status"))
                .isEqualTo("UP");
        String etag = as("adviser")
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200)
                .etag();
        Answer seen =
                ServerLedger.answered(() -> as("adviser").with("If-Match", etag).get(kase));
        assertThat(seen.is(200).text("/status")).isEqualTo("ADVISER_CONTACTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "query", "web"})
    void a_side_alone_starts_from_the_command_line(String side) throws IOException {
        assertThat(servers.startedFromTheCommandLine(side)).startsWith("The ledger runs at http://127.0.0.1:");
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Answer>> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.apply(i), people))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }
}
