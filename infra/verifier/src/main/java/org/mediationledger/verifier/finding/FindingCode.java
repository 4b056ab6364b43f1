package org.mediationledger.verifier.finding;

import static org.mediationledger.verifier.finding.Verdict.INCOMPLETE;
import static org.mediationledger.verifier.finding.Verdict.INVALID;
import static org.mediationledger.verifier.finding.Verdict.VALID;

/**
 * What can be found: the worst verdict that the finding leaves, and what it means in plain words. In the order of the
 * checks. The codes are fixed: programs and letters refer to them.
 */
public enum FindingCode {
    // The container
    PACK_STRUCTURE(
            INVALID, "The archive holds something that a pack has no place for, or lacks something that it has."),
    MANIFEST_MALFORMED(INVALID, "The list of contents is not in its form, so nothing can be compared with it."),
    FILE_CHANGED(INVALID, "The file is not the one that the list of contents names: its size or hash differs."),
    MANIFEST_CONTRADICTS(INVALID, "The list of contents says otherwise than what it lists."),

    // The checkpoint and who signed it
    NOTE_MALFORMED(
            INVALID, "The checkpoint is not in the form of a signed checkpoint, so its signatures mean nothing."),
    UNKNOWN_KEY(INVALID, "No key of this log that your policy file knows has signed the checkpoint."),
    NOTE_SIGNATURE(
            INVALID, "A signature under a key that you know is not of this checkpoint: it was altered or made up."),
    NO_WITNESS(
            INCOMPLETE,
            "Not enough witnesses that you know have signed the checkpoint, so the operator could have shown others"
                    + " another history."),
    COSIGNATURE_TIME(
            INVALID,
            "A witness signed at a time that can't be: it lies in the future, or before an entry that the log held by"
                    + " then. If it is in the future, look at this computer's clock first."),

    // The time-stamp
    TIMESTAMP_NOT_CHECKED(
            VALID,
            "There is a time-stamp, but you named no authority to check it with (--tsa): it counts for nothing here."),
    TIMESTAMP_MISSING(INCOMPLETE, "You named a time-stamp authority, but the pack has no time-stamp."),
    TIMESTAMP_MALFORMED(INVALID, "The time-stamp is not a granted answer of a time-stamp authority (RFC 3161)."),
    TIMESTAMP_OTHER_FILE(INVALID, "The time-stamp is of something else than this checkpoint."),
    TIMESTAMP_UNTRUSTED(
            INVALID,
            "The time-stamp was not made by the authority that you named, or by a certificate not fit for it."),
    TIMESTAMP_TIME(
            INVALID,
            "The time-stamp states a time that can't be: it lies in the future, or before an entry that the log held by"
                    + " then."),

    // Each leaf
    LEAF_MALFORMED(INVALID, "The entry is not JSON."),
    LEAF_DUPLICATE_NAME(INVALID, "The entry says a thing twice, so that it could be read in two ways."),
    LEAF_OUT_OF_PROFILE(INVALID, "The entry holds a value that programs read differently, which no entry may."),
    LEAF_NOT_CANONICAL(INVALID, "The entry is not spelt in the one way that entries are (RFC 8785)."),
    LEAF_UNKNOWN(
            INVALID, "The entry is of a kind or version that this program doesn't know, or that has no place here."),
    LEAF_FORM(INVALID, "The entry lacks something that its kind has, has something more, or has it in another form."),
    FOREIGN_CASE(INVALID, "The entry belongs to another case."),

    // Each proof
    PROOF_MALFORMED(INVALID, "The proof is not in the form of a proof."),
    PROOF_OTHER_CHECKPOINT(INVALID, "The proof leads to another checkpoint than the pack's."),
    PROOF_LENGTH(INVALID, "The proof has more or fewer hashes than a proof for this place in the log has."),
    PROOF_INDEX(INVALID, "The proof is for a place in the log that this entry doesn't have, or can't have."),
    LEAF_NOT_INCLUDED(INVALID, "The entry is not in the log as it stands here: it was altered, or never was there."),

    // The case as a whole
    CASE_SEQ_GAP(INVALID, "Entries of the case are missing, or stand in a place that isn't theirs."),
    CHAIN_BROKEN(INVALID, "The entry doesn't follow upon the entry before it: one of the two is not what was logged."),
    CASE_HEAD_MISMATCH(
            INVALID,
            "The log says that the case had another number of entries, or ended with another entry, than here."),
    EXPORT_BEFORE_ENTRY(INVALID, "The seal of this pack was logged before an entry that the pack holds."),
    HEADS_MISMATCH(INVALID, "The log's list of all cases doesn't hold this case as it is here."),

    // Time
    TIME_ORDER(INVALID, "The entry is recorded more than a minute earlier than one that the log held before it."),
    TIME_IMPOSSIBLE(INVALID, "The entry is recorded at a later time than a witness saw it in the log."),
    BACKDATED(
            INCOMPLETE,
            "The entry is recorded long before it came into the log: a checkpoint that you hold, and that was witnessed"
                    + " later, doesn't have it yet. It may be backdated, or the log stood still."),

    // What is disclosed and what is withheld
    DISCLOSURE_MALFORMED(INVALID, "What is disclosed of the entry is not in the form of disclosures."),
    DISCLOSURE_MISMATCH(INVALID, "A disclosed value is not the one that the entry commits to in that place."),
    ERASED_YET_DISCLOSED(INVALID, "A value is disclosed that the log says was erased."),
    REDACTIONS_MALFORMED(INVALID, "The list of withheld values is not in its form."),
    REDACTION_MISMATCH(INVALID, "The list of withheld values names one that isn't there, or that is disclosed."),
    FIELD_UNEXPLAINED(INCOMPLETE, "A value is withheld without a reason, and the log doesn't say that it was erased."),

    // What the reader holds
    HELD_REFUSED(INCOMPLETE, "A checkpoint that you hold can't be compared: it isn't a signed checkpoint of this log."),
    SPLIT_VIEW(
            INVALID,
            "The operator signed two histories: two checkpoints of one size with different roots. Both together prove it"
                    + " to anybody."),
    HELD_INCONSISTENT(INVALID, "The history that you hold a checkpoint of is not the beginning of the one shown here."),
    OLDER_THAN_HELD(
            INCOMPLETE, "The pack shows the log at an earlier state than the one that you hold a checkpoint of."),
    CONSISTENCY_MISSING(
            INCOMPLETE,
            "The pack has no proof that leads from the checkpoint that you hold to its own. Ask the operator for it."),
    CONSISTENCY_MALFORMED(INVALID, "A proof that leads from an older checkpoint to the pack's is not in its form."),

    // The checking itself
    NOT_CHECKED(INCOMPLETE, "A check could not be carried out on what the pack holds.");

    private final Verdict verdict;
    private final String sentence;

    FindingCode(Verdict verdict, String sentence) {
        this.verdict = verdict;
        this.sentence = sentence;
    }

    /** The best verdict that a pack with such a finding can have. */
    public Verdict verdict() {
        return verdict;
    }

    /** What it means, for somebody who knows no cryptography. */
    public String sentence() {
        return sentence;
    }
}
