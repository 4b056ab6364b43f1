package org.mediationledger.web.bundle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.LocalAuthority;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Actor;
import org.springframework.stereotype.Component;

/** What page 1 says of a bundle itself. */
@Component
final class Fronts {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String TITLE = "Tribunal bundle";

    private final Directory directory;
    private final Clock clock;

    Fronts(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Front of(CaseId caseId, Actor actor, BundleOrder order, long position) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return new Front(
                order.title() == null ? TITLE : order.title(),
                caseId.toString(),
                preparer(actor, today),
                today,
                position);
    }

    private String preparer(Actor actor, LocalDate today) {
        String code = actor.organisation();
        LocalAuthority authority = code == null ? null : directory.authority(new AuthorityCode(code), today);
        return authority == null ? "Local authority" : authority.name();
    }
}
