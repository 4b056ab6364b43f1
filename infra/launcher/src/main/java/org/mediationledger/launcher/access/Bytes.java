package org.mediationledger.launcher.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes of lines. */
final class Bytes {

    private Bytes() {}

    static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    /** Where the line that begins there has its line feed; -1 where it has none. */
    static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != AccessLine.END) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    /** Whether one of the words stands between two places. */
    static boolean contains(byte[] bytes, int from, int until, byte[] word) {
        for (int at = from; at <= until - word.length; at++) {
            if (bytes[at] == word[0] && matches(bytes, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
