package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examination.Refused;
import org.mediationledger.documents.sample.Pdfs;
import org.mediationledger.documents.sample.Pictures;
import org.mediationledger.documents.sample.Texts;
import org.mediationledger.documents.sample.Zips;

/** Files of each kind, damaged at random: whatever comes of it, it is an answer. */
class HostileBytesTest {

    private static final long SEED = 20_260_303;
    private static final int DAMAGED_OF_EACH = 60;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void a_damaged_file_is_taken_or_refused_and_nothing_else() throws IOException {
        Random random = new Random(SEED);
        Examined examined = new Examined(folder);
        Map<UploadRefusal, Integer> refused = new LinkedHashMap<>();
        int taken = 0;
        for (byte[] whole : samples().values()) {
            for (int i = 0; i < DAMAGED_OF_EACH; i++) {
                switch (examined.of(damaged(whole, random))) {
                    case Accepted accepted -> taken++;
                    case Refused because -> refused.merge(because.reason(), 1, Integer::sum);
                }
            }
        }

        assertThat(taken).isPositive();
        assertThat(refused).containsKeys(UploadRefusal.CORRUPT, UploadRefusal.UNKNOWN_TYPE);
    }

    private static Map<String, byte[]> samples() throws IOException {
        var picture = Pictures.ofWord("Scan", 60, 40);
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("pdf", Pdfs.ofPages("one", "two"));
        samples.put("older pdf", Pdfs.plain(document -> {}, "one", "two"));
        samples.put("docx", Zips.docx("Advice").bytes());
        samples.put("odt", Zips.odt("Advice").bytes());
        samples.put("jpeg", Pictures.encoded(picture, "jpeg"));
        samples.put("png", Pictures.encoded(picture, "png"));
        samples.put("tiff", Pictures.tiff(java.util.List.of(picture, picture), "Deflate"));
        samples.put("txt", Texts.NAMES.getBytes(UTF_8));
        samples.put("eml", Texts.message("Hello"));
        return samples;
    }

    /** Bytes changed, a piece doubled or taken away, or the end cut off. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int from = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.max(1, Math.min(64, bytes.length - from)));
        switch (random.nextInt(4)) {
            case 0 -> flip(bytes, random);
            case 1 -> bytes = Arrays.copyOf(bytes, from + 1);
            case 2 -> System.arraycopy(bytes, 0, bytes, from, Math.min(length, bytes.length - from));
            default -> Arrays.fill(bytes, from, Math.min(bytes.length, from + length), (byte) random.nextInt(256));
        }
        return bytes;
    }

    private static void flip(byte[] bytes, Random random) {
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }
}
