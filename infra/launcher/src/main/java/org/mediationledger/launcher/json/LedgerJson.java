package org.mediationledger.launcher.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
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
import org.mediationledger.ids.LetterId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way in which records become JSON: identifiers as their text, dates as ISO 8601, what is absent left out, and
 * nothing that isn't known accepted.
 */
public final class LedgerJson {

    private LedgerJson() {}

    /** Settles a mapper's ways. */
    public static void settle(JsonMapper.Builder builder) {
        builder.addModule(identifiers())
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** A mapper settled so. */
    public static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        settle(builder);
        return builder.build();
    }

    private static SimpleModule identifiers() {
        SimpleModule module = new SimpleModule("identifiers");
        text(module, CaseId.class, CaseId::of);
        text(module, MeetingId.class, MeetingId::of);
        text(module, CertificateId.class, CertificateId::of);
        text(module, PersonId.class, PersonId::of);
        text(module, DecisionId.class, DecisionId::of);
        text(module, AgreementItemId.class, AgreementItemId::of);
        text(module, ExpenseId.class, ExpenseId::of);
        text(module, DocumentId.class, DocumentId::of);
        text(module, BlobId.class, BlobId::of);
        text(module, BundleId.class, BundleId::of);
        text(module, LetterId.class, LetterId::of);
        text(module, AuthorityCode.class, AuthorityCode::new);
        text(module, CommissionerCode.class, CommissionerCode::new);
        text(module, OrganisationId.class, OrganisationId::new);
        text(module, ContractId.class, ContractId::new);
        text(module, AccountId.class, AccountId::new);
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new ToText<>(type));
        module.addDeserializer(type, new FromText<>(parse));
        module.addKeyDeserializer(type, new KeyFromText(parse));
    }

    private static final class ToText<T> extends ValueSerializer<T> {

        private final Class<T> type;

        ToText(Class<T> type) {
            this.type = type;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends ValueDeserializer<T> {

        private final Function<String, T> parse;

        FromText(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return parse.apply(json.getString());
        }
    }

    private static final class KeyFromText extends KeyDeserializer {

        private final Function<String, ?> parse;

        KeyFromText(Function<String, ?> parse) {
            this.parse = parse;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parse.apply(key);
        }
    }
}
