package org.mediationledger.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.launcher.json.SampleRecords;

/** Where the command side is a process of its own, a command comes to it as bytes. */
class CommandsTravelTest {

    private static final Serializer MESSAGES = new AxonWiring().serializer();

    static Stream<Class<?>> commands() {
        return kinds(CaseCommand.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_arrives_as_it_was_sent(Class<?> type) {
        Object sent = SampleRecords.of(type);

        Object arrived = MESSAGES.deserialize(MESSAGES.serialize(sent, byte[].class));

        assertThat(arrived).isEqualTo(sent);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandsTravelTest::kinds)
                : Stream.of(type);
    }
}
