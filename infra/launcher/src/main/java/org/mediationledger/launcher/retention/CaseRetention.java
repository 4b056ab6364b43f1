package org.mediationledger.launcher.retention;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.retention.Retention;

/**
 * What becomes of the personal data of one case.
 *
 * @param provider who has the case
 * @param data each kind of which the case still has keys
 */
public record CaseRetention(CaseId caseId, @Nullable OrganisationId provider, List<Retention> data) {

    /** Takes an unmodifiable copy. */
    public CaseRetention {
        data = List.copyOf(data);
    }

    /** What is to go. */
    public List<Retention.Due> due() {
        return data.stream()
                .flatMap(each -> each instanceof Retention.Due due ? Stream.of(due) : Stream.empty())
                .toList();
    }
}
