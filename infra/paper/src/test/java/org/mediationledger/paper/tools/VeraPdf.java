package org.mediationledger.paper.tools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF's judgement of a PDF. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What breaks PDF/A-3b (ISO 19005-3, level B): nothing, if it is one. */
    public static List<String> faultsAsArchive(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFA_3_B);
    }

    /** What breaks PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
    public static List<String> faultsAsAccessible(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
