package org.mediationledger.web.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/**
 * Cursors as clients see them: opaque, and good for the question alone to which an answer gave them. The binding is a
 * digest, not a secret: a cursor says where a page begins, and never what its reader may see.
 */
public final class Cursor {

    private static final int BINDING_BYTES = 12;
    private static final int LONGEST = 2_000;

    private Cursor() {}

    /** The cursor that leads to that place in the answers to that question; null at the end. */
    public static @Nullable String to(@Nullable String place, String question) {
        if (place == null) {
            return null;
        }
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = Arrays.copyOf(binding(place, question), BINDING_BYTES + text.length);
        System.arraycopy(text, 0, cursor, BINDING_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * The place to which a cursor leads; null where the client sent none.
     *
     * @throws RequestRejected when no answer to that question gave it
     */
    public static @Nullable String placeIn(@Nullable String cursor, String question) {
        if (cursor == null) {
            return null;
        }
        byte[] bytes = decoded(cursor);
        String place = new String(bytes, BINDING_BYTES, bytes.length - BINDING_BYTES, StandardCharsets.UTF_8);
        if (!cursor.equals(to(place, question))) {
            throw unknown();
        }
        return place;
    }

    private static byte[] decoded(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.length() > LONGEST ? "" : cursor);
            if (bytes.length >= BINDING_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64Url) {
            throw unknown();
        }
        throw unknown();
    }

    private static RequestRejected unknown() {
        return RequestRejected.because(
                Fault.CURSOR_UNKNOWN, "cursor", "That cursor is not one that an earlier answer gave to this question.");
    }

    private static byte[] binding(String place, String question) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Arrays.copyOf(
                    sha256.digest((question + "\0" + place).getBytes(StandardCharsets.UTF_8)), BINDING_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
