package org.mediationledger.architecture.wrong.eventinterfacesaresealed.events;

sealed interface RightEvent {
    record Done() implements RightEvent {}
}
