package org.mediationledger.web.request;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as the edge reads and writes it, and nobody else: nothing is guessed on the way in. Wrapped, so that it isn't
 * taken for the application's mapper.
 */
public record EdgeJson(JsonMapper mapper) {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 100;

    /** The one configuration. */
    public static EdgeJson strict() {
        JsonFactory factory = JsonFactory.builder()
                // Buffers that are used again go on holding what was read and written: names, words, addresses.
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        return new EdgeJson(JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(coercions -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercions.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(LogicalType.Textual, coercions -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        coercions.setCoercion(shape, CoercionAction.Fail);
                    }
                    coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
                })
                .addModule(textForms())
                .build());
    }

    /**
     * Reads JSON that is no whole body, as strictly as one.
     *
     * @throws org.mediationledger.web.problem.RequestRejected naming the member that is wrong
     */
    public <T> T read(byte[] bytes, Class<T> type) {
        try {
            T read = mapper.readValue(bytes, type);
            if (read == null) {
                throw BodyFaults.of(null);
            }
            return read;
        } catch (JacksonException unreadable) {
            throw BodyFaults.of(unreadable);
        }
    }

    private static SimpleModule textForms() {
        SimpleModule module = new SimpleModule("text forms");
        TextForm.ALL.forEach(form -> add(form, module));
        return module;
    }

    private static <T> void add(TextForm<T> form, SimpleModule module) {
        module.addDeserializer(form.type(), new TextFormDeserializer<>(form));
        module.addSerializer(form.type(), new ToStringSerializer(form.type()));
    }
}
