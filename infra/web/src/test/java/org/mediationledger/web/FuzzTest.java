package org.mediationledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.query.bundle.BundlesAnswer;
import org.mediationledger.query.bundle.CaseBundles;
import org.mediationledger.query.bundle.ListBundles;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.evidence.DisclosedAnswer;
import org.mediationledger.query.evidence.GetDisclosed;
import org.mediationledger.query.letters.ListLetters;
import org.mediationledger.query.released.ListReleasedPapers;
import org.mediationledger.query.released.ReleasedPapers;
import org.mediationledger.query.released.ReleasedPapersAnswer;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.security.Needs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Seeded nonsense for every mapping that reads a body: bodies drawn from the description, then spoilt. */
class FuzzTest extends EdgeTest {

    private static final int BODIES = 60;
    private static final long SEED = 20_261_121;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Sealed NAME = new Sealed("A".repeat(43), "A".repeat(200), "A".repeat(22));

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Sealer sealer;

    @Autowired
    DocumentBytes bytes;

    /** Some requests ask first what the case is. */
    @BeforeEach
    void every_case_exists() {
        queries.answer(GetCaseFile.class, query -> SampleFile.answer(query.caseId(), NAME));
        queries.answer(ListLetters.class, query -> SampleLetter.answer());
        SamplePaper.give(queries, sealer, bytes);
        queries.answer(GetDisclosed.class, query -> new DisclosedAnswer(List.of(), 1, 0, null));
        queries.answer(ListReleasedPapers.class, query -> new ReleasedPapersAnswer(ReleasedPapers.NONE, 6, null));
        queries.answer(GetTimeline.class, query -> new TimelineAnswer(List.of(), null, 6, 3, null));
        queries.answer(ListBundles.class, query -> new BundlesAnswer(new CaseBundles(List.of()), null));
    }

