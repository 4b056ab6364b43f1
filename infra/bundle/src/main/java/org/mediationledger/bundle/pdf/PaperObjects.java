package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one paper that its pages need, with new numbers, as they will stand in the bundle. They are gathered
 * first and written then, so that a paper which turns out to be broken leaves nothing behind. Streams are never decoded:
 * their bytes go from the paper's file to the bundle's.
 *
 * <p>What acts, what is attached and what tells of the file's making isn't taken along.
 */
final class PaperObjects {

    private static final int DEEPEST = 200;

    private static final Set<COSName> LEFT_BEHIND = names(
            "AA",
            "AF",
            "Alternates",
            "EF",
            "JS",
            "LastModified",
            "Metadata",
            "OPI",
            "OpenAction",
            "PieceInfo",
            "Ref",
            "StructParent",
            "StructParents",
            "Thumb");
    private static final Set<COSName> LEFT_BEHIND_OF_STREAMS = names("DL", "F", "FDecodeParms", "FFilter", "Length");
    private static final Set<COSName> NEVER_COPIED = names(
            "Action",
            "Annot",
            "Catalog",
            "EmbeddedFile",
            "Filespec",
            "ObjStm",
            "Outlines",
            "Page",
            "Pages",
            "Sig",
            "StructElem",
            "StructTreeRoot",
            "XRef");
    private static final COSName POST_SCRIPT = COSName.getPDFName("PS");

    private final ObjectWriter out;
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Map<COSName, byte[]> writtenNames = new HashMap<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final ByteText text = new ByteText();
    private final List<Written> written = new ArrayList<>();
    private int depth;

    PaperObjects(ObjectWriter out) {
        this.out = out;
    }

    /** The reference by which an object of the paper is known in the bundle, or the object itself when it is direct. */
    void value(@Nullable COSBase value) throws IOException {
        if (value == null) {
            text.ascii("null");
            return;
        }
        if (++depth > DEEPEST) {
            throw new IOException("objects are nested too deeply");
        }
        switch (value) {
            case COSObject indirect -> reference(indirect, indirect.getObject());
            case COSStream stream -> reference(stream, stream);
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSArray array -> array(array);
            case COSName name -> text.write(name(name));
            case COSInteger integer -> text.number(integer.longValue());
            case COSFloat number -> number.writePDF(text);
            case COSString string -> string(string);
            case COSBoolean truth -> text.ascii(truth.getValue() ? "true" : "false");
            default -> text.ascii("null");
        }
        depth--;
    }

    private void reference(COSBase key, @Nullable COSBase object) {
        if (object == null || isNeverCopied(object)) {
            text.ascii("null");
        } else {
            text.number(numberOf(key, object)).ascii(" 0 R");
        }
    }

    private int numberOf(COSBase reference, COSBase object) {
        COSBase key = object instanceof COSDictionary || object instanceof COSArray ? object : reference;
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = out.reserve();
        numbers.put(key, number);
        pending.add(new Pending(number, object));
        return number;
    }

    /** The number that an indirect object, or a stream, gets; null when it doesn't go into the bundle. */
    @Nullable
    Integer take(@Nullable COSBase value) {
        COSBase object = value instanceof COSObject indirect ? indirect.getObject() : value;
        if (value == null || object == null || isNeverCopied(object)) {
            return null;
        }
        return numberOf(value, object);
    }

    private static boolean isNeverCopied(COSBase object) {
        return object instanceof COSDictionary dictionary
                && (isOf(dictionary, COSName.TYPE, NEVER_COPIED::contains)
                        || isOf(dictionary, COSName.SUBTYPE, POST_SCRIPT::equals));
    }

    private static boolean isOf(COSDictionary dictionary, COSName key, Predicate<COSName> what) {
        return dictionary.getItem(key) instanceof COSName name && what.test(name);
    }

    /** Begins an object of the bundle's own among the paper's. */
    ByteText begin() {
        return text;
    }

    /** Ends it. */
    void end(int number) {
        written.add(new Written(number, text.length(), null));
    }

    /** Takes everything that is reached from what was named so far. */
    void gather() throws IOException {
        for (Pending next = pending.poll(); next != null; next = pending.poll()) {
            switch (next.object()) {
                case COSStream stream -> stream(next.number(), stream);
                case COSBase other -> {
                    value(other);
                    end(next.number());
                }
            }
        }
    }

    private void stream(int number, COSStream stream) throws IOException {
        text.ascii("<<");
        entries(stream, key -> !LEFT_BEHIND.contains(key) && !LEFT_BEHIND_OF_STREAMS.contains(key));
        try (InputStream raw = raw(stream)) {
            text.ascii("/Length ").number(raw.available()).ascii(">>\nstream\n");
        }
        written.add(new Written(number, text.length(), stream));
    }

    private static InputStream raw(COSStream stream) throws IOException {
        return stream.hasData() ? stream.createRawInputStream() : InputStream.nullInputStream();
    }

    private void dictionary(COSDictionary dictionary) throws IOException {
        if (isNeverCopied(dictionary)) {
            text.ascii("null");
            return;
        }
        text.ascii("<<");
        entries(dictionary, key -> !LEFT_BEHIND.contains(key));
        text.ascii(">>");
    }

    /** Writes those entries of a dictionary whose keys are wanted. */
    void entries(COSDictionary dictionary, Predicate<COSName> wanted) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (wanted.test(entry.getKey())) {
                text.write(name(entry.getKey()));
                text.write(' ');
                value(entry.getValue());
            }
        }
    }

    private void array(COSArray array) throws IOException {
        text.write('[');
        for (int at = 0; at < array.size(); at++) {
            if (at > 0) {
                text.write(' ');
            }
            value(array.get(at));
        }
        text.write(']');
    }

    private byte[] name(COSName name) throws IOException {
        byte[] known = writtenNames.get(name);
        if (known == null) {
            ByteText bytes = new ByteText();
            name.writePDF(bytes);
            known = Arrays.copyOf(bytes.bytes(), bytes.length());
            writtenNames.put(name, known);
        }
        return known;
    }

    private void string(COSString string) {
        byte[] bytes = string.getBytes();
        if (isPlain(bytes)) {
            text.write('(');
            text.write(bytes, 0, bytes.length);
            text.write(')');
        } else {
            text.ascii("<" + string.toHexString() + ">");
        }
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte value : bytes) {
            if (value < ' ' || value == 0x7F || value == '(' || value == ')' || value == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Writes everything that was gathered. */
    void write() throws IOException {
        int from = 0;
        for (Written object : written) {
            out.open(object.number());
            out.bytes(text.bytes(), from, object.end() - from);
            if (object.stream() != null) {
                try (InputStream raw = raw(object.stream())) {
                    out.copy(raw);
                }
                out.ascii("\nendstream");
            }
            out.close();
            from = object.end();
        }
    }

    private static Set<COSName> names(String... names) {
        return Arrays.stream(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }

    /** An object that is named and not yet gathered. */
    private record Pending(int number, COSBase object) {}

    /** An object that is gathered: where its text ends, and the stream that follows. */
    private record Written(int number, int end, @Nullable COSStream stream) {}
}
