package org.mediationledger.architecture.wrong.eventinterfacesaresealed.events;

interface WrongEvent {}
