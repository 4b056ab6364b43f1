package org.mediationledger.architecture.wrong.onlytheedgeknowstheedge.web;

public record RightRequest(String value) {}
