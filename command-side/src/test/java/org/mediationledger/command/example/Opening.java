package org.mediationledger.command.example;

import static org.mediationledger.command.example.Names.CASE;
import static org.mediationledger.command.example.Names.CHILD;
import static org.mediationledger.command.example.Names.GREATER_MANCHESTER;
import static org.mediationledger.command.example.Names.IAS_MANCHESTER;
import static org.mediationledger.command.example.Names.MANCHESTER;
import static org.mediationledger.command.example.Names.PARENT;
import static org.mediationledger.command.example.Names.TOGETHER_TRUST;
import static org.mediationledger.command.example.Names.sealed;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DecisionCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;

/** The opening of a case: a parent in Manchester, passed on by telephone to Together Trust, unless said otherwise. */
public final class Opening {

    private ServiceProcess process = ServiceProcess.MEDIATION;
    private Channel channel = Channel.HELPLINE;
    private @Nullable OrganisationId referredBy = IAS_MANCHESTER;
    private AuthorityCode authority = MANCHESTER;
    private @Nullable CommissionerCode commissioner = GREATER_MANCHESTER;
    private OrganisationId provider = TOGETHER_TRUST;
    private OrganisationId adviserOrganisation = TOGETHER_TRUST;
    private HolderCapacity capacity = HolderCapacity.PARENT;
    private PersonId holder = PARENT;
    private boolean phone = true;
    private DecisionCommand.@Nullable RecordDecision decision;
    private DecisionCommand.@Nullable StateIssues issues;
    private IntakeCommand.@Nullable StateDisagreement disagreement;

    Opening() {}

    public Opening forDisagreementResolution() {
        process = ServiceProcess.DISAGREEMENT_RESOLUTION;
        return this;
    }

    public Opening byEmail() {
        channel = Channel.EMAIL;
        return this;
    }

    public Opening withoutPhone() {
        phone = false;
        return this;
    }

    public Opening passedOnBy(@Nullable OrganisationId organisation) {
        referredBy = organisation;
        return this;
    }

    public Opening in(AuthorityCode code) {
        authority = code;
        return this;
    }

    public Opening commissionedBy(@Nullable CommissionerCode code) {
        commissioner = code;
        return this;
    }

    public Opening providedBy(OrganisationId organisation) {
        provider = organisation;
        return this;
    }

    public Opening advisedBy(OrganisationId organisation) {
        adviserOrganisation = organisation;
        return this;
    }

    public Opening heldBy(HolderCapacity now, PersonId person) {
        capacity = now;
        holder = person;
        return this;
    }

    public Opening with(Commands.Notice notice) {
        decision = notice.command(null);
        return this;
    }

    public Opening about(IssueKind... kinds) {
        issues = new DecisionCommand.StateIssues(CASE, Set.of(kinds), null);
        return this;
    }

    public Opening withDisagreement() {
        disagreement = new IntakeCommand.StateDisagreement(
                CASE, DisagreementKind.SCHOOL_PROVISION, DisagreementStage.SEN_SUPPORT, null);
        return this;
    }

    public Ask on(String on) {
        return now().on(on);
    }

    public Ask now() {
        return new Ask(
                on -> new IntakeCommand.OpenCase(
                        CASE,
                        process,
                        ReferralSource.INFORMATION_AND_ADVICE_SERVICE,
                        channel,
                        referredBy,
                        authority,
                        commissioner,
                        provider,
                        adviserOrganisation,
                        new IntakeCommand.Holder(
                                holder,
                                capacity,
                                sealed("Ms Parent"),
                                phone ? sealed("0161 496 0000") : null,
                                null,
                                null),
                        new IntakeCommand.Child(CHILD, sealed("A Child"), null, null),
                        decision,
                        issues,
                        disagreement,
                        on),
                null);
    }
}
