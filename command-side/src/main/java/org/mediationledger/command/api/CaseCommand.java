package org.mediationledger.command.api;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;

/**
 * Anything asked of a case, its meetings and its certificates. All are routed by the case: it is the guard of its
 * children.
 */
public sealed interface CaseCommand
        permits IntakeCommand,
                DecisionCommand,
                ChoiceCommand,
                ArrangementCommand,
                MeetingCommand,
                ConclusionCommand,
                CertificateCommand,
                AftermathCommand,
                CorrectionCommand,
                AccessCommand,
                ConfidenceCommand,
                SafeguardingCommand,
                MediatorCommand,
                RepresentativeCommand,
                ConsentCommand,
                NeedCommand,
                QualityCommand,
                HolderCommand,
                ContactCommand,
                EndingCommand,
                DelayCommand,
                AgreementCommand,
                OfferCommand,
                ExpenseCommand,
                DeskCommand,
                CalendarCommand,
                TribunalCommand,
                BodyCommand,
                DoorCommand,
                DataProtectionCommand,
                DocumentCommand,
                BundleCommand,
                LetterCommand {

    /** The name under which buses route every command but {@link IntakeCommand.OpenCase}. */
    String NAME = "case";

    /** The case asked. */
    @TargetAggregateIdentifier
    CaseId caseId();

    /**
     * The business date, Europe/London, that the user told; never in the future. Absent where the date is taken from
     * the clock: today.
     */
    @Nullable
    LocalDate occurredOn();
}
