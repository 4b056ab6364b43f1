package org.mediationledger.log;

import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.SignedCheckpoint;

/**
 * A checkpoint for somebody outside.
 *
 * @param timeStamp a {@code TimeStampResp} over its bytes (RFC 3161); null where none could be had
 */
public record GivenCheckpoint(SignedCheckpoint checkpoint, byte @Nullable [] timeStamp) {}
