package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No journey is left out over any store. */
class EveryStoreTest {

    private static final Set<Class<?>> ALL = Set.of(Journey.class.getPermittedSubclasses());

    @Test
    void every_journey_goes_over_the_servers() {
        assertThat(journeysIn(ServerJourneysTest.class)).isEqualTo(ALL);
    }

    @Test
    void every_journey_that_needs_no_second_process_goes_over_the_embedded_stores() {
        assertThat(journeysIn(EmbeddedJourneysTest.class))
                .isEqualTo(ALL.stream()
                        .filter(journey -> journey != Distributing.class)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_journey_has_tests() {
        assertThat(ALL)
                .allSatisfy(journey -> assertThat(List.of(journey.getDeclaredMethods()))
                        .anyMatch(method ->
                                method.isAnnotationPresent(Test.class) && !Modifier.isPrivate(method.getModifiers())));
    }

    private static Set<Class<?>> journeysIn(Class<?> suite) {
        return Stream.of(suite, suite.getSuperclass())
                .flatMap(type -> Stream.of(type.getDeclaredClasses()))
                .filter(nested -> nested.isAnnotationPresent(Nested.class))
                .map(Class::getSuperclass)
                .collect(Collectors.toSet());
    }
}
