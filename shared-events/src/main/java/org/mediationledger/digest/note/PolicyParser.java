package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads a policy line by line. Each character stands for one octet of the file, for its names are opaque octets. */
final class PolicyParser {

    private static final int MAX_BYTES = 1 << 20;
    private static final String NONE = "none";

    private final List<TlogPolicy.Log> logs = new ArrayList<>();
    private final List<TlogPolicy.Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> defined = new HashMap<>();
    private final Set<String> inAGroup = new HashSet<>();
    private @Nullable Quorum quorum;
    private int line;

    TlogPolicy parse(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw refused("more than " + MAX_BYTES + " bytes");
        }
        String text = new String(file, ISO_8859_1);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw refused("the last line has no newline");
        }
        for (String next : text.split("\n")) {
            line++;
            line(next);
        }
        line = 0;
        if (quorum == null) {
            throw refused("no quorum");
        }
        return new TlogPolicy(logs, witnesses, quorum);
    }

    private void line(String text) {
        if (!text.chars().allMatch(PolicyParser::mayStand)) {
            throw refused("a control character");
        }
        List<String> items = items(text);
        if (items.isEmpty() || items.getFirst().startsWith("#")) {
            return;
        }
        List<String> rest = items.subList(1, items.size());
        switch (items.getFirst()) {
            case "log" -> log(rest);
            case "witness" -> witness(rest);
            case "group" -> group(rest);
            case "quorum" -> quorum(rest);
            default -> throw refused("a line is a log, a witness, a group, the quorum or a comment");
        }
    }

    private void log(List<String> items) {
        checkCount(items, 1, 2);
        VerifierKey key = key(items.get(0), KeyType.ED25519);
        if (logs.stream().anyMatch(log -> log.key().hasPublicKeyOf(key))) {
            throw refused("a log's key for the second time");
        }
        logs.add(new TlogPolicy.Log(key, item(items, 1)));
    }

    private void witness(List<String> items) {
        checkCount(items, 2, 3);
        VerifierKey key = key(items.get(1), KeyType.COSIGNATURE_V1);
        if (witnesses.stream().anyMatch(witness -> witness.key().hasPublicKeyOf(key))) {
            throw refused("a witness's key for the second time");
        }
        define(items.getFirst(), new Quorum.OfWitness(key));
        witnesses.add(new TlogPolicy.Witness(shown(items.getFirst()), key, item(items, 2)));
    }

    private void group(List<String> items) {
        checkCount(items, 3, Integer.MAX_VALUE);
        List<Quorum> members =
                items.subList(2, items.size()).stream().map(this::member).toList();
        define(items.getFirst(), new Quorum.OfGroup(threshold(items.get(1), members.size()), members));
    }

    private void quorum(List<String> items) {
        checkCount(items, 1, 1);
        if (quorum != null) {
            throw refused("a quorum for the second time");
        }
        quorum = items.getFirst().equals(NONE) ? new Quorum.None() : named(items.getFirst());
    }

    private void define(String name, Quorum meaning) {
        if (name.equals(NONE) || defined.putIfAbsent(name, meaning) != null) {
            throw refused("a name that has a meaning already");
        }
    }

    private Quorum member(String name) {
        if (!inAGroup.add(name)) {
            throw refused("a group's member that is one already");
        }
        return named(name);
    }

    private Quorum named(String name) {
        Quorum meaning = defined.get(name);
        if (meaning == null) {
            throw refused("a name that no line before defines");
        }
        return meaning;
    }

    private int threshold(String text, int members) {
        return switch (text) {
            case "any" -> 1;
            case "all" -> members;
            default ->
                (int) Decimal.parse(text).stream()
                        .filter(k -> k >= 1 && k <= members)
                        .findFirst()
                        .orElseThrow(() -> refused("a threshold is any, all, or from 1 to the count of members"));
        };
    }

    private VerifierKey key(String text, KeyType type) {
        VerifierKey key;
        try {
            key = VerifierKey.parse(shown(text));
        } catch (IllegalArgumentException problem) {
            throw refused(String.valueOf(problem.getMessage()));
        }
        if (key.type() != type) {
            throw refused("a log's key signs notes (type 0x01), a witness's cosigns (type 0x04)");
        }
        return key;
    }

    private void checkCount(List<String> items, int from, int to) {
        if (items.size() < from || items.size() > to) {
            throw refused("too few or too many items");
        }
    }

    private PolicyRefused refused(String problem) {
        return new PolicyRefused(line, problem);
    }

    private static Optional<String> item(List<String> items, int index) {
        return items.stream().skip(index).findFirst().map(PolicyParser::shown);
    }

    private static List<String> items(String text) {
        StringTokenizer tokens = new StringTokenizer(text, " \t");
        List<String> items = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            items.add(tokens.nextToken());
        }
        return items;
    }

    private static boolean mayStand(int octet) {
        return octet == '\t' || (octet >= ' ' && octet != 0x7f);
    }

    /** Octets as a reader sees them: UTF-8 where they are that. Different names may come to look the same. */
    private static String shown(String octets) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(octets.getBytes(ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return octets;
        }
    }
}
