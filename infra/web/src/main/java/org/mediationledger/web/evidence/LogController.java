package org.mediationledger.web.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.rights.Action;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.recording.ShowsNoCase;
import org.mediationledger.web.security.Needs;
import org.mediationledger.web.security.Public;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log, as C2SP tlog-tiles serves one: hashes for everybody, entries for auditors. */
@RestController
@RequestMapping("/api/log")
@Tag(name = "Log")
class LogController {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=utf-8");

    private static final String HASHES = "hashes and signatures, for everybody";

    private final ObjectProvider<PublishedLog> log;

    LogController(ObjectProvider<PublishedLog> log) {
        this.log = log;
    }

    @GetMapping("/checkpoint")
    @Public
    @ShowsNoCase(HASHES)
    @Operation(summary = "How far the log has come: size and root, signed by the ledger and its witnesses")
    ResponseEntity<byte[]> checkpoint() {
        SignedCheckpoint checkpoint = log().checkpoint();
        if (checkpoint == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(PLAIN).body(checkpoint.bytes());
    }

    @GetMapping("/tile/{level}/{*place}")
    @Public
    @ShowsNoCase(HASHES)
    @Operation(summary = "A tile of the tree's hashes")
    ResponseEntity<byte[]> hashes(@PathVariable String level, @PathVariable String place) {
        return tile(level, place);
    }

    @GetMapping("/tile/entries/{*place}")
    @Needs(Action.READ_LOG)
    @ShowsNoCase("leaves of the whole log, for its auditors: cases stand in them under pseudonyms")
    @Operation(summary = "A bundle of the log's entries")
    ResponseEntity<byte[]> entries(@PathVariable String place) {
        return tile("entries", place);
    }

    private ResponseEntity<byte[]> tile(String kind, String place) {
        byte[] tile = log().tile(kind, place.substring(1));
        if (tile == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(tile);
    }

    private PublishedLog log() {
        PublishedLog kept = log.getIfAvailable();
        if (kept == null) {
            throw RequestRejected.because(Fault.EVIDENCE_UNAVAILABLE);
        }
        return kept;
    }
}
