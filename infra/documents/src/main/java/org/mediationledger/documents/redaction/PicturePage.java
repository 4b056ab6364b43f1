package org.mediationledger.documents.redaction;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mediationledger.documents.pdf.EncodedPicture;

/** A page made anew: its picture, and the words that stay. */
final class PicturePage {

    static final COSName PICTURE = COSName.getPDFName("Page");

    private PicturePage() {}

    static PDPage make(PDDocument copy, DisplayedPage displayed, BufferedImage picture, List<Word> words)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) displayed.width(), (float) displayed.height()));
        InvisibleText text = new InvisibleText(displayed.height());
        words.forEach(text::add);
        COSDictionary pictures = new COSDictionary();
        pictures.setItem(PICTURE, EncodedPicture.of(copy, picture).getCOSObject());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, pictures);
        resources.setItem(COSName.FONT, text.fonts(copy));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        String drawing = String.format(
                Locale.ROOT, "q %.4f 0 0 %.4f 0 0 cm /Page Do Q\n", displayed.width(), displayed.height());
        COSStream content = copy.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write((drawing + text.content()).getBytes(US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        return page;
    }
}
