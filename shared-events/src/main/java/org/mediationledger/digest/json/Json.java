package org.mediationledger.digest.json;

/**
 * A value of the profile, which holds what RFC 8785 has one spelling for in every implementation: no null, no fractions or
 * exponents, no numbers beyond 2^53-1, no half surrogate pairs, no name twice in an object, names in ASCII. A value that
 * exists is within the profile: the constructors refuse all else.
 */
public sealed interface Json permits JsonArray, JsonBoolean, JsonInteger, JsonObject, JsonString {}
