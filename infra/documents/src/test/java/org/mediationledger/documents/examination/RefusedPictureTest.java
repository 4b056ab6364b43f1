package org.mediationledger.documents.examination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.documents.sample.Pictures;

/** Pictures and messages that aren't taken. */
class RefusedPictureTest {

    private static final int PNG_WIDTH = 16;
    private static final int PNG_CHECK = 29;

    @TempDir
    private Path folder;

    private Examined examined;

    @BeforeEach
    void an_examiner() {
        examined = new Examined(folder);
    }

    @Test
    void a_png_that_claims_a_hundred_thousand_pixels_each_way() throws IOException {
        examined.refuses(UploadRefusal.BOMB, pngOfWidth(100_000, 100_000));
    }

    @Test
    void a_png_that_holds_another_number_of_pixels_than_it_says() throws IOException {
        examined.refuses(UploadRefusal.CORRUPT, pngOfWidth(41, 40));
        examined.refuses(UploadRefusal.CORRUPT, pngOfWidth(40, 39));
        examined.refuses(UploadRefusal.CORRUPT, pngOfWidth(0, 40));
    }

    @Test
    void a_jpeg_that_claims_too_many_pixels() throws IOException {
        byte[] jpeg = jpeg();
        int frame = frame(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);

        examined.refuses(UploadRefusal.BOMB, jpeg);
    }

    @Test
    void a_jpeg_that_is_gone_over_without_end() throws IOException {
        byte[] jpeg = jpeg();
        int scan = find(jpeg, 0xDA);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, scan);
        for (int i = 0; i < 500; i++) {
            many.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        many.write(jpeg, jpeg.length - 2, 2);

        examined.refuses(UploadRefusal.BOMB, many.toByteArray());
    }

    @Test
    void a_tiff_whose_pages_lead_back_to_the_first() throws IOException {
        byte[] tiff = Pictures.encoded(Pictures.ofWord("x", 40, 40), "tiff");
        ByteBuffer bytes = ByteBuffer.wrap(tiff)
                .order(tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int first = bytes.getInt(4);
        bytes.putInt(first + 2 + 12 * bytes.getShort(first), first);

        examined.refuses(UploadRefusal.CORRUPT, tiff);
    }

    @Test
    void pictures_that_are_cut_off_anywhere() throws IOException {
        var picture = Pictures.ofWord("Scan", 200, 150);
        for (byte[] whole : List.of(
                Pictures.encoded(picture, "jpeg"),
                Pictures.encoded(picture, "png"),
                Pictures.tiff(List.of(picture, picture), "LZW"))) {
            for (int percent = 10; percent < 100; percent += 10) {
                examined.refuses(UploadRefusal.CORRUPT, Arrays.copyOf(whole, whole.length * percent / 100));
            }
        }
    }

    @Test
    void what_follows_a_jpegs_end_is_not_of_the_picture() throws IOException {
        byte[] jpeg = jpeg();

        examined.takes(MediaType.JPEG, OptionalInt.of(1), Arrays.copyOf(jpeg, jpeg.length + 100));
    }

    private static byte[] jpeg() throws IOException {
        return Pictures.encoded(Pictures.ofWord("Scan", 64, 64), "jpeg");
    }

    private static byte[] pngOfWidth(int width, int height) throws IOException {
        byte[] png = Pictures.encoded(Pictures.ofWord("x", 40, 40), "png");
        ByteBuffer bytes = ByteBuffer.wrap(png).putInt(PNG_WIDTH, width).putInt(PNG_WIDTH + 4, height);
        CRC32 sum = new CRC32();
        sum.update(png, PNG_WIDTH - 4, PNG_CHECK - PNG_WIDTH + 4);
        bytes.putInt(PNG_CHECK, (int) sum.getValue());
        return png;
    }

    private static int frame(byte[] jpeg) {
        return find(jpeg, 0xC0);
    }

    private static int find(byte[] jpeg, int marker) {
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such marker");
    }
}
