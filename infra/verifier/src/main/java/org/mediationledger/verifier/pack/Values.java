package org.mediationledger.verifier.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;

/** Reads members of an object by their form; what lacks the form counts as absent. */
final class Values {

    private Values() {}

    static Optional<String> text(JsonObject object, String name, MemberRule form) {
        return object.member(name)
                .filter(form::isKeptBy)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    static OptionalLong number(JsonObject object, String name, MemberRule form) {
        return object.member(name)
                .filter(form::isKeptBy)
                .filter(JsonInteger.class::isInstance)
                .map(value -> OptionalLong.of(((JsonInteger) value).value()))
                .orElseGet(OptionalLong::empty);
    }

    static Optional<Hash> hash(JsonObject object, String name) {
        return text(object, name, MemberRule.HASH).map(Hash::fromBase64);
    }

    static Optional<Instant> instant(JsonObject object, String name) {
        return text(object, name, MemberRule.INSTANT).flatMap(Times::parse);
    }
}
