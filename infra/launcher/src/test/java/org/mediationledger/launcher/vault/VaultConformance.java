package org.mediationledger.launcher.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opened;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.sealing.Sealer;
import org.slf4j.LoggerFactory;

/** What every store of keys and tokens must do; one subclass for each store. */
abstract class VaultConformance {

    static final KeyEncryptionKey KEK = new KeyEncryptionKey(secret(1));
    static final KeyEncryptionKey ANOTHER_KEK = new KeyEncryptionKey(secret(2));

    private static final String ORIGIN = "ledger.example.org/cases/v1";
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER_CASE = new UUID(1, 2);
    private static final UUID MOTHER = new UUID(2, 1);
    private static final UUID CHILD = new UUID(2, 2);
    private static final KeyScope RECORD = new KeyScope(CASE, MOTHER, RetentionClass.CASE_RECORD);
    private static final KeyScope CONTACT = new KeyScope(CASE, MOTHER, RetentionClass.CONTACT);

    /** A vault with nothing cached over this test's store. */
    abstract KeyVault vault(KeyEncryptionKey kek);

    abstract PersonIndex index();

    /** Lets go of the store and opens it again. */
    abstract void restart();

    KeyVault vault() {
        return vault(KEK);
    }

    @Test
    void a_scope_has_one_key_which_is_found_by_its_id() {
        KeyVault vault = vault();

        DataKey key = vault.keyFor(RECORD);

        assertSame(vault.keyFor(RECORD), key);
        assertSame(vault.find(key.id()), key);
        assertSame(vault().keyFor(RECORD), key);
        assertSame(vault().find(key.id()), key);
    }

    @Test
    void scopes_that_differ_in_case_person_or_retention_have_keys_of_their_own() {
        KeyVault vault = vault();
        List<KeyScope> scopes = new ArrayList<>();
        for (UUID caseId : List.of(CASE, OTHER_CASE)) {
            for (UUID personId : List.of(MOTHER, CHILD)) {
                for (RetentionClass retention : RetentionClass.values()) {
                    scopes.add(new KeyScope(caseId, personId, retention));
                }
            }
        }

        Map<KeyScope, DataKey> keys = vault.keysFor(scopes);

        assertThat(keys).containsOnlyKeys(scopes);
        assertThat(keys.values()).extracting(DataKey::id).doesNotHaveDuplicates();
        assertThat(keys.values())
                .extracting(key -> Arrays.toString(key.secret()))
                .doesNotHaveDuplicates();
        scopes.forEach(scope -> assertSame(vault.keyFor(scope), Objects.requireNonNull(keys.get(scope))));
    }

    @Test
    void keys_for_scopes_named_twice_or_partly_there_are_given_once_each() {
        DataKey earlier = vault().keyFor(RECORD);

        Map<KeyScope, DataKey> keys = vault().keysFor(List.of(CONTACT, RECORD, CONTACT));

        assertThat(keys).containsOnlyKeys(RECORD, CONTACT);
        assertSame(Objects.requireNonNull(keys.get(RECORD)), earlier);
        assertThat(vault().keysFor(List.of())).isEmpty();
    }

