package org.mediationledger.launcher.rotation;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.mediationledger.launcher.folder.FolderRefused;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretRotation;

/**
 * Gives the log's key a successor. Both sign until every witness and reader knows the new one; then the old one goes. The
 * log itself says so of its keys at its next start, before it signs anything.
 */
public final class LogKeyRotation {

    private LogKeyRotation() {}

    /**
     * Makes the next key, or goes on with what was begun.
     *
     * @return false where an older key still signs beside the present one: nothing was done
     * @throws FolderRefused when the key is missing or unfit
     */
    public static boolean begin(Path secrets, SecureRandom random) {
        if (SecretRotation.isOverlapping(secrets, Secret.LOG_KEY)) {
            return false;
        }
        SecretRotation.begin(secrets, Secret.LOG_KEY, random).overlap();
        return true;
    }

    /**
     * Ends the time in which both keys sign.
     *
     * @return false where no older key signs: nothing was done
     * @throws FolderRefused when the operating system says no
     */
    public static boolean retire(Path secrets) {
        if (!SecretRotation.isOverlapping(secrets, Secret.LOG_KEY)) {
            return false;
        }
        SecretRotation.retire(secrets, Secret.LOG_KEY);
        return true;
    }
}
