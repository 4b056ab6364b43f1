package org.mediationledger.launcher.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mediationledger.log.HeadFile;
import org.mediationledger.log.LogHeads;

/** In a file, of which each process has one, and one process a folder. */
class HeadFileConformanceTest extends HeadConformance {

    private final Map<Path, LogHeads> files = new HashMap<>();

    @Override
    LogHeads heads(Path folder) {
        return files.computeIfAbsent(folder, HeadFile::new);
    }
}
