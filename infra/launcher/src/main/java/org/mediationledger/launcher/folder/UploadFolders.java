package org.mediationledger.launcher.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.web.document.UploadFolder;
import org.springframework.util.FileSystemUtils;

/** Folders for files that are being received, for their owner's eyes only. */
public final class UploadFolders {

    private UploadFolders() {}

    /** That folder, made where it is missing, and emptied of what a killed process left there. */
    public static UploadFolder emptied(Path folder) throws IOException {
        DurableFiles.createFolder(folder);
        try (Stream<Path> left = Files.list(folder)) {
            List<Path> files = left.toList();
            for (Path file : files) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
        return new UploadFolder(folder);
    }

    /** A folder among the machine's temporary files, for this process alone. */
    public static UploadFolder ofThisProcess() throws IOException {
        Path folder = Files.createTempDirectory("ledger-uploads");
        folder.toFile().deleteOnExit();
        return new UploadFolder(folder);
    }
}
