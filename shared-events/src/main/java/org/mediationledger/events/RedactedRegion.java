package org.mediationledger.events;

/**
 * A part of a page that is made unreadable, in hundredths of a point from the upper left corner of the page as it is
 * shown.
 *
 * @param page counted from 1
 * @param width 1 or more
 * @param height 1 or more
 */
public record RedactedRegion(int page, int left, int top, int width, int height) {}
