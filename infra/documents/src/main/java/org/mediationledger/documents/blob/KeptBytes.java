package org.mediationledger.documents.blob;

/** What came of looking for the bytes of a document. */
public sealed interface KeptBytes {

    /**
     * They are there, and the last of them is: that is known before the first is read.
     *
     * @param bytes to be closed by the caller
     */
    record Found(ReadableBytes bytes) implements KeptBytes {}

    /** The document's key has been destroyed; its bytes are gone for good. */
    record Erased() implements KeptBytes {}

    /** The vault has never held the key. Worth an alarm. */
    record KeyUnknown() implements KeptBytes {}

    /** The key is there, the bytes are not. Worth an alarm. */
    record Missing() implements KeptBytes {}
}