    @TestFactory
    Stream<DynamicTest> no_body_is_ever_our_fault_and_every_problem_says_what_is_wrong() {
        JsonNode api = get(null, "/v3/api-docs").is(200).json();
        return new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> route.method() == RequestMethod.POST)
                .map(route -> dynamicTest(route.toString(), () -> {
                    Random random = new Random(SEED + route.pattern().hashCode());
                    Taken taken = Taken.of(api, route);
                    for (int i = 0; i < BODIES; i++) {
                        JsonNode sound = drawn(api, taken.schema(), random);
                        String body = i % 3 == 0
                                ? spoiltText(sound.toString(), random)
                                : spoilt(sound, random).toString();
                        judge(sent(route, taken, body), body);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_the_description_allows_is_accepted() {
        JsonNode api = get(null, "/v3/api-docs").is(200).json();
        return new Mappings(requestMappingHandlerMapping)
                .api()
                .filter(route -> route.method() == RequestMethod.POST)
                .map(route -> dynamicTest(route.toString(), () -> {
                    Random random = new Random(SEED);
                    Taken taken = Taken.of(api, route);
                    for (int i = 0; i < 10; i++) {
                        String body = drawn(api, taken.schema(), random).toString();
                        Reply reply = sent(route, taken, body);
                        assertThat(reply.status())
                                .as(body + reply.response().body())
                                .isIn(200, 201, 422);
                    }
                }));
    }

    /**
     * What a route takes.
     *
     * @param schema of its JSON
     * @param file whether a file goes with that
     */
    private record Taken(JsonNode schema, boolean file) {

        static Taken of(JsonNode api, Mappings.Route route) {
            JsonNode content = api.at("/paths").path(route.pattern()).at("/post/requestBody/content");
            JsonNode json = content.at("/application~1json/schema");
            JsonNode parts = resolved(api, content.at("/multipart~1form-data/schema"));
            Taken taken =
                    json.isMissingNode() ? new Taken(parts.at("/properties/document"), true) : new Taken(json, false);
            assertThat(taken.schema().isMissingNode()).isFalse();
            return taken;
        }
    }

    private Reply sent(Mappings.Route route, Taken taken, String body) {
        return taken.file()
                ? upload(by(route), route.path(), body, "A letter.".getBytes(UTF_8), "text/plain")
                : post(by(route), route.path(), body);
    }

    /** An adviser, but for what another alone may do. */
    private static Role by(Mappings.Route route) {
        Needs needs = route.needs();
        return Stream.of(Role.ADVISER, Role.SAFEGUARDING_LEAD, Role.DATA_PROTECTION_OFFICER, Role.PREPARER)
                .filter(role -> needs == null || RightsTable.of(role).actions().contains(needs.value()))
                .findFirst()
                .orElseThrow();
    }

    private static void judge(Reply reply, String body) {
        assertThat(reply.status()).as(body).isLessThan(500);
        if (reply.status() >= 400) {
            reply.isProblem();
            assertThat(reply.status()).isIn(400, 422);
            JsonNode problem = reply.json();
            assertThat(problem.has("field")
                            || List.of("BODY_MALFORMED", "BODY_MISSING", "COPY_NOT_MADE")
                                    .contains(reply.text("code")))
                    .as(problem.toString())
                    .isTrue();
        }
    }

    private static JsonNode drawn(JsonNode api, JsonNode schema, Random random) {
        return drawnOf(api, resolved(api, schema), random);
    }

    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private static JsonNode drawnOf(JsonNode api, JsonNode schema, Random random) {
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(api, schema, random);
            case "array" -> NODES.arrayNode().add(drawn(api, schema.path("items"), random));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "string" -> NODES.stringNode(text(schema, random));
            case "integer" ->
                NODES.numberNode(random.nextInt(
                        schema.path("minimum").asInt(), schema.path("maximum").asInt() + 1));
            default -> throw new AssertionError(schema.toString());
        };
    }

    private static ObjectNode object(JsonNode api, JsonNode schema, Random random) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            if (required.contains(field.getKey()) || random.nextBoolean()) {
                object.set(field.getKey(), drawn(api, field.getValue(), random));
            }
        }
        return object;
    }

    private static String text(JsonNode schema, Random random) {
        JsonNode values = schema.path("enum");
        if (!values.isEmpty()) {
            return values.get(random.nextInt(values.size())).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            case "uuid" -> "0a0b0c0d-0000-8000-8000-%012x".formatted(random.nextInt(1_000_000));
            case "email" -> "a" + random.nextInt(100) + "@example.org";
            default -> patterned(schema.path("pattern").asString(""), random);
        };
    }

    /** One text for each pattern of the description, tried against it here. */
    private static String patterned(String pattern, Random random) {
        return Stream.of(
                        "E08000003",
                        "QOP",
                        "kids",
                        "10:30",
                        "0161 496 000" + random.nextInt(10),
                        "Word " + random.nextInt(99))
                .filter(text -> pattern.isEmpty() ? text.startsWith("Word") : text.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text for " + pattern));
    }

    private static JsonNode spoilt(JsonNode sound, Random random) {
        if (!sound.isObject() || sound.isEmpty()) {
            return nonsense(random);
        }
        ObjectNode object = (ObjectNode) sound.deepCopy();
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, nonsense(random));
            case 2 -> object.set("x" + random.nextInt(), nonsense(random));
            case 3 -> object.set(name, spoilt(object.path(name), random));
            default -> object.set(name, NODES.arrayNode().add(nonsense(random)).add(nonsense(random)));
        }
        return object;
    }

    private static JsonNode nonsense(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.numberNode(random.nextDouble());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.stringNode("");
            case 5 -> NODES.stringNode("\u0000\u0007");
            case 6 -> NODES.stringNode("x".repeat(10_001));
            case 7 -> NODES.stringNode("2026-02-30");
            case 8 -> NODES.stringNode("' OR 1=1 --");
            case 9 -> NODES.stringNode("\ud83d\ude00\u202e\uffff");
            case 10 -> NODES.objectNode();
            case 11 -> NODES.arrayNode();
            case 12 -> NODES.objectNode().set("a", NODES.arrayNode().add(NODES.nullNode()));
            default -> deep(random.nextInt(40));
        };
    }

    private static JsonNode deep(int levels) {
        ArrayNode outer = NODES.arrayNode();
        return levels == 0 ? outer : outer.add(deep(levels - 1));
    }

    private static String spoiltText(String json, Random random) {
        StringBuilder spoilt = new StringBuilder(json);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(3)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, "{}[]\",:\\0\u0001e-".charAt(random.nextInt(12)));
                default -> spoilt.setLength(Math.max(1, at));
            }
            if (spoilt.isEmpty()) {
                return "{";
            }
        }
        return spoilt.toString();
    }
}
