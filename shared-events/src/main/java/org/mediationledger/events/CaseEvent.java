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
                TribunalEvent,
                BodyEvent,
                DoorEvent {}
