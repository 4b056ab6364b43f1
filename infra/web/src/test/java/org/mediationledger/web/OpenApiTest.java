package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.security.Public;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends EdgeTest {

    private static final String UPLOADS = ".*/documents(/\\{document}/versions)?";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode api() {
        return get(null, "/v3/api-docs").is(200).json();
    }

    @Test
    void every_mapping_is_described_with_its_body_and_its_problems() {
        JsonNode api = api();
        assertThat(new Mappings(requestMappingHandlerMapping).api()).allSatisfy(route -> {
            JsonNode operation = api.path("paths")
                    .path(route.described())
                    .path(route.method().name().toLowerCase(Locale.ROOT));
            assertThat(operation.isMissingNode()).as(route.toString()).isFalse();
            assertThat(operation.path("summary").asString("")).isNotEmpty();
            assertThat(operation.path("tags")).hasSize(1);
            JsonNode responses = operation.path("responses");
            assertThat(responses.has("200") ^ responses.has("201")).isTrue();
            assertThat(responses.propertyNames()).contains("400", "406", "500");
            responses.properties().stream()
                    .filter(response -> response.getKey().compareTo("400") >= 0)
                    .forEach(response -> assertThat(response.getValue()
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .asString(""))
                            .isEqualTo("#/components/schemas/Problem"));
            if (route.method() == RequestMethod.POST) {
                assertThat(operation.path("requestBody").path("content").propertyNames())
                        .as(route.toString())
                        .containsExactly(route.pattern().matches(UPLOADS) ? "multipart/form-data" : "application/json");
                assertThat(operation.at("/requestBody/required").asBoolean(false))
                        .isTrue();
                assertThat(responses.propertyNames()).contains("413", "415", "422");
            }
            if (route.declared(Public.class) == null) {
                assertThat(responses.propertyNames()).contains("401", "403", "503");
            }
        });
    }

    @Test
    void commands_tell_of_their_headers() {
        JsonNode api = api();
        assertThat(new Mappings(requestMappingHandlerMapping)
                        .api()
                        .filter(route -> java.util.Arrays.stream(route.handler().getMethodParameters())
                                .anyMatch(parameter -> parameter.getParameterType() == Submission.class)))
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> {
                    List<String> headers = new ArrayList<>();
                    api.path("paths")
                            .path(route.described())
                            .at("/post/parameters")
                            .forEach(parameter -> {
                                if (parameter.path("in").asString().equals("header")) {
                                    headers.add(parameter.path("name").asString());
                                }
                            });
                    assertThat(headers).containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
                });
    }

    @Test
    void every_field_is_explained_and_every_reference_leads_somewhere() {
        JsonNode api = api();
        JsonNode schemas = api.at("/components/schemas");
        assertThat(schemas.propertyNames())
                .contains("OpenCaseRequest", "Problem", "CaseFileBody", "TimelineEntry")
                .noneMatch(name -> name.endsWith("Id") || name.endsWith("Code") || name.equals("Sealed"));
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                assertThat(field.getValue().path("description").asString(""))
                        .as(schema.getKey() + "." + field.getKey())
                        .isNotEmpty();
            }
        }
        assertThat(api.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                api.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void what_is_needed_and_how_long_it_may_be_is_said() {
        JsonNode holder = api().at("/components/schemas/HolderRequest");
        List<String> required = new ArrayList<>();
        holder.path("required").forEach(name -> required.add(name.asString()));
        assertThat(required).containsExactlyInAnyOrder("capacity", "name");
        assertThat(holder.at("/properties/name/maxLength").asInt()).isEqualTo(200);
        assertThat(holder.at("/properties/capacity/enum")).hasSize(3);
        assertThat(api().at("/components/schemas/ChildRequest/properties/dateOfBirth/format")
                        .asString())
                .isEqualTo("date");
    }

    @Test
    void both_ways_of_signing_in_are_described_and_the_timescales_need_none() {
        JsonNode api = api();
        assertThat(api.at("/components/securitySchemes/password/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.path("security")).hasSize(2);
        assertThat(api.path("paths").path("/api/timescales").at("/post/security"))
                .isEmpty();
    }
}
