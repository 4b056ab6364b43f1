package org.mediationledger.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.mediationledger.documents.blob.ReadableBytes;
import org.springframework.core.io.AbstractResource;

/** Kept bytes for an answer, whole or in ranges; they are read once, and closed with the stream. */
public final class KeptResource extends AbstractResource {

    private final ReadableBytes bytes;

    /** Takes the bytes over. */
    public KeptResource(ReadableBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Channels.newInputStream(bytes.channel().position(0));
    }

    @Override
    public long contentLength() {
        return bytes.size();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "kept bytes";
    }
}
