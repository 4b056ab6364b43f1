package org.mediationledger.documents.examination;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole numbers that the tags of one TIFF directory hold. */
final class TiffFields {

    /** Bytes of one entry: tag, type, count, and the value or where it is. */
    static final int ENTRY = 12;

    static final TiffFields NONE = new TiffFields(null, Map.of());

    /** More strips than any page has rows that is taken. */
    private static final long MOST_PLACES = 40_000;

    private static final int COUNT = 4;
    private static final int VALUE = 8;

    private record Values(int bytesEach, long count, long at) {}

    private final @Nullable BinaryFile bytes;
    private final Map<Integer, Values> values;

    private TiffFields(@Nullable BinaryFile bytes, Map<Integer, Values> values) {
        this.bytes = bytes;
        this.values = values;
    }

    static TiffFields read(BinaryFile bytes, long first, int entries) throws IOException {
        Map<Integer, Values> values = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            long entry = first + (long) i * ENTRY;
            int size = size(bytes.u16(entry + Short.BYTES));
            long count = bytes.u32(entry + COUNT);
            boolean inside = count * size <= Integer.BYTES;
            long at = inside ? entry + VALUE : bytes.u32(entry + VALUE);
            values.put(bytes.u16(entry), new Values(size, count, at));
        }
        return new TiffFields(bytes, values);
    }

    /** The first value of a tag. */
    long value(int tag, long otherwise) throws IOException {
        Values found = values.get(tag);
        return found == null || found.bytesEach == 0 || found.count == 0 ? otherwise : at(found, 0);
    }

    long count(int tag) {
        Values found = values.get(tag);
        return found == null ? 0 : found.count;
    }

    /** Whether there are as many places as lengths, at least one, and all within the file. */
    boolean pointInside(int placesTag, int lengthsTag) throws IOException {
        Values places = values.get(placesTag);
        Values lengths = values.get(lengthsTag);
        if (bytes == null || places == null || lengths == null || places.count != lengths.count) {
            return false;
        }
        if (places.count == 0 || places.count > MOST_PLACES) {
            return false;
        }
        for (long i = 0; i < places.count; i++) {
            if (at(places, i) + at(lengths, i) > bytes.size()) {
                return false;
            }
        }
        return true;
    }

    private long at(Values found, long index) throws IOException {
        if (bytes == null) {
            return 0;
        }
        long place = found.at + index * found.bytesEach;
        return switch (found.bytesEach) {
            case 1 -> bytes.u8(place);
            case 2 -> bytes.u16(place);
            default -> bytes.u32(place);
        };
    }

    /** Bytes of the types of whole numbers; 0 for others, which aren't read here. */
    private static int size(int type) {
        return switch (type) {
            case 1 -> 1;
            case 3 -> 2;
            case 4 -> 4;
            default -> 0;
        };
    }
}
