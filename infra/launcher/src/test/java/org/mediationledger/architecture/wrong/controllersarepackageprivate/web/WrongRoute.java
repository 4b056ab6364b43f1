package org.mediationledger.architecture.wrong.controllersarepackageprivate.web;

@Route
public final class WrongRoute {}
