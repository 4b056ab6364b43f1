package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.web.security.AnyRole;
import org.mediationledger.web.security.Needs;
import org.mediationledger.web.security.Public;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RightsTest extends EdgeTest {

    private static final List<String> OPEN =
            List.of("/api/timescales", "/api/log/checkpoint", "/api/log/tile/{level}/{*place}");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Stream<Mappings.Route> api() {
        return new Mappings(requestMappingHandlerMapping).api();
    }

    @Test
    void every_mapping_declares_whose_it_is() {
        assertThat(api())
                .hasSizeGreaterThan(40)
                .allSatisfy(route -> assertThat(Stream.of(Public.class, AnyRole.class, Needs.class)
                                .filter(route.handler()::hasMethodAnnotation))
                        .as(route.toString())
                        .hasSize(1));
    }

    @Test
    void nothing_is_mapped_but_the_interface_its_description_and_the_error_page() {
        assertThat(new Mappings(requestMappingHandlerMapping)
                        .all()
                        .map(Mappings.Route::pattern)
                        .filter(pattern -> !pattern.startsWith("/api/")))
                .containsOnly("/check/{token}", "/error", "/v3/api-docs", "/v3/api-docs.yaml");
    }

    @TestFactory
    Stream<DynamicTest> each_role_may_what_the_table_says_and_nothing_else() {
        return api().flatMap(route -> Role.ofPeople().stream()
                .map(role -> dynamicTest(role + " " + route, () -> {
                    commands.forget();
                    queries.forget();
                    Reply reply = call(role, route);
                    if (permitted(role, route)) {
                        assertThat(reply.status()).isIn(200, 400, 404);
                    } else {
                        reply.isProblem(403, "ROLE_NOT_PERMITTED");
                        assertThat(commands.taken()).isEmpty();
                        assertThat(queries.count()).isZero();
                    }
                })));
    }

    @Test
    void another_spelling_of_a_path_opens_no_other_door() {
        get(Role.FAMILY, "/%61pi/due").isProblem(403, "ROLE_NOT_PERMITTED");
        get(null, "/%61pi/due").isProblem(401, "NOT_AUTHENTICATED");
        get(Role.COORDINATOR, "/api/due/").isProblem(404, "NOT_FOUND");
        get(Role.COORDINATOR, "/API/due").isProblem(404, "NOT_FOUND");
    }

    @TestFactory
    Stream<DynamicTest> without_a_login_only_the_timescales_and_the_logs_hashes_are_open() {
        return api().map(route -> dynamicTest(route.toString(), () -> {
            Reply reply = call(null, route);
            if (OPEN.contains(route.pattern())) {
                assertThat(reply.status()).isIn(200, 404);
                assertThat(route.declared(Public.class)).isNotNull();
            } else {
                reply.isProblem(401, "NOT_AUTHENTICATED");
                assertThat(reply.header("www-authenticate")).startsWith("Basic realm=");
            }
        }));
    }

    @Test
    void each_command_of_the_interface_declares_the_right_that_the_command_side_asks_for() {
        Set<Action> declared = Set.copyOf(api().map(Mappings.Route::needs)
                .filter(needs -> needs != null)
                .map(Needs::value)
                .toList());
        List<Action> beside = List.of(Action.READ_PAST, Action.FIND_PEOPLE, Action.RESTATE_DATES);
        assertThat(declared)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                        .filter(action -> !beside.contains(action))
                        .toList());
    }

    private Reply call(@org.jspecify.annotations.Nullable Role role, Mappings.Route route) {
        return route.method() == RequestMethod.POST ? post(role, route.path(), "{}") : get(role, route.path());
    }

    private static boolean permitted(Role role, Mappings.Route route) {
        Needs needs = route.needs();
        return needs == null || RightsTable.of(role).actions().contains(needs.value());
    }
}
