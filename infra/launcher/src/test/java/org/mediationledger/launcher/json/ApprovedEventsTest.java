package org.mediationledger.launcher.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.EncodedEvent;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lies on disk for ever is held to one approved file for each revision of each event. Run with {@code
 * -Dapprove=true} to write the files of new revisions; an approved file is never written over.
 */
class ApprovedEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved-events");
    private static final JsonMapper PRETTY = LedgerJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final CatalogueSerializer serializer = new CatalogueSerializer(Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(LedgerJson::settle)
            .build());

    static Stream<EventCatalogue.Entry> catalogue() {
        return EventCatalogue.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_event_is_written_as_it_was_approved(EventCatalogue.Entry entry) throws IOException {
        LedgerEvent event = SampleRecords.of(entry.type());
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);
        Path approved = APPROVED.resolve(entry.name() + ".r" + entry.revision() + ".json");
        String json = PRETTY.writeValueAsString(PRETTY.readTree(written.getData())) + "\n";
        if (Boolean.getBoolean("approve") && Files.notExists(approved)) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, json);
        }
        assertThat(json).isEqualTo(Files.readString(approved));
        assertThat(written.getType().getName()).isEqualTo(entry.name());
        assertThat(written.getType().getRevision()).isEqualTo(String.valueOf(entry.revision()));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_approved_file_is_read_back_as_the_event(EventCatalogue.Entry entry) throws IOException {
        byte[] approved = Files.readAllBytes(APPROVED.resolve(entry.name() + ".r" + entry.revision() + ".json"));
        LedgerEvent read = serializer.deserialize(new SimpleSerializedObject<>(
                approved, byte[].class, new SimpleSerializedType(entry.name(), String.valueOf(entry.revision()))));
        assertThat(read).isEqualTo(SampleRecords.of(entry.type()));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void the_codec_of_the_history_writes_the_very_bytes_of_the_store(EventCatalogue.Entry entry) {
        LedgerEvent event = SampleRecords.of(entry.type());
        EncodedEvent encoded = new JsonEventCodec().encode(event);
        assertThat(encoded.json().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(serializer.serialize(event, byte[].class).getData());
        assertThat(new JsonEventCodec().decode(encoded)).isEqualTo(event);
    }

    @Test
    void every_approved_file_belongs_to_an_event() throws IOException {
        Set<String> expected = catalogue()
                .map(entry -> entry.name() + ".r" + entry.revision() + ".json")
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void what_is_not_in_the_catalogue_is_never_written() {
        assertThatThrownBy(() -> serializer.serialize("a stray object", byte[].class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("catalogue");
    }

    @Test
    void a_name_or_revision_that_is_not_in_the_catalogue_is_unknown_and_no_class_is_loaded_by_it() {
        assertThat(serializer.classForType(new SimpleSerializedType("java.lang.String", null)))
                .isEqualTo(UnknownSerializedType.class);
        assertThat(serializer.classForType(new SimpleSerializedType("case.opened", "99")))
                .isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void metadata_goes_beside_the_event() {
        MetaData metaData = MetaData.from(Map.of("account", "adviser"));
        SerializedObject<byte[]> written = serializer.serialize(metaData, byte[].class);
        MetaData read = serializer.deserialize(written);
        assertThat(read).isEqualTo(metaData);
    }
}
