package org.mediationledger.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.mediationledger.bundle.corpus.PaperCorpus;
import org.mediationledger.bundle.corpus.PlannedPapers;
import org.mediationledger.bundle.pdf.BundlePdf;
import org.mediationledger.bundle.pdf.Making;
import org.mediationledger.bundle.pdf.MakingStopped;
import org.mediationledger.bundle.plan.BundlePlan;

/**
 * What a bundle costs, with digests, index, numbers, tags and links, beside PDFBox's plain merger, which does none of
 * that, on the same files by turns: {@code BundleMaking [rounds [1|2|3]]}. Both are measured by the processor time of their
 * thread; a ratio above 1 says that the bundle costs less.
 */
public final class BundleMaking {

    private static final int ROUNDS = 7;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BundleMaking() {}

    /** @param arguments how many rounds, after as many to warm up, 7 by default; which papers, all by default */
    public static void main(String[] arguments) throws IOException, MakingStopped {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        System.out.println("| papers | merger : bundle, median | lowest | highest | bundle, ms | merger, ms | MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        String which = arguments.length < 2 ? "123" : arguments[1];
        if (which.contains("1")) {
            measure("60 of 6 pages, every third scanned", 60, 6, 3, rounds);
        }
        if (which.contains("2")) {
            measure("200 of 10 pages of text", 200, 10, 0, rounds);
        }
        if (which.contains("3")) {
            measure("200 of 10 scanned pages", 200, 10, 1, rounds);
        }
    }

    private static void measure(String name, int papers, int pages, int everyScanned, int rounds)
            throws IOException, MakingStopped {
        try (WorkFolder folder = WorkFolder.make()) {
            PlannedPapers planned = new PlannedPapers();
            List<Path> files = new ArrayList<>();
            for (int paper = 0; paper < papers; paper++) {
                byte[] file = everyScanned > 0 && paper % everyScanned == 0
                        ? PaperCorpus.scanned(paper, pages)
                        : PaperCorpus.text(paper, pages);
                Path path = folder.file("paper-" + paper);
                Files.write(path, file);
                files.add(path);
                planned.add(path, pages);
            }
            Path out = folder.file("out.pdf");
            List<Double> bundles = new ArrayList<>();
            List<Double> mergers = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= 2 * rounds; round++) {
                double bundle = bundle(planned, out);
                double merger = merge(files, out);
                if (round > rounds) {
                    bundles.add(bundle);
                    mergers.add(merger);
                    ratios.add(merger / bundle);
                }
            }
            List<Double> sorted = ratios.stream().sorted().toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.0f | %.0f | %d |%n",
                    name,
                    median(ratios),
                    sorted.getFirst(),
                    sorted.getLast(),
                    median(bundles),
                    median(mergers),
                    bytes / 1_000_000);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double bundle(PlannedPapers planned, Path out) throws IOException, MakingStopped {
        BundlePlan plan = planned.plan();
        long began = THREADS.getCurrentThreadCpuTime();
        new BundlePdf().make(plan, planned::open, out, Making.UNWATCHED);
        return (THREADS.getCurrentThreadCpuTime() - began) / NANOS_IN_MILLI;
    }

    private static double merge(List<Path> files, Path out) throws IOException {
        long began = THREADS.getCurrentThreadCpuTime();
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Path file : files) {
            merger.addSource(file.toFile());
        }
        merger.setDestinationFileName(out.toString());
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return (THREADS.getCurrentThreadCpuTime() - began) / NANOS_IN_MILLI;
    }
}
