package org.mediationledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.casefile.Aftermath;
import org.mediationledger.query.casefile.Arrangement;
import org.mediationledger.query.casefile.Bodies;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.query.casefile.Choices;
import org.mediationledger.query.casefile.ClockFace;
import org.mediationledger.query.casefile.Conclusion;
import org.mediationledger.query.casefile.Consents;
import org.mediationledger.query.casefile.Contents;
import org.mediationledger.query.casefile.DataProtection;
import org.mediationledger.query.casefile.Delays;
import org.mediationledger.query.casefile.DeskWork;
import org.mediationledger.query.casefile.Doors;
import org.mediationledger.query.casefile.Endings;
import org.mediationledger.query.casefile.Expenses;
import org.mediationledger.query.casefile.Grants;
import org.mediationledger.query.casefile.Holding;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.casefile.Mark;
import org.mediationledger.query.casefile.Matter;
import org.mediationledger.query.casefile.Mediators;
import org.mediationledger.query.casefile.Needs;
import org.mediationledger.query.casefile.Notices;
import org.mediationledger.query.casefile.Offers;
import org.mediationledger.query.casefile.Performance;
import org.mediationledger.query.casefile.Permissions;
import org.mediationledger.query.casefile.Representatives;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.OwnWords;
import org.mediationledger.query.register.CaseLine;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.standing.Milestones;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;

/** A case that was just opened, as the query side would answer it. */
final class SampleFile {

    private SampleFile() {}

    /** An entry whose sentence needs nothing. */
    static TimelineEntry entry() {
        return new TimelineEntry(
                new UUID(1, 2),
                4,
                "case.reopened",
                LocalDate.parse("2026-11-20"),
                Instant.parse("2026-11-20T10:00:00Z"),
                false,
                "COORDINATOR",
                null,
                DisclosureClass.OPEN,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    static CaseLine line(CaseId caseId) {
        return new CaseLine(
                caseId,
                ServiceProcess.MEDIATION,
                CaseStatus.REFERRED,
                new AuthorityCode("E08000003"),
                "Manchester",
                null,
                null,
                LocalDate.parse("2026-11-20"),
                null,
                null,
                null,
                null,
                false,
                12);
    }

    private static Certificate certificate(Mark mark) {
        return new Certificate(
                mark,
                CertificateId.of(Mappings.ID),
                "ML-0000-0000-0000-0001",
                null,
                null,
                new PersonId(new UUID(1, 1)),
                new DecisionId(new UUID(1, 3)),
                CertificateGround.C1,
                LocalDate.parse("2026-11-20"),
                null,
                null,
                false,
                false,
                false,
                null,
                new OrganisationId("kids"),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    static CaseFileAnswer answer(CaseId caseId, Sealed holderName) {
        Mark mark = new Mark(UUID.randomUUID(), LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20"));
        Intake intake = new Intake(
                List.of(new Intake.Opening(
                        mark,
                        ServiceProcess.MEDIATION,
                        ReferralSource.FAMILY,
                        Channel.TELEPHONE,
                        null,
                        null,
                        new AuthorityCode("E08000003"),
                        "Manchester",
                        null,
                        null)),
                List.of(new Intake.Holder(
                        mark,
                        new PersonId(UUID.randomUUID()),
                        HolderCapacity.PARENT,
                        holderName,
                        null,
                        null,
                        null,
                        List.of(),
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        CaseFile file = new CaseFile(
                caseId,
                CaseStatus.REFERRED,
                41,
                Instant.parse("2026-11-20T09:00:00Z"),
                new Contents(
                        intake,
                        new Matter(List.of(), List.of()),
                        new Choices(List.of(), List.of(), List.of()),
                        new Arrangement(List.of(), List.of(), List.of()),
                        List.of(),
                        new Conclusion(List.of(), List.of(), List.of(), List.of(), List.of()),
                        List.of(certificate(mark)),
                        new Aftermath(List.of(), List.of(), List.of(), List.of()),
                        new Grants(List.of()),
                        new Mediators(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Representatives(List.of(), List.of()),
                        new Consents(List.of(), List.of(), List.of()),
                        new Needs(List.of(), List.of(), List.of()),
                        new Holding(List.of(), List.of(), List.of()),
                        new Endings(List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Delays(List.of()),
                        new Performance(List.of(), List.of(), List.of(), List.of()),
                        new Offers(List.of(), List.of()),
                        new Expenses(List.of(), List.of(), List.of()),
                        new DeskWork(List.of(), null, List.of(), List.of(), List.of()),
                        new Notices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Permissions(List.of(), List.of()),
                        new Bodies(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Doors(List.of(), List.of()),
                        new DataProtection(List.of(), List.of(), List.of())),
                new ClockFace(List.of(), List.of()),
                Milestones.NONE,
                OwnWords.NONE);
        return new CaseFileAnswer(file, 99, 12, null);
    }
}
