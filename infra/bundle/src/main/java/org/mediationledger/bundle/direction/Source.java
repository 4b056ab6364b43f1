package org.mediationledger.bundle.direction;

/**
 * Where a row of the table is from.
 *
 * @param citation the provision
 * @param basis what it was read in, or that it is deduced
 * @param verified whether its wording was checked against the provision's own text
 */
public record Source(String citation, String basis, boolean verified) {}
