package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;

/** The files of a pack, taken apart. Every change gives another pack; nothing is put right that isn't asked for. */
public final class PackFiles {

    public static final String MANIFEST = "pack/manifest.json";
    public static final String EXPORT = "pack/export.json";
    public static final String EXPORT_PROOF = "pack/export.tlog-proof";
    public static final String HEADS = "pack/heads.json";
    public static final String HEADS_PROOF = "pack/heads.tlog-proof";
    public static final String HEADS_PATH = "pack/heads-path.json";
    public static final String CHECKPOINT = "pack/checkpoint";
    public static final String STAMP = "pack/checkpoint.tsr";
    public static final String REDACTIONS = "pack/redactions.json";
    public static final String KEYS = "pack/keys/policy.txt";
    public static final String README = "pack/README.txt";

    private static final JsonLimits LIMITS = new JsonLimits(1 << 22, 64);

    private final SortedMap<String, byte[]> files;

    private PackFiles(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** No files at all. */
    public static PackFiles none() {
        return new PackFiles(Map.of());
    }

    /** These files. */
    public static PackFiles of(Map<String, byte[]> files) {
        return new PackFiles(files);
    }

    /** The files of a pack that nobody has tampered with. */
    public static PackFiles unzip(byte[] pack) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException noPack) {
            throw new UncheckedIOException(noPack);
        }
        return new PackFiles(files);
    }

    /** The pack. */
    public byte[] zip() {
        return raw().bytes();
    }

    /** The pack, to be changed below its files. */
    public RawZip raw() {
        List<RawZip.Entry> entries = new ArrayList<>();
        files.forEach((name, file) -> entries.add(RawZip.Entry.deflated(name, file)));
        return new RawZip(entries);
    }

    public SortedMap<String, byte[]> all() {
        return files;
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public byte[] bytes(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow().clone();
    }

    public String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    public JsonObject json(String name) {
        return (JsonObject) CanonicalJson.read(bytes(name), LIMITS);
    }

    public JsonArray array(String name) {
        return (JsonArray) CanonicalJson.read(bytes(name), LIMITS);
    }

    public PackFiles with(String name, byte[] file) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(name, file.clone());
        return new PackFiles(more);
    }

    public PackFiles with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    public PackFiles with(String name, Json json) {
        return with(name, CanonicalJson.write(json));
    }

    public PackFiles without(String name) {
        Map<String, byte[]> fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new PackFiles(fewer);
    }

    /** All files whose names begin so are gone. */
    public PackFiles withoutAll(String beginning) {
        Map<String, byte[]> fewer = new TreeMap<>(files);
        fewer.keySet().removeIf(name -> name.startsWith(beginning));
        return new PackFiles(fewer);
    }

    public PackFiles renamed(String from, String to) {
        return has(from) ? with(to, bytes(from)).without(from) : this;
    }

    /** The two files have changed places. */
    public PackFiles swapped(String one, String other) {
        return with(one, bytes(other)).with(other, bytes(one));
    }

    public PackFiles changed(String name, UnaryOperator<byte[]> change) {
        return with(name, change.apply(bytes(name)));
    }

    public PackFiles retold(String name, UnaryOperator<String> change) {
        return with(name, change.apply(text(name)));
    }

    /** A member of an object has another value. */
    public PackFiles with(String name, String member, Json value) {
        Map<String, Json> members = new TreeMap<>(json(name).members());
        members.put(member, value);
        return with(name, new JsonObject(members));
    }

    /** A member of an object is gone. */
    public PackFiles without(String name, String member) {
        Map<String, Json> members = new TreeMap<>(json(name).members());
        members.remove(member);
        return with(name, new JsonObject(members));
    }

    /** The list of contents lists again what is there, and counts the entries; nothing else in it is changed. */
    public PackFiles listed() {
        List<Json> list = new ArrayList<>();
        files.forEach((name, file) -> {
            if (!name.equals(MANIFEST)) {
                list.add(new JsonObject(Map.of(
                        "name", new JsonString(name),
                        "sha256", new JsonString(Hash.sha256(file).hex()),
                        "size", new JsonInteger(file.length))));
            }
        });
        return with(MANIFEST, "files", new JsonArray(list)).with(MANIFEST, "events", new JsonInteger(entries()));
    }

    /** How many entries of the case there are. */
    public int entries() {
        return (int) files.keySet().stream()
                .filter(name -> name.startsWith("pack/leaves/"))
                .count();
    }

    public static String leaf(long number) {
        return "pack/leaves/" + digits(number) + ".json";
    }

    public static String proof(long number) {
        return "pack/proofs/" + digits(number) + ".tlog-proof";
    }

    public static String disclosures(long number) {
        return "pack/disclosures/" + digits(number) + ".json";
    }

    public static String erasure(long number) {
        return "pack/erasures/" + digits(number) + ".json";
    }

    public static String erasureProof(long number) {
        return "pack/erasures/" + digits(number) + ".tlog-proof";
    }

    public static String consistency(long from, long to) {
        return "pack/consistency/" + from + "-" + to + ".txt";
    }

    private static String digits(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
