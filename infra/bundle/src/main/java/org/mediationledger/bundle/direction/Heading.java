package org.mediationledger.bundle.direction;

/**
 * What a part is called in a bundle.
 *
 * @param letter one of A to Z; letters are in the order of the sections
 * @param text the heading
 */
public record Heading(String letter, String text) {}
