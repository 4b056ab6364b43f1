package org.mediationledger.query.view;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.BlobId;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;

/** How views look as documents: records as nested documents, ids and dates as text (ISO 8601), enums by name. */
public final class ViewCodecs {

    /** The driver's codecs, with the ledger's values before them. */
    public static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(
                    new TextCodec<>(Instant.class, Instant::parse),
                    new TextCodec<>(LocalDate.class, LocalDate::parse),
                    new TextCodec<>(LocalTime.class, LocalTime::parse),
                    new TextCodec<>(UUID.class, UUID::fromString),
                    new TextCodec<>(AccountId.class, AccountId::new),
                    new TextCodec<>(AgreementItemId.class, AgreementItemId::of),
                    new TextCodec<>(ExpenseId.class, ExpenseId::of),
                    new TextCodec<>(DocumentId.class, DocumentId::of),
                    new TextCodec<>(BlobId.class, BlobId::of),
                    new TextCodec<>(BundleId.class, BundleId::of),
                    new TextCodec<>(AuthorityCode.class, AuthorityCode::new),
                    new TextCodec<>(CaseId.class, CaseId::of),
                    new TextCodec<>(CertificateId.class, CertificateId::of),
                    new TextCodec<>(CommissionerCode.class, CommissionerCode::new),
                    new TextCodec<>(DecisionId.class, DecisionId::of),
                    new TextCodec<>(MeetingId.class, MeetingId::of),
                    new TextCodec<>(OrganisationId.class, OrganisationId::new),
                    new TextCodec<>(PersonId.class, PersonId::of),
                    new TextCodec<>(ContractId.class, ContractId::new)),
            MongoClientSettings.getDefaultCodecRegistry());

    private ViewCodecs() {}
}
