package org.mediationledger.launcher.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.RetentionClass;

class KeyCacheTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 2);
    private final KeyCache cache = new KeyCache(3, Duration.ofNanos(10), nanos::get);

    @Test
    void the_key_not_used_for_longest_makes_room() {
        DataKey[] keys = IntStream.range(0, 3).mapToObj(this::put).toArray(DataKey[]::new);
        assertThat(cache.find(keys[0].id())).isSameAs(keys[0]);

        DataKey fourth = put(3);

        assertThat(cache.size()).isEqualTo(3);
        assertThat(cache.find(scope(0))).isSameAs(keys[0]);
        assertThat(cache.find(scope(1))).isNull();
        assertThat(cache.find(keys[1].id())).isNull();
        assertThat(cache.find(scope(2))).isSameAs(keys[2]);
        assertThat(cache.find(scope(3))).isSameAs(fourth);
    }

    @Test
    void a_key_read_before_an_eviction_is_not_admitted_after_it() {
        DataKey key = DataKey.random(new SecureRandom());
        KeyCache.Reading reading = cache.beginReading();
        cache.evict(key.id());

        cache.put(reading, scope(0), key);

        assertThat(cache.find(key.id())).isNull();
        assertThat(cache.find(scope(0))).isNull();
    }

    @Test
    void an_eviction_by_scope_and_one_by_id_are_the_same() {
        DataKey one = put(1);
        DataKey two = put(2);

        cache.evict(scope(1));
        cache.evict(two.id());

        assertThat(cache.find(one.id())).isNull();
        assertThat(cache.find(scope(2))).isNull();
        assertThat(cache.size()).isZero();
    }

    @Test
    void a_key_is_answered_as_long_as_its_reading_is_fresh() {
        DataKey key = put(0);

        nanos.addAndGet(9);
        assertThat(cache.find(key.id())).isSameAs(key);
        nanos.addAndGet(1);
        assertThat(cache.find(key.id())).isNull();
        assertThat(cache.size()).isZero();
    }

    private DataKey put(int number) {
        DataKey key = DataKey.random(new SecureRandom());
        cache.put(cache.beginReading(), scope(number), key);
        return key;
    }

    private static KeyScope scope(int number) {
        return new KeyScope(new UUID(1, 1), new UUID(2, number), RetentionClass.CASE_RECORD);
    }
}
