package org.mediationledger.events;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BlobId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.DocumentFormat;

/**
 * One version of a document: what its bytes are, and where they lie. They are under the document's own key, as what is
 * sealed here.
 *
 * @param number counted from 1; a later version takes nothing away from an earlier one
 * @param format as what it was uploaded
 * @param pages of it, or of its rendition: 1 or more; absent where neither has pages
 * @param bytes where the bytes lie as they were uploaded
 * @param rendition where the same lies as a PDF; absent where it was uploaded as one
 * @param size of the bytes as they were uploaded, as a decimal number
 * @param digest SHA-256 of the bytes as they were uploaded, as 64 hexadecimal digits
 */
public record DocumentVersion(
        int number,
        DocumentFormat format,
        @Nullable Integer pages,
        BlobId bytes,
        @Nullable BlobId rendition,
        Sealed size,
        Sealed digest) {}
