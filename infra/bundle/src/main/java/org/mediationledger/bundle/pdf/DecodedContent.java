package org.mediationledger.bundle.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A page's content in clear, as one stream that is decoded as it is read: however long it is, it takes no memory. */
final class DecodedContent {

    private static final int BUFFER = 1 << 12;

    private final Inflater inflater = new Inflater();

    /**
     * The streams one after another.
     *
     * @return to be read before this is asked again
     */
    InputStream of(List<COSStream> streams) throws IOException {
        if (streams.size() == 1) {
            return decoded(streams.getFirst());
        }
        List<InputStream> all = new ArrayList<>();
        for (COSStream stream : streams) {
            all.add(new Later(this, stream));
            all.add(new ByteArrayInputStream(new byte[] {'\n'}));
        }
        return new SequenceInputStream(Collections.enumeration(all));
    }

    private InputStream decoded(COSStream stream) throws IOException {
        if (!stream.hasData()) {
            return InputStream.nullInputStream();
        }
        if (COSName.FLATE_DECODE.equals(stream.getFilters())
                && !stream.containsKey(COSName.DECODE_PARMS)
                && !stream.containsKey(COSName.DP)) {
            inflater.reset();
            return new InflaterInputStream(stream.createRawInputStream(), inflater, BUFFER);
        }
        return stream.createInputStream();
    }

    void end() {
        inflater.end();
    }

    /** A stream that is opened when it is its turn. */
    private static final class Later extends InputStream {

        private final DecodedContent content;
        private final COSStream stream;
        private InputStream opened = nullInputStream();
        private boolean open;

        Later(DecodedContent content, COSStream stream) {
            this.content = content;
            this.stream = stream;
        }

        private InputStream opened() throws IOException {
            if (!open) {
                open = true;
                opened = content.decoded(stream);
            }
            return opened;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return opened().read(into, from, most);
        }

        @Override
        public void close() throws IOException {
            opened.close();
        }
    }
}
