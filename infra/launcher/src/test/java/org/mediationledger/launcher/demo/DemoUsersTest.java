package org.mediationledger.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.launcher.demo.story.Plan;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;
import org.mediationledger.web.security.UserAccount;
import org.mediationledger.web.security.UserDirectory;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoUsersTest {

    private final Directory directory = Directories.demo();
    private final UserDirectory users = DemoUsers.directory();

    @Test
    void there_are_thirteen_one_for_each_role() {
        assertThat(DemoUsers.describe())
                .extracting(DemoUser::account)
                .containsExactlyInAnyOrder(
                        "frontdoor",
                        "coordinator",
                        "adviser",
                        "mediator",
                        "authority",
                        "icb",
                        "commissioner",
                        "auditor",
                        "preparer",
                        "family",
                        "representative",
                        "safeguarding",
                        "dpo");
        assertThat(DemoUsers.describe())
                .extracting(DemoUser::role)
                .containsExactlyInAnyOrderElementsOf(Role.ofPeople());
        assertThat(DemoUsers.describe()).allSatisfy(user -> {
            assertThat(user.sees()).isNotBlank();
            UserAccount account = Objects.requireNonNull(users.find(user.account()));
            assertThat(account.role()).isEqualTo(user.role());
            assertThat(account.organisation()).isEqualTo(user.organisation());
        });
    }

    @Test
    void all_sign_in_with_the_demos_password_against_a_hash() {
        PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        UserAccount account = Objects.requireNonNull(users.find("adviser"));
        assertThat(encoder.matches(DemoUsers.PASSWORD, account.passwordHash())).isTrue();
        assertThat(encoder.matches("Demo", account.passwordHash())).isFalse();
        assertThat(Stream.concat(DemoUsers.describe().stream().map(DemoUser::account), Stream.of("adviser.kids"))
                        .map(name -> Objects.requireNonNull(users.find(name)).passwordHash()))
                .containsOnly(account.passwordHash());
        assertThat(users.decoyHash()).isEqualTo(account.passwordHash());
    }

    @Test
    void organisations_are_the_directorys() {
        Set<String> known = Stream.of(
                        directory.organisations().stream().map(body -> body.id().value()),
                        directory.authorities().stream().map(body -> body.code().value()),
                        directory.commissioners().stream()
                                .map(body -> body.code().value()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        assertThat(DemoUsers.describe())
                .extracting(DemoUser::organisation)
                .filteredOn(Objects::nonNull)
                .isSubsetOf(known);
        assertThat(DemoUsers.describe().stream()
                        .filter(user -> user.organisation() == null)
                        .map(DemoUser::role))
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.FAMILY, Role.REPRESENTATIVE);
    }

    @Test
    void whoever_acts_in_the_caseload_can_sign_in() {
        Set<Actor> actors = Plan.of(300, LocalDate.of(2026, 11, 23), Caseload.SEED, directory).steps().stream()
                .map(step -> step.submission().actor())
                .collect(Collectors.toSet());
        assertThat(actors).hasSizeGreaterThan(20).allSatisfy(actor -> {
            UserAccount account =
                    Objects.requireNonNull(users.find(actor.account().value()));
            assertThat(account.role()).isEqualTo(actor.role());
            assertThat(account.organisation()).isEqualTo(actor.organisation());
        });
        assertThat(users.find("adviser.kids")).isNotNull();
        assertThat(users.find("coordinator.together-trust")).isNull();
        assertThat(users.find("adviser.cedar-health-advice")).isNull();
    }
}
