package org.mediationledger.events;

import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BlobId;
import org.mediationledger.sealing.Sealed;

/**
 * What was made: where it lies, and what it is. All of it is under the bundle's own key.
 *
 * @param pdf where the bundle lies
 * @param plan where that lies from which the same bytes can be made again
 * @param history where the open history lies that goes beside it; absent unless a party asked for it
 * @param pack where the evidence pack lies that goes beside it; absent unless a party asked for it
 * @param digest SHA-256 of the PDF, as 64 hexadecimal digits
 * @param planDigest SHA-256 of the plan, as 64 hexadecimal digits
 */
public record BundleFiles(
        BlobId pdf,
        BlobId plan,
        @Nullable BlobId history,
        @Nullable BlobId pack,
        Sealed digest,
        Sealed planDigest) {}
