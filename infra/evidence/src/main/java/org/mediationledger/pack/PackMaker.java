package org.mediationledger.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.digest.note.TlogProof;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.log.CaseLeaf;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.GivenCheckpoint;
import org.mediationledger.log.GivenCheckpoints;
import org.mediationledger.log.HeadsOfCases;

/** Makes packs. */
public final class PackMaker {

    /** Which software made the pack; it tells nothing of what the log proves. */
    private static final String SOFTWARE = "mediation-ledger";

    private final EvidenceLog log;
    private final GivenCheckpoints given;
    private final HeadsOfCases heads;
    private final String policy;

    /** @param policy the text for readers that says which keys sign; for information */
    public PackMaker(EvidenceLog log, GivenCheckpoints given, HeadsOfCases heads, String policy) {
        this.log = log;
        this.given = given;
        this.heads = heads;
        this.policy = policy;
    }

    /**
     * Makes a pack of a case as it stands: records that in the log, and signs how far the log has come.
     *
     * @return null where the case has no event
     * @throws org.mediationledger.log.LogStopped where the log signs no more
     */
    public @Nullable EvidencePack make(UUID caseId, RecipientClass recipient, Disclosing disclosing) {
        log.sequence();
        CaseHead head = log.headOf(caseId);
        if (head == null) {
            return null;
        }
        List<CaseLeaf> leaves = log.leavesOf(caseId).subList(0, Math.toIntExact(head.events()));
        long export = log.append(stamp -> LedgerLeaf.caseExport(stamp, head, recipient));
        GivenCheckpoint checkpoint = given.make();
        Making making = new Making(checkpoint.checkpoint(), head, recipient);
        making.leaves(leaves, disclosing);
        making.ledgerLeaf("export", export);
        making.erasures(log.erasuresIn(caseId));
        HeadsOfCases.Place place = heads.place(head.pseudonym());
        if (place != null) {
            making.heads(place);
        }
        making.checkpoint(checkpoint.timeStamp(), given.earlierSizes());
        return new EvidencePack(caseId, recipient, head.events(), making.zipped(export, place));
    }

    /** One pack in the making. */
    private final class Making {

        private final PackFiles files = new PackFiles();
        private final Set<String> erased = new HashSet<>();
        private final SignedCheckpoint checkpoint;
        private final CaseHead head;
        private final RecipientClass recipient;

        Making(SignedCheckpoint checkpoint, CaseHead head, RecipientClass recipient) {
            this.checkpoint = checkpoint;
            this.head = head;
            this.recipient = recipient;
        }

        void leaves(List<CaseLeaf> leaves, Disclosing disclosing) {
            List<Json> withheld = new ArrayList<>();
            long caseSeq = 0;
            for (CaseLeaf place : leaves) {
                caseSeq++;
                String number = "%04d".formatted(caseSeq);
                StoredEvent event = log.eventOf(place);
                CaseEventLeaf leaf = log.derived(place);
                LeafDisclosure disclosure = LeafDisclosure.of(event, leaf, disclosing);
                leaf("leaves/" + number + ".json", "proofs/" + number + ".tlog-proof", place.index());
                if (!disclosure.disclosed().isEmpty()) {
                    files.add("disclosures/" + number + ".json", texts(disclosure.disclosed()));
                }
                erased.addAll(disclosure.erased());
                long of = caseSeq;
                disclosure.withheld().forEach((sd, reason) -> withheld.add(redaction(of, sd, reason)));
            }
            files.add("redactions.json", CanonicalJson.write(new JsonArray(withheld)));
        }

        void ledgerLeaf(String name, long index) {
            leaf(name + ".json", name + ".tlog-proof", index);
        }

        /** Those that explain what nothing opens in this pack: an erasure of anything else is not for its readers. */
        void erasures(List<Long> indices) {
            int number = 0;
            for (long index : indices) {
                if (Collections.disjoint(log.erasedBy(index), erased)) {
                    continue;
                }
                number++;
                ledgerLeaf("erasures/%04d".formatted(number), index);
            }
        }

