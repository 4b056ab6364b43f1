package org.mediationledger.benchmarks;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mediationledger.launcher.json.CatalogueSerializer;
import org.mediationledger.launcher.json.LedgerJson;

/** The serializers of the running ledger. */
final class LedgerSerializers {

    static final Serializer GENERAL = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(LedgerJson::settle)
            .build();

    static final Serializer EVENTS = new CatalogueSerializer(GENERAL);

    private LedgerSerializers() {}
}