    @Test
    void sixteen_threads_that_ask_at_once_get_one_key() throws Exception {
        List<KeyVault> vaults = List.of(vault(), vault(), vault(), vault());
        CyclicBarrier start = new CyclicBarrier(16);
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int round = 0; round < 25; round++) {
                KeyScope scope = new KeyScope(CASE, new UUID(3, round), RetentionClass.NOTE);
                List<Future<DataKey>> asked = IntStream.range(0, 16)
                        .mapToObj(thread -> threads.submit(() -> {
                            start.await();
                            return vaults.get(thread % vaults.size()).keyFor(scope);
                        }))
                        .toList();
                Set<String> ids = new HashSet<>();
                for (Future<DataKey> key : asked) {
                    ids.add(key.get().id());
                }
                assertThat(ids).containsExactly(vault().keyFor(scope).id());
            }
        }
    }

    @Test
    void keys_survive_a_restart() {
        DataKey key = vault().keyFor(RECORD);

        restart();

        assertSame(vault().keyFor(RECORD), key);
        assertSame(vault().find(key.id()), key);
    }

    @Test
    void a_destroyed_key_is_never_given_again_and_its_neighbours_are() {
        KeyVault vault = vault();
        DataKey destroyed = vault.keyFor(CONTACT);
        DataKey neighbour = vault.keyFor(RECORD);

        vault.destroy(destroyed.id());
        vault.destroy(destroyed.id());

        assertGone(vault, CONTACT, destroyed);
        assertGone(vault(), CONTACT, destroyed);
        restart();
        assertGone(vault(), CONTACT, destroyed);
        assertSame(vault().find(neighbour.id()), neighbour);
        assertThat(vault().isDestroyed(neighbour.id())).isFalse();
    }

    @Test
    void a_scope_can_be_erased_as_such_even_before_anything_was_sealed_in_it() {
        KeyVault vault = vault();
        DataKey key = vault.keyFor(RECORD);

        vault.destroy(RECORD);
        vault.destroy(RECORD);
        vault.destroy(CONTACT);
        vault.destroy(CONTACT);

        assertGone(vault, RECORD, key);
        assertThatThrownBy(() -> vault.keyFor(CONTACT)).isInstanceOf(KeyDestroyed.class);
        restart();
        assertThatThrownBy(() -> vault().keyFor(CONTACT)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroying_a_scope_tells_whether_there_was_a_key_to_destroy() {
        KeyVault vault = vault();
        vault.keyFor(RECORD);

        assertThat(vault.destroy(RECORD)).isTrue();
        assertThat(vault.destroy(RECORD)).isFalse();
        assertThat(vault.destroy(CONTACT)).as("nothing was ever sealed there").isFalse();
        assertThat(vault.destroy(CONTACT)).isFalse();
        restart();
        assertThat(vault().destroy(RECORD)).isFalse();
    }

    @Test
    void the_keys_that_are_held_for_a_case_are_all_but_the_destroyed_ones() {
        KeyVault vault = vault();
        KeyScope note = new KeyScope(CASE, new UUID(5, 1), RetentionClass.NOTE);
        Map<KeyScope, DataKey> keys = vault.keysFor(List.of(RECORD, CONTACT, note, record(OTHER_CASE, MOTHER)));
        vault.destroy(CONTACT);
        vault.destroy(new KeyScope(CASE, new UUID(5, 2), RetentionClass.NOTE));
        restart();

        assertThat(vault().held(CASE)).containsExactlyInAnyOrder(heldIn(keys, RECORD), heldIn(keys, note));
        assertThat(vault().held(new UUID(1, 3))).isEmpty();
    }

    private static HeldKey heldIn(Map<KeyScope, DataKey> keys, KeyScope scope) {
        return new HeldKey(scope, Objects.requireNonNull(keys.get(scope)).id());
    }

    @Test
    void one_destroyed_scope_among_several_is_refused() {
        vault().destroy(CONTACT);

        assertThatThrownBy(() -> vault().keysFor(List.of(RECORD, CONTACT))).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_key_that_was_never_there_is_neither_found_nor_destroyed() {
        KeyVault vault = vault();
        String stranger = DataKey.random(new SecureRandom()).id();

        vault.destroy(stranger);

        assertThat(vault.find(stranger)).isNull();
        assertThat(vault.isDestroyed(stranger)).isFalse();
    }

    @Test
    void readers_never_bring_a_destroyed_key_back() throws Exception {
        KeyVault vault = vault();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int round = 0; round < 50; round++) {
                KeyScope scope = new KeyScope(CASE, new UUID(4, round), RetentionClass.NOTE);
                DataKey key = vault().keyFor(scope);
                CyclicBarrier start = new CyclicBarrier(4);
                List<Future<?>> readers = new ArrayList<>();
                for (int reader = 0; reader < 3; reader++) {
                    readers.add(threads.submit(() -> {
                        start.await();
                        return IntStream.range(0, 20)
                                .mapToObj(i -> vault.find(key.id()) == null)
                                .toList();
                    }));
                }
                Future<?> eraser = threads.submit(() -> {
                    start.await();
                    vault.destroy(key.id());
                    return null;
                });
                eraser.get();
                assertThat(vault.find(key.id())).isNull();
                for (Future<?> reader : readers) {
                    reader.get();
                }
                assertThat(vault.find(key.id())).isNull();
            }
        }
    }

    @Test
    void a_vault_written_under_another_key_encryption_key_is_refused_at_once() {
        vault();

        assertThatThrownBy(() -> vault(ANOTHER_KEK)).isInstanceOf(VaultUnreadable.class);
    }

    @Test
    void what_is_sealed_opens_after_a_restart_until_it_is_erased() {
        Sealed sealed = new Sealer(ORIGIN, vault(), new SecureRandom()).seal(CONTACT, "phone", "0161 496 0123");
        restart();
        KeyVault vault = vault();
        Opener opener = new Opener(ORIGIN, vault);

        assertThat(opener.open(CASE, sealed)).isEqualTo(new Opened.Value("0161 496 0123"));
        vault.destroy(CONTACT);
        assertThat(opener.open(CASE, sealed)).isEqualTo(new Opened.Erased());
        restart();
        assertThat(new Opener(ORIGIN, vault()).open(CASE, sealed)).isEqualTo(new Opened.Erased());
    }

    @Test
    void no_log_line_shows_a_value_or_a_key_even_at_the_finest_level() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level usual = root.getLevel();
        List<Appender<ILoggingEvent>> console = detachAll(root);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.TRACE);
        DataKey key;
        try {
            KeyVault vault = vault();
            key = vault.keyFor(CONTACT);
            Sealed sealed = new Sealer(ORIGIN, vault, new SecureRandom()).seal(CONTACT, "name", "Perpetua");
            new Opener(ORIGIN, vault()).open(CASE, sealed);
            index().put(RECORD, new BlindIndex(new byte[32]).tokens(BlindIndex.Kind.NAME, "Perpetua"));
            vault.destroy(CONTACT);
            LoggerFactory.getLogger(VaultConformance.class).trace("the appender listens");
        } finally {
            root.setLevel(usual);
            root.detachAppender(lines);
            console.forEach(root::addAppender);
        }

        assertThat(List.copyOf(lines.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("the appender listens")
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("perpetua"))
                .noneMatch(line -> line.contains(Base64.getEncoder().encodeToString(key.secret())))
                .noneMatch(line -> line.contains(Arrays.toString(key.secret())))
                .noneMatch(line -> line.contains(HexFormat.of().formatHex(key.secret())));
    }

    @Test
    void a_case_is_found_by_all_of_its_tokens_whoever_holds_them() {
        PersonIndex index = index();
        index.put(record(CASE, MOTHER), List.of("ann", "smith"));
        index.put(record(CASE, CHILD), List.of("tom", "smith"));
        index.put(record(OTHER_CASE, MOTHER), List.of("ann", "jones"));

        assertThat(index.casesWith(List.of("ann"), 10)).containsExactly(CASE, OTHER_CASE);
        assertThat(index.casesWith(List.of("ann", "tom"), 10)).containsExactly(CASE);
        assertThat(index.casesWith(List.of("smith", "smith"), 10)).containsExactly(CASE);
        assertThat(index.casesWith(List.of("jones", "tom"), 10)).isEmpty();
        assertThat(index.casesWith(List.of("nobody"), 10)).isEmpty();
        assertThat(index.casesWith(List.of(), 10)).isEmpty();
        assertThat(index.casesWith(List.of("ann"), 1)).containsExactly(CASE);
        assertThatIllegalArgumentException().isThrownBy(() -> index.casesWith(List.of("ann"), 0));
    }

    @Test
    void tokens_are_added_to_those_there_and_survive_a_restart() {
        index().put(RECORD, List.of("ann", "smith"));
        index().put(RECORD, List.of("smith", "brown"));
        index().put(CONTACT, List.of("brown"));
        index().put(record(CASE, CHILD), List.of());

        restart();

        assertThat(index().casesWith(List.of("ann", "smith", "brown"), 10)).containsExactly(CASE);
    }

    /** Random changes against a model made of sets. */
    @Test
    void the_index_finds_what_a_plain_model_finds() {
        Random random = new Random(20_260_901);
        PersonIndex index = index();
        Map<UUID, Map<KeyScope, Set<String>>> model = new TreeMap<>();
        for (int step = 0; step < 600; step++) {
            UUID caseId = new UUID(1, random.nextInt(6));
            UUID personId = new UUID(2, random.nextInt(3));
            KeyScope scope = new KeyScope(
                    caseId, personId, random.nextBoolean() ? RetentionClass.CASE_RECORD : RetentionClass.CONTACT);
            Set<String> tokens = tokens(random);
            int kind = random.nextInt(20);
            if (kind == 0) {
                index.removeCase(caseId);
                model.remove(caseId);
            } else if (kind < 3) {
                index.remove(caseId, personId);
                model.getOrDefault(caseId, new HashMap<>())
                        .keySet()
                        .removeIf(other -> other.personId().equals(personId));
            } else if (kind < 6) {
                index.remove(scope);
                model.getOrDefault(caseId, new HashMap<>()).remove(scope);
            } else {
                index.put(scope, tokens);
                model.computeIfAbsent(caseId, unseen -> new HashMap<>())
                        .computeIfAbsent(scope, unseen -> new HashSet<>())
                        .addAll(tokens);
            }
            Set<String> sought = tokens(random);
            int limit = 1 + random.nextInt(6);
            assertThat(index.casesWith(sought, limit)).containsExactlyElementsOf(found(model, sought, limit));
        }
    }

    private static Set<UUID> found(Map<UUID, Map<KeyScope, Set<String>>> model, Set<String> sought, int limit) {
        Set<UUID> found = new LinkedHashSet<>();
        model.forEach((caseId, people) -> {
            Set<String> held = new HashSet<>();
            people.values().forEach(held::addAll);
            if (!sought.isEmpty() && held.containsAll(sought) && found.size() < limit) {
                found.add(caseId);
            }
        });
        return found;
    }

    private static KeyScope record(UUID caseId, UUID personId) {
        return new KeyScope(caseId, personId, RetentionClass.CASE_RECORD);
    }

    private static Set<String> tokens(Random random) {
        Set<String> tokens = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tokens.add("token" + random.nextInt(5));
        }
        return tokens;
    }

    private static void assertGone(KeyVault vault, KeyScope scope, DataKey key) {
        assertThat(vault.find(key.id())).isNull();
        assertThat(vault.isDestroyed(key.id())).isTrue();
        assertThatThrownBy(() -> vault.keyFor(scope))
                .isInstanceOfSatisfying(
                        KeyDestroyed.class,
                        refusal -> assertThat(refusal.keyId()).isEqualTo(key.id()));
    }

    private static void assertSame(@Nullable DataKey actual, DataKey expected) {
        DataKey found = Objects.requireNonNull(actual, "the key");
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.secret()).isEqualTo(expected.secret());
    }

    private static List<Appender<ILoggingEvent>> detachAll(Logger logger) {
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.forEach(logger::detachAppender);
        return appenders;
    }

    private static byte[] secret(int fill) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) fill);
        return secret;
    }
}
