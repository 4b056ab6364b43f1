package org.mediationledger.evidence;

import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.JsonObject;

/**
 * How far a case has come in the log.
 *
 * @param pseudonym what the log calls it
 * @param events how many leaves it has, 1 or more
 * @param head the leaf hash of the newest
 */
public record CaseHead(String pseudonym, long events, Hash head) {

    /** As one leaf of the tree of all heads, which are sorted by pseudonym. */
    public byte[] bytes() {
        return CanonicalJson.write(json());
    }

    JsonObject json() {
        return new Members()
                .with(LeafMember.CASE, pseudonym)
                .with(LeafMember.EVENTS, events)
                .with(LeafMember.HEAD, head.base64())
                .object();
    }
}
