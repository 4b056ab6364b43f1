package org.mediationledger.bundle.pdf;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow as they are written, read in place. */
final class ByteText extends OutputStream {

    private byte[] bytes = new byte[1 << 14];
    private int length;

    @Override
    public void write(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    @Override
    public void write(byte[] some, int from, int count) {
        room(count);
        System.arraycopy(some, from, bytes, length, count);
        length += count;
    }

    ByteText ascii(String text) {
        int count = text.length();
        room(count);
        for (int at = 0; at < count; at++) {
            bytes[length++] = (byte) text.charAt(at);
        }
        return this;
    }

    ByteText number(long value) {
        if (value < 0) {
            return ascii(Long.toString(value));
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        room(digits);
        long rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    private void room(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
