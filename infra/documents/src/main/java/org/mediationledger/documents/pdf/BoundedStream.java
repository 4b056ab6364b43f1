package org.mediationledger.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is decoded once without being kept, to see how long it is, before anybody decodes it into memory.
 */
final class BoundedStream extends COSStream {

    /** Filters of pictures: what they decode to is bounded by the picture's pixels. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final Budget budget;

    BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, Budget budget) throws IOException {
        super(cache, view);
        this.budget = budget;
    }

    /** What structure is read from: cross-reference streams and object streams. */
    @Override
    public RandomAccessRead createView() throws IOException {
        Measured measured = measured(budget.limits().structureBytes());
        budget.takeObjects(containsKey(COSName.W) ? entries(measured) : measured.marks());
        return super.createView();
    }

    @Override
    public COSInputStream createInputStream(@Nullable DecodeOptions options) throws IOException {
        measure();
        return super.createInputStream(options);
    }

    /** Decodes without keeping. */
    void measure() throws IOException {
        if (isImage()) {
            refuseHugePicture();
            measured(budget.limits().imageBytes());
        } else {
            measured(budget.limits().streamBytes());
        }
    }

    private boolean isImage() {
        return COSName.IMAGE.equals(getCOSName(COSName.SUBTYPE))
                || filters().stream().anyMatch(PICTURES::contains);
    }

    private void refuseHugePicture() {
        long width = Math.max(getLong(COSName.WIDTH), getLong(COSName.W));
        long height = Math.max(getLong(COSName.HEIGHT), getLong(COSName.H));
        refuseHugePicture(width, height);
    }

    private void refuseHugePicture(long width, long height) {
        if (width > 0 && height > budget.limits().imagePixels() / width) {
            throw new PdfTooMuch();
        }
    }

    /** A JPEG's own header, which the dictionary around it may contradict. */
    private void refuseHugePicture(COSName filter, InputStream encoded) throws IOException {
        if (filter.equals(COSName.DCT_DECODE) || filter.equals(COSName.DCT_DECODE_ABBREVIATION)) {
            Optional<JpegHeader> header = JpegHeader.read(encoded);
            header.ifPresent(found -> refuseHugePicture(found.width(), found.height()));
        }
    }

    private Measured measured(long limit) throws IOException {
        InputStream encoded = createRawInputStream();
        Measured sink = new Measured(limit, budget, false);
        int index = 0;
        for (COSName filter : filters()) {
            if (PICTURES.contains(filter)) {
                refuseHugePicture(filter, encoded);
                return sink;
            }
            sink = new Measured(limit, budget, index + 1 < filters().size());
            FilterFactory.INSTANCE.getFilter(filter).decode(encoded, sink, this, index);
            encoded = new ByteArrayInputStream(sink.kept());
            index++;
        }
        if (index == 0) {
            encoded.transferTo(sink);
        }
        return sink;
    }

    /** Each filter once, as the reader applies them. */
    private Set<COSName> filters() {
        Set<COSName> names = new LinkedHashSet<>();
        COSBase filters = getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private long entries(Measured measured) {
        COSArray widths = getCOSArray(COSName.W);
        long width = 0;
        for (int i = 0; widths != null && i < widths.size(); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        return measured.length() / Math.max(1, width);
    }
}
