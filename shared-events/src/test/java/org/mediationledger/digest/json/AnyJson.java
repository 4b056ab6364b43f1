package org.mediationledger.digest.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Values of the profile, drawn from a seed, with what JSON finds awkward drawn often. */
final class AnyJson {

    private static final int[] AWKWARD = {
        0, 1, 8, 9, 10, 12, 13, 0x1f, ' ', '"', '\\', '/', 0x7f, 0x80, 0x2028, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000,
        0x10ffff
    };
    private static final long[] EDGES = {
        0, 1, -1, 10, JsonInteger.MAX, -JsonInteger.MAX, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    private final Random random;

    private AnyJson(long seed) {
        this.random = new Random(seed);
    }

    static Stream<Json> drawn(int count) {
        AnyJson any = new AnyJson(8785);
        return Stream.generate(() -> any.value(4)).limit(count);
    }

    private Json value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> new JsonBoolean(random.nextBoolean());
            case 1 -> new JsonInteger(number());
            case 2 -> new JsonString(text());
            case 3 -> array(depth);
            default -> object(depth);
        };
    }

    private JsonArray array(int depth) {
        List<Json> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            elements.add(value(depth - 1));
        }
        return new JsonArray(elements);
    }

    private JsonObject object(int depth) {
        Map<String, Json> members = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(name(), value(depth - 1));
        }
        return new JsonObject(members);
    }

    private long number() {
        return random.nextBoolean()
                ? EDGES[random.nextInt(EDGES.length)]
                : random.nextLong(-JsonInteger.MAX, JsonInteger.MAX + 1);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            name.append((char) random.nextInt(0x80));
        }
        return name.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(
                    random.nextBoolean() ? AWKWARD[random.nextInt(AWKWARD.length)] : ' ' + random.nextInt(0x200));
        }
        return text.toString();
    }
}
