package org.mediationledger.pack;

import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.evidence.CaseHead;

/** What somebody reads who opens a pack without any program of ours. */
final class PackReadme {

    private PackReadme() {}

    static String text(Checkpoint checkpoint, CaseHead head, long export) {
        return """
                Evidence pack of one case of %s

                This pack shows what the ledger recorded about a case, and lets you check that nothing was changed or
                left out. It holds %d records (leaves/). The log had %d leaves when the pack was made; its root was
                %s.

                Check it with the ledger's verifier, on a computer of your own, without network:

                    java -jar ledger-verify.jar PACK.zip --policy policy.txt

                The policy names the keys that you trust. Get it from the ledger's operator by another way than this
                pack, and compare it with what the witness publishes. The file keys/policy.txt is for information only.

                What the files are

                    leaves/NNNN.json         one record each, exactly as it was logged; NNNN is its number in the case
                    proofs/NNNN.tlog-proof   why that record is in the log
                    disclosures/NNNN.json    what you may see of a record that only holds commitments
                    redactions.json          every commitment that isn't disclosed to you, with the reason
                    export.json              the log's own record %d that this pack was made, with the number of records
                    checkpoint               the log's size and root, signed by the ledger and by its witnesses
                    checkpoint.tsr           a time-stamp over that file (RFC 3161), where an authority gave one
                    consistency/             proofs that earlier checkpoints grew into this one
                    erasures/                records of personal data that were erased for good
                    manifest.json            the list of all these files with their SHA-256

                Check by hand

                1. A file is the one listed in the manifest:
                       sha256sum leaves/0001.json
                2. The hash of a record in the tree is SHA-256 over a zero byte and the record:
                       (printf '\\000'; cat leaves/0001.json) | sha256sum
                   In base64 it is the "prev" of the record that follows:
                       (printf '\\000'; cat leaves/0001.json) | openssl dgst -sha256 -binary | base64
                   The hash of the last record is the "head" in export.json.
                3. A commitment ("sd") is the SHA-256 of a disclosure, in base64url:
                       printf %%s 'THE-DISCLOSURE' | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '='
                   A disclosure is base64url of a salt, a name and the value.
                4. The ledger's signature: the last lines of checkpoint begin with a dash. The first one's base64 is four
                   bytes of key id and 64 of an Ed25519 signature over the lines above the blank line:
                       sed '/^$/,$d' checkpoint > text
                       sed -n '/^$/{n;p;}' checkpoint | awk '{print $3}' | base64 -d | tail -c 64 > signature
                       openssl pkeyutl -verify -pubin -inkey log-key.pem -rawin -in text -sigfile signature
                5. The time-stamp, with the authority's certificate:
                       openssl ts -verify -data checkpoint -in checkpoint.tsr -CAfile authority.pem

                What this doesn't prove: that what was recorded is true, that everything was recorded that happened,
                and that no copy of an erased key exists.
                """.formatted(checkpoint.origin(), head.events(), checkpoint.size(), checkpoint.root(), export);
    }
}
