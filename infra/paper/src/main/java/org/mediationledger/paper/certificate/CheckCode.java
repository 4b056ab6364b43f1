package org.mediationledger.paper.certificate;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a QR code (ISO/IEC 18004), error correction level M, with its quiet zone. */
final class CheckCode {

    private static final int QUIET_MODULES = 4;
    private static final int PIXELS_PER_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private CheckCode() {}

    /** The picture as a {@code data:} address of a PNG. */
    static String of(URI address) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM)), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage drawn(QrCode code) {
        int width = (code.size + 2 * QUIET_MODULES) * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                if (!code.getModule(moduleAt(x), moduleAt(y))) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        return image;
    }

    private static int moduleAt(int pixel) {
        return Math.floorDiv(pixel, PIXELS_PER_MODULE) - QUIET_MODULES;
    }
}