        void heads(HeadsOfCases.Place heads) {
            ledgerLeaf("heads", heads.leaf());
            Map<String, Json> path = new TreeMap<>();
            path.put("entry", CanonicalJson.read(heads.entry().bytes(), JsonLimits.LEAF));
            path.put("index", new JsonInteger(heads.index()));
            path.put("path", array(heads.path().stream().map(Hash::base64).toList()));
            path.put("size", new JsonInteger(heads.cases()));
            files.add("heads-path.json", CanonicalJson.write(new JsonObject(path)));
        }

        void checkpoint(byte @Nullable [] timeStamp, List<Long> given) {
            long size = checkpoint.checkpoint().size();
            files.add("checkpoint", checkpoint.bytes());
            if (timeStamp != null) {
                files.add("checkpoint.tsr", timeStamp);
            }
            for (long old : given) {
                if (old > 0 && old < size) {
                    String proof = Consistency.prove(log.hashes(), old, size).stream()
                            .map(hash -> hash.base64() + "\n")
                            .collect(Collectors.joining());
                    files.add("consistency/" + old + "-" + size + ".txt", proof.getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        byte[] zipped(long export, HeadsOfCases.@Nullable Place heads) {
            files.add("keys/policy.txt", policy.getBytes(StandardCharsets.UTF_8));
            files.add(
                    "README.txt",
                    PackReadme.text(checkpoint.checkpoint(), head, export).getBytes(StandardCharsets.UTF_8));
            files.add("manifest.json", manifest(export, heads));
            return files.zipped();
        }

        private byte[] manifest(long export, HeadsOfCases.@Nullable Place heads) {
            Map<String, Json> manifest = new TreeMap<>();
            manifest.put("case", new JsonString(head.pseudonym()));
            manifest.put(
                    "checkpoint",
                    new JsonObject(Map.of(
                            "root",
                                    new JsonString(
                                            checkpoint.checkpoint().root().base64()),
                            "size", new JsonInteger(checkpoint.checkpoint().size()))));
            manifest.put("events", new JsonInteger(head.events()));
            manifest.put("export", new JsonInteger(export));
            manifest.put("files", new JsonArray(fileList()));
            if (heads != null) {
                manifest.put("heads", new JsonInteger(heads.leaf()));
            }
            manifest.put("origin", new JsonString(checkpoint.checkpoint().origin()));
            manifest.put("recipient", new JsonString(recipient.name()));
            manifest.put("software", new JsonString(SOFTWARE));
            manifest.put("v", new JsonInteger(1));
            return CanonicalJson.write(new JsonObject(manifest));
        }

        private List<Json> fileList() {
            List<Json> list = new ArrayList<>();
            files.all()
                    .forEach((name, content) -> list.add(new JsonObject(Map.of(
                            "name", new JsonString(name),
                            "sha256", new JsonString(Hash.sha256(content).hex()),
                            "size", new JsonInteger(content.length)))));
            return list;
        }

        private void leaf(String leafFile, String proofFile, long index) {
            byte[] entry = log.entry(index);
            if (entry == null) {
                throw new IllegalStateException("the log has the leaves that it names");
            }
            long size = checkpoint.checkpoint().size();
            files.add(leafFile, entry);
            files.add(proofFile, new TlogProof(index, Inclusion.prove(log.hashes(), index, size), checkpoint).bytes());
        }
    }

    private static JsonObject redaction(long caseSeq, String sd, WithheldReason reason) {
        return new JsonObject(Map.of(
                "caseSeq", new JsonInteger(caseSeq),
                "reason", new JsonString(reason.name()),
                "sd", new JsonString(sd)));
    }

    private static byte[] texts(List<String> texts) {
        return CanonicalJson.write(array(texts));
    }

    private static JsonArray array(List<String> texts) {
        return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
    }
}
