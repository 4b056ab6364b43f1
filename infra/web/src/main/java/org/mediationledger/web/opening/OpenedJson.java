package org.mediationledger.web.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.request.EdgeJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what a query answered about one case, every sealed value in it opened, or left out for those who see none. */
@Component
public final class OpenedJson {

    private static final String READER = OpenedJson.class.getName();

    private final JsonMapper mapper;

    private record Reader(Actor actor, CaseId caseId) {}

    /** Writes as the edge does, and opens with this. */
    public OpenedJson(EdgeJson json, Opening opening) {
        this.mapper = json.mapper()
                .rebuild()
                .addModule(new SimpleModule("opened").addSerializer(new Writing(opening)))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        Sealed.class,
                        override -> override.setInclude(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)))
                .build();
    }

    /** The JSON of an answer about that case, for that actor. */
    public byte[] write(Actor actor, CaseId caseId, Object answer) {
        return mapper.writer().withAttribute(READER, new Reader(actor, caseId)).writeValueAsBytes(answer);
    }

    private static final class Writing extends StdSerializer<Sealed> {

        private final Opening opening;

        Writing(Opening opening) {
            super(Sealed.class);
            this.opening = opening;
        }

        @Override
        public boolean isEmpty(SerializationContext context, Sealed sealed) {
            return !Opening.mayOpen(readerIn(context).actor());
        }

        @Override
        public void serialize(Sealed sealed, JsonGenerator json, SerializationContext context) {
            Reader reader = readerIn(context);
            context.writeValue(json, opening.show(reader.actor(), reader.caseId(), sealed));
        }

        private static Reader readerIn(SerializationContext context) {
            return (Reader) Objects.requireNonNull(context.getAttribute(READER), "who reads");
        }
    }
}
