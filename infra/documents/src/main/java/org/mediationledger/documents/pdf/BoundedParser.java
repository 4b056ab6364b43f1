package org.mediationledger.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** Reads a PDF's structure within its budget, and no encrypted one. */
final class BoundedParser extends PDFParser {

    private final Budget budget;

    BoundedParser(RandomAccessRead source, Budget budget) throws IOException {
        super(source);
        this.budget = budget;
        this.document = new BoundedDocument(
                this, budget, IOUtils.createTempFileOnlyStreamCache().create());
    }

    @Override
    protected @Nullable COSBase parseDirObject() throws IOException {
        budget.takeObjects(1);
        return super.parseDirObject();
    }

    @Override
    protected boolean parseXrefTable(long startByteOffset) throws IOException {
        budget.takeObjects(linesOfTable());
        return super.parseXrefTable(startByteOffset);
    }

    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw new PdfEncrypted();
        }
    }

    /** The lines up to the trailer, the only word in or after a table that has the letter t. */
    private long linesOfTable() throws IOException {
        long start = source.getPosition();
        long lines = 0;
        for (int next = source.read(); next != -1 && next != 't'; next = source.read()) {
            lines += next == 'n' || next == 'f' ? 1 : 0;
        }
        source.seek(start);
        return lines;
    }
}
