package org.mediationledger.digest.note;

/** Names of keys (signed-note, "Format"): not empty, no Unicode space, no plus sign. */
final class KeyName {

    private KeyName() {}

    static boolean isValid(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(KeyName::mayStand);
    }

    private static boolean mayStand(int c) {
        return c >= ' ' && c != '+' && c != 0x85 && !Character.isSpaceChar(c) && !isSurrogate(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
