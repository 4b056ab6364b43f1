package org.mediationledger.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.mediationledger.paper.tools.VeraPdf;

class ArchivePdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 26);

    @Test
    void who_listens_hears_a_name_from_right_to_left_in_the_order_of_its_letters() throws IOException {
        Markup markup = new Markup("Names");
        markup.text(markup.add(markup.body(), "p"), "Child محمد علي");
        markup.text(markup.add(markup.body(), "p"), "Child Bob");

        assertThat(spoken(ArchivePdf.of(markup, DAY).bytes())).containsExactly("Child محمد علي");
    }

    @Test
    void many_pages_are_as_good_as_one() {
        Markup markup = new Markup("Many");
        for (int paragraph = 0; paragraph < 200; paragraph++) {
            markup.text(markup.add(markup.body(), "p"), "Paragraph " + paragraph + " of a long letter");
        }
        ArchivePdf pdf = ArchivePdf.of(markup, DAY);

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(VeraPdf.faultsAsArchive(pdf.bytes())).isEmpty();
        assertThat(VeraPdf.faultsAsAccessible(pdf.bytes())).isEmpty();
    }

    @Test
    void nothing_is_loaded_from_anywhere() {
        Markup markup = new Markup("Picture");
        markup.text(markup.add(markup.body(), "p"), "Text");
        markup.add(markup.body(), "img").setAttribute("src", "file:///etc/hostname");

        assertThat(ArchivePdf.of(markup, DAY).pages()).isEqualTo(1);
    }

    private static List<String> spoken(byte[] pdf) throws IOException {
        List<String> spoken = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), spoken);
        }
        return spoken;
    }

    private static void collect(PDStructureNode node, List<String> spoken) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    spoken.add(element.getActualText());
                }
                collect(element, spoken);
            }
        }
    }
}
