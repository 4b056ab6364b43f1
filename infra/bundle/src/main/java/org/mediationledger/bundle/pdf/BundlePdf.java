package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.mediationledger.bundle.plan.BundlePlan;

/**
 * Makes the one PDF of a bundle from its plan and the papers' files. The same plan and files give the same bytes. One
 * paper's file is in memory at a time. Instances may be used by several threads.
 */
public final class BundlePdf {

    /**
     * Makes a bundle as a file. The file isn't there under its name before it is complete, and not at all when something
     * goes wrong.
     *
     * @throws MakingStopped when the one who waits doesn't want to go on
     * @throws IOException when a store or the disk can't be read or written
     */
    public MadeBundle make(BundlePlan plan, PaperFiles files, Path target, Making making)
            throws IOException, MakingStopped {
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "bundle", ".unfinished");
        try {
            MadeBundle made;
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                made = make(plan, files, out, making);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return made;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Makes a bundle as a stream, which is written from its start to its end and not closed. What was written when
     * something goes wrong is no PDF.
     *
     * @throws MakingStopped when the one who waits doesn't want to go on
     * @throws IOException when a store can't be read, or the stream not be written
     */
    public MadeBundle make(BundlePlan plan, PaperFiles files, OutputStream out, Making making)
            throws IOException, MakingStopped {
        return new BundleFile(plan, out).make(files, making);
    }
}
