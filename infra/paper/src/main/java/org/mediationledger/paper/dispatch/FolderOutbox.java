package org.mediationledger.paper.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.util.CRLFOutputStream;
import org.mediationledger.durable.DurableFiles;

/** Leaves e-mail in a folder, a file for each (RFC 5322), for demonstrations: nothing leaves the machine. */
public final class FolderOutbox implements Outbox {

    private final Path folder;
    private final Sender sender;
    private final Clock clock;

    /** @param folder made where it is missing, for its owner only */
    public FolderOutbox(Path folder, Sender sender, Clock clock) {
        this.folder = folder;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public DispatchResult send(MessageId id, Mail mail) {
        try {
            DurableFiles.createFolder(folder);
            DurableFiles.write(folder.resolve(id.value() + ".eml"), bytes(id, mail));
            return new DispatchResult.Dispatched(id);
        } catch (IOException | MessagingException unwritable) {
            return new DispatchResult.Refused(id, DispatchResult.Reason.NOT_WRITTEN);
        }
    }

    private byte[] bytes(MessageId id, Mail mail) throws IOException, MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MimeMessages.of(Session.getInstance(new Properties()), sender, id, mail, clock.instant())
                .writeTo(new CRLFOutputStream(bytes));
        return bytes.toByteArray();
    }
}
