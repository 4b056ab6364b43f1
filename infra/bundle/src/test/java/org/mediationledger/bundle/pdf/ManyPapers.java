package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mediationledger.bundle.corpus.PaperCorpus;
import org.mediationledger.bundle.corpus.PlannedPapers;

/** A process of its own that makes one bundle: {@code ManyPapers FOLDER PAPERS PAGES text|scanned}. */
final class ManyPapers {

    private ManyPapers() {}

    public static void main(String[] arguments) throws IOException, MakingStopped {
        Path folder = Path.of(arguments[0]);
        int papers = Integer.parseInt(arguments[1]);
        int pages = Integer.parseInt(arguments[2]);
        PlannedPapers planned = new PlannedPapers();
        for (int paper = 0; paper < papers; paper++) {
            Path file = folder.resolve("paper-" + paper);
            Files.write(
                    file,
                    arguments[3].equals("text") ? PaperCorpus.text(paper, pages) : PaperCorpus.scanned(paper, pages));
            planned.add(file, pages);
        }
        new BundlePdf().make(planned.plan(), planned::open, folder.resolve("bundle.pdf"), Making.UNWATCHED);
    }
}
