package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Decimal;
import org.mediationledger.digest.note.NoteRefused;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.SignedNote;
import org.mediationledger.digest.note.Verified;
import org.mediationledger.digest.note.VerifierKey;
import org.mediationledger.exchange.Exchange;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.NoAnswer;
import org.mediationledger.log.Witness;

/**
 * Asks a witness over HTTP (C2SP tlog-witness). What the witness says counts only as far as its signature shows it: words
 * alone stop no log.
 */
public final class WitnessClient implements Witness {

    private static final int MAX_TRIES = 3;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int NOT_GROWN = 422;

    private final Exchange exchange;
    private final URI prefix;
    private final VerifierKey key;
    private final AtomicLong seen = new AtomicLong();

    /**
     * @param prefix the witness's submission and monitoring prefix
     * @param key the witness's key, got otherwise than from the witness
     * @param patience how long one answer may take, all of it
     */
    public WitnessClient(HttpClient http, URI prefix, VerifierKey key, Duration patience) {
        this.exchange = new Exchange(http, "the witness " + key.name(), patience, SignedNote.MAX_BYTES);
        this.prefix = URI.create(prefix.toString().endsWith("/") ? prefix.toString() : prefix + "/");
        this.key = key;
    }

    /** The name of the witness's key. */
    @Override
    public String name() {
        return key.name();
    }

    /** Asks from the size that the witness was last known to have seen, and again from the one that it names instead. */
    @Override
    public List<NoteSignature> cosign(SignedCheckpoint checkpoint, Growth growth) {
        long size = checkpoint.checkpoint().size();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            long from = Math.min(seen.get(), size);
            HttpResponse<byte[]> answer =
                    exchange.ask(request("add-checkpoint", new AddCheckpoint(from, growth.from(from), checkpoint)));
            if (answer.statusCode() == OK) {
                List<NoteSignature> cosignatures = cosignatures(checkpoint, answer.body());
                seen.set(size);
                return cosignatures;
            }
            if (answer.statusCode() != CONFLICT) {
                throw refused(answer.statusCode(), checkpoint, growth);
            }
            seen.set(sizeIn(answer.body()));
            if (seen.get() > size) {
                throw refused(CONFLICT, checkpoint, growth);
            }
        }
        throw silent("named another size each time");
    }

    /** Looks at what the witness has cosigned, when it says that the log doesn't go on from there. */
    private RuntimeException refused(int status, SignedCheckpoint checkpoint, Growth growth) {
        if (status != CONFLICT && status != NOT_GROWN) {
            return silent("answered with status " + status);
        }
        Checkpoint cosigned = cosigned(checkpoint.checkpoint().origin());
        long ours = checkpoint.checkpoint().size();
        if (cosigned.size() > ours) {
            return fork("has cosigned " + cosigned.size() + " leaves, and there are only " + ours + " here");
        }
        return Consistency.check(
                                growth.from(cosigned.size()),
                                cosigned.size(),
                                cosigned.root(),
                                ours,
                                checkpoint.checkpoint().root())
                        .holds()
                ? silent("answered with status " + status + " although the log has grown from what it cosigned")
                : fork("has cosigned " + cosigned.size() + " other leaves than those here");
    }

    private Checkpoint cosigned(String origin) {
        HttpResponse<byte[]> answer = exchange.ask(HttpRequest.newBuilder(
                        prefix.resolve(WitnessState.nameOf(origin).hex() + "/checkpoint"))
                .build());
        if (answer.statusCode() != OK) {
            throw silent("says that the log doesn't go on from what it cosigned, and doesn't show that");
        }
        try {
            SignedCheckpoint latest = SignedCheckpoint.parse(answer.body());
            latest.note().verifiedBy(List.of(key));
            if (latest.checkpoint().origin().equals(origin)) {
                return latest.checkpoint();
            }
        } catch (NoteRefused forged) {
            throw silent("shows a checkpoint that it didn't cosign");
        }
        throw silent("shows another log's checkpoint");
    }

    /** As tlog-witness suggests: the checkpoint's text with the lines of the answer is a note. */
    private List<NoteSignature> cosignatures(SignedCheckpoint checkpoint, byte[] lines) {
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.writeBytes(checkpoint.checkpoint().text().getBytes(UTF_8));
        note.write('\n');
        note.writeBytes(lines);
        try {
            SignedNote cosigned = SignedNote.parse(note.toByteArray());
            if (cosigned.text().equals(checkpoint.note().text())) {
                return cosigned.verifiedBy(List.of(key)).stream()
                        .map(Verified::signature)
                        .toList();
            }
        } catch (NoteRefused bad) {
            throw silent("answered with a cosignature that is not its own");
        }
        throw silent("answered with more than signatures");
    }

    private long sizeIn(byte[] body) {
        String text = new String(body, US_ASCII);
        OptionalLong size =
                text.endsWith("\n") ? Decimal.parse(text.substring(0, text.length() - 1)) : OptionalLong.empty();
        return size.orElseThrow(() -> silent("names no size that can be read"));
    }

    private HttpRequest request(String path, AddCheckpoint body) {
        return HttpRequest.newBuilder(prefix.resolve(path))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                .build();
    }

    private NoAnswer silent(String what) {
        return exchange.none(what);
    }

    private LogStopped fork(String what) {
        return new LogStopped(LogStopped.Reason.WOULD_FORK, "the witness " + key.name() + " " + what);
    }
}
