package org.mediationledger.documents.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examination.Refused;

/** Bytes put into a file, examined, and the file taken away again. */
final class Examined {

    private final Examiner examiner;
    private final Path folder;

    Examined(Path folder, Limits limits) {
        this.folder = folder;
        this.examiner = new Examiner(limits);
    }

    Examined(Path folder) {
        this(folder, Limits.standard());
    }

    Examination of(byte[] bytes, String claimed) throws IOException {
        Path file = Files.createTempFile(folder, "upload", "");
        try {
            Files.write(file, bytes);
            return examiner.examine(file, claimed);
        } finally {
            Files.delete(file);
        }
    }

    Examination of(byte[] bytes) throws IOException {
        return of(bytes, "application/octet-stream");
    }

    void refuses(UploadRefusal reason, byte[] bytes) throws IOException {
        assertThat(of(bytes)).isEqualTo(new Refused(reason));
    }

    void takes(MediaType type, OptionalInt pages, byte[] bytes) throws IOException {
        assertThat(of(bytes)).isInstanceOfSatisfying(Accepted.class, taken -> {
            assertThat(taken.type()).isEqualTo(type);
            assertThat(taken.pages()).isEqualTo(pages);
            assertThat(taken.size()).isEqualTo(bytes.length);
        });
    }
}
