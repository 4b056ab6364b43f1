package org.mediationledger.documents.pdf;

/** What is left of one document's limits. */
final class Budget {

    /** Room for the first look at a small file, in reads. */
    private static final long LEAST_READS = 1 << 22;

    private final PdfLimits limits;
    private long bytes;
    private long objects;
    private long reads;

    Budget(PdfLimits limits, long fileSize) {
        this.limits = limits;
        this.bytes = limits.allBytes();
        this.objects = limits.objects();
        this.reads = LEAST_READS + fileSize * limits.readsPerByte();
    }

    PdfLimits limits() {
        return limits;
    }

    void takeBytes(long number) {
        bytes = left(bytes, number);
    }

    void takeObjects(long number) {
        objects = left(objects, number);
    }

    void takeReads(long number) {
        reads = left(reads, number);
    }

    private static long left(long had, long taken) {
        if (taken > had) {
            throw new PdfTooMuch();
        }
        return had - taken;
    }
}
