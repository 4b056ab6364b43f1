package org.mediationledger.query.recorded;

/**
 * An event under its name on disk.
 *
 * @param name the catalogue's name
 * @param revision the revision of its shape, in decimal
 * @param json the event as UTF-8 JSON text
 */
public record EncodedEvent(String name, String revision, String json) {}
