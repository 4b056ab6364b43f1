package org.mediationledger.launcher.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings that somebody has to give, because nobody can make them up. */
public final class Told {

    private static final Set<String> OF_THE_WEB = Set.of("http", "https");

    private Told() {}

    /**
     * What that property was set to.
     *
     * @param why what it is needed for: a clause
     * @throws SettingRefused when it was not set
     */
    public static <T> T of(String property, @Nullable T value, String why) {
        if (value == null || value.toString().isBlank()) {
            throw new SettingRefused(property + " must be set, " + why);
        }
        return value;
    }

    /**
     * An address that people open, such as {@code https://ledger.example.org}; a path may follow, without a slash at its end.
     *
     * @throws SettingRefused when it was not set, or is none
     */
    public static URI address(String property, @Nullable URI value, String why) {
        URI address = of(property, value, why);
        if (!OF_THE_WEB.contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || address.getQuery() != null
                || address.getFragment() != null
                || address.toString().endsWith("/")) {
            throw new SettingRefused(
                    property + " must be an address such as https://ledger.example.org, without a slash at its end");
        }
        return address;
    }

    /**
     * A file that can be read.
     *
     * @throws SettingRefused when it was not set, or can't be read
     */
    public static Path file(String property, @Nullable Path value, String why) {
        Path file = of(property, value, why);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new SettingRefused(property + ": the file " + file + " can't be read");
        }
        return file;
    }
}
