package org.mediationledger.web.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Describes the fields of requests and answers. A field means the same wherever it stands, so that it is described once, by
 * its name; where it doesn't, by its schema and its name.
 */
final class FieldDescriptions implements GlobalOpenApiCustomizer {

    private final Properties texts = read();

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            return;
        }
        ModelConverters.getInstance().read(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String schema, Schema<?> described) {
        Map<String, Schema<?>> fields = fieldsOf(described);
        fields.forEach((name, field) -> {
            if (field.getDescription() == null) {
                field.setDescription(textOf(schema, name));
            }
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Schema<?>> fieldsOf(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        return properties == null ? Map.of() : (Map) properties;
    }

    private @Nullable String textOf(String schema, String field) {
        return texts.getProperty(schema + "." + field, texts.getProperty(field));
    }

    private static Properties read() {
        try (InputStream file =
                Objects.requireNonNull(FieldDescriptions.class.getResourceAsStream("fields.properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("fields.properties cannot be read", unreadable);
        }
    }
}
