package org.mediationledger.bundle.direction;

/**
 * Something that the table says in words.
 *
 * @param text one sentence
 * @param source where it is from
 */
public record Statement(String text, Source source) {}
