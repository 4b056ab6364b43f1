package org.mediationledger.architecture.wrong.aggregatesarepackageprivate.command;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
public final class WrongAggregate {}
