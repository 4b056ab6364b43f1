package org.mediationledger.command.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.example.Commands;
import org.mediationledger.command.example.Names;
import org.mediationledger.rights.Role;
import org.mediationledger.terms.CertificateGround;

class GuardTest {

    private static final Map<String, String> SAID = Map.of(
            CommandMetaData.ACCOUNT, "adviser",
            CommandMetaData.ROLE, "ADVISER",
            CommandMetaData.ORGANISATION, "together-trust",
            CommandMetaData.IDEMPOTENCY_KEY, "a key",
            CommandMetaData.BODY_HASH, "a hash",
            CommandMetaData.EXPECTED_VERSION, "7");

    @Test
    void a_caller_is_read_from_what_the_edge_laid_beside_the_command() {
        Caller caller = Caller.of(SAID);

        assertThat(caller.actor().account()).hasToString("adviser");
        assertThat(caller.actor().role()).isEqualTo(Role.ADVISER);
        assertThat(caller.actor().organisation()).isEqualTo("together-trust");
        assertThat(caller.idempotencyKey()).isEqualTo("adviser|a key");
        assertThat(caller.bodyHash()).isEqualTo("a hash");
        assertThat(caller.expectedVersion()).isEqualTo(7);
    }

    @Test
    void an_organisation_and_a_version_may_be_missing() {
        Map<String, String> less = new HashMap<>(SAID);
        less.remove(CommandMetaData.ORGANISATION);
        less.remove(CommandMetaData.EXPECTED_VERSION);

        assertThat(Caller.of(less).actor().organisation()).isNull();
        assertThat(Caller.of(less).expectedVersion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CommandMetaData.ACCOUNT,
                CommandMetaData.ROLE,
                CommandMetaData.IDEMPOTENCY_KEY,
                CommandMetaData.BODY_HASH
            })
    void a_command_without_its_caller_is_refused(String missing) {
        Map<String, String> less = new HashMap<>(SAID);
        less.remove(missing);

        assertThatThrownBy(() -> Caller.of(less))
                .isInstanceOf(CommandRefused.class)
                .hasMessageStartingWith("ROLE_NOT_PERMITTED");
    }

    @Test
    void a_role_that_never_may_is_turned_away_before_anything_is_loaded() {
        assertThatThrownBy(() -> intercept(
                        Commands.issueCertificate(Names.certificate(1), CertificateGround.C1)
                                .command(),
                        Role.COORDINATOR))
                .isInstanceOf(CommandRefused.class)
                .hasMessageStartingWith("ROLE_NOT_PERMITTED");
    }

    @Test
    void a_role_that_may_goes_on() throws Exception {
        assertThat(intercept(Commands.recordContact().command(), Role.COORDINATOR))
                .isEqualTo("handled");
    }

    @Test
    void what_is_no_command_of_a_case_is_turned_away() {
        assertThatThrownBy(() -> intercept("anything", Role.ADVISER))
                .isInstanceOf(CommandRefused.class)
                .hasMessageStartingWith("ROLE_NOT_PERMITTED");
    }

    private static Object intercept(Object payload, Role role) throws Exception {
        Map<String, String> said = new HashMap<>(SAID);
        said.put(CommandMetaData.ROLE, role.name());
        UnitOfWork<GenericCommandMessage<Object>> work =
                new DefaultUnitOfWork<>(new GenericCommandMessage<>(payload, said));
        InterceptorChain chain = () -> "handled";
        return new RoleInterceptor().handle(work, chain);
    }
}
