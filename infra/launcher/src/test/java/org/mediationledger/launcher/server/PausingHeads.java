package org.mediationledger.launcher.server;

import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.log.LogHead;
import org.mediationledger.log.LogHeads;

/** Lets something happen, once, at one of the places at which its writer looks at the head or signs. */
final class PausingHeads implements LogHeads {

    private final LogHeads heads;
    private int left = -1;
    private Runnable meanwhile = () -> {};

    PausingHeads(LogHeads heads) {
        this.heads = heads;
    }

    /** @param place how many are passed by before that */
    void at(int place, Runnable happens) {
        left = place;
        meanwhile = happens;
    }

    /** A signer that is such a place, too. */
    NoteSigner before(NoteSigner signer) {
        return new NoteSigner() {
            @Override
            public VerifierKey key() {
                return signer.key();
            }

            @Override
            public NoteSignature sign(String text) {
                pass();
                NoteSignature signature = signer.sign(text);
                pass();
                return signature;
            }
        };
    }

    @Override
    public @Nullable LogHead read() {
        pass();
        LogHead head = heads.read();
        pass();
        return head;
    }

    @Override
    public boolean replace(@Nullable LogHead expected, LogHead next) {
        pass();
        boolean replaced = heads.replace(expected, next);
        pass();
        return replaced;
    }

    private void pass() {
        boolean here = left == 0;
        left--;
        if (here) {
            meanwhile.run();
        }
    }
}
