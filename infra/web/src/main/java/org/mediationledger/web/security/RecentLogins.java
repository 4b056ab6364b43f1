package org.mediationledger.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes which passwords were right, because a password hash is too slow to be computed for every
 * call of a program. Holds HMACs under a key that never leaves the process, no passwords; a changed or removed account
 * changes what is asked, so that its old entry is never found again.
 */
final class RecentLogins {

    private static final String HMAC = "HmacSHA256";
    private static final int MOST = 10_000;

    private final SecretKeySpec key;
    private final LongSupplier nanoTime;
    private final long lifeNanos;
    private final Map<String, Long> since = new LinkedHashMap<>();

    RecentLogins(SecureRandom random, LongSupplier nanoTime, Duration life) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, HMAC);
        this.nanoTime = nanoTime;
        this.lifeNanos = life.toNanos();
    }

    boolean knows(UserAccount user, String password) {
        String token = token(user, password);
        synchronized (since) {
            Long then = since.get(token);
            return then != null && nanoTime.getAsLong() - then < lifeNanos;
        }
    }

    void remember(UserAccount user, String password) {
        String token = token(user, password);
        synchronized (since) {
            since.remove(token);
            since.put(token, nanoTime.getAsLong());
            if (since.size() > MOST) {
                since.remove(since.keySet().iterator().next());
            }
        }
    }

    private String token(UserAccount user, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(user.passwordHash().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(user.account().value().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
