package org.mediationledger.events;

/** Facts of a case, grouped as a case's life goes. */
public sealed interface CaseEvent extends LedgerEvent
        permits IntakeEvent,
                DecisionEvent,
                ChoiceEvent,
                ArrangementEvent,
                ChildNoted,
                ConclusionEvent,
                AftermathEvent,
                CorrectionEvent,
                AccessEvent,
                ConfidenceEvent,
                MediatorEvent,
                RepresentativeEvent,
                ConsentEvent,
                NeedEvent,
                QualityEvent,
                HolderEvent,
                ContactEvent,
                EndingEvent,
                DelayEvent,
                AgreementEvent,
                OfferEvent,
                ExpenseEvent,
                DeskEvent {}
