package org.mediationledger.command.example;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.sealing.Sealed;

/** Who and what the examples are about; all made from a word, so that a failure reads the same on every machine. */
public final class Names {

    public static final CaseId CASE = new CaseId(uuid("case"));
    public static final PersonId PARENT = person("parent");
    public static final PersonId CHILD = person("child");
    public static final PersonId FATHER = person("father");
    public static final DecisionId DECISION = new DecisionId(uuid("decision"));

    public static final AuthorityCode MANCHESTER = new AuthorityCode("E08000003");
    public static final CommissionerCode GREATER_MANCHESTER = new CommissionerCode("QOP");
    public static final OrganisationId TOGETHER_TRUST = new OrganisationId("together-trust");
    public static final OrganisationId IAS_MANCHESTER = new OrganisationId("ias-manchester");
    public static final OrganisationId KIDS = new OrganisationId("kids");
    public static final AuthorityCode SALFORD = new AuthorityCode("E08000006");
    public static final CommissionerCode LANCASHIRE = new CommissionerCode("QE1");
    public static final CaseId OTHER_CASE = new CaseId(uuid("another case"));
    public static final AccountId MEDIATOR = new AccountId("mediator");
    public static final AccountId SECOND_MEDIATOR = new AccountId("mediator-together-trust-2");
    public static final AccountId REPRESENTATIVE = new AccountId("representative");
    public static final PersonId SOLICITOR = person("solicitor");
    public static final AccountId FAMILY = new AccountId("family");
    public static final AccountId COORDINATOR = new AccountId("coordinator");
    public static final AccountId OFFICER = new AccountId("dpo");
    public static final AccountId COLLEAGUE = new AccountId("colleague");

    private Names() {}

    public static MeetingId meeting(int number) {
        return new MeetingId(uuid("meeting " + number));
    }

    public static CertificateId certificate(int number) {
        return new CertificateId(uuid("certificate " + number));
    }

    public static AgreementItemId item(int number) {
        return new AgreementItemId(uuid("item " + number));
    }

    public static ExpenseId expense(int number) {
        return new ExpenseId(uuid("expense " + number));
    }

    /** A document that somebody lodged. */
    public static UUID document(int number) {
        return uuid("document " + number);
    }

    /** What the vault holds for the case: keys of the parent and the father, of what was said in confidence, of a document. */
    public static final List<ErasedKey> HELD = List.of(
            key(PARENT.value(), RetentionClass.CASE_RECORD, "Ms Parent"),
            key(PARENT.value(), RetentionClass.CONTACT, "0161 496 0000"),
            key(FATHER.value(), RetentionClass.CASE_RECORD, "name of " + FATHER),
            key(uuid("note"), RetentionClass.NOTE, "words"),
            key(document(1), RetentionClass.DOCUMENT, "document 1"));

    /** What it holds for what was recorded of concerns. */
    public static final List<ErasedKey> HELD_OF_CONCERNS = List.of(
            key(uuid("concern"), RetentionClass.SAFEGUARDING, "words"),
            key(uuid("reference"), RetentionClass.SAFEGUARDING, "reference"));

    /** The key under which that word is sealed. */
    public static ErasedKey key(UUID subject, RetentionClass retention, String word) {
        return new ErasedKey(subject, retention, sealed(word).keyId());
    }

    public static PersonId person(String word) {
        return new PersonId(uuid("person " + word));
    }

    public static UUID uuid(String word) {
        return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
    }

    /** A value of the right form that nobody can open, always the same for the same word. */
    public static Sealed sealed(String word) {
        byte[] digest = sha512(word);
        return new Sealed(
                base64url(Arrays.copyOf(digest, 32)), base64url(digest), base64url(Arrays.copyOf(digest, 16)));
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha512(String word) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
