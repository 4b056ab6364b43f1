package org.mediationledger.journeys.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Gives tests the ledger that is one process: started when first asked for, closed when the last test is over. */
public final class OverEmbeddedStores implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningLedger.class;
    }

    @Override
    public RunningLedger resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(OverEmbeddedStores.class))
                .computeIfAbsent(Started.class, type -> Started.somewhere(), Started.class)
                .ledger();
    }

    /** A ledger in a folder of its own, gone when it is closed. */
    private record Started(Path folder, EmbeddedLedger ledger) implements AutoCloseable {

        static Started somewhere() {
            try {
                Path folder = Files.createTempDirectory("journeys");
                return new Started(folder, EmbeddedLedger.over(folder));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            ledger.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
