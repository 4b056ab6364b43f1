package org.mediationledger.web.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Purpose;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.problem.ProblemWriter;
import org.mediationledger.web.security.Needs;
import org.mediationledger.web.security.OccasionGate;
import org.mediationledger.web.security.Public;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Says of every operation what its annotations don't: whose it is, its headers, and how it is refused. */
final class OperationDescription implements GlobalOperationCustomizer {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is not in the form described here",
            "406", "The client accepts no JSON",
            "500", "A fault on our side");

    private static final Map<String, String> WITH_LOGIN = Map.of(
            "401", "A login is needed, or is wrong",
            "403", "Your role does not allow this",
            "503", "Nobody can answer or record it at the moment, or the view is behind; see Retry-After");

    private static final Map<String, String> WITH_BODY = Map.of(
            "413", "The body is longer than 1,000,000 bytes",
            "415", "The body is not JSON in UTF-8",
            "422", "The request is wrong whatever the case: a code and a provision say why");

    private static final Map<String, String> OF_COMMANDS = Map.of(
            "409", "The case does not allow it as it stands: a code and a provision say why",
            "412", "The case has another version than If-Match names");

    private static final Map<String, String> IN_PATH =
            Map.of("404", "There is no such thing, or you have no access to it");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean command = has(method, Submission.class);
        problems(operation, method, command).forEach((status, text) -> addProblem(operation, status, text));
        if (command) {
            describeCommand(operation);
        }
        if (has(method, HttpHeaders.class)) {
            operation.addParametersItem(
                    header(HttpHeaders.IF_MATCH, "A version that you know and want to see, in quotes: waits for it"));
            succeeded(operation.getResponses()).forEach(OperationDescription::describeTag);
        }
        if (method.hasMethodAnnotation(GetMapping.class)) {
            describeReading(operation, method);
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + " ")
                    + whose(needs.value()));
        }
        return operation;
    }

    private static Map<String, String> problems(Operation operation, HandlerMethod method, boolean command) {
        Map<String, String> problems = new TreeMap<>(ALWAYS);
        if (!method.hasMethodAnnotation(Public.class)) {
            problems.putAll(WITH_LOGIN);
        }
        if (operation.getRequestBody() != null || hasAnnotated(method, RequestBody.class)) {
            problems.putAll(WITH_BODY);
        }
        if (command) {
            problems.putAll(OF_COMMANDS);
        }
        if (hasAnnotated(method, PathVariable.class)) {
            problems.putAll(IN_PATH);
        }
        if (has(method, HttpHeaders.class)) {
            problems.put("422", "The moment asked for is not yet settled");
        }
        return problems;
    }

    private static void describeCommand(Operation operation) {
        operation.addParametersItem(header(
                        "Idempotency-Key",
                        "Makes repeats of this request recognisable: the same key and body change nothing more and answer"
                                + " the same; another body is refused")
                .schema(new StringSchema().pattern("^[\\x21-\\x7E]{1,200}$")));
        operation.addParametersItem(
                header(HttpHeaders.IF_MATCH, "The case's version that you know, in quotes; another is refused"));
        succeeded(operation.getResponses()).forEach(OperationDescription::describeTag);
    }

    private static void describeReading(Operation operation, HandlerMethod method) {
        StringSchema purposes = new StringSchema();
        Arrays.stream(Purpose.values()).map(Purpose::name).forEach(purposes::addEnumItem);
        operation.addParametersItem(
                header(OccasionGate.PURPOSE, "For what you read, as far as your role may say it; it is recorded")
                        .schema(purposes));
        if (OccasionGate.opensInEmergencies(method)) {
            operation.addParametersItem(
                    header(
                            OccasionGate.BREAK_GLASS,
                            "Why you read, in an emergency, a case beyond your reach: 10 to 500 characters, which are recorded"));
        }
    }

    private static Map<String, ApiResponse> succeeded(ApiResponses responses) {
        return responses.entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void describeTag(String status, ApiResponse response) {
        response.addHeaderObject(
                HttpHeaders.ETAG,
                new Header()
                        .description("The case's version in quotes, for those who may know it; weak for others")
                        .schema(new StringSchema()));
        if (status.equals("201")) {
            response.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header()
                            .description("Where it can be seen")
                            .schema(new StringSchema().format("uri-reference")));
        }
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }

    private static void addProblem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                ProblemWriter.MEDIA_TYPE,
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    private static String whose(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> RightsTable.of(role).actions().contains(action))
                .map(Role::name)
                .collect(Collectors.joining(", ", "For the roles ", "."));
    }

    private static boolean has(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean hasAnnotated(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> type) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(type)) {
                return true;
            }
        }
        return false;
    }
}
