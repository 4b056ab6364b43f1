package org.mediationledger.web.request;

/** The body of a request that says nothing more: an empty object. */
public record Nothing() {}
