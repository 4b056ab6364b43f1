package org.mediationledger.paper.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import org.mediationledger.durable.DurableFiles;
import org.mediationledger.paper.letter.Enclosure;

/** Leaves post in a folder for somebody to print, a folder for each parcel. */
public final class FolderPostal implements Postal {

    private final Path folder;

    /** @param folder made where it is missing, for its owner only */
    public FolderPostal(Path folder) {
        this.folder = folder;
    }

    @Override
    public DispatchResult post(MessageId id, Parcel parcel) {
        Path own = folder.resolve(id.value());
        try {
            DurableFiles.createFolder(own);
            int number = 1;
            for (Enclosure sheet : parcel.sheets()) {
                DurableFiles.write(own.resolve(number + "-" + sheet.fileName()), sheet.content());
                number++;
            }
            return new DispatchResult.Dispatched(id);
        } catch (IOException unwritable) {
            return new DispatchResult.Refused(id, DispatchResult.Reason.NOT_WRITTEN);
        }
    }
}
