package org.mediationledger.web.document;

import java.nio.file.Path;

/**
 * Where a file lies in clear while it is received and looked at, and no longer. Nobody else may read the folder; whatever a
 * killed process left there goes when the next one starts.
 *
 * @param path of a folder that is there, and that this process has to itself
 */
public record UploadFolder(Path path) {}
